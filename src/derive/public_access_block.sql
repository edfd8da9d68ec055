-- Who blocks public access to S3: the account by itself, and each bucket together with its account.
CREATE TABLE aws_s3_public_access_block (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region that holds the bucket; `global` for the account
    arn TEXT NOT NULL, -- ARN of the bucket, or of the account's settings
    bucket_name TEXT, -- Name of the bucket; NULL for the account
    block_public_acls INTEGER, -- 1 when new public ACLs are refused
    ignore_public_acls INTEGER, -- 1 when public ACLs have no effect
    block_public_policy INTEGER, -- 1 when new public policies are refused
    restrict_public_buckets INTEGER, -- 1 when public policies admit only AWS services and the own account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
