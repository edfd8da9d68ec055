-- Managed prefix lists and their blocks, from DescribeManagedPrefixLists and GetManagedPrefixListEntries.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html
CREATE TABLE aws_ec2_managed_prefix_list (
    account_id TEXT NOT NULL, -- AWS account that sees the list
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the prefix list
    id TEXT, -- ID of the prefix list
    name TEXT, -- Name; AWS's own say whose addresses they hold, e.g. `com.amazonaws.eu-west-1.s3`
    owner_id TEXT, -- AWS account that owns the list, `AWS` for AWS's own
    state TEXT, -- e.g. `create-complete`, `modify-in-progress`
    address_family TEXT, -- `IPv4` or `IPv6`
    max_entries INTEGER, -- Entries that it may have at most, NULL for AWS's own
    version INTEGER, -- Version, NULL for AWS's own
    title TEXT, -- Name
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- The blocks of the lists that AWS does not own: AWS's own are known by their names.
CREATE TABLE aws_ec2_managed_prefix_list_entry (
    account_id TEXT NOT NULL, -- AWS account that sees the list
    region TEXT NOT NULL, -- AWS region
    arn TEXT, -- ARN of the prefix list
    prefix_list_id TEXT NOT NULL, -- ID of the prefix list
    cidr TEXT NOT NULL, -- CIDR block
    description TEXT, -- Description of the entry
    PRIMARY KEY (account_id, region, prefix_list_id, cidr)
) STRICT;
