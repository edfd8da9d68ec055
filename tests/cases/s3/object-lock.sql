INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_lock_configuration)
VALUES
('1', 'r', 'arn:aws:s3:::exempt-not-listed', 'exempt-not-listed', '{}');

-- params = { buckets = ["*-backup"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_lock_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-backup', 'pass-backup', '{"ObjectLockEnabled":"Enabled"}'
),
('1', 'r', 'arn:aws:s3:::fail-off-backup', 'fail-off-backup', '{}'),
('1', 'r', 'arn:aws:s3:::exempt-other', 'exempt-other', '{}'),
('1', 'r', 'arn:aws:s3:::unknown-backup', 'unknown-backup', NULL);

-- params = { buckets = ["*"], default_retention = true }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_lock_configuration)
VALUES
('1', 'r', 'arn:aws:s3:::fail-unlocked', 'fail-unlocked', '{"ObjectLockEnabled":"Enabled"}'),
(
    '1', 'r', 'arn:aws:s3:::pass-retention', 'pass-retention',
    '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":30}}}'
);
