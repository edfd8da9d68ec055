-- Transit gateways, the account's own and those that are shared with it, from DescribeTransitGateways.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGateways.html
CREATE TABLE aws_ec2_transit_gateway (
    account_id TEXT NOT NULL, -- AWS account that sees the transit gateway
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the transit gateway
    transit_gateway_id TEXT, -- ID of the transit gateway
    owner_id TEXT, -- AWS account that owns it; another one when it is shared
    state TEXT, -- `pending`, `available`, `modifying`, `deleting` or `deleted`
    description TEXT, -- Description
    amazon_side_asn INTEGER, -- Number of AWS's side in BGP
    auto_accept_shared_attachments TEXT, -- `enable` when what other accounts attach needs nobody's consent, else `disable`
    default_route_table_association TEXT, -- `enable` when new attachments use the default route table, else `disable`
    association_default_route_table_id TEXT, -- That route table, NULL for none
    default_route_table_propagation TEXT, -- `enable` when new attachments write their routes into a default route table, else `disable`
    propagation_default_route_table_id TEXT, -- That route table, NULL for none
    dns_support TEXT, -- `enable` or `disable`
    vpn_ecmp_support TEXT, -- `enable` when traffic is spread over several VPN tunnels, else `disable`
    multicast_support TEXT, -- `enable` or `disable`
    security_group_referencing_support TEXT, -- `enable` when rules may refer to groups of other attached VPCs, else `disable`
    cidr_blocks TEXT, -- CIDR blocks of its own, as a JSON array
    creation_time TEXT, -- Time of creation, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
