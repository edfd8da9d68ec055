-- Where queries of public zones of Route 53 are logged, from ListQueryLoggingConfigs.
-- https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListQueryLoggingConfigs.html
CREATE TABLE aws_route53_query_log (
    account_id TEXT NOT NULL, -- AWS account that owns the zone
    region TEXT NOT NULL, -- Always `global`
    arn TEXT NOT NULL, -- ARN of the configuration
    id TEXT, -- ID of the configuration
    hosted_zone_id TEXT, -- ID of the zone
    cloud_watch_logs_log_group_arn TEXT, -- ARN of the log group
    title TEXT, -- ID of the configuration
    PRIMARY KEY (account_id, region, arn)
) STRICT;
