-- In which Availability Zones each instance type is offered, from DescribeInstanceTypeOfferings.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
CREATE TABLE aws_ec2_instance_availability (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    instance_type TEXT NOT NULL, -- Instance type
    location TEXT NOT NULL, -- Name of the Availability Zone
    location_type TEXT, -- `availability-zone`
    PRIMARY KEY (account_id, region, instance_type, location)
) STRICT;
