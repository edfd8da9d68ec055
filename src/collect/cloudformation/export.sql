-- Values that stacks export to others, from ListExports.
-- https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListExports.html
CREATE TABLE aws_cloudformation_export (
    account_id TEXT NOT NULL, -- AWS account of the export
    region TEXT NOT NULL, -- AWS region of the export
    arn TEXT NOT NULL, -- `arn:aws:cloudformation:REGION:ACCOUNT:export/NAME`, a name of our own: AWS has none
    name TEXT, -- Name of the export, unique in its account and region
    value TEXT, -- Exported value; NULL where it looks like a credential
    exporting_stack_id TEXT, -- ID of the stack that exports it: its ARN
    title TEXT, -- Name of the export
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Stacks that import an export, from ListImports, once per export.
-- https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListImports.html
CREATE TABLE aws_cloudformation_import (
    account_id TEXT NOT NULL, -- AWS account of the export
    region TEXT NOT NULL, -- AWS region of the export
    arn TEXT NOT NULL, -- That of the export, `/import/` and the stack's name
    export_name TEXT, -- Name of the export
    importing_stack TEXT, -- Name of the stack that imports it
    title TEXT, -- Name of the stack that imports it
    PRIMARY KEY (account_id, region, arn)
) STRICT;
