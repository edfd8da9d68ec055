-- CloudWatch log groups, from DescribeLogGroups.
-- https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html
CREATE TABLE aws_cloudwatch_log_group (
    account_id TEXT NOT NULL, -- AWS account that owns the log group
    region TEXT NOT NULL, -- AWS region of the log group
    arn TEXT NOT NULL, -- ARN of the log group, without the `:*` that stands for its streams
    name TEXT, -- Name of the log group
    creation_time TEXT, -- When the log group was created, UTC
    retention_in_days INTEGER, -- Days that events are kept; NULL means they never expire
    kms_key_id TEXT, -- ARN of the KMS key; NULL means that CloudWatch Logs' own key encrypts
    metric_filter_count INTEGER, -- Metric filters of the log group [volatile]
    stored_bytes INTEGER, -- Size of what is stored, bytes [volatile]
    log_group_class TEXT, -- `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY` (kept one or two days, retention not settable)
    data_protection_status TEXT, -- `ACTIVATED`, `DELETED`, `ARCHIVED` or `DISABLED`; NULL when there never was a policy
    deletion_protection_enabled INTEGER, -- 1 when the log group is protected from deletion
    metric_since TEXT, -- Beginning of the first hour of which the events are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_incoming_events_hourly TEXT, -- Events that came in each hour, JSON object, `{"2026-01-31T12:00:00Z":3}`; hours without any are left out [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the log group
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which log group has this name?
CREATE INDEX aws_cloudwatch_log_group_by_name
ON aws_cloudwatch_log_group (account_id, region, name);
