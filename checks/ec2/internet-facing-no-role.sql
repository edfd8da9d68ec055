-- title    = "No instance that the internet reaches has a role that can write"
-- severity = "medium"
-- why      = "Whoever breaks into the instance takes the credentials of its role from the metadata service, and changes what the role can change."
-- fix      = "Move the instance behind a load balancer, or take the writing actions away from its role."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
-- controls = { prowler = ["ec2_instance_internet_facing_with_instance_profile"], powerpipe = ["ec2_instance_publicly_accessible_iam_profile_attached"] }
-- omits    = "Roles that only read, what comes through load balancers, Deny statements and permissions boundaries."
-- [params.allowed_actions]
-- about    = "Actions that do not count as writing, with wildcards: by default those that read, and what the agents of Systems Manager, CloudWatch and X-Ray need."
-- default  = [
--   "*:Describe*",
--   "*:Get*",
--   "*:List*",
--   "*:BatchGet*",
--   "*:Head*",
--   "*:Lookup*",
--   "*:Search*",
--   "cloudwatch:PutMetricData",
--   "dynamodb:Query",
--   "dynamodb:Scan",
--   "ec2messages:*",
--   "kms:Decrypt",
--   "logs:CreateLogGroup",
--   "logs:CreateLogStream",
--   "logs:PutLogEvents",
--   "logs:PutRetentionPolicy",
--   "ssm:PutComplianceItems",
--   "ssm:PutConfigurePackageResult",
--   "ssm:PutInventory",
--   "ssm:UpdateAssociationStatus",
--   "ssm:UpdateInstanceAssociationStatus",
--   "ssm:UpdateInstanceInformation",
--   "ssmmessages:*",
--   "xray:Put*",
-- ]

WITH reached AS (
    SELECT
        account_id,
        region,
        attached_instance_id,
        max(is_internet) AS is_open,
        max(iif(is_internet, traffic, NULL)) AS traffic,
        max(open_at) AS open_at
    FROM aws_ec2_network_interface_reach
    WHERE direction = 'from_internet' AND is_internet IS NOT 0
    GROUP BY account_id, region, attached_instance_id
),

listed AS (
    SELECT DISTINCT
        account_id,
        region,
        attached_instance_id
    FROM aws_ec2_network_interface
),

sources AS (
    SELECT
        account_id,
        arn AS role_arn,
        arn AS source_arn
    FROM aws_iam_role
    UNION ALL
    SELECT
        r.account_id,
        r.arn AS role_arn,
        a.value AS source_arn
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.attached_policy_arns) AS a
),

-- Each action once: there are far fewer of them than statements.
writing AS MATERIALIZED (
    SELECT s.action
    FROM (SELECT DISTINCT action FROM aws_iam_policy_statement) AS s
    WHERE NOT EXISTS (
        SELECT 1 FROM json_each(:allowed_actions) AS a
        WHERE s.action GLOB lower(a.value)
    )
),

writes AS (
    SELECT
        src.account_id,
        src.role_arn,
        min(iif(s.not_actions IS NULL, s.action, 'NotAction') || ' (' || s.policy_name || ')')
            AS example
    FROM aws_iam_policy_statement AS s
    INNER JOIN writing AS w ON s.action = w.action
    INNER JOIN sources AS src
        ON s.account_id = src.account_id AND s.source_arn = src.source_arn
    WHERE s.effect = 'Allow'
    GROUP BY src.account_id, src.role_arn
),

-- An attached policy without a statement was not read.
unread AS (
    SELECT DISTINCT
        src.account_id,
        src.role_arn
    FROM sources AS src
    WHERE
        src.source_arn <> src.role_arn
        AND NOT EXISTS (
            SELECT 1 FROM aws_iam_policy_statement AS s
            WHERE s.account_id = src.account_id AND s.source_arn = src.source_arn
        )
),

roles AS (
    SELECT
        p.account_id,
        p.arn,
        p.role_arn,
        w.example,
        p.role_arn IS NULL
        OR (r.attached_policy_arns IS NOT NULL AND u.role_arn IS NULL) AS is_known
    FROM aws_iam_instance_profile AS p
    LEFT JOIN aws_iam_role AS r ON p.account_id = r.account_id AND p.role_arn = r.arn
    LEFT JOIN writes AS w ON p.account_id = w.account_id AND p.role_arn = w.role_arn
    LEFT JOIN unread AS u ON p.account_id = u.account_id AND p.role_arn = u.role_arn
),

judged AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_state,
        i.iam_instance_profile_arn AS profile,
        r.role_arn,
        r.example,
        iif(i.iam_instance_profile_arn IS NULL, 1, r.is_known) AS is_known,
        CASE
            WHEN f.attached_instance_id IS NOT NULL THEN f.is_open
            WHEN n.attached_instance_id IS NOT NULL THEN 0
        END AS is_open,
        f.traffic,
        coalesce(f.open_at, 'its network interfaces') AS open_at
    FROM aws_ec2_instance AS i
    LEFT JOIN reached AS f
        ON
            i.account_id = f.account_id
            AND i.region = f.region
            AND i.instance_id = f.attached_instance_id
    LEFT JOIN listed AS n
        ON
            i.account_id = n.account_id
            AND i.region = n.region
            AND i.instance_id = n.attached_instance_id
    LEFT JOIN roles AS r
        ON i.account_id = r.account_id AND i.iam_instance_profile_arn = r.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(instance_state = 'stopped', 'it is stopped', NULL) AS exempt,
    CASE
        WHEN is_open = 0 THEN 1
        WHEN example IS NOT NULL THEN iif(is_open, 0, NULL)
        WHEN is_known THEN 1
    END AS compliant,
    CASE
        WHEN is_open = 0 THEN 'the internet does not reach it'
        WHEN is_open THEN 'the internet reaches ' || traffic
        ELSE 'whether the internet reaches it is not known at: ' || open_at
    END || CASE
        WHEN profile IS NULL THEN ', it has no role'
        WHEN example IS NOT NULL THEN ', ' || role_arn || ' can ' || example
        WHEN
            is_known
            THEN ', ' || coalesce(role_arn || ' does not write', 'its profile has no role')
        ELSE ', what its role can is not known'
    END AS actual
FROM judged
WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated');
