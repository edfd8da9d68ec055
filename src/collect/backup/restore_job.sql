-- Jobs of the last year that restored a backup, from ListRestoreJobs.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreJobs.html
CREATE TABLE aws_backup_restore_job (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:backup:<region>:<account>:restore-job:<id>`: AWS has none
    restore_job_id TEXT, -- ID of the job
    resource_type TEXT, -- `DynamoDB`, `RDS`, `EBS`, ...
    status TEXT, -- `PENDING`, `RUNNING`, `COMPLETED`, `ABORTED` or `FAILED` [volatile]
    creation_date TEXT, -- When it was made, UTC
    completion_date TEXT, -- When it ended, UTC; NULL while it runs
    title TEXT, -- ID of the job
    PRIMARY KEY (account_id, region, arn)
) STRICT;
