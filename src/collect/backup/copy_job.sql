-- Jobs of the last seven days that copy backups, from ListCopyJobs.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListCopyJobs.html
CREATE TABLE aws_backup_copy_job (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:backup:<region>:<account>:copy-job:<id>`: AWS has none
    copy_job_id TEXT, -- ID of the job
    resource_arn TEXT, -- ARN of what the copied backup is of
    destination_backup_vault_arn TEXT, -- ARN of the vault that gets the copy
    status TEXT, -- `CREATED`, `RUNNING`, `COMPLETED`, `FAILED` or `PARTIAL` [volatile]
    status_message TEXT, -- Why it did not complete
    creation_date TEXT, -- When it was made, UTC
    completion_date TEXT, -- When it ended, UTC; NULL while it runs
    title TEXT, -- ID of the job
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- What was tried to copy the backups of a resource?
CREATE INDEX aws_backup_copy_job_by_resource_arn
ON aws_backup_copy_job (account_id, region, resource_arn);
