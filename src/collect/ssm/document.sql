-- Documents that the account owns, from ListDocuments.
-- https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListDocuments.html
CREATE TABLE aws_ssm_document (
    account_id TEXT NOT NULL, -- AWS account that owns the document
    region TEXT NOT NULL, -- AWS region of the document
    arn TEXT NOT NULL, -- ARN of the document
    name TEXT, -- Name of the document
    owner TEXT, -- Account that owns it
    document_type TEXT, -- What it is for, such as `Command` or `Automation`
    document_format TEXT, -- `JSON`, `YAML` or `TEXT`
    document_version TEXT, -- Number of the default version
    created_date TEXT, -- When it was made, UTC
    account_ids TEXT, -- Accounts that it is shared with as a JSON array, `["all"]` when with everybody [DescribeDocumentPermission]
    content_secrets TEXT, -- What looks like credentials in the default version, `[{"name":"line 3","kind":"password"}]`; NULL when not all of it could be read [GetDocument]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the document
    PRIMARY KEY (account_id, region, arn)
) STRICT;
