INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, versioning_enabled, versioning_mfa_delete
) VALUES
('1', 'r', 'arn:aws:s3:::exempt-not-listed', 'exempt-not-listed', 1, 0);

-- params = { buckets = ["*-backup"] }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, versioning_enabled, versioning_mfa_delete
) VALUES
('1', 'r', 'arn:aws:s3:::pass-backup', 'pass-backup', 1, 1),
('1', 'r', 'arn:aws:s3:::fail-backup', 'fail-backup', 1, 0),
('1', 'r', 'arn:aws:s3:::fail-suspended-backup', 'fail-suspended-backup', 0, 1),
('1', 'r', 'arn:aws:s3:::exempt-other', 'exempt-other', 0, 0),
('1', 'r', 'arn:aws:s3:::unknown-backup', 'unknown-backup', NULL, NULL);
