INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, stream_specification, latest_stream_arn, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed',
    'pass-consumed', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-two',
    'pass-two', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-two/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-nobody',
    'fail-nobody', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-nobody/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-disabled',
    'fail-disabled', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-disabled/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-too',
    'fail-older-too', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-too/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-though-awaited',
    'fail-off-though-awaited', '{"StreamEnabled": false}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-though-awaited/stream/2025-01',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-and-older', 'fail-off-and-older',
    '{"StreamEnabled": false}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-and-older/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-none',
    'exempt-none', '{"StreamEnabled": false}', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-off',
    'exempt-off', '{"StreamEnabled": false}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-off/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-stream',
    'unknown-stream', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting/stream/2025-01', 'DELETING'
);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, function_name, event_source_arn, state
) VALUES
(
    '111111111111', 'eu-west-1', 'm:0', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed/stream/2025-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:1', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-two/stream/2025-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:2', 'g',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-two/stream/2025-01', NULL
),
(
    '111111111111', 'eu-west-1', 'm:3', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-disabled/stream/2025-01', 'Disabled'
),
(
    '111111111111', 'eu-west-1', 'm:4', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-too/stream/2025-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:5', 'g',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-too/stream/2024-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:6', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-though-awaited/stream/2025-01',
    'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:7', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off-and-older/stream/2024-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:8', 'f', 'arn:aws:sqs:eu-west-1:111111111111:q', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:9', 'f', NULL, 'Enabled'
);

-- params = { consumed_elsewhere = ["*-pipe"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, stream_specification, latest_stream_arn, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-pipe',
    'exempt-pipe', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-pipe/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-pipe',
    'fail-older-pipe', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-pipe/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-nobody',
    'fail-nobody', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-nobody/stream/2025-01', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed',
    'pass-consumed', '{"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed/stream/2025-01', 'ACTIVE'
);

INSERT INTO aws_lambda_event_source_mapping (
    account_id, region, arn, function_name, event_source_arn, state
) VALUES
(
    '111111111111', 'eu-west-1', 'm:0', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-older-pipe/stream/2024-01', 'Enabled'
),
(
    '111111111111', 'eu-west-1', 'm:1', 'f',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-consumed/stream/2025-01', 'Enabled'
);
