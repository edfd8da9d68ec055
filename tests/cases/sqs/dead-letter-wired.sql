INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, fifo_queue, message_retention_seconds, redrive_policy,
    redrive_allow_policy
) VALUES
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-wired', 'pass-wired', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-as-text', 'pass-as-text', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": "3"}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-most', 'pass-most', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 10}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-by-queue', 'pass-by-queue', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-narrow", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-fourteen-days', 'pass-fourteen-days', 0, 1209600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-fifo.fifo', 'pass-fifo.fifo', 1, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead.fifo", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-none', 'fail-none', 0, 345600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-gone', 'fail-gone', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:gone", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-two-receives', 'fail-two-receives', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 2}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-eleven-receives', 'fail-eleven-receives', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 11}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-shorter', 'fail-shorter', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-short", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-other-type', 'fail-other-type', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead.fifo", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-denied', 'fail-denied', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-closed", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-not-listed', 'fail-not-listed', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-narrow", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-unread', 'unknown-unread', 0, 345600,
    NULL,
    NULL
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-no-object', 'unknown-no-object', 0, 345600,
    '[]',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-no-count', 'unknown-no-count', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead"}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-target-unread', 'unknown-target-unread', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-unread", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-target-permission', 'unknown-target-permission', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-odd", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:unknown-own-retention', 'unknown-own-retention', 0, NULL,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead13", "maxReceiveCount": 5}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-function', 'exempt-of-function', 0, 345600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-destination', 'exempt-of-destination', 0, 345600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-of-mapping', 'exempt-of-mapping', 0, 345600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-dead', 'exempt-dead', 0, 1209600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-dead13', 'exempt-dead13', 0, 1123200,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-dead.fifo', 'exempt-dead.fifo', 1, 1209600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-short', 'exempt-short', 0, 345600,
    '{}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-closed', 'exempt-closed', 0, 1209600,
    '{}',
    '{"redrivePermission": "denyAll"}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-narrow', 'exempt-narrow', 0, 1209600,
    '{}',
    '{"redrivePermission": "byQueue", "sourceQueueArns":
      ["arn:aws:sqs:eu:1:pass-by-queue"]}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-odd', 'exempt-odd', 0, 1209600,
    '{}',
    '{"redrivePermission": "some"}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-unread', 'exempt-unread', NULL, NULL,
    '{}',
    NULL
);

INSERT INTO aws_lambda_function (
    account_id, region, arn, name, dead_letter_config_target_arn
) VALUES
('1', 'eu', 'arn:aws:lambda:eu:1:function:f', 'f', 'arn:aws:sqs:eu:1:exempt-of-function'),
('1', 'eu', 'arn:aws:lambda:eu:1:function:g', 'g', NULL);

INSERT INTO aws_lambda_event_invoke_config (
    account_id, region, arn, function_arn, destination_config
) VALUES
(
    '1', 'eu', 'arn:aws:lambda:eu:1:function:g:$LATEST', 'arn:aws:lambda:eu:1:function:g',
    '{"OnFailure": {"Destination": "arn:aws:sqs:eu:1:exempt-of-destination"},
      "OnSuccess": {"Destination": "arn:aws:sqs:eu:1:fail-none"}}'
);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, destination_config
) VALUES
(
    '1', 'eu', 'arn:aws:lambda:eu:1:event-source-mapping:m',
    '{"OnFailure": {"Destination": "arn:aws:sqs:eu:1:exempt-of-mapping"}}'
);

-- params = { min_receives = 1, max_receives = 2 }
INSERT INTO aws_sqs_queue (
    account_id, region, arn, name, fifo_queue, message_retention_seconds, redrive_policy,
    redrive_allow_policy
) VALUES
(
    '1', 'eu', 'arn:aws:sqs:eu:1:pass-two', 'pass-two', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 2}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:fail-three', 'fail-three', 0, 345600,
    '{"deadLetterTargetArn": "arn:aws:sqs:eu:1:exempt-dead", "maxReceiveCount": 3}',
    '{}'
),
(
    '1', 'eu', 'arn:aws:sqs:eu:1:exempt-dead', 'exempt-dead', 0, 1209600,
    '{}',
    '{}'
);
