-- Subscriptions of SNS topics, from ListSubscriptions: those that this account made, in this region.
-- https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html
CREATE TABLE aws_sns_topic_subscription (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Unique identity: subscription_arn; where AWS sends none, `TOPIC_ARN:PendingConfirmation:PROTOCOL:ENDPOINT`
    subscription_arn TEXT, -- ARN of the subscription as AWS sends it; `PendingConfirmation` or `Deleted` for those that have none
    topic_arn TEXT, -- ARN of the topic, which may be in another account
    owner TEXT, -- AWS account that owns the subscription
    protocol TEXT, -- Protocol: email, email-json, sms, http, https, lambda, sqs, application, firehose
    endpoint TEXT, -- Receiver: address, URL, phone number or ARN, as the protocol asks
    pending_confirmation INTEGER, -- 1 while the receiver has not confirmed
    redrive_policy TEXT, -- Where messages go that could not be delivered, JSON as AWS keeps it; `{}` for nowhere, NULL while pending [GetSubscriptionAttributes]
    dead_letter_target_arn TEXT, -- ARN of the queue in redrive_policy; '' for none [GetSubscriptionAttributes]
    raw_message_delivery INTEGER, -- 1 when messages come without SNS's envelope [GetSubscriptionAttributes]
    title TEXT, -- Protocol and endpoint
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Who subscribes to a topic?
CREATE INDEX aws_sns_topic_subscription_by_topic_arn
ON aws_sns_topic_subscription (account_id, region, topic_arn);
