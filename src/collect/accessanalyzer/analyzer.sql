-- Analyzers, from ListAnalyzers.
-- https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListAnalyzers.html
CREATE TABLE aws_accessanalyzer_analyzer (
    account_id TEXT NOT NULL, -- AWS account that owns the analyzer
    region TEXT NOT NULL, -- AWS region of the analyzer
    arn TEXT NOT NULL, -- ARN of the analyzer
    name TEXT, -- Name of the analyzer
    type TEXT, -- What it looks for, and where: `ACCOUNT` and `ORGANIZATION` look for access from outside
    status TEXT, -- `ACTIVE`, `CREATING`, `DISABLED` or `FAILED`
    created_at TEXT, -- When it was made, UTC
    last_resource_analyzed_at TEXT, -- When it last looked at something, UTC [volatile]
    active_findings TEXT, -- Access from outside that nobody archived as a JSON array, [{"Id": "f1", "Resource": "arn:..", "ResourceType": "AWS::S3::Bucket"}]; `[]` for analyzers of other kinds [ListFindingsV2]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the analyzer
    PRIMARY KEY (account_id, region, arn)
) STRICT;
