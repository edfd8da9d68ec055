-- Subscriptions to events of databases, from DescribeEventSubscriptions.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeEventSubscriptions.html
CREATE TABLE aws_rds_db_event_subscription (
    account_id TEXT NOT NULL, -- AWS account that owns the subscription
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the subscription
    cust_subscription_id TEXT, -- Name of the subscription
    status TEXT, -- `active`, `creating`, `modifying`, `deleting`, `no-permission` or `topic-not-exist`
    enabled INTEGER, -- 1 when it sends
    sns_topic_arn TEXT, -- ARN of the topic that it sends to
    source_type TEXT, -- `db-instance`, `db-cluster`, `db-parameter-group`, `db-security-group`, `db-snapshot`, ...; NULL for all
    source_ids_list TEXT, -- Names of those that it is about, JSON array; `[]` for all of the type
    event_categories_list TEXT, -- Categories that it is about, JSON array; `[]` for all
    subscription_creation_time TEXT, -- When it was made, UTC, in AWS's words
    title TEXT, -- Name of the subscription
    PRIMARY KEY (account_id, region, arn)
) STRICT;
