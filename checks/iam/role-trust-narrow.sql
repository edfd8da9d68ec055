-- title    = "Trust policies of roles admit no one but named principals"
-- severity = "high"
-- why      = "A trust that admits everyone lends the role's rights to any AWS account in the world."
-- fix      = "Name the principals in the trust policy, or tie it to the organisation by a condition."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"
-- omits    = "Whether each trusted service is one that uses the role."

WITH principals AS (
    SELECT DISTINCT
        r.account_id,
        r.region,
        r.arn AS role_arn,
        iif(v.value = '*', 'anyone under a condition', v.value) AS principal
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.assume_role_policy_std, '$.Statement') AS st
    CROSS JOIN json_each(st.value, '$.Principal') AS k
    CROSS JOIN json_each(k.value) AS v
    WHERE (st.value ->> 'Effect') = 'Allow'
    ORDER BY principal
),

trusted AS (
    SELECT
        account_id,
        region,
        role_arn,
        group_concat(principal, ', ') AS names
    FROM principals
    GROUP BY account_id, region, role_arn
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its trust'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
    END AS exempt,
    json_array_length(r.assume_role_policy_public_statements) = 0 AS compliant,
    CASE
        WHEN r.assume_role_policy_public_statements IS NULL THEN 'the trust policy is not known'
        WHEN json_array_length(r.assume_role_policy_public_statements) > 0
            THEN
                'everyone is admitted by statement '
                || (
                    SELECT group_concat(s.value, ', ')
                    FROM json_each(r.assume_role_policy_public_statements) AS s
                )
        ELSE coalesce('trusts ' || t.names, 'trusts no one')
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN trusted AS t
    ON r.account_id = t.account_id AND r.region = t.region AND r.arn = t.role_arn;
