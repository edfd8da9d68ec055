-- Alarms that composite alarms listen to: one row per alarm that a rule names, or that suppresses the actions.
CREATE TABLE aws_cloudwatch_alarm_child (
    account_id TEXT NOT NULL, -- AWS account that owns the composite alarm
    region TEXT NOT NULL, -- AWS region of the composite alarm
    arn TEXT NOT NULL, -- ARN of the composite alarm
    child_account_id TEXT NOT NULL, -- AWS account of the alarm that is named
    child_region TEXT NOT NULL, -- AWS region of the alarm that is named
    child_name TEXT NOT NULL, -- Name of the alarm that is named
    PRIMARY KEY (account_id, region, arn, child_account_id, child_region, child_name)
) STRICT;

-- Who listens to this alarm?
CREATE INDEX aws_cloudwatch_alarm_child_by_name
ON aws_cloudwatch_alarm_child (child_account_id, child_region, child_name);
