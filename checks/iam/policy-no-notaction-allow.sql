-- title    = "What policies allow is named, and so is each role that is passed"
-- severity = "medium"
-- why      = "What is allowed by leaving something out grows with every new service, and any role may be handed to a service."
-- fix      = "Name actions and resources in place of NotAction and NotResource, and the roles that iam:PassRole may pass."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"
-- omits    = "Policies that AWS manages, what a Deny takes away again, and whether iam:PassedToService goes with a role that is named."

WITH open AS (
    SELECT DISTINCT
        s.account_id,
        s.region,
        s.source_arn,
        s.policy_name || ', ' || coalesce(s.sid, 'statement #' || s.statement_number) || ': '
        || CASE
            WHEN s.not_actions IS NOT NULL AND s.not_resources IS NOT NULL
                THEN 'allows by NotAction and NotResource'
            WHEN s.not_actions IS NOT NULL THEN 'allows by NotAction'
            WHEN s.not_resources IS NOT NULL THEN 'allows by NotResource'
            ELSE 'iam:PassRole on ' || s.resource
        END AS line
    FROM aws_iam_policy_statement AS s
    WHERE
        s.effect = 'Allow'
        AND (
            s.not_actions IS NOT NULL
            OR s.not_resources IS NOT NULL
            OR (
                'iam:passrole' GLOB s.action
                AND (
                    s.resource_scope = 'any'
                    OR (s.resource_scope = 'type' AND lower(s.resource) GLOB 'arn:*:iam:*')
                )
            )
        )
    ORDER BY line
),

by_source AS (
    SELECT
        account_id,
        region,
        source_arn,
        group_concat(line, '; ') AS lines
    FROM open
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
        WHEN h.is_known THEN 'what its policies allow is named'
        ELSE 'the text of its policies is not known'
    END AS actual
FROM holder AS h
LEFT JOIN by_source AS b
    ON h.account_id = b.account_id AND h.region = b.region AND h.arn = b.source_arn;
