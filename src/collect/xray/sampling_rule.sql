-- Rules which requests are traced, from GetSamplingRules.
-- https://docs.aws.amazon.com/xray/latest/api/API_GetSamplingRules.html
CREATE TABLE aws_xray_sampling_rule (
    account_id TEXT NOT NULL, -- AWS account that owns the rule
    region TEXT NOT NULL, -- AWS region of the rule
    arn TEXT NOT NULL, -- ARN of the rule
    rule_name TEXT, -- Name of the rule; `Default` is X-Ray's own
    priority INTEGER, -- Place among the rules, the lowest first
    fixed_rate REAL, -- Share of requests that are traced once the reservoir is empty, from 0 to 1
    reservoir_size INTEGER, -- Requests per second that are traced before that
    service_name TEXT, -- Services that it is for; `*` stands for any characters
    service_type TEXT, -- Type of the services
    host TEXT, -- Host names that it is for
    http_method TEXT, -- HTTP methods that it is for
    url_path TEXT, -- Paths that it is for
    created_at TEXT, -- When it was made, UTC
    title TEXT, -- Name of the rule
    PRIMARY KEY (account_id, region, arn)
) STRICT;
