-- Stages of HTTP and WebSocket APIs, from GetStages.
-- https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html
CREATE TABLE aws_api_gatewayv2_stage (
    account_id TEXT NOT NULL, -- AWS account that owns the stage
    region TEXT NOT NULL, -- AWS region of the stage
    arn TEXT NOT NULL, -- ARN of the stage
    name TEXT, -- Name of the stage, `$default` for the one without a name in its URL
    api_id TEXT, -- ID of the API
    description TEXT, -- What its owner says it is for
    deployment_id TEXT, -- ID of the deployment that it serves; NULL when nothing was deployed
    auto_deploy INTEGER, -- 1 when each change of the API is deployed to it
    last_deployment_status_message TEXT, -- How the last automatic deployment went, in AWS's words; NULL when there was none
    created_date TEXT, -- When it was made, UTC
    last_updated_date TEXT, -- When its settings last changed, UTC
    client_certificate_id TEXT, -- ID of the certificate with which it shows itself to HTTP backends; NULL when none is set
    access_log_settings TEXT, -- Access logs as a JSON object, {"DestinationArn": "arn:..", "Format": ".."}; `{}` when there are none
    default_route_logging_level TEXT, -- Execution logs: `OFF`, `ERROR` or `INFO`; NULL for HTTP APIs, which have none, and where it was never set
    default_route_data_trace_enabled INTEGER, -- 1 when whole requests are logged
    default_route_detailed_metrics_enabled INTEGER, -- 1 when there are metrics for each route
    default_route_throttling_rate_limit REAL, -- Requests per second; NULL when only the account's limit holds
    default_route_throttling_burst_limit INTEGER, -- Requests that may come at once; NULL when only the account's limit holds
    route_settings TEXT, -- Settings of single routes as a JSON object, {"GET /orders": {"ThrottlingRateLimit": 100}}
    variable_names TEXT, -- Names of the stage variables as a JSON array
    variable_secrets TEXT, -- Stage variables that look like credentials, `[{"name":"API_TOKEN","kind":"token"}]`
    deployment_created_date TEXT, -- When the deployment was made, UTC [GetDeployment]
    deployment_status TEXT, -- `DEPLOYED`, `PENDING` or `FAILED`; NULL when nothing was deployed [GetDeployment]
    deployment_status_message TEXT, -- Why, in AWS's words [GetDeployment]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the stage
    PRIMARY KEY (account_id, region, arn)
) STRICT;
