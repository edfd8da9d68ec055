-- AMIs that the account owns, from DescribeImages.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html
CREATE TABLE aws_ec2_ami (
    account_id TEXT NOT NULL, -- AWS account that owns the AMI
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the AMI
    image_id TEXT, -- ID of the AMI
    name TEXT, -- Name of the AMI
    description TEXT, -- Description of the AMI
    state TEXT, -- `available`, `pending`, `failed`, `disabled`, `deregistered`, ...
    creation_date TEXT, -- Time of creation, UTC
    deprecation_time TEXT, -- Time of its deprecation, UTC; NULL where there is none
    architecture TEXT, -- Architecture: `i386`, `x86_64`, `arm64`, ...
    platform_details TEXT, -- Platform, e.g. `Linux/UNIX`
    owner_id TEXT, -- AWS account that owns the AMI
    public INTEGER, -- 1 when anyone may launch it
    imds_support TEXT, -- `v2.0` when its instances require IMDSv2 by default
    root_device_name TEXT, -- Device name of the root volume
    root_device_type TEXT, -- ebs or instance-store
    virtualization_type TEXT, -- hvm or paravirtual
    block_device_mappings TEXT, -- Volumes: JSON array of DeviceName and Ebs with Encrypted, SnapshotId
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the AMI, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
