-- Subnets, from DescribeSubnets.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html
CREATE TABLE aws_vpc_subnet (
    account_id TEXT NOT NULL, -- AWS account that sees the subnet
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the subnet, with the account that owns it
    subnet_id TEXT, -- ID of the subnet
    vpc_id TEXT, -- ID of the VPC
    owner_id TEXT, -- AWS account that owns the subnet; another one when the subnet is shared
    state TEXT, -- `pending`, `available`, `unavailable` or `failed`
    availability_zone TEXT, -- Name of the Availability, Local or Wavelength Zone
    availability_zone_id TEXT, -- ID of the zone, the same in every account
    outpost_arn TEXT, -- ARN of the Outpost that holds the subnet, NULL for none
    cidr_block TEXT, -- IPv4 CIDR block, NULL for an IPv6-only subnet
    cidr_block_first TEXT, -- First address of the IPv4 block, 8 hexadecimal digits
    cidr_block_last TEXT, -- Last address of the IPv4 block, 8 hexadecimal digits
    ipv6_cidr_block_association_set TEXT, -- IPv6 CIDR blocks as a JSON array of AWS's objects
    ipv6_native INTEGER, -- 1 for an IPv6-only subnet
    available_ip_address_count INTEGER, -- Unused private IPv4 addresses [volatile]
    map_public_ip_on_launch INTEGER, -- 1 when new interfaces get a public IPv4 address
    assign_ipv6_address_on_creation INTEGER, -- 1 when new interfaces get an IPv6 address
    default_for_az INTEGER, -- 1 for the default subnet of its zone
    tier TEXT, -- Tier that the tags or the name state, lower case, NULL where nothing says
    route_table_id TEXT, -- Effective route table, else the VPC's main one [DescribeRouteTables]
    route_table_explicit INTEGER, -- 1 for an association of its own [DescribeRouteTables]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which subnets does a VPC have?
CREATE INDEX aws_vpc_subnet_by_vpc_id ON aws_vpc_subnet (account_id, region, vpc_id);

-- Which subnet has this ID: that of an interface, a function, a database?
CREATE INDEX aws_vpc_subnet_by_subnet_id ON aws_vpc_subnet (account_id, region, subnet_id);
