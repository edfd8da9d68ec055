-- Where AWS Config delivers to, at most one for each region, from DescribeDeliveryChannels.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeDeliveryChannels.html
CREATE TABLE aws_config_delivery_channel (
    account_id TEXT NOT NULL, -- AWS account that owns the channel
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:config:<region>:<account>:delivery-channel/<name>`: AWS has none
    name TEXT, -- Name of the channel
    s3_bucket_name TEXT, -- Name of the bucket that takes histories and snapshots
    s3_key_prefix TEXT, -- Beginning of the names of the objects; NULL when there is none
    s3_kms_key_arn TEXT, -- ARN of the KMS key that encrypts the objects; NULL when the bucket decides
    sns_topic_arn TEXT, -- ARN of the topic that hears of changes; NULL when none does
    history_status TEXT, -- `SUCCESS`, `FAILURE` or `NOT_APPLICABLE` of the last history; '' before the first [DescribeDeliveryChannelStatus] [volatile]
    history_error TEXT, -- Why the last history failed; NULL when it did not [DescribeDeliveryChannelStatus]
    history_successful_time TEXT, -- When a history last arrived, UTC [DescribeDeliveryChannelStatus] [volatile]
    stream_status TEXT, -- The like of what the topic hears; '' before the first [DescribeDeliveryChannelStatus] [volatile]
    stream_error TEXT, -- Why the topic did not hear of the last change; NULL when it did [DescribeDeliveryChannelStatus]
    title TEXT, -- Name of the channel
    PRIMARY KEY (account_id, region, arn)
) STRICT;
