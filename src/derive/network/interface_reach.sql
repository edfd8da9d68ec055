-- Which ports of each network interface the internet reaches, and which ports there the interface reaches: through its
-- security groups, the network ACL and the routes of its subnet, gateways and VPC Block Public Access. One row for the
-- ports of a protocol for which the same is open. Where nothing is, there is no row.
CREATE TABLE aws_ec2_network_interface_reach (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    network_interface_id TEXT NOT NULL, -- ID of the network interface
    attached_instance_id TEXT, -- ID of the EC2 instance that it is attached to
    direction TEXT NOT NULL, -- `from_internet` or `to_internet`
    protocol TEXT NOT NULL, -- `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all that no rule names
    from_port INTEGER NOT NULL, -- First port, 0 where the protocol has none
    to_port INTEGER NOT NULL, -- Last port, 65535 where the protocol has none
    traffic TEXT NOT NULL, -- Protocol and ports in words, `all traffic` where all is treated alike
    addresses TEXT, -- Addresses on the internet in the fewest blocks; NULL where not known
    is_internet INTEGER, -- 1 when they are as good as everyone on the internet; NULL where not known
    open_from_port INTEGER, -- First of the ports around these that are open without a gap, or perhaps
    open_to_port INTEGER, -- Last of the ports around these that are open without a gap, or perhaps
    open_at TEXT, -- Where is_internet is NULL: what was not read, or is not followed
    PRIMARY KEY (account_id, region, network_interface_id, direction, protocol, from_port)
) STRICT;
