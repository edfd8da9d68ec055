INSERT INTO aws_ec2_regional_settings
(account_id, region, arn, default_ebs_encryption_enabled)
VALUES
('1', 'r1', 'arn:aws:ec2:r1:pass-on:settings', 1),
('1', 'r2', 'arn:aws:ec2:r2:fail-off-with-volume:settings', 0),
('1', 'r3', 'arn:aws:ec2:r3:fail-off-with-snapshot:settings', 0),
('1', 'r4', 'arn:aws:ec2:r4:exempt-unused:settings', 0),
('1', 'r5', 'arn:aws:ec2:r5:unknown-unsaid:settings', NULL),
('2', 'r2', 'arn:aws:ec2:r2:exempt-other-account-uses-it:settings', 0);
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id)
VALUES
('1', 'r1', 'vol-1', 'vol-1'),
('1', 'r2', 'vol-2', 'vol-2'),
('1', 'r5', 'vol-5', 'vol-5');
INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id)
VALUES ('1', 'r3', 'snap-3', 'snap-3');

-- params = { unused_regions = true }
INSERT INTO aws_ec2_regional_settings
(account_id, region, arn, default_ebs_encryption_enabled)
VALUES
('1', 'r1', 'arn:aws:ec2:r1:pass-on:settings', 1),
('1', 'r2', 'arn:aws:ec2:r2:fail-off:settings', 0);
