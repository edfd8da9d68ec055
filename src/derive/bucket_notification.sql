-- Whom buckets tell of what happens to their objects: one row for each configuration.
CREATE TABLE aws_s3_bucket_notification (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket
    target_type TEXT NOT NULL, -- `function`, `queue`, `topic` or `event_bridge`
    number INTEGER NOT NULL, -- Place among the bucket's configurations of that type, from 1
    target_arn TEXT, -- ARN of the target; NULL for EventBridge
    events TEXT, -- JSON array of the events, `["s3:ObjectCreated:*"]`; `["s3:*"]` for EventBridge, which gets all
    key_prefix TEXT, -- What the keys of the objects begin with, as AWS keeps it; empty for any
    key_suffix TEXT, -- What they end with; empty for any
    PRIMARY KEY (account_id, region, arn, target_type, number)
) STRICT;
