INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, created_time, metric_since, metric_requests_daily
)
VALUES
(
    '1', 'r', 'arn:app/pass-used', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}'
),
(
    '1', 'r', 'arn:app/pass-once', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z":1}'
),
(
    '1', 'r', 'arn:app/pass-used-though-short', '2025-01-01T00:00:00Z', '2025-12-30T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}'
),
('1', 'r', 'arn:app/fail-idle', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}'),
(
    '1', 'r', 'arn:app/fail-today-alone', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2026-01-01T00:00:00Z":1}'
),
('1', 'r', 'arn:app/exempt-young', '2025-12-30T00:00:00Z', '2025-12-18T00:00:00Z', '{}'),
('1', 'r', 'arn:app/unknown-unread', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'arn:app/unknown-too-short', '2025-01-01T00:00:00Z', '2025-12-30T00:00:00Z', '{}');

INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, created_time, metric_since, metric_flows_daily
)
VALUES
(
    '1', 'r', 'arn:net/pass-network', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 9, "2025-12-31T00:00:00Z": 9}'
),
('1', 'r', 'arn:net/fail-network', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}');

INSERT INTO aws_ec2_target_group (account_id, region, arn, load_balancer_arns)
VALUES
('1', 'r', 'arn:targetgroup/pass-in-use', '["arn:app/pass-used"]'),
('1', 'r', 'arn:targetgroup/fail-unused', '[]'),
('1', 'r', 'arn:targetgroup/unknown-unread', NULL);

-- params = { lookback_days = 1 }
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, created_time, metric_since, metric_requests_daily
)
VALUES
(
    '1', 'r', 'arn:app/fail-yesterday', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-30T00:00:00Z":1}'
),
(
    '1', 'r', 'arn:app/pass-yesterday', '2025-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-31T00:00:00Z":1}'
);
