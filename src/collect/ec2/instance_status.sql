-- Status checks of instances that run, from DescribeInstanceStatus.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatus.html
CREATE TABLE aws_ec2_instance_status (
    account_id TEXT NOT NULL, -- AWS account that owns the instance
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the instance
    instance_id TEXT, -- ID of the instance
    instance_status TEXT, -- Checks of the instance: `ok`, `impaired`, `initializing`, `insufficient-data`, `not-applicable` [volatile]
    system_status TEXT, -- Checks of its host, in the same words [volatile]
    attached_ebs_status TEXT, -- Checks of its volumes, in the same words; NULL where AWS makes none [volatile]
    events TEXT, -- Events that AWS has scheduled: JSON array of Code, Description, NotBefore
    title TEXT, -- ID of the instance
    PRIMARY KEY (account_id, region, arn)
) STRICT;
