-- title    = "Trust policies of roles admit no one but named principals"
-- severity = "high"
-- why      = "A trust that admits everyone lends the role's rights to any AWS account, or any repository, in the world."
-- fix      = "Name the principals in the trust policy, or tie it to the organisation or to the tenant of the identity provider."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"
-- omits    = "Whether each trusted service is one that uses the role."

WITH principals AS (
    SELECT DISTINCT
        account_id,
        region,
        arn AS role_arn,
        principal_type IN ('anyone', 'provider_for_anyone') AS is_open,
        CASE principal_type
            WHEN 'anyone' THEN 'everyone by ' || statement
            WHEN 'provider_for_anyone'
                THEN 'anyone whom ' || principal || ' vouches for, by ' || statement
            WHEN 'place' THEN 'whoever meets ' || narrowed_by
            WHEN 'organization' THEN 'organisation ' || principal
            ELSE principal
        END
        || iif(not_understood IS NULL, '', ' (not understood: ' || not_understood || ')') AS line
    FROM aws_iam_role_access
    ORDER BY is_open DESC, line ASC
),

trusted AS (
    SELECT
        account_id,
        region,
        role_arn,
        max(is_open) AS is_open,
        group_concat(iif(is_open, line, NULL), ', ') AS open_lines,
        group_concat(line, ', ') AS lines
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
    CASE WHEN r.assume_role_policy_std IS NOT NULL THEN coalesce(t.is_open, 0) = 0 END AS compliant,
    CASE
        WHEN r.assume_role_policy_std IS NULL THEN 'the trust policy is not known'
        WHEN t.is_open THEN 'trusts ' || t.open_lines
        ELSE coalesce('trusts ' || t.lines, 'trusts no one')
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN trusted AS t
    ON r.account_id = t.account_id AND r.region = t.region AND r.arn = t.role_arn;
