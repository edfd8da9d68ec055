INSERT INTO aws_sns_topic (
    account_id, region, arn, name, metric_since, metric_published_daily, metric_delivered_daily,
    metric_failed_daily
)
VALUES
(
    '1', 'eu', 't:pass-delivered', 'a', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":2}',
    '{"2025-12-31T00:00:00Z":4}', '{"2025-12-24T00:00:00Z":1}'
),
(
    '1', 'eu', 't:fail-failed', 'b', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":2}',
    '{"2025-12-31T00:00:00Z":4}', '{"2025-12-25T00:00:00Z":1}'
),
(
    '1', 'eu', 't:fail-nothing-delivered', 'c', '2025-12-18T00:00:00Z',
    '{"2025-12-31T00:00:00Z":2}', '{}', '{}'
),
('1', 'eu', 't:exempt-nothing-published', 'd', '2025-12-18T00:00:00Z', '{}', '{}', '{}'),
('1', 'eu', 't:unknown-metrics', 'e', NULL, NULL, NULL, NULL),
(
    '1', 'eu', 't:unknown-too-short', 'f', '2025-12-31T00:00:00Z', '{"2025-12-31T00:00:00Z":2}',
    '{"2025-12-31T00:00:00Z":4}', '{}'
);

-- params = { lookback_days = 1, max_failed = 2 }
INSERT INTO aws_sns_topic (
    account_id, region, arn, name, metric_since, metric_published_daily, metric_delivered_daily,
    metric_failed_daily
)
VALUES
(
    '1', 'eu', 't:pass-few-failed', 'a', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":9}',
    '{"2025-12-31T00:00:00Z":7}', '{"2025-12-31T00:00:00Z":2}'
),
(
    '1', 'eu', 't:fail-three', 'b', '2025-12-18T00:00:00Z', '{"2025-12-31T00:00:00Z":9}',
    '{"2025-12-31T00:00:00Z":6}', '{"2025-12-31T00:00:00Z":3}'
);
