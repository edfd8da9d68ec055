-- What the rules of each network ACL let through, the lowest number first: one row for the ports of a protocol for
-- which the same is let through. Where nothing is, there is no row.
CREATE TABLE aws_vpc_network_acl_traffic (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    network_acl_id TEXT NOT NULL, -- ID of the network ACL
    egress INTEGER NOT NULL, -- 1 for traffic that leaves the subnet, 0 for traffic that enters it
    protocol TEXT NOT NULL, -- `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all that no rule names
    from_port INTEGER NOT NULL, -- First port, 0 where the protocol has none
    to_port INTEGER NOT NULL, -- Last port, 65535 where the protocol has none
    traffic TEXT NOT NULL, -- Protocol and ports in words, `all traffic` where all is treated alike
    addresses TEXT, -- Addresses of the other side in the fewest blocks; NULL where not known
    is_internet INTEGER, -- 1 when they are as good as everyone on the internet
    open_from_port INTEGER, -- First of the ports around these open to the internet without a gap, or perhaps
    open_to_port INTEGER, -- Last of the ports around these open to the internet without a gap, or perhaps
    PRIMARY KEY (account_id, region, network_acl_id, egress, protocol, from_port)
) STRICT;
