-- VPC links of REST APIs to network load balancers, from GetVpcLinks of version 1.
-- https://docs.aws.amazon.com/apigateway/latest/api/API_GetVpcLinks.html
CREATE TABLE aws_api_gateway_vpc_link (
    account_id TEXT NOT NULL, -- AWS account that owns the link
    region TEXT NOT NULL, -- AWS region of the link
    arn TEXT NOT NULL, -- ARN of the link
    id TEXT, -- ID of the link
    name TEXT, -- Name of the link
    status TEXT, -- `AVAILABLE`, `PENDING`, `DELETING` or `FAILED`
    status_message TEXT, -- Why, in AWS's words
    target_arns TEXT, -- ARNs of the network load balancers, as a JSON array
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- ID of the link
    PRIMARY KEY (account_id, region, arn)
) STRICT;
