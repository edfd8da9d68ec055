-- Which topics Auto Scaling groups tell of what, from DescribeNotificationConfigurations.
-- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeNotificationConfigurations.html
CREATE TABLE aws_autoscaling_notification (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:autoscaling:<region>:<account>:notification:<group>:<type>:<topic>`: AWS has none
    auto_scaling_group_name TEXT, -- Name of the group
    notification_type TEXT, -- What it tells, `autoscaling:EC2_INSTANCE_LAUNCH`, ...
    topic_arn TEXT, -- ARN of the SNS topic
    title TEXT, -- Type of the notification
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- What does a group tell?
CREATE INDEX aws_autoscaling_notification_by_auto_scaling_group_name
ON aws_autoscaling_notification (account_id, region, auto_scaling_group_name);
