-- Subnet groups of databases, from DescribeDBSubnetGroups.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSubnetGroups.html
CREATE TABLE aws_rds_db_subnet_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region of the group
    arn TEXT NOT NULL, -- ARN of the group
    name TEXT, -- Name of the group, unique in account and region
    description TEXT, -- What its maker wrote about it
    status TEXT, -- `Complete`, or what is missing
    vpc_id TEXT, -- VPC of the group
    subnets TEXT, -- JSON array of the subnets, each with SubnetIdentifier, SubnetAvailabilityZone.Name and SubnetStatus
    supported_network_types TEXT, -- JSON array: `IPV4`, `DUAL`
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;
