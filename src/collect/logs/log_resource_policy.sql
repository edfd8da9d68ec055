-- Policies of the account that let others use log groups of a region, from DescribeResourcePolicies. Those of single log
-- groups are not among them.
-- https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html
CREATE TABLE aws_cloudwatch_log_resource_policy (
    account_id TEXT NOT NULL, -- AWS account that owns the policy
    region TEXT NOT NULL, -- AWS region in which it holds
    arn TEXT NOT NULL, -- Made of its name, `arn:aws:logs:eu-west-1:111111111111:resource-policy:NAME`
    policy_name TEXT, -- Name of the policy
    policy TEXT, -- The policy as AWS keeps it, JSON
    policy_std TEXT, -- The policy in canonical form, JSON
    last_updated_time TEXT, -- When it last changed, UTC
    title TEXT, -- Name of the policy
    PRIMARY KEY (account_id, region, arn)
) STRICT;
