-- VPC peering connections and the CIDR blocks they join, from DescribeVpcPeeringConnections.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html
CREATE TABLE aws_vpc_peering_connection (
    account_id TEXT NOT NULL, -- AWS account that sees the connection
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the peering connection, with the requester's account
    id TEXT, -- ID of the peering connection
    status_code TEXT, -- e.g. `active`, `pending-acceptance`, `failed`, `expired`, `deleted`
    status_message TEXT, -- More about the status
    expiration_time TEXT, -- Time at which an unaccepted request expires, UTC
    requester_vpc_id TEXT, -- VPC that asked for the connection
    requester_owner_id TEXT, -- AWS account of that VPC
    requester_region TEXT, -- Region of that VPC
    requester_cidr_block TEXT, -- Primary IPv4 CIDR block of that VPC
    requester_cidr_block_set TEXT, -- Its IPv4 blocks as JSON: `[{"CidrBlock":"10.0.0.0/16"}]`
    requester_ipv6_cidr_block_set TEXT, -- Its IPv6 blocks as JSON
    requester_peering_options TEXT, -- Its peering options as AWS's JSON object
    accepter_vpc_id TEXT, -- VPC that was asked
    accepter_owner_id TEXT, -- AWS account of that VPC
    accepter_region TEXT, -- Region of that VPC
    accepter_cidr_block TEXT, -- Primary IPv4 CIDR block of that VPC
    accepter_cidr_block_set TEXT, -- Its IPv4 blocks as JSON: `[{"CidrBlock":"10.1.0.0/16"}]`
    accepter_ipv6_cidr_block_set TEXT, -- Its IPv6 blocks as JSON
    accepter_peering_options TEXT, -- Its peering options as AWS's JSON object
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_vpc_peering_connection_cidr_block (
    account_id TEXT NOT NULL, -- AWS account that sees the connection
    region TEXT NOT NULL, -- AWS region
    vpc_peering_connection_id TEXT NOT NULL, -- ID of the peering connection
    side TEXT NOT NULL, -- `requester` or `accepter`
    vpc_id TEXT, -- VPC that the block belongs to
    cidr_block TEXT NOT NULL, -- IPv4 or IPv6 CIDR block
    cidr_block_first TEXT, -- First address, 8 hexadecimal digits for IPv4, 32 for IPv6
    cidr_block_last TEXT, -- Last address, 8 hexadecimal digits for IPv4, 32 for IPv6
    PRIMARY KEY (account_id, region, vpc_peering_connection_id, side, cidr_block)
) STRICT;
