-- What backup plans take backups of, from ListBackupSelections, called for each plan.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupSelections.html
CREATE TABLE aws_backup_selection (
    account_id TEXT NOT NULL, -- AWS account that owns the selection
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:backup:<region>:<account>:backup-plan:<plan>/selection/<id>`: AWS has none
    selection_name TEXT, -- Name of the selection
    selection_id TEXT, -- ID of the selection
    backup_plan_id TEXT, -- ID of the plan
    creation_date TEXT, -- When it was made, UTC
    iam_role_arn TEXT, -- ARN of the role that takes the backups
    backup_selection TEXT, -- What is selected, as a JSON object of AWS's words, {"Resources": [..], "ListOfTags": [..]} [GetBackupSelection]
    title TEXT, -- Name of the selection
    PRIMARY KEY (account_id, region, arn)
) STRICT;
