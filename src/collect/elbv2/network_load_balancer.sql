-- Network load balancers, from DescribeLoadBalancers.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
CREATE TABLE aws_ec2_network_load_balancer (
    account_id TEXT NOT NULL, -- AWS account that owns the load balancer
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the load balancer
    name TEXT, -- Name of the load balancer
    type TEXT, -- `network`
    scheme TEXT, -- `internet-facing` or `internal`
    dns_name TEXT, -- DNS name
    canonical_hosted_zone_id TEXT, -- ID of the hosted zone that aliases of Route 53 name
    security_groups TEXT, -- IDs of the security groups as a JSON array; `[]` when it has none, and admits everyone
    vpc_id TEXT, -- VPC of the load balancer
    state_code TEXT, -- `active`, `provisioning`, `active_impaired` or `failed`
    state_reason TEXT, -- Why it is in this state; NULL where nothing is wrong
    ip_address_type TEXT, -- `ipv4`, `dualstack` or `dualstack-without-public-ipv4`
    created_time TEXT, -- Time of creation, UTC
    availability_zones TEXT, -- Subnets, one in each zone, as a JSON array: [{"ZoneName": .., "SubnetId": .., "LoadBalancerAddresses": [..]}]
    load_balancer_attributes TEXT, -- Settings as a JSON array: [{"Key": "deletion_protection.enabled", "Value": "true"}] [DescribeLoadBalancerAttributes]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_flows_daily TEXT, -- Connections that clients began, by the day on which they did, JSON object `{"2026-01-31T00:00:00Z":3}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    tags TEXT, -- Tags as a JSON object [DescribeTags]
    title TEXT, -- Name of the load balancer
    PRIMARY KEY (account_id, region, arn)
) STRICT;
