INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, read_capacity, write_capacity, creation_date_time,
    metric_since, metric_reads_daily, metric_writes_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-reads',
    'pass-reads', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 1209600}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-writes',
    'pass-writes', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}',
    '{"2025-12-18T00:00:00Z": 1209600}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-idle',
    'fail-idle', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}', '{}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-little',
    'fail-little', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 1209599}', '{"2025-12-20T00:00:00Z": 9}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-today-does-not-count',
    'fail-today-does-not-count', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2026-01-01T00:00:00Z": 99999999}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-before-does-not-count',
    'fail-before-does-not-count', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-17T00:00:00Z": 99999999}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-on-demand',
    'exempt-on-demand', 'PAY_PER_REQUEST', 0, 0, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-young',
    'exempt-young', 'PROVISIONED', 10, 10, '2025-12-20T00:00:00Z', '2025-12-18T00:00:00Z', '{}',
    '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-writes',
    'unknown-writes', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 9999999}', NULL, 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-since',
    'unknown-since', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-19T00:00:00Z', '{}',
    '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-age',
    'unknown-age', 'PROVISIONED', 10, 10, NULL, '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 9999999}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-mode',
    'unknown-mode', NULL, 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 9999999}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}', '{}',
    'DELETING'
);

-- params = { lookback_days = 1, min_percent = 50 }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, read_capacity, write_capacity, creation_date_time,
    metric_since, metric_reads_daily, metric_writes_daily, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-half',
    'pass-half', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-31T00:00:00Z": 432000}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-less',
    'fail-less', 'PROVISIONED', 10, 10, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-31T00:00:00Z": 431999}', '{}', 'ACTIVE'
);
