INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, item_count, creation_date_time, metric_writes_hourly,
    table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-fed',
    'pass-fed', 5, '2020-01-01T00:00:00Z', '{"2025-12-31T12:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-young',
    'pass-young', 0, '2025-12-31T22:00:00Z', '{"2025-12-31T23:00:00Z": 1}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-limit',
    'pass-limit', 5, '2020-01-01T00:00:00Z', '{"2025-12-31T00:00:00Z": 0.5}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-not-fed',
    'fail-not-fed', 5, '2020-01-01T00:00:00Z', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-too-long-ago',
    'fail-too-long-ago', 5, '2020-01-01T00:00:00Z', '{"2025-12-30T23:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-empty',
    'fail-empty', 0, '2020-01-01T00:00:00Z', '{"2025-12-31T12:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-young-not-fed', 'fail-young-not-fed', 0,
    '2025-12-31T22:00:00Z', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-writes',
    'unknown-writes', 5, '2020-01-01T00:00:00Z', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-items',
    'unknown-items', NULL, '2020-01-01T00:00:00Z', '{"2025-12-31T12:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 0, '2020-01-01T00:00:00Z', '{}', 'DELETING'
);

-- params = { lookback_hours = 48, tables = ["*-orders"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, item_count, creation_date_time, metric_writes_hourly,
    table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-orders',
    'pass-orders', 5, '2020-01-01T00:00:00Z', '{"2025-12-30T01:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-orders',
    'fail-orders', 5, '2020-01-01T00:00:00Z', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-other',
    'exempt-other', 0, '2020-01-01T00:00:00Z', '{}', 'ACTIVE'
);

-- params = { lookback_hours = 49 }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, item_count, creation_date_time, metric_writes_hourly,
    table_status
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-too-long-ago', 'unknown-too-long-ago',
    5, '2020-01-01T00:00:00Z', '{"2025-12-31T12:00:00Z": 3}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-empty',
    'fail-empty', 0, '2020-01-01T00:00:00Z', '{}', 'ACTIVE'
);
