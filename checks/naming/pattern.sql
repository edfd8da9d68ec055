-- title    = "Names follow the pattern"
-- severity = "medium"
-- why      = "A name that says neither project nor environment is deleted by mistake, and rules that go by names pass it over."
-- fix      = "Name the resource by the pattern in the program that makes it, and deploy the stack again."
-- docs     = "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/naming-conventions.html"
-- omits    = "The limits of each service, which AWS enforces, and names that only a tag gives: naming/name-tag judges those."
-- [params.patterns]
-- about    = "Patterns of names, one of which a name must match: * stands for any text, [a-z] for one of the characters. One for a single type begins with it, e.g. AWS::S3::Bucket=acme-*-prod."
-- type     = "strings"
-- [params.types]
-- about    = "Types to judge, as CloudFormation names them, e.g. AWS::S3::Bucket; empty for all that have names."
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
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::SQS::Queue' AS resource_type,
        name,
        NULL AS exempt
    FROM aws_sqs_queue
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::DynamoDB::Table' AS resource_type,
        name,
        NULL AS exempt
    FROM aws_dynamodb_table
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::SecretsManager::Secret' AS resource_type,
        name,
        CASE
            WHEN owning_service IS NOT NULL THEN 'looked after by ' || owning_service
        END AS exempt
    FROM aws_secretsmanager_secret
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'AWS::ElasticLoadBalancingV2::LoadBalancer' AS resource_type,
        name,
        NULL AS exempt
    FROM aws_ec2_application_load_balancer
),

-- A pattern for one type is its only one.
pattern AS MATERIALIZED (
    SELECT
        iif(
            value GLOB 'AWS::*=*', substr(value, 1, instr(value, '=') - 1), '*'
        ) AS resource_type,
        iif(value GLOB 'AWS::*=*', substr(value, instr(value, '=') + 1), value) AS pattern
    FROM json_each(:patterns)
),

judged AS (
    SELECT
        named.*,
        iif(
            EXISTS (
                SELECT 1 FROM pattern
                WHERE pattern.resource_type = named.resource_type
            ),
            named.resource_type,
            '*'
        ) AS patterns_of
    FROM named
    WHERE
        json_array_length(:types) = 0
        OR named.resource_type IN (SELECT type.value FROM json_each(:types) AS type)
)

SELECT
    account_id,
    region,
    arn AS resource,
    coalesce(
        exempt,
        iif(
            NOT EXISTS (
                SELECT 1 FROM pattern
                WHERE pattern.resource_type = judged.patterns_of
            ),
            'there is no pattern for its type',
            NULL
        )
    ) AS exempt,
    iif(
        name IS NULL,
        NULL,
        EXISTS (
            SELECT 1 FROM pattern
            WHERE pattern.resource_type = judged.patterns_of AND judged.name GLOB pattern.pattern
        )
    ) AS compliant,
    coalesce('named ' || name, 'its name is not known') AS actual
FROM judged;
