-- What is attached to transit gateways: VPCs, and also VPNs, peerings and the like, from
-- DescribeTransitGatewayAttachments and DescribeTransitGatewayVpcAttachments.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayAttachments.html
CREATE TABLE aws_ec2_transit_gateway_vpc_attachment (
    account_id TEXT NOT NULL, -- AWS account that sees the attachment
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the attachment, with the account that owns the resource
    transit_gateway_attachment_id TEXT, -- ID of the attachment
    transit_gateway_id TEXT, -- ID of the transit gateway
    transit_gateway_owner_id TEXT, -- AWS account that owns the transit gateway
    resource_id TEXT, -- ID of what is attached, e.g. of the VPC
    resource_type TEXT, -- `vpc`, `vpn`, `direct-connect-gateway`, `connect`, `peering` and others
    resource_owner_id TEXT, -- AWS account that owns what is attached
    state TEXT, -- e.g. `available`, `pendingAcceptance`, `deleted`, `failed`
    association_state TEXT, -- State of the association with a route table of the gateway
    association_transit_gateway_route_table_id TEXT, -- That route table
    subnet_ids TEXT, -- JSON array of the subnets with an interface of it, `[]` for what is no VPC [DescribeTransitGatewayVpcAttachments]
    creation_time TEXT, -- Time of creation, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
