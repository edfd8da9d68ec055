-- VPC links of HTTP and REST APIs to load balancers, from GetVpcLinks of version 2.
-- https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/vpclinks.html
CREATE TABLE aws_api_gatewayv2_vpc_link (
    account_id TEXT NOT NULL, -- AWS account that owns the link
    region TEXT NOT NULL, -- AWS region of the link
    arn TEXT NOT NULL, -- ARN of the link
    vpc_link_id TEXT, -- ID of the link
    name TEXT, -- Name of the link
    status TEXT, -- `AVAILABLE`, `PENDING`, `DELETING`, `FAILED` or `INACTIVE`
    status_message TEXT, -- Why, in AWS's words
    subnet_ids TEXT, -- Subnets that it has interfaces in, as a JSON array
    security_group_ids TEXT, -- Security groups of its interfaces, as a JSON array
    created_date TEXT, -- When it was made, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the link
    PRIMARY KEY (account_id, region, arn)
) STRICT;
