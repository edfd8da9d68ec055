-- title    = "No policy lets its holder take every role"
-- severity = "high"
-- why      = "Whoever holds it may act with the rights of every role that trusts the account, an administrator's too."
-- fix      = "Name the roles that the holder takes as resources of sts:AssumeRole."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html"
-- controls = { prowler = ["iam_no_custom_policy_permissive_role_assumption"] }
-- omits    = "Policies that AWS manages, and Denies in other policies and boundaries."

-- Every role of one account is as many as whoever is let in there makes.
WITH wide AS (
    SELECT DISTINCT
        s.account_id,
        s.region,
        s.source_arn,
        s.policy_name || ' allows sts:AssumeRole on '
        || iif(s.not_resources IS NULL, s.resource, 'all but some roles') AS line
    FROM aws_iam_policy_statement AS s
    WHERE
        s.effect = 'Allow'
        AND 'sts:assumerole' GLOB s.action
        AND s.is_scoped_by_condition = 0
        AND (
            s.resource_scope = 'any'
            OR (s.resource_scope = 'type' AND lower(s.resource) GLOB 'arn:*:iam:*')
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE 'sts:assumerole' GLOB n.value
        )
        AND NOT EXISTS (
            SELECT 1 FROM aws_iam_policy_statement AS d
            WHERE
                d.account_id = s.account_id
                AND d.region = s.region
                AND d.source_arn = s.source_arn
                AND d.policy_name = s.policy_name
                AND d.effect = 'Deny'
                AND d.condition IS NULL
                AND d.resource_scope = 'any'
                AND d.not_resources IS NULL
                AND d.not_actions IS NULL
                AND 'sts:assumerole' GLOB d.action
        )
    ORDER BY line
),

by_source AS (
    SELECT
        account_id,
        region,
        source_arn,
        group_concat(line, ', ') AS lines
    FROM wide
    GROUP BY account_id, region, source_arn
),

holder AS (
    SELECT
        account_id,
        region,
        arn,
        NULL AS exempt,
        policy_std IS NOT NULL AS is_known
    FROM aws_iam_policy
    WHERE arn NOT GLOB 'arn:*:iam::aws:policy/*'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN
                arn GLOB '*:role/aws-service-role/*'
                THEN 'a service-linked role, AWS writes its policies'
            WHEN arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        END AS exempt,
        inline_policies_std IS NOT NULL AS is_known
    FROM aws_iam_role
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        NULL AS exempt,
        inline_policies_std IS NOT NULL AS is_known
    FROM aws_iam_user
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        NULL AS exempt,
        inline_policies_std IS NOT NULL AS is_known
    FROM aws_iam_group
)

SELECT
    h.account_id,
    h.region,
    h.arn AS resource,
    h.exempt,
    CASE
        WHEN b.source_arn IS NOT NULL THEN 0
        WHEN h.is_known THEN 1
    END AS compliant,
    CASE
        WHEN b.source_arn IS NOT NULL THEN b.lines
        WHEN h.is_known THEN 'no policy here lets its holder take every role'
        ELSE 'the text of its policies is not known'
    END AS actual
FROM holder AS h
LEFT JOIN by_source AS b
    ON h.account_id = b.account_id AND h.region = b.region AND h.arn = b.source_arn;
