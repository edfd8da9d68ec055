-- Classic load balancers, from DescribeLoadBalancers of version 1 of the API.
-- https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancers.html
CREATE TABLE aws_ec2_classic_load_balancer (
    account_id TEXT NOT NULL, -- AWS account that owns the load balancer
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the load balancer
    name TEXT, -- Name of the load balancer
    scheme TEXT, -- `internet-facing` or `internal`
    vpc_id TEXT, -- VPC of the load balancer
    dns_name TEXT, -- DNS name
    created_time TEXT, -- Time of creation, UTC
    listener_descriptions TEXT, -- Listeners as a JSON array: [{"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443, "InstanceProtocol": "HTTP", "InstancePort": 80, "SSLCertificateId": ..}, "PolicyNames": [..]}]
    availability_zones TEXT, -- Names of the zones as a JSON array
    subnets TEXT, -- IDs of the subnets as a JSON array
    security_groups TEXT, -- IDs of the security groups as a JSON array
    instances TEXT, -- IDs of the instances as a JSON array
    health_check_target TEXT, -- What is checked: protocol, port and path, e.g. `HTTP:80/health`
    health_check_interval INTEGER, -- Seconds between checks
    health_check_timeout INTEGER, -- Seconds without an answer that make a check fail
    healthy_threshold INTEGER, -- Checks in a row that make an instance healthy
    unhealthy_threshold INTEGER, -- Failed checks in a row that make an instance unhealthy
    access_log_enabled INTEGER, -- 1 when access logs are on [DescribeLoadBalancerAttributes]
    access_log_s3_bucket_name TEXT, -- Bucket of the access logs; NULL for none [DescribeLoadBalancerAttributes]
    access_log_s3_bucket_prefix TEXT, -- Prefix of the access logs; NULL for none [DescribeLoadBalancerAttributes]
    connection_draining_enabled INTEGER, -- 1 when requests in flight may end before an instance leaves [DescribeLoadBalancerAttributes]
    connection_draining_timeout INTEGER, -- Seconds that they have for it [DescribeLoadBalancerAttributes]
    connection_settings_idle_timeout INTEGER, -- Seconds that a connection may be idle [DescribeLoadBalancerAttributes]
    cross_zone_load_balancing_enabled INTEGER, -- 1 when requests go to instances of all zones alike [DescribeLoadBalancerAttributes]
    tags TEXT, -- Tags as a JSON object [DescribeTags]
    title TEXT, -- Name of the load balancer
    PRIMARY KEY (account_id, region, arn)
) STRICT;
