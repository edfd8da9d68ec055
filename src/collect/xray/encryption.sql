-- How the traces of an account in a region are encrypted, from GetEncryptionConfig.
-- https://docs.aws.amazon.com/xray/latest/api/API_GetEncryptionConfig.html
CREATE TABLE aws_xray_encryption_config (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:xray:<region>:<account>:encryption-config`: AWS has none
    type TEXT, -- `KMS` for a key of the account, `NONE` for the one that X-Ray has
    status TEXT, -- `ACTIVE`, or `UPDATING` while a change takes hold
    key_id TEXT, -- ARN of the key; NULL when X-Ray's is used
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
