-- Backup jobs of the last seven days, from ListBackupJobs.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html
CREATE TABLE aws_backup_job (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:backup:<region>:<account>:backup-job:<id>`: AWS has none
    job_id TEXT, -- ID of the job
    resource_arn TEXT, -- ARN of what is backed up
    resource_type TEXT, -- `DynamoDB`, `RDS`, `EBS`, ...
    backup_vault_name TEXT, -- Name of the vault
    status TEXT, -- `CREATED`, `PENDING`, `RUNNING`, `COMPLETED`, `FAILED`, `ABORTED`, `EXPIRED`, `PARTIAL`, ... [volatile]
    status_message TEXT, -- Why it did not complete
    creation_date TEXT, -- When it was made, UTC
    completion_date TEXT, -- When it ended, UTC; NULL while it runs
    title TEXT, -- ID of the job
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- What was tried to back up a resource?
CREATE INDEX aws_backup_job_by_resource_arn ON aws_backup_job (account_id, region, resource_arn);
