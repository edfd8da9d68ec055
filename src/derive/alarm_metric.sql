-- What alarms read: one row per metric, or query of Metrics Insights, of each alarm.
CREATE TABLE aws_cloudwatch_alarm_metric (
    account_id TEXT NOT NULL, -- AWS account that owns the alarm
    region TEXT NOT NULL, -- AWS region of the alarm
    arn TEXT NOT NULL, -- ARN of the alarm
    id TEXT NOT NULL, -- Id of the query in the alarm; empty for an alarm on one metric
    namespace TEXT, -- Namespace of the metric, `AWS/Lambda`
    metric_name TEXT, -- Name of the metric
    metric_account_id TEXT, -- AWS account of the metric, where the alarm names one
    dimensions TEXT, -- Dimensions of the metric, JSON object, `{"FunctionName":"f"}`; NULL for a query
    dimension_names TEXT, -- Names of the dimensions in the order of the alphabet, JSON array; NULL for a query that takes any
    statistic TEXT, -- `Sum`, `p99`, ...; `MAX`, ... for a query
    period INTEGER, -- Length of a datapoint, seconds; NULL for an alarm on one metric, which says it itself
    is_watched INTEGER, -- 1 when the value that the alarm compares rests on it, 0 when not; NULL when not understood
    shows_each INTEGER, -- For a query, 1 when each resource by itself shows in the result; NULL for a metric
    PRIMARY KEY (account_id, region, arn, id)
) STRICT;

-- Which alarms read this metric?
CREATE INDEX aws_cloudwatch_alarm_metric_by_name
ON aws_cloudwatch_alarm_metric (account_id, region, namespace, metric_name);
