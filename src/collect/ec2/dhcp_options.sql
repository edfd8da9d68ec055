-- DHCP option sets, from DescribeDhcpOptions.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html
CREATE TABLE aws_vpc_dhcp_options (
    account_id TEXT NOT NULL, -- AWS account that sees the option set
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the option set, with the account that owns it
    dhcp_options_id TEXT, -- ID of the option set
    owner_id TEXT, -- AWS account that owns the option set
    domain_name TEXT, -- JSON array with the domain name given to instances
    domain_name_servers TEXT, -- JSON array of addresses, or of `AmazonProvidedDNS`
    ntp_servers TEXT, -- JSON array of the addresses of time servers
    netbios_name_servers TEXT, -- JSON array of the addresses of NetBIOS name servers
    netbios_node_type TEXT, -- JSON array with the NetBIOS node type
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which option set does a VPC use?
CREATE INDEX aws_vpc_dhcp_options_by_dhcp_options_id
ON aws_vpc_dhcp_options (account_id, region, dhcp_options_id);
