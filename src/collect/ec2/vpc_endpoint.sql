-- VPC endpoints, from DescribeVpcEndpoints.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
CREATE TABLE aws_vpc_endpoint (
    account_id TEXT NOT NULL, -- AWS account that sees the endpoint
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the endpoint, with the account that owns it
    vpc_endpoint_id TEXT, -- ID of the endpoint
    vpc_id TEXT, -- ID of the VPC
    owner_id TEXT, -- AWS account that owns the endpoint
    service_name TEXT, -- Service behind it, e.g. `com.amazonaws.eu-west-1.s3`
    service_region TEXT, -- Region of the service, where AWS says
    vpc_endpoint_type TEXT, -- `Interface`, `Gateway`, `GatewayLoadBalancer` and others
    state TEXT, -- e.g. `available`, `pendingAcceptance`, `deleting`, `deleted`, `failed`
    failure_reason TEXT, -- Why the endpoint failed, NULL for none
    private_dns_enabled INTEGER, -- 1 when the service's usual name leads to the endpoint
    requester_managed INTEGER, -- 1 when an AWS service manages the endpoint
    ip_address_type TEXT, -- `ipv4`, `ipv6` or `dualstack`
    dns_options TEXT, -- DNS options as AWS's JSON object
    dns_entries TEXT, -- DNS names as a JSON array of AWS's objects
    subnet_ids TEXT, -- JSON array of the subnets with an interface, `[]` for a gateway endpoint
    route_table_ids TEXT, -- JSON array of the route tables of a gateway endpoint
    "groups" TEXT, -- Security groups as JSON: `[{"GroupId":"sg-1","GroupName":"endpoints"}]`
    network_interface_ids TEXT, -- JSON array of the network interfaces
    policy TEXT, -- Policy as AWS keeps it, JSON; NULL for none
    policy_std TEXT, -- Policy in canonical form, JSON; NULL for none
    creation_timestamp TEXT, -- Time of creation, UTC
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which endpoints does a VPC have?
CREATE INDEX aws_vpc_endpoint_by_vpc_id ON aws_vpc_endpoint (account_id, region, vpc_id);
