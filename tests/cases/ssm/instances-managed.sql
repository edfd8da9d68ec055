INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'r', 'pass-online', 'i-1', 'running'),
('1', 'r', 'pass-windows', 'i-2', 'running'),
('1', 'r', 'fail-not-managed', 'i-3', 'running'),
('1', 'r', 'fail-lost', 'i-4', 'running'),
('1', 'r', 'fail-old-agent', 'i-5', 'running'),
('1', 'r', 'exempt-stopped', 'i-6', 'stopped'),
('1', 'r', 'unknown-status', 'i-7', 'running'),
('1', 'r', 'unknown-agent', 'i-8', 'running');

INSERT INTO aws_ssm_managed_instance (
    account_id, region, arn, instance_id, ping_status, is_latest_version, platform_type
)
VALUES
('1', 'r', 'm1', 'i-1', 'Online', 1, 'Linux'),
('1', 'r', 'm2', 'i-2', 'Online', 0, 'Windows'),
('1', 'r', 'm4', 'i-4', 'ConnectionLost', 1, 'Linux'),
('1', 'r', 'm5', 'i-5', 'Online', 0, 'Linux'),
('1', 'r', 'm7', 'i-7', NULL, 1, 'Linux'),
('1', 'r', 'm8', 'i-8', 'Online', NULL, 'Linux');

-- params = { latest_agent = false }
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'r', 'pass-old-agent', 'i-1', 'running'),
('1', 'r', 'fail-inactive', 'i-2', 'running');

INSERT INTO aws_ssm_managed_instance (
    account_id, region, arn, instance_id, ping_status, is_latest_version, platform_type
)
VALUES
('1', 'r', 'm1', 'i-1', 'Online', 0, 'Linux'),
('1', 'r', 'm2', 'i-2', 'Inactive', 1, 'Linux');
