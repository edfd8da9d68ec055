-- Site-to-Site VPN connections, from DescribeVpnConnections. What AWS says of keys is not kept.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html
CREATE TABLE aws_vpc_vpn_connection (
    account_id TEXT NOT NULL, -- AWS account that owns the connection
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the connection
    vpn_connection_id TEXT, -- ID of the connection
    state TEXT, -- `pending`, `available`, `deleting` or `deleted`
    type TEXT, -- `ipsec.1`
    category TEXT, -- `VPN`, or `VPN-Classic`
    customer_gateway_id TEXT, -- ID of the gateway on the other side
    vpn_gateway_id TEXT, -- ID of the virtual private gateway, NULL for none
    transit_gateway_id TEXT, -- ID of the transit gateway, NULL for none
    core_network_arn TEXT, -- ARN of the core network of Cloud WAN, NULL for none
    vgw_telemetry TEXT, -- What is known of each tunnel now, as JSON: `[{"OutsideIpAddress":"203.0.113.1","Status":"UP"}]` [volatile]
    options TEXT, -- Options of the connection and its tunnels as AWS's JSON object, without keys and ciphers
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
