-- Groups of traces, from GetGroups.
-- https://docs.aws.amazon.com/xray/latest/api/API_GetGroups.html
CREATE TABLE aws_xray_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region of the group
    arn TEXT NOT NULL, -- ARN of the group
    group_name TEXT, -- Name of the group; `Default` is X-Ray's own
    filter_expression TEXT, -- Which traces are of it; NULL for all
    insights_enabled INTEGER, -- 1 when X-Ray looks for what is unusual
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;
