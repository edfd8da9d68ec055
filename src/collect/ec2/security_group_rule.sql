-- Rules of security groups, one row per rule and source, from DescribeSecurityGroupRules.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html
CREATE TABLE aws_vpc_security_group_rule (
    account_id TEXT NOT NULL, -- AWS account that the rule was listed in
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the rule
    security_group_rule_id TEXT, -- ID of the rule
    group_id TEXT, -- ID of the security group that the rule belongs to
    group_owner_id TEXT, -- AWS account that owns the group
    is_egress INTEGER, -- 1 for an outbound rule, 0 for an inbound one
    type TEXT, -- `egress` or `ingress`, the same in words
    ip_protocol TEXT, -- tcp, udp, icmp, icmpv6, a protocol number, or -1 for all protocols
    from_port INTEGER, -- First port; the ICMP type; -1 or NULL for all
    to_port INTEGER, -- Last port; the ICMP code; -1 or NULL for all
    cidr_ipv4 TEXT, -- IPv4 range of the source, or of the destination of an outbound rule
    cidr_ipv4_first TEXT, -- First address of cidr_ipv4, 8 hexadecimal digits
    cidr_ipv4_last TEXT, -- Last address of cidr_ipv4, 8 hexadecimal digits
    cidr_ipv6 TEXT, -- IPv6 range of the source, or of the destination of an outbound rule
    cidr_ipv6_first TEXT, -- First address of cidr_ipv6, 32 hexadecimal digits
    cidr_ipv6_last TEXT, -- Last address of cidr_ipv6, 32 hexadecimal digits
    cidr_prefix_length INTEGER, -- Length of the prefix of the range, whichever is set
    cidr_is_public INTEGER, -- 1 when some addresses of the range are on the internet
    prefix_list_id TEXT, -- ID of the prefix list that stands in for ranges
    referenced_group_id TEXT, -- ID of the security group that is the source or destination
    referenced_user_id TEXT, -- AWS account that owns the referenced group
    referenced_vpc_id TEXT, -- ID of the VPC of the referenced group
    referenced_peering_status TEXT, -- Status of the VPC peering connection to the referenced group, where there is one
    referenced_vpc_peering_connection_id TEXT, -- ID of that VPC peering connection
    description TEXT, -- Description of the rule
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID of the rule
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which rules does a group have?
CREATE INDEX aws_vpc_security_group_rule_by_group_id
ON aws_vpc_security_group_rule (account_id, region, group_id);
