INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_maximum_daily, metric_network_in_daily, metric_network_out_daily,
    state_transition_time
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-busy', 'pass-busy', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40, "2025-12-31T00:00:00Z": 40}',
    '{"2025-12-18T00:00:00Z": 10485760, "2025-12-31T00:00:00Z": 10485760}',
    '{"2025-12-18T00:00:00Z": 10485760, "2025-12-31T00:00:00Z": 10485760}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-network', 'pass-network', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 6291456, "2025-12-31T00:00:00Z": 6291456}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-processors', 'pass-processors', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 2.5, "2025-12-31T00:00:00Z": 2.5}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-idle', 'fail-idle', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 2, "2025-12-31T00:00:00Z": 2}',
    '{"2025-12-18T00:00:00Z": 5242880, "2025-12-31T00:00:00Z": 5242880}',
    '{"2025-12-18T00:00:00Z": 5242880, "2025-12-31T00:00:00Z": 5242880}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/exempt-young', 'exempt-young', 'running', 'm7g.large',
    '2025-12-20T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-stopped-lately', 'pass-stopped-lately', 'stopped',
    'm7g.large', '2025-06-01T00:00:00Z', NULL, NULL, NULL, NULL, '2025-12-02T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-stopped-long', 'fail-stopped-long', 'stopped',
    'm7g.large', '2025-06-01T00:00:00Z', NULL, NULL, NULL, NULL, '2025-11-30T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-stopped-when', 'unknown-stopped-when', 'stopped',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z', NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-unread', 'unknown-unread', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', NULL, NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-too-short', 'unknown-too-short', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-30T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-state', 'unknown-state', NULL, 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 40, "2025-12-31T00:00:00Z": 40}',
    '{"2025-12-18T00:00:00Z": 10485760, "2025-12-31T00:00:00Z": 10485760}',
    '{"2025-12-18T00:00:00Z": 10485760, "2025-12-31T00:00:00Z": 10485760}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-launch', 'unknown-launch', 'running', 'm7g.large',
    NULL, '2025-12-18T00:00:00Z', '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-network', 'unknown-network', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}', NULL,
    '{"2025-12-18T00:00:00Z": 10485760, "2025-12-31T00:00:00Z": 10485760}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-not-measured', 'unknown-not-measured', 'running',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z', '{}', '{}', '{}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unseen-terminated', 'unseen-terminated', 'terminated',
    'm7g.large', '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 1, "2025-12-31T00:00:00Z": 1}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
);

-- params = { lookback_days = 1, idle_cpu = 50, idle_network_mib = 100, max_stopped_days = 1 }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, instance_type, launch_time,
    metric_since, metric_cpu_maximum_daily, metric_network_in_daily, metric_network_out_daily,
    state_transition_time
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-strict', 'fail-strict', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 50, "2025-12-31T00:00:00Z": 50}',
    '{"2025-12-18T00:00:00Z": 104857600, "2025-12-31T00:00:00Z": 104857600}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-strict', 'pass-strict', 'running', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z',
    '{"2025-12-18T00:00:00Z": 51, "2025-12-31T00:00:00Z": 51}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}',
    '{"2025-12-18T00:00:00Z": 0, "2025-12-31T00:00:00Z": 0}', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-stopped', 'fail-stopped', 'stopped', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z', NULL, NULL, NULL, '2025-12-30T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-stopped', 'pass-stopped', 'stopped', 'm7g.large',
    '2025-06-01T00:00:00Z', '2025-12-18T00:00:00Z', NULL, NULL, NULL, '2025-12-31T12:00:00Z'
);
