//! CIDR blocks as text that orders like the addresses, so that SQL can compare them.

use ipnet::IpNet;
use std::net::IpAddr;

/// The first and the last address of a block: 8 hexadecimal digits for IPv4, 32 for IPv6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) first: String,
    pub(super) last: String,
}

impl Block {
    /// The block of a CIDR such as `10.0.0.0/16`; none for what is no CIDR.
    pub(super) fn parse(cidr: &str) -> Option<Self> {
        let net: IpNet = cidr.parse().ok()?;
        Some(Self { first: hex(net.network()), last: hex(net.broadcast()) })
    }
}

fn hex(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => format!("{:08x}", address.to_bits()),
        IpAddr::V6(address) => format!("{:032x}", address.to_bits()),
    }
}

#[cfg(test)]
mod tests {
    use super::Block;

    #[test]
    fn blocks_order_as_text_like_their_addresses() {
        let block = Block::parse("10.0.1.7/24").expect("a CIDR");
        assert_eq!((block.first.as_str(), block.last.as_str()), ("0a000100", "0a0001ff"));
        let world = Block::parse("::/0").expect("a CIDR");
        assert_eq!((world.first.len(), world.last.as_str()), (32, "f".repeat(32).as_str()));
        assert_eq!(Block::parse("pl-63a5400a"), None);
    }
}
