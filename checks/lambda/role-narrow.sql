-- title    = "Functions run by roles that hold only what they need"
-- severity = "high"
-- why      = "Whoever gets code into the function then administers the account, or reads and writes all of its data."
-- fix      = "Name the actions and resources that the function needs in place of broad policies and wildcards."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html"
-- omits    = "Permissions boundaries and service control policies."
-- [params.forbidden]
-- about    = "Names of AWS managed policies, `*` for any text."
-- default  = ["AdministratorAccess*", "PowerUserAccess", "*FullAccess*"]
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
WITH role AS MATERIALIZED (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.name,
        r.attached_policy_arns
    FROM aws_iam_role AS r
    WHERE EXISTS (
        SELECT 1 FROM aws_lambda_function AS f
        WHERE f.account_id = r.account_id AND f.role = r.arn
    )
),

sources AS (
    SELECT
        account_id,
        region,
        arn AS role_arn,
        arn AS source_arn
    FROM role
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn AS role_arn,
        a.value AS source_arn
    FROM role AS r
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
),

broad AS (
    SELECT
        account_id,
        region,
        role_arn,
        group_concat(policy, ', ') AS policies
    FROM (
        SELECT DISTINCT
            src.account_id,
            src.region,
            src.role_arn,
            substr(src.source_arn, instr(src.source_arn, ':policy/') + 8) AS policy
        FROM sources AS src
        CROSS JOIN json_each(:forbidden) AS f
        WHERE
            src.source_arn GLOB 'arn:*:iam::aws:policy/*'
            AND src.source_arn GLOB '*/' || replace(f.value, '[', '[[]')
        ORDER BY policy
    ) AS named
    GROUP BY account_id, region, role_arn
),

judged AS (
    SELECT
        r.account_id,
        r.arn,
        r.name,
        r.attached_policy_arns,
        u.role_arn AS unread_arn,
        p.is_administrator,
        p.administrator_by,
        p.not_known,
        b.policies,
        g.lines,
        CASE
            WHEN p.is_administrator = 1 OR b.policies IS NOT NULL OR g.lines IS NOT NULL THEN 0
            WHEN r.attached_policy_arns IS NULL OR u.role_arn IS NOT NULL THEN NULL
            WHEN p.is_administrator = 0 THEN 1
        END AS is_narrow
    FROM role AS r
    LEFT JOIN aws_iam_principal AS p
        ON r.account_id = p.account_id AND r.region = p.region AND r.arn = p.arn
    LEFT JOIN broad AS b
        ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.role_arn
    LEFT JOIN granted AS g
        ON r.account_id = g.account_id AND r.region = g.region AND r.arn = g.role_arn
    LEFT JOIN unread AS u
        ON r.account_id = u.account_id AND r.region = u.region AND r.arn = u.role_arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    j.is_narrow AS compliant,
    CASE
        WHEN f.role IS NULL THEN 'the role is not known'
        WHEN j.arn IS NULL THEN 'the role ' || f.role || ' does not exist'
        WHEN j.is_administrator = 1
            THEN 'the role ' || j.name || ' is an administrator: ' || j.administrator_by
        WHEN j.policies IS NOT NULL THEN 'the role ' || j.name || ' has ' || j.policies
        WHEN j.lines IS NOT NULL
            THEN
                'the role ' || j.name || ' may do '
                || (
                    SELECT group_concat(l.value, ', ')
                    FROM (SELECT value FROM json_each(j.lines) ORDER BY value LIMIT 5) AS l
                )
                || iif(
                    json_array_length(j.lines) > 5,
                    ' and ' || (json_array_length(j.lines) - 5) || ' more',
                    ''
                )
        WHEN j.attached_policy_arns IS NULL THEN 'the attached policies are not known'
        WHEN j.unread_arn IS NOT NULL THEN 'the text of an attached policy is not known'
        WHEN j.is_administrator IS NULL
            THEN 'not known is whether its role is an administrator: ' || j.not_known
        ELSE 'the role ' || j.name || ' reaches data only in named resources'
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN judged AS j ON f.account_id = j.account_id AND f.role = j.arn;
