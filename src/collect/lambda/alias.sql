-- Aliases of Lambda functions, from ListAliases, once per function.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html
CREATE TABLE aws_lambda_alias (
    account_id TEXT NOT NULL, -- AWS account that owns the alias
    region TEXT NOT NULL, -- AWS region of the alias
    arn TEXT NOT NULL, -- ARN of the alias: the function's and the alias's name
    name TEXT, -- Name of the alias
    function_name TEXT, -- Name of the function
    function_arn TEXT, -- ARN of the function
    function_version TEXT, -- Version that the alias points to
    description TEXT, -- What its owner says it is for
    routing_config TEXT, -- Second version and its share as a JSON object, `{"AdditionalVersionWeights":{"2":0.1}}`; NULL when there is none
    policy TEXT, -- Resource policy of the alias as AWS returns it, JSON; `{}` without a policy [GetPolicy]
    policy_std TEXT, -- Resource policy of the alias in canonical form, JSON; `{}` without a policy [GetPolicy]
    url_config TEXT, -- URL of the alias, JSON object as in aws_lambda_function; NULL when there is none [GetFunctionUrlConfig]
    url_open_origins TEXT, -- Origins of the URL's CORS that anyone can have, JSON array; NULL as in aws_lambda_function [GetFunctionUrlConfig]
    title TEXT, -- Name of the alias
    PRIMARY KEY (account_id, region, arn)
) STRICT;
