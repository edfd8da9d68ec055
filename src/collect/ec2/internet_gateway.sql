-- Internet gateways, from DescribeInternetGateways.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html
CREATE TABLE aws_vpc_internet_gateway (
    account_id TEXT NOT NULL, -- AWS account that sees the gateway
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the internet gateway, with the account that owns it
    internet_gateway_id TEXT, -- ID of the internet gateway
    owner_id TEXT, -- AWS account that owns the gateway
    attachments TEXT, -- VPCs it serves, as JSON: `[{"VpcId":"vpc-1","State":"available"}]`
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which internet gateway does a route lead to?
CREATE INDEX aws_vpc_internet_gateway_by_internet_gateway_id
ON aws_vpc_internet_gateway (account_id, region, internet_gateway_id);
