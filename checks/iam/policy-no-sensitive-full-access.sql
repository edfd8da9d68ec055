-- title    = "No policy gives all of a sensitive service"
-- severity = "medium"
-- why      = "Whoever may do all of it turns the audit trail off, deletes keys, carries data out of the shell, or buys software."
-- fix      = "Name the actions that the holder needs in place of the wildcard, on the trails and keys that it needs."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
-- omits    = "Policies that give every action of every service, which iam/policy-no-admin judges by their holders, and Denies in other policies and boundaries."
-- [controls]
-- prowler = [
--   "iam_policy_no_full_access_to_cloudtrail",
--   "iam_inline_policy_no_full_access_to_cloudtrail",
--   "iam_policy_no_full_access_to_kms",
--   "iam_inline_policy_no_full_access_to_kms",
--   "iam_policy_cloudshell_admin_not_attached",
--   "iam_policy_no_wildcard_marketplace_subscribe",
--   "iam_inline_policy_no_wildcard_marketplace_subscribe",
-- ]
-- [params.forbidden]
-- about    = "Actions that no policy may give on every resource; one that ends in :* stands for a service's every action."
-- default  = ["cloudtrail:*", "kms:*", "cloudshell:*", "aws-marketplace:Subscribe"]

WITH wanted AS MATERIALIZED (
    SELECT
        value AS name,
        -- An action that no statement names is given by a wildcard for all of them alone.
        replace(lower(value), ':*', ':upright-probe') AS probe,
        substr(lower(value), 1, instr(value, ':') - 1) AS service
    FROM json_each(:forbidden)
),

wide AS (
    SELECT DISTINCT
        s.account_id,
        s.region,
        s.source_arn,
        s.policy_name || ' gives ' || w.name AS line
    FROM aws_iam_policy_statement AS s
    INNER JOIN wanted AS w ON w.probe GLOB s.action
    WHERE
        s.effect = 'Allow'
        AND NOT (s.action = '*' AND s.not_actions IS NULL)
        AND s.is_scoped_by_condition = 0
        AND (
            s.resource_scope = 'any'
            OR (
                s.resource_scope = 'type'
                AND lower(s.resource) GLOB 'arn:*:' || w.service || ':*'
            )
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE w.probe GLOB n.value
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
                AND w.probe GLOB d.action
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
        CASE
            WHEN
                arn GLOB 'arn:*:iam::aws:policy/aws-service-role/*'
                THEN 'AWS attaches it to service-linked roles alone'
            WHEN
                arn GLOB 'arn:*:iam::aws:policy/*' AND is_attached = 0
                THEN 'AWS''s, and attached to nothing'
        END AS exempt,
        policy_std IS NOT NULL AS is_known
    FROM aws_iam_policy
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
        WHEN h.is_known THEN 'gives none of the listed actions on every resource'
        ELSE 'the text of its policies is not known'
    END AS actual
FROM holder AS h
LEFT JOIN by_source AS b
    ON h.account_id = b.account_id AND h.region = b.region AND h.arn = b.source_arn;
