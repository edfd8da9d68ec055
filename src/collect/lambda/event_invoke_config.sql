-- How a function's failed asynchronous invocations are handled, from ListFunctionEventInvokeConfigs, once per function.
-- No row means Lambda's defaults: two retries, six hours, no destination.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionEventInvokeConfigs.html
CREATE TABLE aws_lambda_event_invoke_config (
    account_id TEXT NOT NULL, -- AWS account that owns the function
    region TEXT NOT NULL, -- AWS region of the function
    arn TEXT NOT NULL, -- ARN of the function with its qualifier, `...:function:f:$LATEST`
    function_arn TEXT, -- ARN of the function, without the qualifier
    function_name TEXT, -- Name of the function
    qualifier TEXT, -- Version or alias that the configuration is for, `$LATEST` when unqualified
    last_modified TEXT, -- When the configuration last changed, UTC
    maximum_retry_attempts INTEGER, -- Retries after an error, 0 to 2; NULL means 2
    maximum_event_age_in_seconds INTEGER, -- Age at which an event is dropped, seconds; NULL means 21600
    destination_config TEXT, -- Where results go, JSON object, `{"OnSuccess":{},"OnFailure":{"Destination":"arn:..."}}`
    title TEXT, -- Name of the function and the qualifier
    PRIMARY KEY (account_id, region, arn)
) STRICT;
