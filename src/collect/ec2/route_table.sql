-- Route tables and their routes, from DescribeRouteTables.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html
CREATE TABLE aws_vpc_route_table (
    account_id TEXT NOT NULL, -- AWS account that sees the route table
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the route table, with the account that owns it
    route_table_id TEXT, -- ID of the route table
    vpc_id TEXT, -- ID of the VPC
    owner_id TEXT, -- AWS account that owns the route table
    main INTEGER, -- 1 for the main route table of the VPC
    associations TEXT, -- Subnets and gateways it serves, as a JSON array of AWS's objects
    routes TEXT, -- Routes as a JSON array of AWS's objects
    propagating_vgws TEXT, -- Virtual private gateways that add routes, as AWS's JSON objects
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_vpc_route (
    account_id TEXT NOT NULL, -- AWS account that sees the route table
    region TEXT NOT NULL, -- AWS region
    arn TEXT, -- ARN of the route table, a colon and the destination
    route_table_id TEXT NOT NULL, -- ID of the route table
    vpc_id TEXT, -- ID of the VPC
    destination TEXT NOT NULL, -- IPv4 block, IPv6 block or prefix list, whichever is set
    destination_cidr_block TEXT, -- IPv4 CIDR block that it matches
    destination_ipv6_cidr_block TEXT, -- IPv6 CIDR block that it matches
    destination_prefix_list_id TEXT, -- ID of the prefix list that it matches
    destination_first TEXT, -- First address of the block, 8 or 32 hexadecimal digits
    destination_last TEXT, -- Last address of the block, 8 or 32 hexadecimal digits
    state TEXT, -- `active`, `blackhole` or `filtered`
    origin TEXT, -- `CreateRouteTable`, `CreateRoute` or `EnableVgwRoutePropagation`
    gateway_id TEXT, -- Target `local`, internet gateway, virtual private gateway or endpoint
    nat_gateway_id TEXT, -- Target NAT gateway
    egress_only_internet_gateway_id TEXT, -- Target egress-only internet gateway
    transit_gateway_id TEXT, -- Target transit gateway
    vpc_peering_connection_id TEXT, -- Target peering connection
    network_interface_id TEXT, -- Target network interface
    instance_id TEXT, -- Target NAT instance
    instance_owner_id TEXT, -- AWS account that owns the NAT instance
    local_gateway_id TEXT, -- Target local gateway of an Outpost
    carrier_gateway_id TEXT, -- Target carrier gateway of a Wavelength Zone
    core_network_arn TEXT, -- Target core network of Cloud WAN
    target TEXT, -- Whichever target is set
    PRIMARY KEY (account_id, region, route_table_id, destination)
) STRICT;
