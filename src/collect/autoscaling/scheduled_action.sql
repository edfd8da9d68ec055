-- Scheduled actions of Auto Scaling groups that have not run out, from DescribeScheduledActions.
-- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScheduledUpdateGroupAction.html
CREATE TABLE aws_autoscaling_scheduled_action (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the scheduled action
    scheduled_action_name TEXT, -- Name of the action
    auto_scaling_group_name TEXT, -- Name of the group
    recurrence TEXT, -- When it recurs, in the form of cron; NULL for once
    time_zone TEXT, -- Time zone of the recurrence; NULL for UTC
    start_time TEXT, -- Time of its first, or only, run, UTC
    end_time TEXT, -- Time after which it does not recur, UTC
    min_size INTEGER, -- Minimum that it sets; NULL for none
    max_size INTEGER, -- Maximum that it sets; NULL for none
    desired_capacity INTEGER, -- Desired capacity that it sets; NULL for none
    title TEXT, -- Name of the action
    PRIMARY KEY (account_id, region, arn)
) STRICT;
