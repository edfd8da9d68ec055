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
-- is reached, such as a tag, names it in another way.
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

held AS (
    SELECT
        src.role_arn,
        s.*
    FROM sources AS src
    INNER JOIN aws_iam_policy_statement AS s
        ON
            src.account_id = s.account_id
            AND src.region = s.region
            AND src.source_arn = s.source_arn
    WHERE
        s.resource_scope IN ('any', 'type')
),

denies AS (
    SELECT * FROM held
    WHERE
        effect = 'Deny'
        AND condition IS NULL
        AND resource_scope = 'any'
        AND not_resources IS NULL
        AND instr(action, '?') = 0
),

grants AS (
    SELECT DISTINCT
        h.account_id,
        h.region,
        h.role_arn,
        iif(h.not_actions IS NULL, h.action, 'NotAction') || ' on '
        || iif(h.not_resources IS NULL, h.resource, 'NotResource')
        || ' (' || h.policy_name || ')' AS line
    FROM held AS h
    CROSS JOIN json_each(:services) AS v
    WHERE
        h.effect = 'Allow'
        AND h.is_scoped_by_condition = 0
        AND (
            h.action = '*'
            OR lower(v.value) GLOB substr(h.action, 1, instr(h.action, ':') - 1)
        )
        AND (
            h.resource_scope = 'any'
            OR lower(h.resource) GLOB 'arn:*:' || lower(v.value) || ':*'
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(h.not_actions) AS n
            WHERE lower(v.value) || ':upright-probe' GLOB n.value
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:allowed_star_actions) AS a
            WHERE h.action GLOB lower(a.value)
        )
        AND NOT EXISTS (
            SELECT 1 FROM denies AS d
            WHERE
                d.account_id = h.account_id
                AND d.region = h.region
                AND d.role_arn = h.role_arn
                AND (h.action GLOB d.action OR lower(v.value) || ':upright-probe' GLOB d.action)
                AND NOT EXISTS (
                    SELECT 1 FROM json_each(d.not_actions) AS n
                    WHERE
                        h.action GLOB n.value
                        OR n.value GLOB h.action
                        OR n.value GLOB lower(v.value) || ':*'
                )
        )
),

numbered AS (
    SELECT
        account_id,
        region,
        role_arn,
        line,
        row_number() OVER (PARTITION BY account_id, region, role_arn ORDER BY line) AS place
    FROM grants
    ORDER BY account_id, region, role_arn, place
),

granted AS (
    SELECT
        account_id,
        region,
        role_arn,
        group_concat(iif(place <= 5, line, NULL), ', ')
        || iif(count(*) > 5, ' and ' || (count(*) - 5) || ' more', '') AS lines
    FROM numbered
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
            r.assume_role_policy_services = '[]'
            AND r.assume_role_policy_std NOT LIKE '%oidc.eks.%'
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
        ELSE 'no data action goes with any resource'
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN granted AS g
    ON r.account_id = g.account_id AND r.region = g.region AND r.arn = g.role_arn
LEFT JOIN unread AS u
    ON r.account_id = u.account_id AND r.region = u.region AND r.arn = u.role_arn;
