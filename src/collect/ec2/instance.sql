-- EC2 instances, from DescribeInstances.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
CREATE TABLE aws_ec2_instance (
    account_id TEXT NOT NULL, -- AWS account that owns the instance
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the instance
    instance_id TEXT, -- ID of the instance
    instance_type TEXT, -- Type, e.g. `t3.micro`
    instance_family TEXT, -- Family of the type, `m7g`; NULL for types without a usual size, as `m7g.metal`
    instance_units REAL, -- Size of the type in units of the family, 4 for `large`; NULL for types without a usual size
    instance_state TEXT, -- pending, running, shutting-down, terminated, stopping or stopped
    instance_lifecycle TEXT, -- spot, scheduled or capacity-block; NULL for on demand
    image_id TEXT, -- ID of the AMI it was launched from
    launch_time TEXT, -- Time of the latest launch, UTC
    placement_availability_zone TEXT, -- Availability zone
    placement_tenancy TEXT, -- `default`, `dedicated` or `host`
    vpc_id TEXT, -- ID of the VPC
    subnet_id TEXT, -- ID of the subnet of the primary network interface
    private_ip_address TEXT, -- Primary private IPv4 address
    private_dns_name TEXT, -- Private DNS name
    public_ip_address TEXT, -- Public (or carrier) IPv4 address of the primary network interface
    public_dns_name TEXT, -- Public DNS name
    ipv6_address TEXT, -- IPv6 address of the primary network interface
    network_interfaces TEXT, -- Network interfaces, JSON array as AWS sends it
    security_groups TEXT, -- Security groups, JSON array of GroupId and GroupName
    source_dest_check INTEGER, -- 0 when the instance may forward the traffic of others
    iam_instance_profile_arn TEXT, -- ARN of the instance profile, if any
    metadata_options TEXT, -- Metadata service: JSON of HttpTokens, HttpPutResponseHopLimit, HttpEndpoint
    key_name TEXT, -- Name of the SSH key pair, if any
    monitoring_state TEXT, -- Detailed monitoring: disabled, disabling, enabled or pending
    ebs_optimized INTEGER, -- 1 when EBS has bandwidth of its own
    root_device_name TEXT, -- Device name of the root volume, e.g. `/dev/xvda`
    root_device_type TEXT, -- ebs or instance-store
    block_device_mappings TEXT, -- Volumes: JSON array of DeviceName and Ebs with VolumeId, DeleteOnTermination
    architecture TEXT, -- Architecture of the AMI, e.g. arm64
    virtualization_type TEXT, -- hvm or paravirtual
    platform_details TEXT, -- Platform, e.g. `Linux/UNIX`
    state_transition_reason TEXT, -- AWS's words on the latest change of state
    state_transition_time TEXT, -- When it was stopped, UTC; NULL where the reason names no time
    user_data_secrets TEXT, -- Secrets seen in the user data: JSON array of name and kind, `[]` for none; NULL when compressed [DescribeInstanceAttribute]
    user_data_sha256 TEXT, -- SHA-256 of the user data without the lines that hold a credential, in hexadecimal; NULL for none [DescribeInstanceAttribute]
    disable_api_termination INTEGER, -- 1 when it is protected from termination [DescribeInstanceAttribute]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC; NULL on the way out [cloudwatch:GetMetricData] [volatile]
    metric_cpu_average_daily TEXT, -- Average use of the processors, percent, by the day on which it was, JSON object `{"2026-01-31T00:00:00Z":3.5}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    metric_cpu_maximum_daily TEXT, -- Highest use of the processors, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_credit_balance_minimum_daily TEXT, -- Fewest CPU credits, in the same form; `{}` for types that have none [cloudwatch:GetMetricData] [volatile]
    metric_network_in_daily TEXT, -- Bytes received, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_network_out_daily TEXT, -- Bytes sent, in the same form [cloudwatch:GetMetricData] [volatile]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which instance is a volume attached to?
CREATE INDEX aws_ec2_instance_by_instance_id ON aws_ec2_instance (account_id, region, instance_id);
