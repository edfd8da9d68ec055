-- Regions that AWS offers to the account, enabled or not, from DescribeRegions.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
CREATE TABLE aws_region (
    account_id TEXT NOT NULL, -- AWS account that was asked
    region TEXT NOT NULL, -- Always `global`: the list is the same everywhere
    arn TEXT NOT NULL, -- Made for this table: `arn:aws::REGION:ACCOUNT`
    name TEXT, -- Name of the region, e.g. `eu-west-1`
    opt_in_status TEXT, -- `opt-in-not-required`, `opted-in` or `not-opted-in`
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
