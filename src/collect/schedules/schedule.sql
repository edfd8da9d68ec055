-- Schedules of EventBridge Scheduler, from ListSchedules.
-- https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html
CREATE TABLE aws_scheduler_schedule (
    account_id TEXT NOT NULL, -- AWS account that owns the schedule
    region TEXT NOT NULL, -- AWS region of the schedule
    arn TEXT NOT NULL, -- ARN of the schedule
    name TEXT, -- Name of the schedule
    group_name TEXT, -- Name of its group
    state TEXT, -- `ENABLED` or `DISABLED`
    schedule_expression TEXT, -- When it fires, `rate(5 minutes)`, `cron(..)` or `at(..)` [GetSchedule]
    schedule_expression_timezone TEXT, -- Time zone that the expression is meant in [GetSchedule]
    end_date TEXT, -- When it fires for the last time, UTC; NULL when it has no end [GetSchedule]
    target TEXT, -- What it calls, JSON object `{"Arn","RoleArn","DeadLetterArn","MaximumRetryAttempts","MaximumEventAgeInSeconds"}`, null for what is not set [GetSchedule]
    title TEXT, -- Name of the schedule
    PRIMARY KEY (account_id, region, arn)
) STRICT;
