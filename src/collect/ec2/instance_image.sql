-- The AMI that each instance was launched from, as it is now, whoever owns it, from DescribeInstanceImageMetadata.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceImageMetadata.html
CREATE TABLE aws_ec2_instance_image (
    account_id TEXT NOT NULL, -- AWS account that owns the instance
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the instance
    instance_id TEXT, -- ID of the instance
    image_id TEXT, -- ID of the AMI
    name TEXT, -- Name of the AMI
    owner_id TEXT, -- AWS account that owns the AMI
    state TEXT, -- State of the AMI: `available`, `deregistered`, `disabled`, ...
    creation_date TEXT, -- Time of creation of the AMI, UTC
    deprecation_time TEXT, -- Time of deprecation of the AMI, UTC; NULL where there is none
    is_public INTEGER, -- 1 when anyone may launch the AMI
    title TEXT, -- Name of the AMI, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- What is known of an AMI?
CREATE INDEX aws_ec2_instance_image_by_image_id
ON aws_ec2_instance_image (account_id, region, image_id);
