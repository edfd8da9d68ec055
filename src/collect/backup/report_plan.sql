-- Plans of reports on backups, from ListReportPlans.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListReportPlans.html
CREATE TABLE aws_backup_report_plan (
    account_id TEXT NOT NULL, -- AWS account that owns the plan
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the plan
    name TEXT, -- Name of the plan
    deployment_status TEXT, -- `COMPLETED`, or `CREATE_IN_PROGRESS`, `UPDATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`
    last_successful_execution_time TEXT, -- When it last made a report, UTC; NULL when it never did [volatile]
    title TEXT, -- Name of the plan
    PRIMARY KEY (account_id, region, arn)
) STRICT;
