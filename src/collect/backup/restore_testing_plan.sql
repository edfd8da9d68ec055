-- Plans that restore backups to test them, from ListRestoreTestingPlans.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreTestingPlans.html
CREATE TABLE aws_backup_restore_testing_plan (
    account_id TEXT NOT NULL, -- AWS account that owns the plan
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the plan
    name TEXT, -- Name of the plan
    schedule_expression TEXT, -- When it runs, `cron(0 1 ? * * *)`
    last_execution_time TEXT, -- When it last ran, UTC; NULL when it never did [volatile]
    title TEXT, -- Name of the plan
    PRIMARY KEY (account_id, region, arn)
) STRICT;
