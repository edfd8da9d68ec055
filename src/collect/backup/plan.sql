-- Backup plans, from ListBackupPlans.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupPlans.html
CREATE TABLE aws_backup_plan (
    account_id TEXT NOT NULL, -- AWS account that owns the plan
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the plan
    name TEXT, -- Name of the plan
    backup_plan_id TEXT, -- ID of the plan
    version_id TEXT, -- ID of the version of the plan
    creation_date TEXT, -- When it was made, UTC
    last_execution_date TEXT, -- When it last started a backup, UTC; NULL when it never did [volatile]
    backup_plan TEXT, -- The plan as a JSON object of AWS's words, {"BackupPlanName": .., "Rules": [..]} [GetBackupPlan]
    tags TEXT, -- Tags as a JSON object [ListTags]
    title TEXT, -- Name of the plan
    PRIMARY KEY (account_id, region, arn)
) STRICT;
