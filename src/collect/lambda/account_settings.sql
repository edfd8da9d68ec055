-- Lambda's limits and use in a region, from GetAccountSettings: one row.
-- https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html
CREATE TABLE aws_lambda_account_settings (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region that the limits hold for
    arn TEXT NOT NULL, -- Made of the account and region, `arn:aws:lambda:eu-west-1:111111111111:account-settings`
    concurrent_executions INTEGER, -- Most invocations at once, all functions together
    unreserved_concurrent_executions INTEGER, -- What the functions' reservations leave of it for the functions without one
    total_code_size INTEGER, -- Room for deployment packages and layers, bytes
    code_size_unzipped INTEGER, -- Largest unpacked deployment package, bytes
    code_size_zipped INTEGER, -- Largest packed deployment package, bytes
    function_count INTEGER, -- Functions that exist [volatile]
    total_code_size_usage INTEGER, -- Deployment packages that exist, bytes [volatile]
    title TEXT, -- Region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
