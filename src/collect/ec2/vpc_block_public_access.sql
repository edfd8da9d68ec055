-- Whether VPC Block Public Access shuts internet gateways, one row for each region, from
-- DescribeVpcBlockPublicAccessOptions.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html
CREATE TABLE aws_vpc_block_public_access_options (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:ec2:<region>:<account>:vpc-block-public-access-options`
    internet_gateway_block_mode TEXT, -- `off`, `block-bidirectional` or `block-ingress`
    exclusions_allowed TEXT, -- `allowed` or `not-allowed`
    managed_by TEXT, -- `account`, or `declarative-policy` where the organization sets it
    state TEXT, -- `default-state`, `update-in-progress` or `update-complete`
    last_update_timestamp TEXT, -- Time of the last change, UTC
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
