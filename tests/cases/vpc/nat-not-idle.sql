INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, state, create_time, metric_since, metric_bytes_out_daily
)
VALUES
(
    '1', 'eu', 'arn:nat/pass-carries', 'available', '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 1}'
),
(
    '1', 'eu', 'arn:nat/fail-idle', 'available', '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{}'
),
(
    '1', 'eu', 'arn:nat/fail-before-and-after', 'available', '2020-01-01T00:00:00Z',
    '2025-12-17T00:00:00Z', '{"2025-12-17T00:00:00Z": 9, "2026-01-01T00:00:00Z": 9}'
),
(
    '1', 'eu', 'arn:nat/exempt-young', 'available', '2025-12-20T00:00:00Z',
    '2025-12-18T00:00:00Z', '{}'
),
(
    '1', 'eu', 'arn:nat/unknown-metrics', 'available', '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', NULL
),
(
    '1', 'eu', 'arn:nat/unknown-first-days', 'available', '2020-01-01T00:00:00Z',
    '2025-12-19T00:00:00Z', '{"2025-12-20T00:00:00Z": 1}'
),
('1', 'eu', 'arn:nat/unknown-age', 'available', NULL, '2025-12-18T00:00:00Z', '{}'),
(
    '1', 'eu', 'arn:nat/unknown-state', NULL, '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 1}'
),
('1', 'eu', 'arn:nat/not-judged', 'deleted', '2020-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}');

-- params = { lookback_days = 7, min_bytes = 1000 }
INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, state, create_time, metric_since, metric_bytes_out_daily
)
VALUES
(
    '1', 'eu', 'arn:nat/pass-enough', 'available', '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-28T00:00:00Z": 600, "2025-12-29T00:00:00Z": 400}'
),
(
    '1', 'eu', 'arn:nat/fail-little', 'available', '2020-01-01T00:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-20T00:00:00Z": 9000, "2025-12-28T00:00:00Z": 999}'
);
