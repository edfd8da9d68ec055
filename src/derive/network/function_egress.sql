-- What functions in a VPC reach at TCP 443 from every one of their subnets: the internet, and each service of AWS that
-- their environment names, over the internet or an endpoint. Security groups, network ACLs, routes, gateways and VPC
-- Block Public Access are taken together. A function outside of any VPC has no row.
CREATE TABLE aws_lambda_function_egress (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the function
    target TEXT NOT NULL, -- `internet`, or the service by the end of its endpoint's name: `dynamodb`, `sqs`
    is_open INTEGER, -- 1 when it is reached from each subnet; NULL where that is not known
    because TEXT NOT NULL, -- The way there, what stops it, or what was not read or is not followed, in words
    PRIMARY KEY (account_id, region, arn, target)
) STRICT;
