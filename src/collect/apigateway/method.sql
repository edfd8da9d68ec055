-- Methods of REST APIs as they are defined, deployed or not, from GetResources.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetResources.html
CREATE TABLE aws_api_gateway_method (
    account_id TEXT NOT NULL, -- AWS account that owns the API
    region TEXT NOT NULL, -- AWS region of the API
    arn TEXT NOT NULL, -- ARN of the method
    rest_api_id TEXT, -- ID of the API
    resource_id TEXT, -- ID of the resource, which is a path
    path TEXT, -- Path of the resource, such as `/orders/{id}`
    http_method TEXT, -- HTTP method, or `ANY`
    authorization_type TEXT, -- `NONE`, `AWS_IAM`, `CUSTOM` or `COGNITO_USER_POOLS`
    authorizer_id TEXT, -- ID of the authoriser; NULL when there is none
    authorization_scopes TEXT, -- Scopes that a token must have, as a JSON array, `[]` when any token will do
    api_key_required INTEGER, -- 1 when a request must have an API key
    operation_name TEXT, -- Name that people gave it
    request_validator_id TEXT, -- ID of the validator of requests; NULL when there is none
    request_models TEXT, -- Content types for whose bodies there is a model that asks something, as a JSON array
    request_parameters TEXT, -- Parameters that a request must have, as a JSON array, `["method.request.querystring.page"]`
    method_integration TEXT, -- What answers, as a JSON object of AWS's fields, {"Type": "AWS_PROXY", "Uri": "arn:..", "AllowOrigins": ["'*'"]}, of URLs the host alone; `{}` when nothing does
    integration_target_type TEXT, -- What is called: `lambda`, `listener`, `service` (another one of AWS), `http`, `mock`, `variable` (a stage variable says what), `none`
    integration_target TEXT, -- ARN of the function or listener, name of the service, or host
    cors_origins TEXT, -- Origins that its answers name in the CORS header, as a JSON array; `[]` when they set no such header, NULL when it is not a fixed one
    cors_open_origins TEXT, -- Those of them that anyone can have, as a JSON array
    title TEXT, -- Method and path
    PRIMARY KEY (account_id, region, arn)
) STRICT;
