SELECT
    account_id,
    region,
    arn,
    NULL AS bucket_name,
    block_public_acls,
    ignore_public_acls,
    block_public_policy,
    restrict_public_buckets
FROM aws_s3_account_settings
