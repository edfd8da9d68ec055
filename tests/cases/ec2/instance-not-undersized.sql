INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_average_daily, metric_credit_balance_minimum_daily
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-busy', 'pass-busy', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40.5, "2025-12-31T00:00:00Z": 40.5}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-limit', 'pass-limit', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 80, "2025-12-31T00:00:00Z": 80}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-credits', 'pass-credits', 'running', 't3.small',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-few-credits-on-its-first-day',
    'pass-few-credits-on-its-first-day', 'running', 'm7g.large', '2025-12-30T05:00:00Z',
    '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 40.5, "2025-12-31T00:00:00Z": 40.5}',
    '{"2025-12-30T00:00:00Z": 1, "2025-12-31T00:00:00Z": 90}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-busy-long-ago', 'pass-busy-long-ago', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-20T00:00:00Z": 99, "2025-12-31T00:00:00Z": 20}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-busy', 'fail-busy', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 80.5, "2025-12-31T00:00:00Z": 80.5}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-no-credits', 'fail-no-credits', 'running',
    't3.small', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}',
    '{"2025-12-18T00:00:00Z": 9, "2025-12-31T00:00:00Z": 9}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/exempt-new', 'exempt-new', 'running', 'm7g.large',
    '2026-01-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40.5, "2025-12-31T00:00:00Z": 40.5}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-not-measured', 'unknown-not-measured', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-unread', 'unknown-unread', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-too-short', 'unknown-too-short', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-30T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40.5, "2025-12-31T00:00:00Z": 40.5}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-state', 'unknown-state', NULL, 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40.5, "2025-12-31T00:00:00Z": 40.5}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-credits', 'unknown-credits', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unseen-stopped', 'unseen-stopped', 'stopped', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 99, "2025-12-31T00:00:00Z": 99}', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unseen-terminated', 'unseen-terminated', 'terminated',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 99, "2025-12-31T00:00:00Z": 99}', '{}'
);

-- params = { lookback_days = 1, max_avg_cpu = 10, min_credit_balance = 100 }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_average_daily, metric_credit_balance_minimum_daily
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-strict', 'pass-strict', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}',
    '{"2025-12-18T00:00:00Z": 100, "2025-12-31T00:00:00Z": 100}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-strict', 'fail-strict', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 11, "2025-12-31T00:00:00Z": 11}',
    '{"2025-12-18T00:00:00Z": 100, "2025-12-31T00:00:00Z": 100}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-credits', 'fail-credits', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 10, "2025-12-31T00:00:00Z": 10}',
    '{"2025-12-18T00:00:00Z": 99, "2025-12-31T00:00:00Z": 99}'
);
