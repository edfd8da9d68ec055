INSERT INTO aws_sqs_queue (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:sqs:eu:1:q', 'q');
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, latest_stream_arn, stream_specification
)
VALUES
(
    '1', 'eu', 'arn:aws:dynamodb:eu:1:table/t', 't', 'arn:aws:dynamodb:eu:1:table/t/stream/2',
    '{"StreamEnabled":true}'
),
(
    '1', 'eu', 'arn:aws:dynamodb:eu:1:table/off', 'off',
    'arn:aws:dynamodb:eu:1:table/off/stream/1', '{"StreamEnabled":false}'
),
('1', 'eu', 'arn:aws:dynamodb:eu:1:table/unread', 'unread', NULL, NULL);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, event_source_arn, state, last_processing_result, batch_size,
    function_response_types
)
VALUES
(
    '1', 'eu', 'm:pass-queue', 'arn:aws:sqs:eu:1:q', 'Enabled', NULL, 10,
    '["ReportBatchItemFailures"]'
),
('1', 'eu', 'm:pass-one-by-one', 'arn:aws:sqs:eu:1:q', 'Enabled', NULL, 1, '[]'),
('1', 'eu', 'm:fail-whole-batch', 'arn:aws:sqs:eu:1:q', 'Enabled', NULL, 10, '[]'),
('1', 'eu', 'm:fail-disabled', 'arn:aws:sqs:eu:1:q', 'Disabled', NULL, 1, '[]'),
('1', 'eu', 'm:fail-on-its-way', 'arn:aws:sqs:eu:1:q', 'Creating', NULL, 1, '[]'),
('1', 'eu', 'm:fail-queue-gone', 'arn:aws:sqs:eu:1:gone', 'Enabled', NULL, 1, '[]'),
('1', 'eu', 'm:pass-queue-elsewhere', 'arn:aws:sqs:eu:2:q', 'Enabled', NULL, 1, '[]'),
('1', 'eu', 'm:exempt-deleting', 'arn:aws:sqs:eu:1:q', 'Deleting', NULL, 1, '[]'),
('1', 'eu', 'm:unknown-state', 'arn:aws:sqs:eu:1:q', NULL, NULL, 1, '[]'),
('1', 'eu', 'm:unknown-batch', 'arn:aws:sqs:eu:1:q', 'Enabled', NULL, NULL, '[]');

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, event_source_arn, state, last_processing_result, batch_size,
    destination_config, maximum_retry_attempts, maximum_record_age_in_seconds
)
VALUES
(
    '1', 'eu', 'm:pass-stream', 'arn:aws:dynamodb:eu:1:table/t/stream/2', 'Enabled', 'OK', 100,
    '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:pass-by-age', 'arn:aws:kinesis:eu:1:stream/s', 'Enabled',
    'No records processed', 100,
    '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', -1, 3600
),
(
    '1', 'eu', 'm:fail-blocks', 'arn:aws:kinesis:eu:1:stream/s', 'Enabled', 'OK', 100,
    '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', -1, -1
),
(
    '1', 'eu', 'm:fail-drops', 'arn:aws:kinesis:eu:1:stream/s', 'Enabled', 'OK', 100, NULL, 3, -1
),
(
    '1', 'eu', 'm:fail-problem', 'arn:aws:dynamodb:eu:1:table/t/stream/2', 'Enabled',
    'PROBLEM: Function call failed', 100,
    '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:fail-old-stream', 'arn:aws:dynamodb:eu:1:table/t/stream/1', 'Enabled', 'OK',
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:fail-stream-off', 'arn:aws:dynamodb:eu:1:table/off/stream/1', 'Enabled', 'OK',
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:fail-table-gone', 'arn:aws:dynamodb:eu:1:table/gone/stream/1', 'Enabled', 'OK',
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:unknown-table', 'arn:aws:dynamodb:eu:1:table/unread/stream/1', 'Enabled', 'OK',
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:unknown-result', 'arn:aws:dynamodb:eu:1:table/t/stream/2', 'Enabled', NULL,
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:unknown-word', 'arn:aws:dynamodb:eu:1:table/t/stream/2', 'Enabled',
    'Something else', 100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', 3, -1
),
(
    '1', 'eu', 'm:unknown-retries', 'arn:aws:dynamodb:eu:1:table/t/stream/2', 'Enabled', 'OK',
    100, '{"OnFailure":{"Destination":"arn:aws:sqs:eu:1:q"}}', NULL, NULL
),
('1', 'eu', 'm:pass-kafka', NULL, 'Enabled', 'OK', 100, NULL, NULL, NULL);
