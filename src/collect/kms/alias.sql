-- Aliases of KMS keys, those of AWS (`alias/aws/...`) included, from ListAliases.
-- https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html
CREATE TABLE aws_kms_alias (
    account_id TEXT NOT NULL, -- AWS account that owns the alias
    region TEXT NOT NULL, -- AWS region of the alias
    arn TEXT NOT NULL, -- ARN of the alias
    alias_name TEXT, -- Name, `alias/...`
    target_key_id TEXT, -- ID of the key; NULL for an AWS alias that no key serves yet
    creation_date TEXT, -- Time of creation, UTC
    last_updated_date TEXT, -- Time the alias was last pointed to a key, UTC
    title TEXT, -- Name of the alias
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which key does a name such as `alias/aws/ebs` stand for?
CREATE INDEX aws_kms_alias_by_alias_name ON aws_kms_alias (account_id, region, alias_name);
