-- Metric filters of all log groups of a region, from DescribeMetricFilters. AWS allows one transformation per filter.
-- https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html
CREATE TABLE aws_cloudwatch_log_metric_filter (
    account_id TEXT NOT NULL, -- AWS account that owns the filter
    region TEXT NOT NULL, -- AWS region of the filter
    arn TEXT NOT NULL, -- Made of the log group and the filter, `arn:aws:logs:eu-west-1:111111111111:log-group:g:metric-filter:f`
    name TEXT, -- Name of the filter
    log_group_name TEXT, -- Log group that the filter reads
    creation_time TEXT, -- When the filter was created, UTC
    filter_pattern TEXT, -- Pattern that events must match; empty matches every event
    filter_pattern_terms TEXT, -- Words, phrases and values of the pattern that an event may have to match, JSON array, `["ERROR"]`; not what it must not have
    metric_transformation_name TEXT, -- Metric that the filter feeds
    metric_transformation_namespace TEXT, -- Namespace of that metric
    metric_transformation_value TEXT, -- Value per matching event: a number, or a field of the event such as `$.latency`
    metric_transformation_value_type TEXT, -- Whether that is a `number`, a `field` or, in vain, a `text`
    metric_transformation_default_value REAL, -- Value for periods in which events came and none matched; NULL means none
    metric_transformation_dimensions TEXT, -- Dimensions that the filter sets, JSON object, `{"Path":"$.path"}`, `{}` when none
    metric_transformation_unit TEXT, -- Unit of the metric
    title TEXT, -- Name of the filter
    PRIMARY KEY (account_id, region, arn)
) STRICT;
