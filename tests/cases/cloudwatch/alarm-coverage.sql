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
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, comparison_operator, metrics)
VALUES
(
    '1', 'eu', 'alarm:7', '7', 'GreaterThanThreshold',
    '[{"Id":"e","Expression":"m/60"},{"Id":"m","MetricStat":{"Metric":{"Namespace":"AWS/Lambda",
      "MetricName":"Throttles","Dimensions":[{"Name":"FunctionName","Value":"both"}]}}}]'
),
(
    '1', 'eu', 'alarm:8', '8', 'GreaterThanThreshold',
    '[{"Id":"q","Expression":
      "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/RDS\", DBInstanceIdentifier)"}]'
),
(
    '1', 'eu', 'alarm:9', '9', 'GreaterThanThreshold',
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

-- params = { kinds = ["function"], metrics = ["function Errors"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'eu', 'arn:function:fail-alarm-disabled', 'off'),
('1', 'eu', 'arn:function:pass-composite-acts', 'child'),
('1', 'eu', 'arn:function:fail-composite-is-off', 'mute'),
('1', 'eu', 'arn:function:unknown-whether-composite-acts', 'maybe'),
('1', 'eu', 'arn:function:fail-not-returned', 'raw'),
('1', 'eu', 'arn:function:unknown-expression', 'odd'),
('1', 'eu', 'arn:function:fail-dimension-too-many', 'more');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, namespace, metric_name, dimensions, metrics,
    alarm_rule
)
VALUES
(
    '1', 'eu', 'a:1', 'off', 0, 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"off"}]', '[]', NULL
),
(
    '1', 'eu', 'a:2', 'child', 0, 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"child"}]', '[]', NULL
),
('1', 'eu', 'a:3', 'parent', 1, NULL, NULL, '[]', '[]', 'ALARM(child)'),
(
    '1', 'eu', 'a:7', 'mute', 0, 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"mute"}]', '[]', NULL
),
('1', 'eu', 'a:8', 'parent that is off', 0, NULL, NULL, '[]', '[]', 'ALARM(mute)'),
(
    '1', 'eu', 'a:9', 'maybe', 0, 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"maybe"}]', '[]', NULL
),
('1', 'eu', 'a:10', 'parent that may be off', NULL, NULL, NULL, '[]', '[]', 'ALARM(maybe)'),
(
    '1', 'eu', 'a:4', 'raw', 1, NULL, NULL, '[]',
    '[{"Id":"r","Expression":"100","ReturnData":true},
      {"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"raw"}]},"Stat":"Sum"},"ReturnData":false}]',
    NULL
),
(
    '1', 'eu', 'a:5', 'odd', 1, NULL, NULL, '[]',
    '[{"Id":"r","Expression":"e ** 2","ReturnData":true},
      {"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"odd"}]},"Stat":"Sum"},"ReturnData":false}]',
    NULL
),
(
    '1', 'eu', 'a:6', 'more', 1, 'AWS/Lambda', 'Errors',
    '[{"Name":"FunctionName","Value":"more"},{"Name":"Stage","Value":"prod"}]', '[]', NULL
);

-- params = { kinds = ["database"], metrics = ["database CPUUtilization"] }
-- An average over all databases hides the one that is too busy.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine, status)
VALUES
('1', 'eu', 'arn:db:fail-average-of-all', 'a', 'postgres', 'available'),
('1', 'us', 'arn:db:pass-average-of-each', 'a', 'postgres', 'available'),
('1', 'ap', 'arn:db:fail-lowest-of-all', 'a', 'postgres', 'available'),
('1', 'sa', 'arn:db:fail-a-part', 'a', 'postgres', 'available');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, comparison_operator, metrics
)
VALUES
(
    '1', 'eu', 'a:1', '1', 1, 'GreaterThanThreshold',
    '[{"Id":"q","Expression":"SELECT AVG(CPUUtilization) FROM \"AWS/RDS\""}]'
),
(
    '1', 'us', 'a:2', '2', 1, 'GreaterThanThreshold',
    '[{"Id":"q","Expression":
      "SELECT AVG(CPUUtilization) FROM \"AWS/RDS\" GROUP BY DBInstanceIdentifier"}]'
),
(
    '1', 'ap', 'a:3', '3', 1, 'GreaterThanThreshold',
    '[{"Id":"q","Expression":"SELECT MIN(CPUUtilization) FROM \"AWS/RDS\""}]'
),
(
    '1', 'sa', 'a:4', '4', 1, 'GreaterThanThreshold',
    '[{"Id":"q","Expression":
      "SELECT MAX(CPUUtilization) FROM \"AWS/RDS\" WHERE DBInstanceIdentifier = ''b''"}]'
);
