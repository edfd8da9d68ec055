-- Who sends what failed to which queue: one row for each queue and sender.
CREATE TABLE aws_sqs_queue_dead_letter_source (
    account_id TEXT NOT NULL, -- AWS account of the sender
    region TEXT NOT NULL, -- AWS region of the sender
    arn TEXT NOT NULL, -- ARN of the queue that takes what failed, which may be elsewhere, or gone
    source_arn TEXT NOT NULL, -- ARN of the sender
    source_type TEXT NOT NULL, -- `queue`, `function` or `event_source_mapping`
    PRIMARY KEY (account_id, region, arn, source_arn)
) STRICT;
