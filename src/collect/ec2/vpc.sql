-- VPCs and their CIDR blocks, from DescribeVpcs.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html
CREATE TABLE aws_vpc (
    account_id TEXT NOT NULL, -- AWS account that sees the VPC
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the VPC, with the account that owns it
    vpc_id TEXT, -- ID of the VPC
    owner_id TEXT, -- AWS account that owns the VPC; another one when its subnets are shared
    state TEXT, -- `pending` or `available`
    is_default INTEGER, -- 1 for the default VPC of the region
    cidr_block TEXT, -- Primary IPv4 CIDR block
    cidr_block_first TEXT, -- First address of the primary CIDR block, 8 hexadecimal digits
    cidr_block_last TEXT, -- Last address of the primary CIDR block, 8 hexadecimal digits
    cidr_block_association_set TEXT, -- IPv4 CIDR blocks as a JSON array of AWS's objects
    ipv6_cidr_block_association_set TEXT, -- IPv6 CIDR blocks as a JSON array of AWS's objects
    dhcp_options_id TEXT, -- ID of the DHCP option set, `default` for none
    instance_tenancy TEXT, -- `default` or `dedicated`
    enable_dns_support INTEGER, -- 1 when AWS's DNS server answers in the VPC [DescribeVpcAttribute]
    enable_dns_hostnames INTEGER, -- 1 when instances get DNS host names [DescribeVpcAttribute]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which VPC has this ID?
CREATE INDEX aws_vpc_by_vpc_id ON aws_vpc (account_id, region, vpc_id);

CREATE TABLE aws_vpc_cidr_block (
    account_id TEXT NOT NULL, -- AWS account that sees the VPC
    region TEXT NOT NULL, -- AWS region
    vpc_id TEXT NOT NULL, -- ID of the VPC
    cidr_block TEXT NOT NULL, -- IPv4 or IPv6 CIDR block
    cidr_block_first TEXT, -- First address, 8 hexadecimal digits for IPv4, 32 for IPv6
    cidr_block_last TEXT, -- Last address, 8 hexadecimal digits for IPv4, 32 for IPv6
    is_public INTEGER, -- 1 when some of its addresses are on the internet, and not private ones
    association_id TEXT, -- ID of the association of the block with the VPC
    state TEXT, -- State of the association, e.g. `associated`, `disassociated`
    PRIMARY KEY (account_id, region, vpc_id, cidr_block)
) STRICT;
