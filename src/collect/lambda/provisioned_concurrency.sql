-- Provisioned concurrency of versions and aliases, from ListProvisionedConcurrencyConfigs, once per function.
-- https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html
CREATE TABLE aws_lambda_provisioned_concurrency (
    account_id TEXT NOT NULL, -- AWS account that owns the function
    region TEXT NOT NULL, -- AWS region of the function
    arn TEXT NOT NULL, -- ARN of the version or alias
    function_arn TEXT, -- ARN of the function, without version or alias
    function_name TEXT, -- Name of the function
    qualifier TEXT, -- Version or alias
    requested INTEGER, -- Concurrency that is asked for
    allocated INTEGER, -- Concurrency that is allocated [volatile]
    available INTEGER, -- Concurrency that is available [volatile]
    status TEXT, -- `READY`, `IN_PROGRESS` or `FAILED`
    status_reason TEXT, -- Why it failed, in AWS's words; NULL otherwise
    title TEXT, -- Name of the function and the qualifier
    PRIMARY KEY (account_id, region, arn)
) STRICT;
