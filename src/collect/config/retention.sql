-- How long AWS Config keeps what it recorded, one row for each region, from DescribeRetentionConfigurations.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeRetentionConfigurations.html
CREATE TABLE aws_config_retention_configuration (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:config:<region>:<account>:retention`: AWS has none
    name TEXT, -- `default`; NULL when nothing was configured
    retention_period_in_days INTEGER, -- Days for which it is kept: 2557, seven years, when nothing was configured
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
