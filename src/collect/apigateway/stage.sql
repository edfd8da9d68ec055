-- Stages of REST APIs, from GetStages.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetStages.html
CREATE TABLE aws_api_gateway_stage (
    account_id TEXT NOT NULL, -- AWS account that owns the stage
    region TEXT NOT NULL, -- AWS region of the stage
    arn TEXT NOT NULL, -- ARN of the stage
    name TEXT, -- Name of the stage
    rest_api_id TEXT, -- ID of the API
    description TEXT, -- What its owner says it is for
    deployment_id TEXT, -- ID of the deployment that it serves
    created_date TEXT, -- When it was made, UTC
    last_updated_date TEXT, -- When its settings last changed, UTC
    cache_cluster_enabled INTEGER, -- 1 when it has a cache
    cache_cluster_size TEXT, -- Size of the cache, GB
    cache_cluster_status TEXT, -- State of the cache, such as `AVAILABLE`
    client_certificate_id TEXT, -- ID of the certificate with which it shows itself to HTTP backends; NULL when none is set
    tracing_enabled INTEGER, -- 1 when X-Ray traces its requests
    web_acl_arn TEXT, -- ARN of the web ACL; NULL when none is set
    access_log_settings TEXT, -- Access logs as a JSON object, {"DestinationArn": "arn:..", "Format": ".."}; `{}` when there are none
    method_settings TEXT, -- Settings by method as a JSON object, {"*/*": {"LoggingLevel": "ERROR", "ThrottlingRateLimit": 100, "CacheDataEncrypted": true, ..}}; `*/*` is for all methods without one, `{}` when there are none
    canary_settings TEXT, -- Canary release as a JSON object; NULL when there is none
    variable_names TEXT, -- Names of the stage variables as a JSON array
    variable_secrets TEXT, -- Stage variables that look like credentials, `[{"name":"API_TOKEN","kind":"token"}]`
    deployment_created_date TEXT, -- When the deployment was made, UTC [GetDeployment]
    deployment_api_summary TEXT, -- Methods of the deployment as a JSON object, {"/orders": {"GET": {"AuthorizationType": "NONE", "ApiKeyRequired": false}}} [GetDeployment]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the stage
    PRIMARY KEY (account_id, region, arn)
) STRICT;
