-- The account's own public access block of S3, from GetPublicAccessBlock (S3 Control): one row.
-- https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html
CREATE TABLE aws_s3_account_settings (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- `global`: the block holds in every region
    arn TEXT NOT NULL, -- ARN of the settings, `arn:aws:s3::ACCOUNT:account`
    block_public_acls INTEGER, -- 1 when every bucket refuses new public ACLs; 0 without a block
    block_public_policy INTEGER, -- 1 when every bucket refuses new public policies; 0 without a block
    ignore_public_acls INTEGER, -- 1 when public ACLs have no effect on any bucket; 0 without a block
    restrict_public_buckets INTEGER, -- 1 when public policies admit only AWS services and the own account; 0 without a block
    title TEXT, -- What the row is about
    PRIMARY KEY (account_id, region, arn)
) STRICT;
