INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'eu', 'arn:function:pass-both', 'both'),
('1', 'eu', 'arn:function:fail-no-throttles', 'half'),
('1', 'us', 'arn:function:fail-other-region', 'both');
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine, status)
VALUES
('1', 'eu', 'arn:db:pass-postgres', 'pg', 'postgres', 'available'),
('1', 'eu', 'arn:db:pass-aurora', 'au', 'aurora-mysql', 'available'),
('1', 'eu', 'arn:db:fail-no-storage-alarm', 'my', 'mysql', 'available'),
('1', 'eu', 'arn:db:unseen-deleting', 'old', 'mysql', 'deleting');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state, tags)
VALUES
('1', 'eu', 'arn:instance/pass-system-check', 'i-1', 'running', '{}'),
('1', 'eu', 'arn:instance/fail-none', 'i-2', 'stopped', '{}'),
('1', 'eu', 'arn:instance/gone', 'i-3', 'terminated', '{}'),
('1', 'eu', 'arn:instance/grouped', 'i-4', 'running', '{"aws:autoscaling:groupName":"web"}');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state)
VALUES
('1', 'eu', 'arn:nat/pass-one', 'nat-1', 'available'),
('1', 'eu', 'arn:nat/fail-none', 'nat-2', 'available'),
('1', 'eu', 'arn:nat/gone', 'nat-3', 'deleted');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions
)
VALUES
(
    '1', 'eu', 'alarm:1', '1', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"both"},{"Name":"Resource","Value":"both:live"}]'
),
(
    '1', 'eu', 'alarm:2', '2', 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"half"}]'
),
(
    '1', 'eu', 'alarm:3', '3', 'AWS/RDS', 'FreeStorageSpace',
    '[{"Name":"DBInstanceIdentifier","Value":"pg"}]'
),
(
    '1', 'eu', 'alarm:4', '4', 'AWS/EC2', 'StatusCheckFailed_System',
    '[{"Name":"InstanceId","Value":"i-1"}]'
),
(
    '1', 'eu', 'alarm:5', '5', 'AWS/NATGateway', 'ErrorPortAllocation',
    '[{"Name":"NatGatewayId","Value":"nat-1"}]'
),
(
    '1', 'eu', 'alarm:6', '6', 'Custom', 'ErrorPortAllocation',
    '[{"Name":"NatGatewayId","Value":"nat-2"}]'
);
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, metrics)
VALUES
(
    '1', 'eu', 'alarm:7', '7',
    '[{"Id":"e","Expression":"m/60"},{"Id":"m","MetricStat":{"Metric":{"Namespace":"AWS/Lambda",
      "MetricName":"Throttles","Dimensions":[{"Name":"FunctionName","Value":"both"}]}}}]'
),
(
    '1', 'eu', 'alarm:8', '8',
    '[{"Id":"q","Expression":
      "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/RDS\", DBInstanceIdentifier)"}]'
),
(
    '1', 'eu', 'alarm:9', '9',
    '[{"Id":"q","Expression":
      "SELECT SUM(Throttles) FROM \"AWS/Lambda\" WHERE FunctionName = ''x''"}]'
);

-- params = { kinds = ["instance"], metrics = ["instance CPUUtilization", "function Errors"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:function:not-judged', 'f');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'eu', 'arn:instance/pass-cpu', 'i-1', 'running'),
('1', 'eu', 'arn:instance/fail-no-cpu', 'i-2', 'running');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions
)
VALUES
(
    '1', 'eu', 'alarm:1', '1', 'AWS/EC2', 'CPUUtilization',
    '[{"Name":"InstanceId","Value":"i-1"}]'
);
