-- SNS topics, from ListTopics, which gives the ARN alone.
-- https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html
-- NULL means unread. An attribute that the topic does not have is '' or 0.
CREATE TABLE aws_sns_topic (
    account_id TEXT NOT NULL, -- AWS account that owns the topic
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the topic
    name TEXT, -- Name of the topic, the last part of the ARN
    display_name TEXT, -- Sender name of e-mail and text messages; '' when none [GetTopicAttributes]
    owner TEXT, -- AWS account that owns the topic, as the topic says [GetTopicAttributes]
    fifo_topic INTEGER, -- 1 for a FIFO topic [GetTopicAttributes]
    kms_master_key_id TEXT, -- KMS key or alias that encrypts at rest; '' when not encrypted [GetTopicAttributes]
    http_failure_feedback_role_arn TEXT, -- Role by which failed deliveries to HTTP and HTTPS are logged; '' for none [GetTopicAttributes]
    lambda_failure_feedback_role_arn TEXT, -- The like for functions [GetTopicAttributes]
    sqs_failure_feedback_role_arn TEXT, -- The like for queues [GetTopicAttributes]
    subscriptions_confirmed INTEGER, -- Number of confirmed subscriptions [GetTopicAttributes] [volatile]
    subscriptions_pending INTEGER, -- Number of subscriptions that wait for confirmation [GetTopicAttributes] [volatile]
    subscriptions_deleted INTEGER, -- Number of deleted subscriptions [GetTopicAttributes] [volatile]
    policy TEXT, -- Access policy as AWS keeps it, JSON [GetTopicAttributes]
    policy_std TEXT, -- Access policy in canonical form, JSON [GetTopicAttributes]
    tags TEXT, -- Tags as a JSON object; `{}` when none [ListTagsForResource]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_published_daily TEXT, -- Messages that were published, by day, JSON object `{"2026-01-31T00:00:00Z":3}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    metric_delivered_daily TEXT, -- Notifications that were delivered, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_failed_daily TEXT, -- Notifications that were given up, in the same form [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the topic
    PRIMARY KEY (account_id, region, arn)
) STRICT;
