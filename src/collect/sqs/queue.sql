-- SQS queues, from ListQueues, which gives the URL alone.
-- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html
-- NULL means unread. An attribute that the queue does not have is '', 0 or `{}`.
CREATE TABLE aws_sqs_queue (
    account_id TEXT NOT NULL, -- AWS account that owns the queue
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the queue
    queue_url TEXT, -- URL of the queue
    name TEXT, -- Name of the queue, the last part of the URL
    fifo_queue INTEGER, -- 1 for a FIFO queue [GetQueueAttributes]
    content_based_deduplication INTEGER, -- 1 when a FIFO queue tells equal messages by their content [GetQueueAttributes]
    delay_seconds INTEGER, -- Delay before a new message can be received, seconds [GetQueueAttributes]
    max_message_size INTEGER, -- Largest message, bytes [GetQueueAttributes]
    message_retention_seconds INTEGER, -- Age at which a message is deleted, seconds [GetQueueAttributes]
    receive_wait_time_seconds INTEGER, -- Longest wait of a call that receives, seconds [GetQueueAttributes]
    visibility_timeout_seconds INTEGER, -- How long a received message is hidden from others, seconds [GetQueueAttributes]
    sqs_managed_sse_enabled INTEGER, -- 1 when SQS encrypts at rest with a key of its own [GetQueueAttributes]
    kms_master_key_id TEXT, -- KMS key or alias that encrypts at rest; '' without one [GetQueueAttributes]
    policy TEXT, -- Access policy as AWS keeps it, JSON; `{}` without a policy [GetQueueAttributes]
    policy_std TEXT, -- Access policy in canonical form, JSON; `{}` without a policy [GetQueueAttributes]
    redrive_policy TEXT, -- Where messages go that fail, JSON object as AWS keeps it; `{}` when nowhere [GetQueueAttributes]
    dead_letter_target_arn TEXT, -- ARN of the queue for messages that fail; '' when there is none [GetQueueAttributes]
    max_receive_count INTEGER, -- Receives after which a message goes there; NULL when there is no such queue [GetQueueAttributes]
    redrive_allow_policy TEXT, -- Which queues may send failed messages here, JSON object as AWS keeps it; `{}` when it is not said [GetQueueAttributes]
    redrive_permission TEXT, -- `allowAll`, which holds when it is not said, `denyAll` or `byQueue` [GetQueueAttributes]
    redrive_source_arns TEXT, -- ARNs of the queues that `byQueue` lets send, JSON array [GetQueueAttributes]
    approximate_number_of_messages INTEGER, -- Messages that wait to be received [GetQueueAttributes] [volatile]
    approximate_number_of_messages_not_visible INTEGER, -- Messages that were received and not deleted yet [GetQueueAttributes] [volatile]
    tags TEXT, -- Tags as a JSON object; `{}` when none [ListQueueTags]
    title TEXT, -- Name of the queue
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which queue do alarms mean that name it?
CREATE INDEX aws_sqs_queue_by_name ON aws_sqs_queue (account_id, region, name);
