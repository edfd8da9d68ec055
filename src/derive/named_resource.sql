-- Resources as the dimensions of AWS's metrics name them, of the kinds that are looked up.
--   namespace, dimension: `AWS/Lambda`, `FunctionName`
--   name: value of the dimension
CREATE VIEW aws_cloudwatch_named_resource AS
SELECT
    account_id,
    region,
    'AWS/Lambda' AS namespace,
    'FunctionName' AS dimension,
    name
FROM aws_lambda_function
UNION ALL
SELECT
    account_id,
    region,
    'AWS/RDS',
    'DBInstanceIdentifier',
    db_instance_identifier
FROM aws_rds_db_instance
UNION ALL
SELECT
    account_id,
    region,
    'AWS/RDS',
    'DBClusterIdentifier',
    db_cluster_identifier
FROM aws_rds_db_cluster
UNION ALL
SELECT
    account_id,
    region,
    'AWS/EC2',
    'InstanceId',
    instance_id
FROM aws_ec2_instance
WHERE instance_state IS NOT 'terminated'
UNION ALL
SELECT
    account_id,
    region,
    'AWS/EC2',
    'AutoScalingGroupName',
    name
FROM aws_ec2_autoscaling_group
UNION ALL
SELECT
    account_id,
    region,
    'AWS/SQS',
    'QueueName',
    name
FROM aws_sqs_queue
UNION ALL
SELECT
    account_id,
    region,
    'AWS/SNS',
    'TopicName',
    name
FROM aws_sns_topic
UNION ALL
SELECT
    account_id,
    region,
    'AWS/DynamoDB',
    'TableName',
    name
FROM aws_dynamodb_table
UNION ALL
SELECT
    account_id,
    region,
    'AWS/S3',
    'BucketName',
    name
FROM aws_s3_bucket;
