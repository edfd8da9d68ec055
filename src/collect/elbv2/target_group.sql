-- Target groups of load balancers, from DescribeTargetGroups.
-- https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html
CREATE TABLE aws_ec2_target_group (
    account_id TEXT NOT NULL, -- AWS account that owns the target group
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the target group
    target_group_arn TEXT, -- The same, by the name that the API has for it
    target_group_name TEXT, -- Name of the target group
    target_type TEXT, -- `instance`, `ip`, `lambda` or `alb`
    protocol TEXT, -- Protocol to the targets: `HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP`, `TCP_UDP`, `GENEVE`, ...; NULL for functions
    protocol_version TEXT, -- `HTTP1`, `HTTP2` or `GRPC`; NULL where the protocol is not HTTP or HTTPS
    port INTEGER, -- Port of the targets, which each may override; NULL for functions
    vpc_id TEXT, -- VPC of the targets; NULL for functions
    ip_address_type TEXT, -- `ipv4` or `ipv6`; NULL for functions
    load_balancer_arns TEXT, -- ARNs of the load balancers that use the target group, as a JSON array; `[]` when none does
    health_check_enabled INTEGER, -- 1 when targets are checked; only for functions may it be 0
    health_check_protocol TEXT, -- Protocol of the check; NULL for functions
    health_check_port TEXT, -- Port of the check, or `traffic-port`; NULL for functions
    health_check_path TEXT, -- Path that HTTP checks ask for; NULL where the check only connects
    health_check_interval_seconds INTEGER, -- Seconds between checks
    health_check_timeout_seconds INTEGER, -- Seconds without an answer that make a check fail
    healthy_threshold_count INTEGER, -- Checks in a row that make a target healthy
    unhealthy_threshold_count INTEGER, -- Failed checks in a row that make a target unhealthy
    matcher_http_code TEXT, -- HTTP codes of a healthy answer, e.g. `200-299`; NULL where the check only connects
    matcher_grpc_code TEXT, -- gRPC codes of a healthy answer; NULL for other protocols
    attributes TEXT, -- Settings as a JSON array: [{"Key": "deregistration_delay.timeout_seconds", "Value": "300"}] [DescribeTargetGroupAttributes]
    target_health_descriptions TEXT, -- Targets as a JSON array: [{"Target": {"Id": .., "Port": 80, "AvailabilityZone": ..}, "HealthCheckPort": .., "TargetHealth": {"State": "healthy"}}] [DescribeTargetHealth] [volatile]
    tags TEXT, -- Tags as a JSON object [DescribeTags]
    title TEXT, -- Name of the target group
    PRIMARY KEY (account_id, region, arn)
) STRICT;
