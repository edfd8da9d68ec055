-- What the rules of each security group admit together: one row for the ports of a protocol for which the same is
-- admitted. Where nothing is admitted, there is no row.
CREATE TABLE aws_vpc_security_group_traffic (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    group_id TEXT NOT NULL, -- ID of the security group
    is_egress INTEGER NOT NULL, -- 1 for outbound traffic, 0 for inbound
    protocol TEXT NOT NULL, -- `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all that no rule names
    from_port INTEGER NOT NULL, -- First port, 0 where the protocol has none
    to_port INTEGER NOT NULL, -- Last port, 65535 where the protocol has none
    traffic TEXT NOT NULL, -- Protocol and ports in words, `all traffic` where a rule on all traffic admits the same
    addresses TEXT, -- Addresses of the other side in the fewest blocks, and names of AWS's lists; NULL where not known
    is_internet INTEGER, -- 1 when they are as good as everyone on the internet
    open_from_port INTEGER, -- First of the ports around these open to the internet without a gap, or perhaps
    open_to_port INTEGER, -- Last of the ports around these open to the internet without a gap, or perhaps
    referenced_group_ids TEXT NOT NULL, -- JSON array of the security groups whose members are admitted
    PRIMARY KEY (account_id, region, group_id, is_egress, protocol, from_port)
) STRICT;
