-- Whether a region has a configuration recorder, one row for each region, from DescribeConfigurationRecorders.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html
CREATE TABLE aws_config_regional_settings (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:config:<region>:<account>:settings`: AWS has none
    recorders TEXT, -- Names of the recorders as a JSON array; `[]` where AWS Config was never set up
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
