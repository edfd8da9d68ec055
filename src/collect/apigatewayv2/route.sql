-- Routes of HTTP and WebSocket APIs, from GetRoutes.
-- https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html
CREATE TABLE aws_api_gatewayv2_route (
    account_id TEXT NOT NULL, -- AWS account that owns the API
    region TEXT NOT NULL, -- AWS region of the API
    arn TEXT NOT NULL, -- ARN of the route
    api_id TEXT, -- ID of the API
    route_id TEXT, -- ID of the route
    route_key TEXT, -- What it takes: `GET /orders`, `$default`, or for WebSockets `$connect`
    authorization_type TEXT, -- `NONE`, `AWS_IAM`, `CUSTOM` or `JWT`
    authorizer_id TEXT, -- ID of the authoriser; NULL when there is none
    authorization_scopes TEXT, -- Scopes that a token must have, as a JSON array, `[]` when any token will do
    api_key_required INTEGER, -- 1 when a request must have an API key, which HTTP APIs do not know
    operation_name TEXT, -- Name that people gave it
    target TEXT, -- Its integration, `integrations/ID`; NULL when it has none
    title TEXT, -- What it takes
    PRIMARY KEY (account_id, region, arn)
) STRICT;
