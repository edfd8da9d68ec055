-- Sinks of the Observability Access Manager, from ListSinks.
-- https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListSinks.html
CREATE TABLE aws_oam_sink (
    account_id TEXT NOT NULL, -- AWS account that owns the sink
    region TEXT NOT NULL, -- AWS region of the sink
    arn TEXT NOT NULL, -- ARN of the sink
    id TEXT, -- ID of the sink
    name TEXT, -- Name of the sink
    policy TEXT, -- Policy of the sink as AWS keeps it, JSON; `{}` without a policy [GetSinkPolicy]
    policy_std TEXT, -- Policy of the sink in canonical form, JSON; `{}` without a policy [GetSinkPolicy]
    title TEXT, -- Name of the sink
    PRIMARY KEY (account_id, region, arn)
) STRICT;
