-- The default and the latest version of each launch template, from DescribeLaunchTemplateVersions. Others are not read.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
CREATE TABLE aws_ec2_launch_template_version (
    account_id TEXT NOT NULL, -- AWS account that owns the launch template
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the launch template, a colon and the number of the version: AWS has none
    launch_template_id TEXT, -- ID of the launch template
    launch_template_name TEXT, -- Name of the launch template
    version_number INTEGER, -- Number of the version
    default_version INTEGER, -- 1 for the default version
    version_description TEXT, -- Description of the version
    create_time TEXT, -- Time of creation, UTC
    created_by TEXT, -- Principal that created it
    image_id TEXT, -- ID of the AMI, or `resolve:ssm:` and a parameter; NULL where whoever launches says it
    instance_type TEXT, -- Type of the instances; NULL where whoever launches says it
    key_name TEXT, -- Name of the SSH key pair, if any
    ebs_optimized INTEGER, -- 1 when EBS has bandwidth of its own
    disable_api_termination INTEGER, -- 1 when instances are protected from termination
    security_group_ids TEXT, -- IDs of security groups, JSON array; those of network interfaces are in launch_template_data
    security_groups TEXT, -- Names of security groups, JSON array
    launch_template_data TEXT, -- What instances get, but for user data: JSON of IamInstanceProfile (Arn, Name), NetworkInterfaces (AssociatePublicIpAddress, Groups, SubnetId, NetworkInterfaceId), BlockDeviceMappings (DeviceName, Ebs with Encrypted, KmsKeyId), MetadataOptions (HttpTokens, HttpPutResponseHopLimit, HttpEndpoint), Monitoring (Enabled), InstanceRequirements (`true` when given)
    user_data_secrets TEXT, -- Secrets seen in the user data: JSON array of name and kind, `[]` for none; NULL when it cannot be searched
    title TEXT, -- Name of the launch template
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which versions does a launch template have?
CREATE INDEX aws_ec2_launch_template_version_by_launch_template_id
ON aws_ec2_launch_template_version (account_id, region, launch_template_id, version_number);
