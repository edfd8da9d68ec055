-- Elastic IP addresses, from DescribeAddresses.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html
CREATE TABLE aws_vpc_eip (
    account_id TEXT NOT NULL, -- AWS account that owns the address
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the Elastic IP address
    allocation_id TEXT, -- ID of the allocation
    public_ip TEXT, -- Public IPv4 address
    private_ip_address TEXT, -- Private IPv4 address that it stands for, NULL for none
    association_id TEXT, -- ID of the association, NULL while the address is idle
    instance_id TEXT, -- Instance that uses it, NULL for none
    network_interface_id TEXT, -- Network interface that uses it, NULL for none
    network_interface_owner_id TEXT, -- AWS account that owns the network interface
    subnet_id TEXT, -- ID of the subnet where the address is used, where AWS says
    service_managed TEXT, -- AWS service that manages the address, NULL for none
    domain TEXT, -- `vpc`
    public_ipv4_pool TEXT, -- Address pool, `amazon` for AWS's own
    network_border_group TEXT, -- Zones from which AWS advertises the address
    carrier_ip TEXT, -- Address in the carrier's network, NULL for none
    customer_owned_ip TEXT, -- Customer-owned address of an Outpost, NULL for none
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
