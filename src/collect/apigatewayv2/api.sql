-- HTTP and WebSocket APIs, from GetApis.
-- https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html
CREATE TABLE aws_api_gatewayv2_api (
    account_id TEXT NOT NULL, -- AWS account that owns the API
    region TEXT NOT NULL, -- AWS region of the API
    arn TEXT NOT NULL, -- ARN of the API
    api_id TEXT, -- ID of the API
    name TEXT, -- Name of the API, which need not be its alone
    description TEXT, -- What its owner says it does
    protocol_type TEXT, -- `HTTP` or `WEBSOCKET`
    api_endpoint TEXT, -- Where it is reached
    created_date TEXT, -- When it was made, UTC
    version TEXT, -- Version that its owner gave it
    route_selection_expression TEXT, -- What of a request or message tells its route
    disable_execute_api_endpoint INTEGER, -- 1 when it is reached by custom domain names alone
    cors_configuration TEXT, -- CORS as a JSON object, {"AllowOrigins": ["https://app.example.com"], ..}; `{}` when there is none
    cors_open_origins TEXT, -- Those of the allowed origins that anyone can have, as a JSON array
    tags TEXT, -- Tags as a JSON object
    metric_since TEXT, -- When the first hour began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_requests_hourly TEXT, -- Requests by the hour, JSON object `{"2026-01-31T12:00:00Z":3}`; hours without requests are left out [cloudwatch:GetMetricData] [volatile]
    metric_5xx_hourly TEXT, -- Requests that were answered with a code from 500 on, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_latency_p95_hourly TEXT, -- Time in which 95 percent of the requests were answered, ms, in the same form [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the API
    PRIMARY KEY (account_id, region, arn)
) STRICT;
