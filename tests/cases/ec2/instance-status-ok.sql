INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state, launch_time)
VALUES
('1', 'r', 'pass-ok', 'pass-ok', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'pass-no-volume-checks', 'pass-no-volume-checks', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'fail-instance', 'fail-instance', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'fail-host', 'fail-host', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'fail-volume', 'fail-volume', 'running', '2025-01-01T00:00:00Z'),
(
    '1', 'r', 'fail-initializing-for-long', 'fail-initializing-for-long', 'running',
    '2025-01-01T00:00:00Z'
),
('1', 'r', 'unknown-not-listed', 'unknown-not-listed', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'unknown-insufficient', 'unknown-insufficient', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'unknown-host', 'unknown-host', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'unknown-volume', 'unknown-volume', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'pass-just-launched', 'pass-just-launched', 'running', '2025-12-31T23:50:00Z'),
('1', 'r', 'exempt-initializing', 'exempt-initializing', 'running', '2025-12-31T23:50:00Z'),
('1', 'r', 'unknown-initializing-since', 'unknown-initializing-since', 'running', NULL),
('1', 'r', 'exempt-pending', 'exempt-pending', 'pending', '2025-12-31T23:50:00Z'),
('1', 'r', 'fail-pending', 'fail-pending', 'pending', '2025-01-01T00:00:00Z'),
('1', 'r', 'exempt-stopped', 'exempt-stopped', 'stopped', '2025-01-01T00:00:00Z'),
('1', 'r', 'fail-just-launched', 'fail-just-launched', 'running', '2025-12-31T23:50:00Z'),
('1', 'r', 'unknown-state', 'unknown-state', NULL, '2025-01-01T00:00:00Z'),
('1', 'r', 'not-judged', 'not-judged', 'terminated', '2025-01-01T00:00:00Z');
INSERT INTO aws_ec2_instance_status (
    account_id, region, arn, instance_id, instance_status, system_status, attached_ebs_status
)
VALUES
('1', 'r', 'pass-ok', 'pass-ok', 'ok', 'ok', 'ok'),
('1', 'r', 'pass-no-volume-checks', 'pass-no-volume-checks', 'ok', 'ok', NULL),
('1', 'r', 'pass-just-launched', 'pass-just-launched', 'ok', 'ok', NULL),
('1', 'r', 'fail-instance', 'fail-instance', 'impaired', 'ok', NULL),
('1', 'r', 'fail-host', 'fail-host', 'ok', 'impaired', NULL),
('1', 'r', 'fail-volume', 'fail-volume', 'ok', 'ok', 'impaired'),
('1', 'r', 'fail-initializing-for-long', 'fail-initializing-for-long', 'initializing', 'ok', NULL),
('1', 'r', 'fail-just-launched', 'fail-just-launched', 'impaired', 'initializing', NULL),
('1', 'r', 'exempt-initializing', 'exempt-initializing', 'initializing', 'initializing', NULL),
('1', 'r', 'unknown-initializing-since', 'unknown-initializing-since', 'initializing', 'ok', NULL),
('1', 'r', 'unknown-insufficient', 'unknown-insufficient', 'insufficient-data', 'ok', NULL),
('1', 'r', 'unknown-host', 'unknown-host', 'ok', NULL, NULL),
('1', 'r', 'unknown-volume', 'unknown-volume', 'ok', 'ok', 'insufficient-data'),
('1', 'r', 'unknown-state', 'unknown-state', 'ok', 'ok', NULL);

-- params = { max_start_minutes = 5 }
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state, launch_time)
VALUES
('1', 'r', 'pass-ok', 'pass-ok', 'running', '2025-01-01T00:00:00Z'),
('1', 'r', 'fail-pending', 'fail-pending', 'pending', '2025-12-31T23:50:00Z'),
('1', 'r', 'exempt-stopped', 'exempt-stopped', 'stopped', '2025-01-01T00:00:00Z');
INSERT INTO aws_ec2_instance_status (
    account_id, region, arn, instance_id, instance_status, system_status, attached_ebs_status
)
VALUES
('1', 'r', 'pass-ok', 'pass-ok', 'ok', 'ok', NULL);
