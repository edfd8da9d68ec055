-- Subscription filters of log groups, from DescribeSubscriptionFilters, listed for each group.
-- https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html
CREATE TABLE aws_cloudwatch_log_subscription_filter (
    account_id TEXT NOT NULL, -- AWS account that owns the filter
    region TEXT NOT NULL, -- AWS region of the filter
    arn TEXT NOT NULL, -- Made of the log group and the filter, `arn:aws:logs:eu-west-1:111111111111:log-group:g:subscription-filter:f`
    name TEXT, -- Name of the filter
    log_group_name TEXT, -- Log group whose events it sends on
    creation_time TEXT, -- When the filter was created, UTC
    filter_pattern TEXT, -- Pattern that events must match; empty matches every event
    destination_arn TEXT, -- ARN of the function, stream, delivery stream or destination that gets the events
    role_arn TEXT, -- ARN of the role by which they are delivered; NULL for functions and destinations
    distribution TEXT, -- `ByLogStream` or `Random`
    title TEXT, -- Name of the filter
    PRIMARY KEY (account_id, region, arn)
) STRICT;
