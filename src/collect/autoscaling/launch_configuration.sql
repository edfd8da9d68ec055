-- Launch configurations, from DescribeLaunchConfigurations.
-- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchConfiguration.html
CREATE TABLE aws_ec2_launch_configuration (
    account_id TEXT NOT NULL, -- AWS account that owns the launch configuration
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the launch configuration
    name TEXT, -- Name of the launch configuration
    created_time TEXT, -- Time of creation, UTC
    image_id TEXT, -- ID of the AMI
    instance_type TEXT, -- Type of the instances
    key_name TEXT, -- Name of the SSH key pair, if any
    security_groups TEXT, -- IDs of the security groups, JSON array
    iam_instance_profile TEXT, -- Name or ARN of the instance profile, if any
    associate_public_ip_address INTEGER, -- 1 when instances get a public address, 0 when not; NULL for the subnet's own
    ebs_optimized INTEGER, -- 1 when EBS has bandwidth of its own
    instance_monitoring_enabled INTEGER, -- 1 for detailed monitoring
    placement_tenancy TEXT, -- `default` or `dedicated`
    spot_price TEXT, -- Highest price per hour for Spot Instances; NULL for on demand
    metadata_options_http_endpoint TEXT, -- Whether the metadata service is on: `enabled` or `disabled`
    metadata_options_http_tokens TEXT, -- Whether it asks for IMDSv2: `required` or `optional`
    metadata_options_put_response_hop_limit INTEGER, -- Hops that its answers may travel
    block_device_mappings TEXT, -- Volumes: JSON array of DeviceName and Ebs with Encrypted, DeleteOnTermination, VolumeSize (GiB), VolumeType
    user_data_secrets TEXT, -- Secrets seen in the user data: JSON array of name and kind, `[]` for none; NULL when it cannot be searched
    title TEXT, -- Name of the launch configuration
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which launch configuration is meant by its name?
CREATE INDEX aws_ec2_launch_configuration_by_name
ON aws_ec2_launch_configuration (account_id, region, name);
