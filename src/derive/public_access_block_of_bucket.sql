-- A setting holds when the bucket or its account has it.
SELECT
    b.account_id,
    b.region,
    b.arn,
    b.name AS bucket_name,
    b.block_public_acls = 1 OR a.block_public_acls = 1 AS block_public_acls,
    b.ignore_public_acls = 1 OR a.ignore_public_acls = 1 AS ignore_public_acls,
    b.block_public_policy = 1 OR a.block_public_policy = 1 AS block_public_policy,
    b.restrict_public_buckets = 1 OR a.restrict_public_buckets = 1 AS restrict_public_buckets
FROM aws_s3_bucket AS b
LEFT JOIN aws_s3_account_settings AS a
    ON b.account_id = a.account_id AND a.region = 'global'
