-- Aggregators, which gather what AWS Config recorded in several accounts and regions, from
-- DescribeConfigurationAggregators.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationAggregators.html
CREATE TABLE aws_config_configuration_aggregator (
    account_id TEXT NOT NULL, -- AWS account that owns the aggregator
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the aggregator
    name TEXT, -- Name of the aggregator
    is_of_organization INTEGER, -- 1 when it gathers from the accounts of the organisation, 0 from accounts that it names
    all_aws_regions INTEGER, -- 1 when it gathers from all regions of every account it has
    title TEXT, -- Name of the aggregator
    PRIMARY KEY (account_id, region, arn)
) STRICT;
