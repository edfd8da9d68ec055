-- Trails, from DescribeTrails. A trail of all regions is a row of each of them, and so is one of the organisation in
-- each of its accounts; `home_region` tells where it was made.
-- https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
CREATE TABLE aws_cloudtrail_trail (
    account_id TEXT NOT NULL, -- AWS account that was read, whose events the trail records
    region TEXT NOT NULL, -- AWS region that was read
    arn TEXT NOT NULL, -- ARN of the trail, which names its own account and region
    name TEXT, -- Name of the trail
    home_region TEXT, -- AWS region in which it was made
    is_multi_region_trail INTEGER, -- 1 when it records events of all regions
    is_organization_trail INTEGER, -- 1 when it records events of all accounts of the organisation
    include_global_service_events INTEGER, -- 1 when it records events of services without a region
    log_file_validation_enabled INTEGER, -- 1 when digests tell whether log files were changed
    s3_bucket_name TEXT, -- Name of the bucket that takes the log files
    s3_key_prefix TEXT, -- Beginning of the names of log files; NULL when there is none
    sns_topic_arn TEXT, -- ARN of the topic that hears of log files; NULL when there is none
    log_group_arn TEXT, -- ARN of the CloudWatch log group that gets the events, ending in `:*`; NULL when none does
    cloudwatch_logs_role_arn TEXT, -- ARN of the role that writes to the log group; NULL when there is no log group
    kms_key_id TEXT, -- ARN of the KMS key; NULL means that S3's own key encrypts
    has_custom_event_selectors INTEGER, -- 1 when selectors were set
    has_insight_selectors INTEGER, -- 1 when a kind of Insights events is recorded
    is_logging INTEGER, -- 1 while it records [GetTrailStatus]
    latest_delivery_error TEXT, -- What S3 said when log files were last refused; '' when they were not [GetTrailStatus]
    latest_delivery_time TEXT, -- When log files last arrived, UTC [GetTrailStatus] [volatile]
    latest_digest_delivery_error TEXT, -- What S3 said when a digest was last refused; '' when none was [GetTrailStatus]
    latest_digest_delivery_time TEXT, -- When a digest last arrived, UTC [GetTrailStatus] [volatile]
    latest_cloudwatch_logs_delivery_error TEXT, -- What the log group said when events were last refused; '' when they were not [GetTrailStatus]
    latest_cloudwatch_logs_delivery_time TEXT, -- When events last arrived in the log group, UTC [GetTrailStatus] [volatile]
    start_logging_time TEXT, -- When it last began to record, UTC [GetTrailStatus]
    stop_logging_time TEXT, -- When it last ceased to record, UTC [GetTrailStatus]
    event_selectors TEXT, -- Basic event selectors as a JSON array of AWS's objects; `[]` when none [GetEventSelectors]
    advanced_event_selectors TEXT, -- Advanced event selectors as a JSON array of AWS's objects; `[]` when none [GetEventSelectors]
    management_events TEXT, -- Management events that it records: `All`, `ReadOnly`, `WriteOnly`, `Some` that a selector narrows further, or `None` [GetEventSelectors]
    management_events_excluded TEXT, -- Services whose management events it leaves out, as a JSON array [GetEventSelectors]
    data_events TEXT, -- Data events that it records, as a JSON object of types of resources and `All`, `ReadOnly`, `WriteOnly`, or `Some` where not of every resource [GetEventSelectors]
    insight_selectors TEXT, -- Kinds of Insights events that it records, as a JSON array, `ApiCallRateInsight`, ..; `[]` when none [GetInsightSelectors]
    title TEXT, -- Name of the trail
    PRIMARY KEY (account_id, region, arn)
) STRICT;
