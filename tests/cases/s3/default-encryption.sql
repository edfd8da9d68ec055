INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, server_side_encryption_configuration
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-aes', 'pass-aes',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-kms', 'pass-kms',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"},
    "BucketKeyEnabled":true}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-dsse-knows-no-bucket-key', 'pass-dsse',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms:dsse"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-no-bucket-key', 'fail-no-bucket-key',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"},
    "BucketKeyEnabled":false}]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-none', 'fail-none', '{}'),
('1', 'eu-west-1', 'arn:aws:s3:::fail-no-rule', 'fail-no-rule', '{"Rules":[]}'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { algorithms = ["aws:kms"], require_cmk = true, require_bucket_key = false }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, server_side_encryption_configuration
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-cmk', 'pass-cmk',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"arn:aws:kms:eu-west-1:1:key/11"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-aes', 'fail-aes',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-key-of-aws', 'fail-key-of-aws',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"arn:aws:kms:eu-west-1:1:alias/aws/s3"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-no-key-named', 'fail-no-key-named',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"}}]}'
);

-- params = { algorithms = ["aws:kms"], require_bucket_key = false }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, server_side_encryption_configuration
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-listed', 'pass-listed',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-not-listed', 'fail-not-listed',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'
);

-- params = { require_cmk = true, require_bucket_key = false }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, server_side_encryption_configuration
) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-own-key', 'pass-own-key',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"arn:aws:kms:r:1:key/k"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-key-of-aws', 'fail-key-of-aws',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"alias/aws/s3"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-key-without-a-name', 'fail-key-without-a-name',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":""}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-key-of-aws-by-its-arn', 'fail-key-of-aws-by-its-arn',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"arn:aws:kms:eu-west-1:1:key/managed"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-key-of-aws-by-its-id', 'fail-key-of-aws-by-its-id',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"managed"}}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-key-of-another-account', 'pass-key-of-another-account',
    '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",
    "KMSMasterKeyID":"arn:aws:kms:eu-west-1:2:key/managed"}}]}'
);
INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES
('1', 'eu-west-1', 'arn:aws:kms:eu-west-1:1:alias/aws/s3', 'alias/aws/s3', 'managed'),
('1', 'r', 'arn:aws:kms:r:1:alias/own', 'alias/own', 'k');
