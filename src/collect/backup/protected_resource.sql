-- What AWS Backup keeps a recovery point of, from ListProtectedResources.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListProtectedResources.html
CREATE TABLE aws_backup_protected_resource (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the resource
    resource_type TEXT, -- `DynamoDB`, `RDS`, `EBS`, ...
    last_backup_time TEXT, -- When it was last backed up, UTC [volatile]
    title TEXT, -- Name of the resource
    PRIMARY KEY (account_id, region, arn)
) STRICT;
