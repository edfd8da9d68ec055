INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_average_daily, metric_cpu_maximum_daily
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-average', 'pass-average', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 25.5, "2025-12-31T00:00:00Z": 25.5}',
    '{"2025-12-18T00:00:00Z": 30, "2025-12-31T00:00:00Z": 30}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-peak', 'pass-peak', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 5, "2025-12-31T00:00:00Z": 5}',
    '{"2025-12-18T00:00:00Z": 40, "2025-12-31T00:00:00Z": 40}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-limit', 'pass-limit', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 20, "2025-12-31T00:00:00Z": 20}',
    '{"2025-12-18T00:00:00Z": 20, "2025-12-31T00:00:00Z": 20}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-both', 'fail-both', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 19.5, "2025-12-31T00:00:00Z": 19.5}',
    '{"2025-12-18T00:00:00Z": 39.5, "2025-12-31T00:00:00Z": 39.5}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/exempt-smallest', 'exempt-smallest', 'running',
    't3.micro', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/exempt-young', 'exempt-young', 'running', 'm7g.large',
    '2025-12-20T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-busy-today-alone', 'fail-busy-today-alone',
    'running', 'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1, "2026-01-01T00:00:00Z": 99}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
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
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-launch', 'unknown-launch', 'running', 'm7g.large',
    NULL, '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-state', 'unknown-state', NULL, 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-peak', 'unknown-peak', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unseen-stopped', 'unseen-stopped', 'stopped', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
);

-- params = { lookback_days = 1, max_avg_cpu = 50, max_peak_cpu = 90, smallest = [] }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_average_daily, metric_cpu_maximum_daily
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-strict', 'fail-strict', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 49, "2025-12-31T00:00:00Z": 49}',
    '{"2025-12-18T00:00:00Z": 89, "2025-12-31T00:00:00Z": 89}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-micro', 'fail-micro', 'running', 't3.micro',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-peak', 'pass-peak', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 49, "2025-12-31T00:00:00Z": 49}',
    '{"2025-12-18T00:00:00Z": 90, "2025-12-31T00:00:00Z": 90}'
);
