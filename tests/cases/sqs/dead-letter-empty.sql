INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, redrive_policy, approximate_number_of_messages,
    approximate_number_of_messages_not_visible
) VALUES
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-watched', 'pass-watched', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-by-composite', 'pass-by-composite', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-composite-off', 'fail-composite-off', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-composite-off',
    'exempt-of-fail-composite-off',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-composite-off", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-composite', 'unknown-composite', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-unknown-composite',
    'exempt-of-unknown-composite',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:unknown-composite", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-waiting', 'fail-waiting', '{}', 1, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-received', 'fail-received', '{}', 0, 2
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-no-alarm', 'fail-no-alarm', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-alarm-off', 'fail-alarm-off', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-alarm-on-few', 'fail-alarm-on-few', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-other-metric', 'fail-other-metric', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-alarm', 'unknown-alarm', '{}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-unread', 'unknown-unread', '{}', NULL, NULL
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-source', 'exempt-source', '{}', 7, 1
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-pass-0', 'exempt-of-pass-0',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:pass-watched", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-pass-1', 'exempt-of-pass-1',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:pass-by-composite", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-2', 'exempt-of-fail-2',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-waiting", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-3', 'exempt-of-fail-3',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-received", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-4', 'exempt-of-fail-4',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-no-alarm", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-5', 'exempt-of-fail-5',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-alarm-off", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-6', 'exempt-of-fail-6',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-alarm-on-few", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-fail-7', 'exempt-of-fail-7',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:fail-other-metric", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-unknown-8', 'exempt-of-unknown-8',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:unknown-alarm", "maxReceiveCount": 5}', 0, 0
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-unknown-9', 'exempt-of-unknown-9',
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:unknown-unread", "maxReceiveCount": 5}', 0, 0
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, statistic,
    comparison_operator, threshold, actions_enabled, alarm_rule
) VALUES
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:watched',
    'watched',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "pass-watched"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:child',
    'child',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "pass-by-composite"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    0,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:waiting',
    'waiting',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "fail-waiting"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:received',
    'received',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "fail-received"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:off',
    'off',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "fail-alarm-off"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    0,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:few',
    'few',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "fail-alarm-on-few"}]',
    'Maximum',
    'LessThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:age',
    'age',
    'AWS/SQS',
    'ApproximateAgeOfOldestMessage',
    '[{"Name": "QueueName", "Value": "fail-other-metric"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:unread',
    'unread',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "unknown-unread"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    1,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:of-fail-composite-off',
    'of-fail-composite-off',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "fail-composite-off"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    0,
    NULL
),
(
    '1',
    'eu',
    'arn:aws:cloudwatch:eu:1:alarm:of-unknown-composite',
    'of-unknown-composite',
    'AWS/SQS',
    'ApproximateNumberOfMessagesVisible',
    '[{"Name": "QueueName", "Value": "unknown-composite"}]',
    'Maximum',
    'GreaterThanThreshold',
    0,
    0,
    NULL
),
(
    '1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:composite-off', 'composite-off', NULL, NULL,
    NULL, NULL, NULL, NULL, 0, 'ALARM("of-fail-composite-off")'
),
(
    '1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:composite-maybe', 'composite-maybe', NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, 'ALARM("of-unknown-composite")'
),
(
    '1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:composite', 'composite', NULL, NULL, NULL, NULL,
    NULL, NULL, 1, 'ALARM("child")'
);

-- What cannot be read of an expression leaves it open.
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, metrics, comparison_operator, threshold, actions_enabled
) VALUES
(
    '1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:odd', 'odd',
    '[{"Id": "e", "Expression": "SOMETHING_NEW(m)", "ReturnData": true},
      {"Id": "m", "MetricStat": {"Metric": {"Namespace": "AWS/SQS",
        "MetricName": "ApproximateNumberOfMessagesVisible",
        "Dimensions": [{"Name": "QueueName", "Value": "unknown-alarm"}]},
        "Period": 60, "Stat": "Maximum"}, "ReturnData": false}]',
    'GreaterThanThreshold', 0, 1
);

-- One alarm for all queues.
INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, redrive_policy, approximate_number_of_messages,
    approximate_number_of_messages_not_visible
) VALUES
('1', 'us', 'arn:aws:sqs:us:1:pass-of-all', 'pass-of-all', '{}', 0, 0),
(
    '1', 'us', 'arn:aws:sqs:us:1:exempt-source', 'exempt-source',
    '{"deadLetterTargetArn": "arn:aws:sqs:us:1:pass-of-all", "maxReceiveCount": 5}', 0, 0
),
('1', 'ap', 'arn:aws:sqs:ap:1:fail-least-of-all', 'fail-least-of-all', '{}', 0, 0),
(
    '1', 'ap', 'arn:aws:sqs:ap:1:exempt-source', 'exempt-source',
    '{"deadLetterTargetArn": "arn:aws:sqs:ap:1:fail-least-of-all", "maxReceiveCount": 5}', 0, 0
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, metrics, comparison_operator, threshold, actions_enabled
) VALUES
(
    '1', 'us', 'arn:aws:cloudwatch:us:1:alarm:all', 'all',
    '[{"Id": "q", "Period": 60, "ReturnData": true, "Expression":
      "SELECT MAX(ApproximateNumberOfMessagesVisible) FROM SCHEMA(\"AWS/SQS\", QueueName)"}]',
    'GreaterThanThreshold', 0, 1
),
(
    '1', 'ap', 'arn:aws:cloudwatch:ap:1:alarm:all', 'all',
    '[{"Id": "q", "Period": 60, "ReturnData": true, "Expression":
      "SELECT MIN(ApproximateNumberOfMessagesVisible) FROM SCHEMA(\"AWS/SQS\", QueueName)"}]',
    'GreaterThanThreshold', 0, 1
);
