INSERT INTO aws_lambda_function (
    account_id,
    region,
    arn,
    name,
    metric_since,
    metric_errors_hourly,
    metric_invocations_hourly,
    metric_throttles_hourly
)
VALUES
(
    '1', 'eu', 'arn:function:pass-one-percent', 'a', '2025-12-30T00:00:00Z',
    '{"2025-12-31T22:00:00Z":0,"2025-12-31T23:00:00Z":2}',
    '{"2025-12-31T22:00:00Z":100,"2025-12-31T23:00:00Z":100}',
    '{"2025-12-31T22:00:00Z":0,"2025-12-31T23:00:00Z":0}'
),
(
    '1', 'eu', 'arn:function:pass-long-ago', 'b', '2025-12-30T00:00:00Z',
    '{"2025-12-30T23:00:00Z":9,"2025-12-31T00:00:00Z":0}',
    '{"2025-12-30T23:00:00Z":9,"2025-12-31T00:00:00Z":1}',
    '{"2025-12-30T23:00:00Z":9,"2025-12-31T00:00:00Z":0}'
),
(
    '1', 'eu', 'arn:function:fail-errors', 'c', '2025-12-30T00:00:00Z',
    '{"2025-12-31T23:00:00Z":3}', '{"2025-12-31T23:00:00Z":200}', '{"2025-12-31T23:00:00Z":0}'
),
(
    '1', 'eu', 'arn:function:fail-throttled', 'd', '2025-12-30T00:00:00Z',
    '{"2025-12-31T23:00:00Z":0}', '{"2025-12-31T23:00:00Z":200}', '{"2025-12-31T23:00:00Z":1}'
),
(
    '1', 'eu', 'arn:function:fail-always-throttled', 'e', '2025-12-30T00:00:00Z',
    '{}', '{}', '{"2025-12-31T23:00:00Z":1}'
),
('1', 'eu', 'arn:function:exempt-idle', 'f', '2025-12-30T00:00:00Z', '{}', '{}', '{}'),
('1', 'eu', 'arn:function:unknown-unread', 'g', NULL, NULL, NULL, NULL);

-- params = { required = ["nightly-*"], max_throttles = 5, max_error_percent = 50 }
INSERT INTO aws_lambda_function (
    account_id,
    region,
    arn,
    name,
    metric_since,
    metric_errors_hourly,
    metric_invocations_hourly,
    metric_throttles_hourly
)
VALUES
('1', 'eu', 'arn:function:fail-did-not-run', 'nightly-a', '2025-12-30T00:00:00Z', '{}', '{}', '{}'),
(
    '1', 'eu', 'arn:function:pass-half', 'nightly-b', '2025-12-30T00:00:00Z',
    '{"2025-12-31T23:00:00Z":1}', '{"2025-12-31T23:00:00Z":2}', '{"2025-12-31T23:00:00Z":5}'
),
('1', 'eu', 'arn:function:exempt-other', 'x', '2025-12-30T00:00:00Z', '{}', '{}', '{}');

-- params = { lookback_hours = 72 }
INSERT INTO aws_lambda_function (
    account_id,
    region,
    arn,
    name,
    metric_since,
    metric_errors_hourly,
    metric_invocations_hourly,
    metric_throttles_hourly
)
VALUES
(
    '1', 'eu', 'arn:function:unknown-too-early', 'a', '2025-12-30T00:00:00Z',
    '{"2025-12-31T23:00:00Z":0}', '{"2025-12-31T23:00:00Z":1}', '{"2025-12-31T23:00:00Z":0}'
),
('1', 'eu', 'arn:function:unknown-idle', 'b', '2025-12-30T00:00:00Z', '{}', '{}', '{}');
