-- What API Gateway knows of an account in a region, from GetAccount.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetAccount.html
CREATE TABLE aws_api_gateway_account (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the settings of the account in the region
    cloudwatch_role_arn TEXT, -- ARN of the role with which REST and WebSocket APIs write logs; NULL when none is set
    throttle_rate_limit REAL, -- Requests per second that all APIs of the account may take in the region
    throttle_burst_limit INTEGER, -- Requests that may come at once
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
