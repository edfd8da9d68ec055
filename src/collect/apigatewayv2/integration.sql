-- Integrations of HTTP and WebSocket APIs, from GetIntegrations.
-- https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html
CREATE TABLE aws_api_gatewayv2_integration (
    account_id TEXT NOT NULL, -- AWS account that owns the API
    region TEXT NOT NULL, -- AWS region of the API
    arn TEXT NOT NULL, -- ARN of the integration
    api_id TEXT, -- ID of the API
    integration_id TEXT, -- ID of the integration
    description TEXT, -- What its owner says it does
    integration_type TEXT, -- `AWS_PROXY`, `HTTP_PROXY`, `AWS`, `HTTP` or `MOCK`
    integration_subtype TEXT, -- For HTTP APIs, what it asks of another service of AWS, such as `SQS-SendMessage`; NULL for functions
    integration_uri TEXT, -- ARN of what it calls, or its URL, of which the host alone is kept; NULL where the subtype says all
    integration_method TEXT, -- HTTP method with which it calls
    connection_type TEXT, -- `INTERNET` or `VPC_LINK`
    connection_id TEXT, -- ID of the VPC link; NULL for the internet
    credentials_arn TEXT, -- ARN of the role with which it calls; NULL where the policy of what is called admits it
    payload_format_version TEXT, -- `1.0` or `2.0`
    timeout_in_millis INTEGER, -- How long it waits for an answer, ms
    integration_target_type TEXT, -- What is called: `lambda`, `listener`, `service` (another one of AWS), `http`, `mock`, `variable` (a stage variable says what), `none`
    integration_target TEXT, -- ARN of the function or listener, name of the service, or host
    title TEXT, -- ID of the integration
    PRIMARY KEY (account_id, region, arn)
) STRICT;
