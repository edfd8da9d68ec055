INSERT INTO aws_s3_bucket (
    account_id, region, arn, name,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::pass-own-block', 'pass-own-block', 1, 1, 1, 1),
('1', 'eu-west-1', 'arn:aws:s3:::fail-no-block', 'fail-no-block', 0, 0, 0, 0),
('1', 'us-east-1', 'arn:aws:s3:::fail-three-of-four', 'fail-three-of-four', 1, 1, 1, 0),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL, NULL, NULL, NULL),
-- The account of these two blocks all but one, and the bucket adds that one.
('2', 'eu-west-1', 'arn:aws:s3:::pass-both-together', 'pass-both-together', 0, 0, 0, 1),
('2', 'eu-west-1', 'arn:aws:s3:::fail-neither', 'fail-neither', 1, 0, 0, 0),
-- What the account blocks needs no reading of the bucket.
('3', 'eu-west-1', 'arn:aws:s3:::pass-account-block', 'pass-account-block', 0, 0, 0, 0),
('3', 'eu-west-1', 'arn:aws:s3:::pass-bucket-unread', 'pass-bucket-unread', NULL, NULL, NULL, NULL),
-- Nothing is known of this account's own block.
('4', 'eu-west-1', 'arn:aws:s3:::pass-account-unread', 'pass-account-unread', 1, 1, 1, 1),
('4', 'eu-west-1', 'arn:aws:s3:::unknown-account-unread', 'unknown-account-unread', 0, 0, 0, 0);

INSERT INTO aws_s3_account_settings (
    account_id, region, arn,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) VALUES
('1', 'global', 'arn:aws:s3::1:fail-account', 0, 0, 0, 0),
('2', 'global', 'arn:aws:s3::2:fail-account-three-of-four', 1, 1, 1, 0),
('3', 'global', 'arn:aws:s3::3:pass-account', 1, 1, 1, 1),
-- Without a bucket the account is judged all the same.
('5', 'global', 'arn:aws:s3::5:fail-account-without-buckets', 0, 0, 0, 0),
('6', 'global', 'arn:aws:s3::6:unknown-account-unread', 1, 1, NULL, 1);

-- Each setting alone.
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::fail-block-acls-off', 'fail-block-acls-off', 0, 1, 1, 1),
('1', 'eu-west-1', 'arn:aws:s3:::fail-ignore-acls-off', 'fail-ignore-acls-off', 1, 0, 1, 1),
('1', 'eu-west-1', 'arn:aws:s3:::fail-block-policy-off', 'fail-block-policy-off', 1, 1, 0, 1);

-- params = { exceptions = ["nothing", "*website"] }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::exempt-website', 'exempt-website', 0, 0, 0, 0),
('1', 'eu-west-1', 'arn:aws:s3:::fail-website-logs', 'fail-website-logs', 0, 0, 0, 0);

INSERT INTO aws_s3_account_settings (
    account_id, region, arn,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) VALUES
('1', 'global', 'arn:aws:s3::1:exempt-account', 0, 0, 0, 0),
('2', 'global', 'arn:aws:s3::2:exempt-other-account', 0, 0, 0, 0);
