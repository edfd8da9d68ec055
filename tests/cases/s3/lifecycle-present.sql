INSERT INTO aws_s3_bucket (account_id, region, arn, name, lifecycle_rules) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-moves', 'pass-moves',
    '[{"Status":"Enabled","Transitions":[{"Days":30,"StorageClass":"STANDARD_IA"}]}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-expires', 'pass-expires',
    '[{"Status":"Disabled"},{"Status":"Enabled","Expiration":{"Days":365}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-on-a-date', 'pass-on-a-date',
    '[{"Status":"Enabled","Expiration":{"Date":"2027-01-01T00:00:00Z"}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-old-versions', 'pass-old-versions',
    '[{"Status":"Enabled","NoncurrentVersionExpiration":{"NoncurrentDays":30}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-disabled', 'fail-disabled',
    '[{"Status":"Disabled","Expiration":{"Days":365}}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-only-tidies', 'fail-only-tidies',
    '[{"Status":"Enabled","AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},
    "Expiration":{"ExpiredObjectDeleteMarker":true}}]'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-none', 'fail-none', '[]'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

INSERT INTO aws_s3_bucket (account_id, region, arn, name, lifecycle_rules) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-moves-old-versions', 'pass-moves-old-versions',
    '[{"Status":"Enabled","NoncurrentVersionTransitions":[{"NoncurrentDays":30}]}]'
);

-- params = { exceptions = ["*-archive-?"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, lifecycle_rules) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::exempt-archive-1', 'exempt-archive-1', '[]'),
('1', 'eu-west-1', 'arn:aws:s3:::fail-archive', 'fail-archive', '[]');
