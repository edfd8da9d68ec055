-- What the rules of each network ACL let into its subnets from beyond the CIDR blocks of its VPC, the lowest number
-- first: one row for the ports of a protocol for which the same is let in. Where nothing is, there is no row.
CREATE TABLE aws_vpc_network_acl_foreign_traffic (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    network_acl_id TEXT NOT NULL, -- ID of the network ACL
    protocol TEXT NOT NULL, -- `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all that no rule names
    from_port INTEGER NOT NULL, -- First port, 0 where the protocol has none
    to_port INTEGER NOT NULL, -- Last port, 65535 where the protocol has none
    traffic TEXT NOT NULL, -- Protocol and ports in words
    addresses TEXT, -- Addresses of the other side in the fewest blocks; NULL where not known
    is_admitted INTEGER, -- 1 when some of them are let in for certain; NULL where that is not known
    PRIMARY KEY (account_id, region, network_acl_id, protocol, from_port)
) STRICT;
