-- REST APIs, from GetRestApis.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApis.html
CREATE TABLE aws_api_gateway_rest_api (
    account_id TEXT NOT NULL, -- AWS account that owns the API
    region TEXT NOT NULL, -- AWS region of the API
    arn TEXT NOT NULL, -- ARN of the API
    api_id TEXT, -- ID of the API
    name TEXT, -- Name of the API, which need not be its alone
    description TEXT, -- What its owner says it does
    created_date TEXT, -- When it was made, UTC
    version TEXT, -- Version that its owner gave it
    api_key_source TEXT, -- Where requests have their API key: `HEADER` or `AUTHORIZER`
    endpoint_configuration_types TEXT, -- Where it is reached as a JSON array: `["REGIONAL"]`, `["EDGE"]` or `["PRIVATE"]`
    endpoint_configuration_vpc_endpoint_ids TEXT, -- VPC endpoints for which it has names, as a JSON array; `[]` when it has none
    policy TEXT, -- Resource policy, JSON; `{}` without a policy
    policy_std TEXT, -- Resource policy in canonical form, JSON; `{}` without a policy
    disable_execute_api_endpoint INTEGER, -- 1 when it is reached by custom domain names alone
    minimum_compression_size INTEGER, -- Bytes from which on answers are compressed; NULL when none are
    security_policy TEXT, -- TLS that its own endpoint asks for, such as `TLS_1_2`
    tags TEXT, -- Tags as a JSON object
    metric_since TEXT, -- When the first hour began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_requests_hourly TEXT, -- Requests by the hour, JSON object `{"2026-01-31T12:00:00Z":3}`; hours without requests are left out; all APIs of its name are counted together [cloudwatch:GetMetricData] [volatile]
    metric_5xx_hourly TEXT, -- Requests that were answered with a code from 500 on, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_latency_p95_hourly TEXT, -- Time in which 95 percent of the requests were answered, ms, in the same form [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the API
    PRIMARY KEY (account_id, region, arn)
) STRICT;
