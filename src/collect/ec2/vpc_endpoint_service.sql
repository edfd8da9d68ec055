-- Endpoint services that the account offers, from DescribeVpcEndpointServiceConfigurations.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServiceConfigurations.html
CREATE TABLE aws_vpc_endpoint_service (
    account_id TEXT NOT NULL, -- AWS account that owns the service
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the service
    service_id TEXT, -- ID of the service
    service_name TEXT, -- Name that endpoints name, e.g. `com.amazonaws.vpce.eu-west-1.vpce-svc-1`
    service_state TEXT, -- `Pending`, `Available`, `Deleting`, `Deleted` or `Failed`
    service_types TEXT, -- JSON array: `Interface`, `Gateway`, `GatewayLoadBalancer`
    acceptance_required INTEGER, -- 1 when the account must accept each endpoint
    manages_vpc_endpoints INTEGER, -- 1 when it manages the endpoints of those who use it
    network_load_balancer_arns TEXT, -- JSON array of the network load balancers behind it
    gateway_load_balancer_arns TEXT, -- JSON array of the gateway load balancers behind it
    private_dns_name TEXT, -- Private DNS name, NULL for none
    vpc_endpoint_service_permissions TEXT, -- Who may make endpoints, as JSON: `[{"Principal":"*","PrincipalType":"All"}]` [DescribeVpcEndpointServicePermissions]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
