-- VPCs and subnets that VPC Block Public Access leaves out, from DescribeVpcBlockPublicAccessExclusions.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessExclusion.html
CREATE TABLE aws_vpc_block_public_access_exclusion (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the exclusion
    exclusion_id TEXT, -- ID of the exclusion
    resource_arn TEXT, -- ARN of the VPC or the subnet that is left out
    internet_gateway_exclusion_mode TEXT, -- `allow-bidirectional` or `allow-egress`
    state TEXT, -- e.g. `create-complete`, `update-complete`, `delete-in-progress`, `disable-complete`
    title TEXT, -- ID of the exclusion
    PRIMARY KEY (account_id, region, arn)
) STRICT;
