-- Network ACLs and their rules, from DescribeNetworkAcls.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html
CREATE TABLE aws_vpc_network_acl (
    account_id TEXT NOT NULL, -- AWS account that sees the ACL
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the network ACL, with the account that owns it
    network_acl_id TEXT, -- ID of the network ACL
    vpc_id TEXT, -- ID of the VPC
    owner_id TEXT, -- AWS account that owns the network ACL
    is_default INTEGER, -- 1 for the default network ACL of the VPC
    associations TEXT, -- Subnets as JSON: `[{"NetworkAclAssociationId":..,"SubnetId":..}]`
    entries TEXT, -- Rules as a JSON array of AWS's objects
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_vpc_network_acl_entry (
    account_id TEXT NOT NULL, -- AWS account that sees the ACL
    region TEXT NOT NULL, -- AWS region
    network_acl_id TEXT NOT NULL, -- ID of the network ACL
    vpc_id TEXT, -- ID of the VPC
    egress INTEGER NOT NULL, -- 1 for traffic that leaves the subnet, 0 for traffic that enters it
    rule_number INTEGER NOT NULL, -- The lowest number that matches decides; from 32767 on AWS's own
    rule_action TEXT, -- `allow` or `deny`
    protocol TEXT, -- Number of the IP protocol, e.g. `6` for TCP, `-1` for all
    from_port INTEGER, -- First port, NULL where the protocol has none or all are meant
    to_port INTEGER, -- Last port, NULL where the protocol has none or all are meant
    icmp_type INTEGER, -- ICMP type, -1 for all, NULL for other protocols
    icmp_code INTEGER, -- ICMP code, -1 for all, NULL for other protocols
    cidr_block TEXT, -- IPv4 CIDR block of the other side, NULL for an IPv6 rule
    ipv6_cidr_block TEXT, -- IPv6 CIDR block of the other side, NULL for an IPv4 rule
    cidr_block_first TEXT, -- First address of the block, 8 hexadecimal digits for IPv4, 32 for IPv6
    cidr_block_last TEXT, -- Last address of the block, 8 hexadecimal digits for IPv4, 32 for IPv6
    PRIMARY KEY (account_id, region, network_acl_id, egress, rule_number)
) STRICT;
