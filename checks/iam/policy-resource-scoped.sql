-- title    = "Roles of workloads reach data only in named resources"
-- severity = "high"
-- why      = "A workload that is broken into then reads and writes the data of every other one in the account."
-- fix      = "Name the ARNs of the buckets, tables, queues, topics, keys and secrets in place of the wildcard."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html"
-- omits    = "Permissions boundaries and service control policies."
-- [params.services]
-- about    = "Prefixes of the services that hold data."
-- default  = ["s3", "dynamodb", "sqs", "sns", "kms", "secretsmanager"]
-- [params.allowed_star_actions]
-- about    = "Actions that may go with any resource, in IAM's spelling with wildcards: by default those that know no resource."
-- default  = [
--   "xray:Put*",
--   "cloudwatch:PutMetricData",
--   "ec2:*NetworkInterface*",
--   "logs:CreateLogGroup",
--   "s3:ListAllMyBuckets",
--   "s3:GetAccountPublicAccessBlock",
--   "s3:ListAccessPoints",
--   "dynamodb:ListTables",
--   "dynamodb:ListBackups",
--   "dynamodb:ListGlobalTables",
--   "dynamodb:DescribeLimits",
--   "dynamodb:DescribeEndpoints",
--   "sqs:ListQueues",
--   "sns:ListTopics",
--   "sns:ListSubscriptions",
--   "kms:ListKeys",
--   "kms:ListAliases",
--   "kms:GenerateRandom",
--   "secretsmanager:ListSecrets",
--   "secretsmanager:GetRandomPassword",
--   "secretsmanager:BatchGetSecretValue",
-- ]

-- arn:aws:s3:::* and arn:aws:dynamodb:*:*:table/* name nothing either (scope `type`). A condition that limits what
-- is reached, such as a tag, names it in another way. A permissions boundary does not: it says how far a role may go at
-- most, and whoever widens it widens every role within.
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

allowed AS MATERIALIZED (
    SELECT lower(value) AS action FROM json_each(:allowed_star_actions)
),

-- Each action once: there are far fewer of them than statements.
actions AS MATERIALIZED (
    SELECT
        s.action,
        lower(v.value) AS service
    FROM (SELECT DISTINCT action FROM aws_iam_policy_statement) AS s
    CROSS JOIN json_each(:services) AS v
    WHERE
        (s.action = '*' OR lower(v.value) GLOB substr(s.action, 1, instr(s.action, ':') - 1))
        AND NOT EXISTS (SELECT 1 FROM allowed AS a WHERE s.action GLOB a.action)
),

wide AS MATERIALIZED (
    SELECT
        s.*,
        a.service
    FROM aws_iam_policy_statement AS s
    CROSS JOIN actions AS a
    WHERE
        s.effect = 'Allow'
        AND s.is_scoped_by_condition = 0
        AND a.action = s.action
        AND (
            s.resource_scope = 'any'
            OR (
                s.resource_scope = 'type'
                AND lower(s.resource) GLOB 'arn:*:' || a.service || ':*'
            )
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE a.service || ':upright-probe' GLOB n.value
        )
),

denies AS MATERIALIZED (
    SELECT
        src.role_arn,
        s.*
    FROM aws_iam_policy_statement AS s
    CROSS JOIN sources AS src
    WHERE
        s.effect = 'Deny'
        AND s.condition IS NULL
        AND s.resource_scope = 'any'
        AND s.not_resources IS NULL
        AND instr(s.action, '?') = 0
        AND src.account_id = s.account_id
        AND src.region = s.region
        AND src.source_arn = s.source_arn
),

grants AS (
    SELECT
        src.account_id,
        src.region,
        src.role_arn,
        iif(w.not_actions IS NULL, w.action, 'NotAction') || ' on '
        || iif(w.not_resources IS NULL, w.resource, 'NotResource')
        || ' (' || w.policy_name || ')' AS line
    FROM sources AS src
    INNER JOIN wide AS w
        ON
            src.account_id = w.account_id
            AND src.region = w.region
            AND src.source_arn = w.source_arn
    WHERE
        NOT EXISTS (
            SELECT 1 FROM denies AS d
            WHERE
                d.account_id = src.account_id
                AND d.region = src.region
                AND d.role_arn = src.role_arn
                AND (w.action GLOB d.action OR w.service || ':upright-probe' GLOB d.action)
                AND NOT EXISTS (
                    SELECT 1 FROM json_each(d.not_actions) AS n
                    WHERE
                        w.action GLOB n.value
                        OR n.value GLOB w.action
                        OR n.value GLOB w.service || ':*'
                )
        )
),

granted AS (
    SELECT
        account_id,
        region,
        role_arn,
        json_group_array(DISTINCT line) AS lines
    FROM grants
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
        WHEN g.lines IS NOT NULL
            THEN
                (
                    SELECT group_concat(l.value, ', ')
                    FROM (SELECT value FROM json_each(g.lines) ORDER BY value LIMIT 5) AS l
                )
                || iif(
                    json_array_length(g.lines) > 5,
                    ' and ' || (json_array_length(g.lines) - 5) || ' more',
                    ''
                )
        WHEN r.attached_policy_arns IS NULL THEN 'the attached policies are not known'
        WHEN u.role_arn IS NOT NULL THEN 'the text of an attached policy is not known'
        ELSE 'no data action goes with any resource'
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN granted AS g
    ON r.account_id = g.account_id AND r.region = g.region AND r.arn = g.role_arn
LEFT JOIN unread AS u
    ON r.account_id = u.account_id AND r.region = u.region AND r.arn = u.role_arn;
