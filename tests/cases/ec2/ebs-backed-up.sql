INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, state, attachments)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/pass-snapshot', 'vol-pass-snapshot', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/pass-plan', 'vol-pass-plan', 'in-use', NULL),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/pass-old-snapshot-and-plan',
    'vol-pass-old-snapshot-and-plan', 'in-use', NULL
),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-none', 'vol-fail-none', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-old', 'vol-fail-old', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-pending', 'vol-fail-pending', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-plan-stale', 'vol-fail-plan-stale', 'in-use', NULL),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/fail-alone', 'vol-fail-alone', 'in-use',
    '[{"InstanceId": "i-1"}]'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/exempt-grouped', 'vol-exempt-grouped', 'in-use',
    '[{"InstanceId": "i-2"}]'
),
('1', 'r', 'arn:aws:ec2:r:1:volume/unknown-when', 'vol-unknown-when', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/unknown-plan-when', 'vol-unknown-plan-when', 'in-use', NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/unknown-state', 'vol-unknown-state', NULL, NULL),
('1', 'r', 'arn:aws:ec2:r:1:volume/unseen-available', 'vol-unseen-available', 'available', NULL);

INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, volume_id, state, start_time)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-last-night', 'snap-pass-last-night',
    'vol-pass-snapshot', 'completed', '2025-12-31T01:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-older', 'snap-pass-older', 'vol-pass-snapshot',
    'completed', '2025-06-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-two-days', 'snap-pass-two-days',
    'vol-pass-old-snapshot-and-plan', 'completed', '2025-12-29T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-old', 'snap-pass-old', 'vol-fail-old', 'completed',
    '2025-12-30T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-pending', 'snap-pass-pending', 'vol-fail-pending',
    'pending', '2025-12-31T22:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/unknown-time', 'snap-unknown-time', 'vol-unknown-when',
    'completed', NULL
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/fail-kept-for-ever', 'snap-fail-kept-for-ever',
    'vol-gone', 'completed', '2024-12-31T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-limit', 'snap-pass-limit', 'vol-gone', 'completed',
    '2025-01-01T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/exempt-of-an-image', 'snap-exempt-of-an-image',
    'vol-gone', 'completed', '2020-01-01T00:00:00Z'
);

INSERT INTO aws_backup_protected_resource (account_id, region, arn, last_backup_time)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/pass-plan', '2025-12-31T03:00:00Z'),
('1', 'r', 'arn:aws:ec2:r:1:volume/pass-old-snapshot-and-plan', '2025-12-31T03:00:00Z'),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-plan-stale', '2025-12-29T03:00:00Z'),
('1', 'r', 'arn:aws:ec2:r:1:volume/unknown-plan-when', NULL);

INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'i1', 'i-1', '{"Name": "x"}'),
('1', 'r', 'i2', 'i-2', '{"Name": "x", "aws:autoscaling:groupName": "web"}');

INSERT INTO aws_ec2_ami (account_id, region, arn, image_id, block_device_mappings)
VALUES
(
    '1', 'r', 'ami', 'ami-1',
    '[{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": "snap-exempt-of-an-image"}}]'
);

-- params = { max_age_days = 7, max_retained_days = 10 }
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, state)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/pass-week', 'vol-pass-week', 'in-use'),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-week', 'vol-fail-week', 'in-use');

INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, volume_id, state, start_time)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/pass-of-the-week', 'snap-pass-of-the-week',
    'vol-pass-week', 'completed', '2025-12-25T00:00:00Z'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:snapshot/fail-eight', 'snap-fail-eight', 'vol-fail-week',
    'completed', '2025-12-01T00:00:00Z'
);
