-- title    = "Roles of workloads hold no service's every action"
-- severity = "high"
-- why      = "A workload that is broken into then deletes, shares and reconfigures what it was only to read or write."
-- fix      = "Name the actions that the workload calls in place of the wildcard."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
-- omits    = "Permissions boundaries and service control policies."
-- controls = { powerpipe = ["iam_all_policy_no_service_wild_card"], fsbp = ["IAM.21"] }
-- [params.services]
-- about    = "Prefixes of the services whose every action no role may hold."
-- default  = ["s3", "dynamodb", "kms", "iam", "lambda", "rds", "ec2", "secretsmanager", "sqs", "sns"]

WITH sources AS (
    SELECT
        account_id,
        region,
        arn AS role_arn,
        arn AS source_arn
    FROM aws_iam_role
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn AS role_arn,
        a.value AS source_arn
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.attached_policy_arns) AS a
),

-- Actions that stand for a whole service. Each action once: there are far fewer of them than statements.
actions AS MATERIALIZED (
    SELECT
        s.action,
        lower(v.value) AS service
    FROM (SELECT DISTINCT action FROM aws_iam_policy_statement) AS s
    CROSS JOIN json_each(:services) AS v
    WHERE lower(v.value) || ':upright-probe' GLOB s.action
),

wide AS MATERIALIZED (
    SELECT
        s.*,
        a.service
    FROM aws_iam_policy_statement AS s
    INNER JOIN actions AS a ON s.action = a.action
    WHERE
        NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE a.service || ':upright-probe' GLOB n.value
        )
),

held AS MATERIALIZED (
    SELECT
        src.role_arn,
        w.*
    FROM sources AS src
    INNER JOIN wide AS w
        ON
            src.account_id = w.account_id
            AND src.region = w.region
            AND src.source_arn = w.source_arn
),

grants AS (
    SELECT DISTINCT
        h.account_id,
        h.region,
        h.role_arn,
        h.service,
        h.policy_name
    FROM held AS h
    WHERE
        h.effect = 'Allow'
        AND NOT EXISTS (
            SELECT 1 FROM held AS d
            WHERE
                d.account_id = h.account_id
                AND d.region = h.region
                AND d.role_arn = h.role_arn
                AND d.service = h.service
                AND d.effect = 'Deny'
                AND d.condition IS NULL
                AND d.resource_scope = 'any'
                AND d.not_resources IS NULL
        )
    ORDER BY h.policy_name, h.service
),

by_policy AS (
    SELECT
        account_id,
        region,
        role_arn,
        policy_name || ' gives every action of ' || group_concat(service, ', ') AS line
    FROM grants
    GROUP BY account_id, region, role_arn, policy_name
    ORDER BY line
),

granted AS (
    SELECT
        account_id,
        region,
        role_arn,
        group_concat(line, '; ') AS lines
    FROM by_policy
    GROUP BY account_id, region, role_arn
),

unread AS (
    SELECT DISTINCT
        src.account_id,
        src.region,
        src.role_arn
    FROM sources AS src
    WHERE
        src.source_arn <> src.role_arn
        AND NOT EXISTS (
            SELECT 1 FROM aws_iam_policy_statement AS s
            WHERE
                s.account_id = src.account_id
                AND s.region = src.region
                AND s.source_arn = src.source_arn
        )
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its policies'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN
            r.assume_role_policy_std IS NOT NULL
            AND NOT EXISTS (
                SELECT 1 FROM aws_iam_role_access AS w
                WHERE
                    w.account_id = r.account_id
                    AND w.region = r.region
                    AND w.arn = r.arn
                    AND w.is_workload = 1
            )
            THEN 'no workload: neither an AWS service nor a pod takes this role'
    END AS exempt,
    CASE
        WHEN g.lines IS NOT NULL THEN 0
        WHEN r.attached_policy_arns IS NULL OR u.role_arn IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN g.lines IS NOT NULL THEN g.lines
        WHEN r.attached_policy_arns IS NULL THEN 'the attached policies are not known'
        WHEN u.role_arn IS NOT NULL THEN 'the text of an attached policy is not known'
        ELSE 'no policy gives every action of a listed service'
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN granted AS g
    ON r.account_id = g.account_id AND r.region = g.region AND r.arn = g.role_arn
LEFT JOIN unread AS u
    ON r.account_id = u.account_id AND r.region = u.region AND r.arn = u.role_arn;
