INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_ownership_controls)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-enforced', 'pass-enforced',
    '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-preferred', 'fail-preferred',
    '{"Rules":[{"ObjectOwnership":"BucketOwnerPreferred"}]}'
),
('1', 'r', 'arn:aws:s3:::fail-none', 'fail-none', '{}'),
('1', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { exceptions = ["*cdn-logs"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_ownership_controls)
VALUES
('1', 'r', 'arn:aws:s3:::exempt-cdn-logs', 'exempt-cdn-logs', '{}'),
('1', 'r', 'arn:aws:s3:::fail-other', 'fail-other', '{}');
