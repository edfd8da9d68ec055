-- Client VPN endpoints, from DescribeClientVpnEndpoints.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpoint.html
CREATE TABLE aws_ec2_client_vpn_endpoint (
    account_id TEXT NOT NULL, -- AWS account that owns the endpoint
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the endpoint
    client_vpn_endpoint_id TEXT, -- ID of the endpoint
    description TEXT, -- What its owner says it is for
    status TEXT, -- `pending-associate`, `available`, `deleting` or `deleted`
    connection_log_options TEXT, -- Logs of connections, JSON object `{"Enabled":true,"CloudwatchLogGroup":"vpn","CloudwatchLogStream":"a"}`
    vpc_id TEXT, -- VPC of the endpoint
    client_cidr_block TEXT, -- Addresses that clients get
    split_tunnel INTEGER, -- 1 when only the traffic to the VPC goes through the tunnel
    server_certificate_arn TEXT, -- ARN of the server's certificate
    security_group_ids TEXT, -- IDs of the security groups, JSON array
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
