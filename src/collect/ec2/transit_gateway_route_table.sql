-- Route tables of the account's own transit gateways and their routes, from DescribeTransitGatewayRouteTables and
-- SearchTransitGatewayRoutes.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTables.html
CREATE TABLE aws_ec2_transit_gateway_route_table (
    account_id TEXT NOT NULL, -- AWS account that owns the transit gateway
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the route table
    transit_gateway_route_table_id TEXT, -- ID of the route table
    transit_gateway_id TEXT, -- ID of the transit gateway
    state TEXT, -- `pending`, `available`, `deleting` or `deleted`
    default_association_route_table INTEGER, -- 1 when new attachments use it
    default_propagation_route_table INTEGER, -- 1 when new attachments write their routes into it
    creation_time TEXT, -- Time of creation, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_ec2_transit_gateway_route (
    account_id TEXT NOT NULL, -- AWS account that owns the transit gateway
    region TEXT NOT NULL, -- AWS region
    arn TEXT, -- ARN of the route table, a colon and the destination
    transit_gateway_route_table_id TEXT NOT NULL, -- ID of the route table
    transit_gateway_id TEXT, -- ID of the transit gateway
    destination TEXT NOT NULL, -- CIDR block or prefix list, whichever is set
    destination_cidr_block TEXT, -- CIDR block that it matches
    prefix_list_id TEXT, -- ID of the prefix list that it matches
    type TEXT, -- `static` or `propagated`
    state TEXT, -- `pending`, `active`, `blackhole`, `deleting` or `deleted`
    transit_gateway_attachments TEXT, -- Attachments that it leads to, as a JSON array of AWS's objects; `[]` for a blackhole
    PRIMARY KEY (account_id, region, transit_gateway_route_table_id, destination)
) STRICT;
