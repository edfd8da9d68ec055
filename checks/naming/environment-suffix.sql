-- title    = "Names carry the environment's suffix"
-- severity = "high"
-- why      = "Without it, two environments in one account collide, or one of them writes into the other's resources."
-- fix      = "Put the environment's suffix into the name, and deploy the stack again."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html"
-- omits    = "Telling the resources of the stack from others: every named resource in scope is judged."
-- [params.suffix]
-- about    = "The suffix, e.g. prod; a separator or a capital letter must set it off, as in orders-prod or OrdersProd."
-- type     = "string"
-- [params.position]
-- about    = "Where it must stand: end, start or anywhere."
-- default  = "end"
-- [params.exempt_types]
-- about    = "Types that need none, as CloudFormation names them, e.g. AWS::IAM::User."
-- default  = []

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        'AWS::S3::Bucket' AS resource_type,
        name,
        CASE WHEN name GLOB 'cdk-*-assets-*' THEN 'made by cdk bootstrap' END AS exempt
    FROM aws_s3_bucket
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::Lambda::Function' AS resource_type,
        name,
        CASE WHEN master_arn IS NOT NULL THEN 'a replica of Lambda@Edge' END AS exempt
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::IAM::Role' AS resource_type,
        name,
        CASE
            WHEN path LIKE '/aws-service-role/%' THEN 'a service-linked role'
            WHEN path LIKE '/aws-reserved/%' THEN 'a role of Identity Center'
            WHEN name GLOB 'cdk-*-role-*' THEN 'made by cdk bootstrap'
        END AS exempt
    FROM aws_iam_role
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::IAM::User' AS resource_type,
        name,
        NULL AS exempt
    FROM aws_iam_user
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::RDS::DBInstance' AS resource_type,
        db_instance_identifier AS name,
        NULL AS exempt
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::RDS::DBCluster' AS resource_type,
        db_cluster_identifier AS name,
        NULL AS exempt
    FROM aws_rds_db_cluster
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::Logs::LogGroup' AS resource_type,
        name,
        CASE
            WHEN
                name IN ('RDSOSMetrics', '/aws/apigateway/welcome')
                OR name GLOB '/aws/rds/*'
                OR name GLOB 'API-Gateway-Execution-Logs_*'
                THEN 'named by AWS'
        END AS exempt
    FROM aws_cloudwatch_log_group
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::SNS::Topic' AS resource_type,
        name,
        NULL AS exempt
    FROM aws_sns_topic
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::CloudWatch::Alarm' AS resource_type,
        name,
        CASE WHEN name GLOB 'TargetTracking-*' THEN 'made by Auto Scaling' END AS exempt
    FROM aws_cloudwatch_alarm
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::CloudWatch::Dashboard' AS resource_type,
        dashboard_name AS name,
        NULL AS exempt
    FROM aws_cloudwatch_dashboard
),

-- The suffix is looked for as `-prod-` between separators, or as `Prod` behind a small letter or a digit.
suffix AS (
    SELECT nullif(ltrim(:suffix, '-_./'), '') AS stem
),

wanted AS (
    SELECT
        '-' || replace(replace(replace(lower(stem), '_', '-'), '.', '-'), '/', '-') || '-' AS word,
        upper(substr(stem, 1, 1)) || lower(substr(stem, 2)) AS hump,
        upper(substr(stem, 1, 1)) <> lower(substr(stem, 1, 1)) AS has_hump
    FROM suffix
),

spelt AS (
    SELECT
        account_id,
        region,
        arn,
        resource_type,
        name,
        exempt,
        iif(name LIKE '%.fifo', substr(name, 1, length(name) - 5), name) AS stem
    FROM named
),

judged AS (
    SELECT
        spelt.*,
        '-'
        || replace(replace(replace(lower(spelt.stem), '_', '-'), '.', '-'), '/', '-')
        || '-' AS words,
        wanted.word,
        wanted.hump,
        wanted.has_hump
    FROM spelt
    CROSS JOIN wanted
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        resource_type IN (SELECT type.value FROM json_each(:exempt_types) AS type),
        resource_type || ' needs no suffix',
        exempt
    ) AS exempt,
    CASE :position
        WHEN 'end'
            THEN
                substr(words, -length(word)) = word
                OR (has_hump AND stem GLOB '*[a-z0-9]' || hump)
        WHEN 'start'
            THEN
                substr(words, 1, length(word)) = word
                OR (has_hump AND stem GLOB hump || '[A-Z]*')
        WHEN 'anywhere' THEN
            instr(words, word) > 0
            OR (has_hump AND (
                stem GLOB '*[a-z0-9]' || hump
                OR stem GLOB '*[a-z0-9]' || hump || '[^a-z]*'
                OR stem GLOB hump || '[A-Z]*'
            ))
    END AS compliant,
    'named ' || name AS actual
FROM judged;
