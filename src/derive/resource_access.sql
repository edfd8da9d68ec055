-- Who gets what by the policies of all resources, for people's questions.
CREATE VIEW aws_resource_access AS
SELECT * FROM aws_s3_bucket_access
UNION ALL
SELECT * FROM aws_eventbridge_bus_access
UNION ALL
SELECT * FROM aws_sns_topic_access
UNION ALL
SELECT * FROM aws_sqs_queue_access
UNION ALL
SELECT * FROM aws_secretsmanager_secret_access
UNION ALL
SELECT * FROM aws_dynamodb_table_access
UNION ALL
SELECT * FROM aws_lambda_function_access
UNION ALL
SELECT * FROM aws_lambda_alias_access
UNION ALL
SELECT * FROM aws_kms_key_access
UNION ALL
SELECT * FROM aws_ecr_repository_access
UNION ALL
SELECT * FROM aws_api_gateway_rest_api_access
UNION ALL
SELECT * FROM aws_iam_role_access
UNION ALL
SELECT * FROM aws_cloudwatch_log_resource_policy_access
UNION ALL
SELECT * FROM aws_oam_sink_access;
