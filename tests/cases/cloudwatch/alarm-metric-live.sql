INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:lambda:r:1:function:f', 'f');
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier)
VALUES ('1', 'r', 'arn:db', 'db');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier)
VALUES ('1', 'r', 'arn:cluster', 'cl');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'r', 'arn:i-1', 'i-1', 'running'),
('1', 'r', 'arn:i-2', 'i-2', 'terminated');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:asg', 'web');
INSERT INTO aws_sqs_queue (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:sqs:r:1:q', 'q');
INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:sns:r:1:t', 't');
INSERT INTO aws_dynamodb_table (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:table', 'orders');
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:s3:::b', 'b');
INSERT INTO aws_cloudwatch_log_metric_filter (
    account_id, region, arn, name, metric_transformation_namespace, metric_transformation_name
) VALUES ('1', 'r', 'arn:filter', 'f', 'App', 'Errors');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, metrics,
    treat_missing_data, listed_metrics
) VALUES
(
    '1', 'r', 'arn:alarm:pass-function', 'a', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"f"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-database', 'b', 'AWS/RDS', 'CPUUtilization',
    '[{"Name":"DBInstanceIdentifier","Value":"db"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-cluster', 'c', 'AWS/RDS', 'CPUUtilization',
    '[{"Name":"DBClusterIdentifier","Value":"cl"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-instance', 'd', 'AWS/EC2', 'CPUUtilization',
    '[{"Name":"InstanceId","Value":"i-1"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-group', 'e', 'AWS/EC2', 'CPUUtilization',
    '[{"Name":"AutoScalingGroupName","Value":"web"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-queue', 'f', 'AWS/SQS', 'NumberOfMessagesSent',
    '[{"Name":"QueueName","Value":"q"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-topic', 'g', 'AWS/SNS', 'NumberOfNotificationsFailed',
    '[{"Name":"TopicName","Value":"t"}]', '[]', 'notBreaching', '{"":false}'
),
(
    '1', 'r', 'arn:alarm:pass-bucket', 'h', 'AWS/S3', 'BucketSizeBytes',
    '[{"Name":"BucketName","Value":"b"},{"Name":"StorageType","Value":"StandardStorage"}]', '[]',
    NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-silent-table', 'i', 'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name":"TableName","Value":"orders"}]', '[]', 'notBreaching', '{"":false}'
),
(
    '1', 'r', 'arn:alarm:fail-silent-table', 'j', 'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name":"TableName","Value":"orders"}]', '[]', NULL, '{"":false}'
),
(
    '1', 'r', 'arn:alarm:fail-function-gone', 'k', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"gone"}]', '[]', 'notBreaching', '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-function-at-the-edge', 'y', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"us-east-1.edge"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'us', 'arn:alarm:fail-other-region', 'l', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"f"}]', '[]', NULL, '{"":false}'
),
(
    '1', 'r', 'arn:alarm:fail-terminated', 'm', 'AWS/EC2', 'CPUUtilization',
    '[{"Name":"InstanceId","Value":"i-2"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:pass-custom', 'n', 'App', 'Orders', '[]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:fail-custom', 'o', 'App', 'Order', '[]', '[]', 'notBreaching',
    '{"":false}'
),
(
    '1', 'r', 'arn:alarm:pass-fed-by-filter', 'p', 'App', 'Errors', '[]', '[]', 'notBreaching',
    '{"":false}'
),
(
    '1', 'r', 'arn:alarm:fail-filter-and-missing-data', 'q', 'App', 'Errors', '[]', '[]',
    'missing', '{"":false}'
),
(
    '1', 'r', 'arn:alarm:unknown-kind', 'r', 'AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count',
    '[{"Name":"LoadBalancer","Value":"app/a/1"}]', '[]', 'notBreaching', '{"":false}'
),
(
    '1', 'r', 'arn:alarm:pass-kind', 's', 'AWS/ApplicationELB', 'RequestCount',
    '[{"Name":"LoadBalancer","Value":"app/a/1"}]', '[]', NULL, '{"":true}'
),
(
    '1', 'r', 'arn:alarm:unknown-unread', 't', 'App', 'Orders', '[]', '[]', NULL, NULL
),
(
    '1', 'r', 'arn:alarm:pass-math', 'u', NULL, NULL, '[]',
    '[{"Id":"e","Expression":"m/n","ReturnData":true},{"Id":"m","MetricStat":{"Metric":
      {"Namespace":"App","MetricName":"A"},"Period":60,"Stat":"Sum"}},{"Id":"n","MetricStat":
      {"Metric":{"Namespace":"App","MetricName":"B"},"Period":60,"Stat":"Sum"}}]', NULL,
    '{"m":true,"n":true}'
),
(
    '1', 'r', 'arn:alarm:fail-math', 'v', NULL, NULL, '[]',
    '[{"Id":"e","Expression":"m/n","ReturnData":true},{"Id":"m","MetricStat":{"Metric":
      {"Namespace":"App","MetricName":"A"},"Period":60,"Stat":"Sum"}},{"Id":"n","MetricStat":
      {"Metric":{"Namespace":"App","MetricName":"B"},"Period":60,"Stat":"Sum"}}]', NULL,
    '{"m":true,"n":false}'
),
(
    '1', 'r', 'arn:alarm:exempt-other-account', 'w', NULL, NULL, '[]',
    '[{"Id":"m","AccountId":"2","MetricStat":{"Metric":{"Namespace":"App","MetricName":"A"},
      "Period":60,"Stat":"Sum"}}]', NULL, '{}'
),
(
    '1', 'r', 'arn:alarm:exempt-query', 'x', NULL, NULL, '[]',
    '[{"Id":"q","Expression":"SELECT MAX(Errors) FROM \"AWS/Lambda\"","ReturnData":true}]', NULL,
    '{}'
);
