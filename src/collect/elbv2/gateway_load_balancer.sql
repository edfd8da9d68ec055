-- Gateway load balancers, from DescribeLoadBalancers.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
CREATE TABLE aws_ec2_gateway_load_balancer (
    account_id TEXT NOT NULL, -- AWS account that owns the load balancer
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the load balancer
    name TEXT, -- Name of the load balancer
    type TEXT, -- `gateway`
    vpc_id TEXT, -- VPC of the load balancer
    state_code TEXT, -- `active`, `provisioning`, `active_impaired` or `failed`
    state_reason TEXT, -- Why it is in this state; NULL where nothing is wrong
    ip_address_type TEXT, -- `ipv4`, `dualstack` or `dualstack-without-public-ipv4`
    created_time TEXT, -- Time of creation, UTC
    availability_zones TEXT, -- Subnets, one in each zone, as a JSON array: [{"ZoneName": .., "SubnetId": .., "LoadBalancerAddresses": [..]}]
    load_balancer_attributes TEXT, -- Settings as a JSON array: [{"Key": "deletion_protection.enabled", "Value": "true"}] [DescribeLoadBalancerAttributes]
    tags TEXT, -- Tags as a JSON object [DescribeTags]
    title TEXT, -- Name of the load balancer
    PRIMARY KEY (account_id, region, arn)
) STRICT;
