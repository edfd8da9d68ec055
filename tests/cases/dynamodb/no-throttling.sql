INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, metric_since, metric_read_throttles_daily,
    metric_write_throttles_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-quiet',
    'pass-quiet', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-long-ago',
    'pass-long-ago', '2025-12-18T00:00:00Z', '{"2025-12-24T00:00:00Z": 9}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-read',
    'fail-read', '2025-12-18T00:00:00Z', '{"2025-12-25T00:00:00Z": 1}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-write',
    'fail-write', '2025-12-18T00:00:00Z', '{}', '{"2025-12-31T00:00:00Z": 1}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-alarm',
    'fail-no-alarm', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-two-alarms',
    'fail-two-alarms', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-alarm-off',
    'fail-alarm-off', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-alarm-on-few',
    'fail-alarm-on-few', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-alarm-of-index', 'fail-alarm-of-index',
    '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-writes',
    'unknown-writes', '2025-12-18T00:00:00Z', '{}', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-since',
    'unknown-since', '2025-12-26T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-alarm',
    'unknown-alarm', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z": 1}', '{}', 'DELETING'
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, statistic,
    comparison_operator, threshold, actions_enabled
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a1', 'a1',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "pass-quiet"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a2', 'a2',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "pass-quiet"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a3', 'a3',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "pass-quiet"}, {"Name": "Operation", "Value":
      "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a4', 'a4',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "pass-long-ago"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a5', 'a5',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "pass-long-ago"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a6', 'a6',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "pass-long-ago"}, {"Name": "Operation", "Value":
      "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a7', 'a7',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "fail-read"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a8', 'a8',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "fail-read"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a9', 'a9',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "fail-read"}, {"Name": "Operation", "Value":
      "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a10', 'a10',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "fail-write"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a11', 'a11',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "fail-write"}]', 'Sum',
    'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a12', 'a12',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "fail-write"}, {"Name": "Operation", "Value":
      "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a13', 'a13',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "unknown-unread"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a14', 'a14',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "unknown-unread"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a15', 'a15',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "unknown-unread"}, {"Name": "Operation",
      "Value": "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a16', 'a16',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "unknown-writes"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a17', 'a17',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "unknown-writes"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a18', 'a18',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "unknown-writes"}, {"Name": "Operation",
      "Value": "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a19', 'a19',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "unknown-since"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a20', 'a20',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "unknown-since"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a21', 'a21',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "unknown-since"}, {"Name": "Operation", "Value":
      "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a22', 'a22',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "fail-two-alarms"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a23', 'a23',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "fail-two-alarms"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a24', 'a24',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "fail-alarm-off"}]',
    'Sum', 'GreaterThanThreshold', 0, 0
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a25', 'a25',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "fail-alarm-off"}]',
    'Sum', 'GreaterThanThreshold', 0, 0
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a26', 'a26',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "fail-alarm-off"}, {"Name": "Operation",
      "Value": "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 0
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a27', 'a27',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "fail-alarm-on-few"}]',
    'Sum', 'LessThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a28', 'a28',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "fail-alarm-on-few"}]',
    'Sum', 'LessThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a29', 'a29',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "fail-alarm-on-few"}, {"Name": "Operation",
      "Value": "PutItem"}]',
    'Sum', 'LessThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a30', 'a30',
    'AWS/DynamoDB', 'ReadThrottleEvents', '[{"Name": "TableName", "Value": "unknown-alarm"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a31', 'a31',
    'AWS/DynamoDB', 'WriteThrottleEvents', '[{"Name": "TableName", "Value": "unknown-alarm"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a32', 'a32',
    'AWS/DynamoDB', 'WriteThrottleEvents',
    '[{"Name": "TableName", "Value": "fail-alarm-of-index"}]', 'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a33', 'a33',
    'AWS/DynamoDB', 'SystemErrors',
    '[{"Name": "TableName", "Value": "fail-alarm-of-index"}, {"Name": "Operation",
      "Value": "PutItem"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a34', 'a34',
    'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name": "TableName", "Value": "fail-alarm-of-index"}, {"Name":
      "GlobalSecondaryIndexName", "Value": "i"}]',
    'Sum', 'GreaterThanThreshold', 0, 1
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, metrics, comparison_operator, threshold, actions_enabled
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:odd', 'odd',
    '[{"Id": "e", "Expression": "SOMETHING_NEW(m)", "ReturnData": true}, {"Id": "m",
      "MetricStat": {"Metric": {"Namespace": "AWS/DynamoDB", "MetricName":
      "SystemErrors", "Dimensions": [{"Name": "TableName", "Value":
      "unknown-alarm"}]}, "Period": 60, "Stat": "Sum"}, "ReturnData": false}]',
    'GreaterThanThreshold', 0, 1
);

-- params = { lookback_days = 2, max_throttles = 3, alarms = [] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, metric_since, metric_read_throttles_daily,
    metric_write_throttles_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-three',
    'pass-three', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z": 1}',
    '{"2025-12-30T00:00:00Z": 2}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-four',
    'fail-four', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z": 2}',
    '{"2025-12-30T00:00:00Z": 2}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-before',
    'pass-before', '2025-12-18T00:00:00Z', '{"2025-12-29T00:00:00Z": 99}', '{}', 'ACTIVE'
);

-- params = { lookback_days = 15, alarms = ["ThrottledRequests"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, metric_since, metric_read_throttles_daily,
    metric_write_throttles_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-too-long-ago', 'unknown-too-long-ago',
    '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-alarm',
    'fail-no-alarm', '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, statistic,
    comparison_operator, threshold, actions_enabled
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a1', 'a1',
    'AWS/DynamoDB', 'ThrottledRequests',
    '[{"Name": "TableName", "Value": "unknown-too-long-ago"}]', 'Sum', 'GreaterThanThreshold', 0,
    1
);

-- params = { alarms = ["ReadThrottleEvents"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, metric_since, metric_read_throttles_daily,
    metric_write_throttles_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-composite-acts', 'pass-composite-acts',
    '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-composite-is-off', 'fail-composite-is-off',
    '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-composite', 'unknown-composite',
    '2025-12-18T00:00:00Z', '{}', '{}', 'ACTIVE'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, statistic,
    comparison_operator, threshold, actions_enabled
) VALUES
(
    '111111111111', 'eu-west-1', 'a:of-pass-composite-acts', 'pass-composite-acts',
    'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name": "TableName", "Value": "pass-composite-acts"}]', 'Sum', 'GreaterThanThreshold', 0, 0
),
(
    '111111111111', 'eu-west-1', 'a:of-fail-composite-is-off', 'fail-composite-is-off',
    'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name": "TableName", "Value": "fail-composite-is-off"}]', 'Sum', 'GreaterThanThreshold', 0, 0
),
(
    '111111111111', 'eu-west-1', 'a:of-unknown-composite', 'unknown-composite',
    'AWS/DynamoDB', 'ReadThrottleEvents',
    '[{"Name": "TableName", "Value": "unknown-composite"}]', 'Sum', 'GreaterThanThreshold', 0, 0
);
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, actions_enabled, alarm_rule)
VALUES
('111111111111', 'eu-west-1', 'a:on', 'on', 1, 'ALARM(pass-composite-acts)'),
('111111111111', 'eu-west-1', 'a:off', 'off', 0, 'ALARM(fail-composite-is-off)'),
('111111111111', 'eu-west-1', 'a:maybe', 'maybe', NULL, 'ALARM(unknown-composite)');
