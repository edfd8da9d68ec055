-- Security groups, from DescribeSecurityGroups.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
CREATE TABLE aws_vpc_security_group (
    account_id TEXT NOT NULL, -- AWS account that the group was listed in
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the security group
    group_id TEXT, -- ID of the security group
    group_name TEXT, -- Name of the security group; `default` for the one that each VPC is born with
    description TEXT, -- Description given when the group was made
    owner_id TEXT, -- AWS account that owns the group; another one when the group is shared
    vpc_id TEXT, -- ID of the VPC that the group belongs to
    ip_permissions TEXT, -- Inbound rules as a JSON array of IpPermission
    ip_permissions_egress TEXT, -- Outbound rules as a JSON array of IpPermission
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Group name, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
