INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, metric_standard_bytes_daily, lifecycle_rules
) VALUES
('1', 'r', 'arn:aws:s3:::pass-empty', 'pass-empty', '{}', '[]'),
(
    '1', 'r', 'arn:aws:s3:::pass-small-now', 'pass-small-now',
    '{"2025-12-30T00:00:00Z":200000000000,"2025-12-31T00:00:00Z":99000000000}', '[]'
),
(
    '1', 'r', 'arn:aws:s3:::pass-moved', 'pass-moved', '{"2025-12-31T00:00:00Z":200000000000}',
    '[{"Status":"Enabled","Transitions":[{"Days":0,"StorageClass":"INTELLIGENT_TIERING"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-large', 'fail-large', '{"2025-12-31T00:00:00Z":200000000000}',
    '[]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-rule-off', 'fail-rule-off',
    '{"2025-12-31T00:00:00Z":100000000000}',
    '[{"Status":"Disabled","Transitions":[{"Days":0,"StorageClass":"GLACIER"}]}]'
),
(
    '1', 'r', 'arn:aws:s3:::fail-only-expires', 'fail-only-expires',
    '{"2025-12-31T00:00:00Z":100000000000}', '[{"Status":"Enabled","Expiration":{"Days":9}}]'
),
('1', 'r', 'arn:aws:s3:::unknown-size', 'unknown-size', NULL, '[]'),
(
    '1', 'r', 'arn:aws:s3:::unknown-rules', 'unknown-rules',
    '{"2025-12-31T00:00:00Z":200000000000}', NULL
);

-- params = { min_gb = 1, exceptions = ["exempt*"] }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, metric_standard_bytes_daily, lifecycle_rules
) VALUES
(
    '1', 'r', 'arn:aws:s3:::exempt-hot', 'exempt-hot', '{"2025-12-31T00:00:00Z":2000000000}', '[]'
),
('1', 'r', 'arn:aws:s3:::fail-two', 'fail-two', '{"2025-12-31T00:00:00Z":2000000000}', '[]');
