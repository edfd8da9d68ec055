INSERT INTO aws_lambda_function (
    account_id, region, arn, name, timeout, memory_size, metric_since,
    metric_duration_maximum_daily
)
VALUES
(
    '1', 'eu', 'f:pass-room', 'a', 10, 128, '2025-12-02T00:00:00Z',
    '{"2025-12-31T00:00:00Z":8000.0,"2025-12-02T00:00:00Z":9999.0}'
),
(
    '1', 'eu', 'f:fail-near', 'b', 10, 128, '2025-12-02T00:00:00Z',
    '{"2025-12-31T00:00:00Z":8000.5}'
),
('1', 'eu', 'f:pass-not-invoked', 'c', 10, 128, '2025-12-02T00:00:00Z', '{}'),
('1', 'eu', 'f:fail-short', 'd', 4, 128, '2025-12-02T00:00:00Z', '{}'),
('1', 'eu', 'f:fail-much-memory', 'e', 10, 3009, '2025-12-02T00:00:00Z', '{}'),
('1', 'eu', 'f:unknown-metrics', 'f', 10, 128, NULL, NULL),
('1', 'eu', 'f:unknown-too-short', 'g', 10, 128, '2025-12-30T00:00:00Z', '{}'),
('1', 'eu', 'f:unknown-timeout', 'h', NULL, 128, '2025-12-02T00:00:00Z', '{}');

-- params = { max_duration_share = 0.5, lookback_days = 1, min_memory_mb = 256, max_timeout_s = 60 }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, timeout, memory_size, metric_since,
    metric_duration_maximum_daily
)
VALUES
(
    '1', 'eu', 'f:fail-half', 'a', 10, 256, '2025-12-02T00:00:00Z',
    '{"2025-12-31T00:00:00Z":5001}'
),
(
    '1', 'eu', 'f:pass-before', 'b', 60, 256, '2025-12-02T00:00:00Z',
    '{"2025-12-30T00:00:00Z":59000}'
),
('1', 'eu', 'f:fail-long', 'c', 61, 256, '2025-12-02T00:00:00Z', '{}'),
('1', 'eu', 'f:fail-little-memory', 'd', 60, 128, '2025-12-02T00:00:00Z', '{}');
