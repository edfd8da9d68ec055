INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, name, status, parent_id, disable_rollback, rollback_configuration,
    notification_arns
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-on/id', 'pass-on', 'CREATE_COMPLETE', NULL, 0,
    NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-off/id', 'fail-off', 'CREATE_COMPLETE', NULL,
    1,
    '{"MonitoringTimeInMinutes": 5,
      "RollbackTriggers": [{"Arn": "arn:aws:cloudwatch:r:1:alarm:a",
      "Type": "AWS::CloudWatch::Alarm"}]}',
    '["t"]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/unknown-off/id', 'unknown-off', 'CREATE_COMPLETE',
    NULL, NULL, NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-nested/id', 'exempt-nested',
    'CREATE_COMPLETE', 'p', 1, NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-review/id', 'exempt-review',
    'REVIEW_IN_PROGRESS', NULL, 1, NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/exempt-going/id', 'exempt-going',
    'DELETE_IN_PROGRESS', NULL, 1, NULL, '[]'
);

-- params = { require_alarms = true }

INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, name, status, parent_id, disable_rollback, rollback_configuration,
    notification_arns
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-alarms/id', 'pass-alarms', 'CREATE_COMPLETE',
    NULL, 0,
    '{"MonitoringTimeInMinutes": 5,
      "RollbackTriggers": [{"Arn": "arn:aws:cloudwatch:r:1:alarm:a",
      "Type": "AWS::CloudWatch::Alarm"}]}',
    '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-no-alarms/id', 'fail-no-alarms',
    'CREATE_COMPLETE', NULL, 0, NULL, '[]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-no-triggers/id', 'fail-no-triggers',
    'CREATE_COMPLETE', NULL, 0, '{"RollbackTriggers": []}', '["t"]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-off/id', 'fail-off', 'CREATE_COMPLETE', NULL,
    1,
    '{"MonitoringTimeInMinutes": 5,
      "RollbackTriggers": [{"Arn": "arn:aws:cloudwatch:r:1:alarm:a",
      "Type": "AWS::CloudWatch::Alarm"}]}',
    '[]'
);

-- params = { require_notifications = true }

INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, name, status, parent_id, disable_rollback, rollback_configuration,
    notification_arns
)
VALUES
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/pass-topic/id', 'pass-topic', 'CREATE_COMPLETE',
    NULL, 0, NULL, '["t"]'
),
(
    '1', 'r', 'arn:aws:cloudformation:r:1:stack/fail-no-topic/id', 'fail-no-topic',
    'CREATE_COMPLETE', NULL, 0,
    '{"MonitoringTimeInMinutes": 5,
      "RollbackTriggers": [{"Arn": "arn:aws:cloudwatch:r:1:alarm:a",
      "Type": "AWS::CloudWatch::Alarm"}]}',
    '[]'
);
