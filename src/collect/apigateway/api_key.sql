-- API keys, without their values, from GetApiKeys.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetApiKeys.html
CREATE TABLE aws_api_gateway_api_key (
    account_id TEXT NOT NULL, -- AWS account that owns the key
    region TEXT NOT NULL, -- AWS region of the key
    arn TEXT NOT NULL, -- ARN of the key
    id TEXT, -- ID of the key, which is not what callers send
    name TEXT, -- Name of the key
    description TEXT, -- What its owner says it is for
    enabled INTEGER, -- 1 when it may be used
    stage_keys TEXT, -- Stages that it is for without a usage plan as a JSON array, `["a1/prod"]`
    created_date TEXT, -- When it was made, UTC
    last_updated_date TEXT, -- When it last changed, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- ID of the key
    PRIMARY KEY (account_id, region, arn)
) STRICT;
