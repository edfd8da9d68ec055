-- Usage plans: what callers with an API key may ask, from GetUsagePlans.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsagePlans.html
CREATE TABLE aws_api_gateway_usage_plan (
    account_id TEXT NOT NULL, -- AWS account that owns the plan
    region TEXT NOT NULL, -- AWS region of the plan
    arn TEXT NOT NULL, -- ARN of the plan
    id TEXT, -- ID of the plan
    name TEXT, -- Name of the plan
    description TEXT, -- What its owner says it is for
    api_stages TEXT, -- Stages that it is for as a JSON array, [{"ApiId": "a1", "Stage": "prod", "Throttle": {"/orders/GET": {"RateLimit": 10}}}]
    throttle TEXT, -- Limits of each key as a JSON object, {"RateLimit": 100, "BurstLimit": 200}; `{}` when there are none
    quota TEXT, -- Requests of each key in a period as a JSON object, {"Limit": 10000, "Period": "DAY"}; `{}` when any number will do
    key_ids TEXT, -- IDs of the API keys that belong to it, as a JSON array [GetUsagePlanKeys]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the plan
    PRIMARY KEY (account_id, region, arn)
) STRICT;
