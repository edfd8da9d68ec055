-- NAT gateways, from DescribeNatGateways, and how much they carry, from CloudWatch.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html
CREATE TABLE aws_vpc_nat_gateway (
    account_id TEXT NOT NULL, -- AWS account that owns the NAT gateway
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the NAT gateway
    nat_gateway_id TEXT, -- ID of the NAT gateway
    vpc_id TEXT, -- ID of the VPC
    subnet_id TEXT, -- ID of the subnet, NULL for a regional NAT gateway
    state TEXT, -- `pending`, `failed`, `available`, `deleting` or `deleted`
    connectivity_type TEXT, -- `public` or `private`
    availability_mode TEXT, -- `zonal`, or `regional` for one that spans the VPC's zones
    route_table_id TEXT, -- Route table of a regional NAT gateway's own, NULL for a zonal one
    failure_code TEXT, -- Code of the failed creation, NULL for none
    failure_message TEXT, -- Message of the failed creation, NULL for none
    nat_gateway_addresses TEXT, -- Addresses and interfaces as a JSON array of AWS's objects
    create_time TEXT, -- Time of creation, UTC
    delete_time TEXT, -- Time of deletion, UTC
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_bytes_out_daily TEXT, -- Bytes that it sent to the other side, by the day, JSON object `{"2026-01-31T00:00:00Z":3}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which NAT gateway does a route lead to?
CREATE INDEX aws_vpc_nat_gateway_by_nat_gateway_id
ON aws_vpc_nat_gateway (account_id, region, nat_gateway_id);
