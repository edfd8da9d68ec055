//! The first and the last address of each block, so that SQL can compare blocks, and whether it is of the internet.

use super::block::Block;
use super::derivation::{Derivation, Made};
use crate::address::Addresses;
use ipnet::IpNet;

const fn each(
    table: &'static str,
    from: &'static [&'static str],
    columns: &'static [&'static str],
) -> Derivation {
    Derivation::of_columns(table, from, columns, bounds)
}

const CIDR_BLOCK: &[&str] = &["cidr_block_first", "cidr_block_last"];

pub(super) const ALL: &[Derivation] = &[
    each("aws_vpc", &["cidr_block"], CIDR_BLOCK),
    each("aws_vpc_cidr_block", &["cidr_block"], CIDR_BLOCK),
    each("aws_vpc_subnet", &["cidr_block"], CIDR_BLOCK),
    each("aws_vpc_peering_connection_cidr_block", &["cidr_block"], CIDR_BLOCK),
    each("aws_vpc_network_acl_entry", &["cidr_block", "ipv6_cidr_block"], CIDR_BLOCK),
    each("aws_vpc_security_group_rule", &["cidr_ipv4"], &["cidr_ipv4_first", "cidr_ipv4_last"]),
    each("aws_vpc_security_group_rule", &["cidr_ipv6"], &["cidr_ipv6_first", "cidr_ipv6_last"]),
    each(
        "aws_vpc_route",
        &["destination_cidr_block", "destination_ipv6_cidr_block"],
        &["destination_first", "destination_last"],
    ),
    Derivation::of_columns("aws_vpc_cidr_block", &["cidr_block"], &["is_public"], |from| {
        Ok(Made::of(block(from)?.map(is_public).map(Into::into).into_iter().collect::<Vec<_>>()))
    }),
    Derivation::of_columns(
        "aws_vpc_security_group_rule",
        &["cidr_ipv4", "cidr_ipv6"],
        &["cidr_prefix_length", "cidr_is_public"],
        |from| {
            let Some(block) = block(from)? else { return Ok(Made::default()) };
            Ok(Made::of([i64::from(block.prefix_len()).into(), is_public(block).into()]))
        },
    ),
];

/// The block that is set.
fn block(blocks: &[Option<&str>]) -> Result<Option<IpNet>, String> {
    let cidr = blocks.iter().copied().flatten().next();
    cidr.map(|cidr| cidr.parse().map_err(|_| format!("`{cidr}` is no block of addresses"))).transpose()
}

/// Whether some of its addresses are on the internet.
fn is_public(block: IpNet) -> bool {
    !Addresses::from_iter([block]).public().is_empty()
}

/// The bounds of the block that is set.
fn bounds(blocks: &[Option<&str>]) -> Result<Made, String> {
    let Some(cidr) = blocks.iter().copied().flatten().next() else { return Ok(Made::default()) };
    let block = Block::parse(cidr).ok_or_else(|| format!("`{cidr}` is no block of addresses"))?;
    Ok(Made::of([block.first.into(), block.last.into()]))
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn a_block_with_one_address_of_the_internet_is_public() {
        let blocks = ["10.0.0.0/8", "10.0.0.0/7", "172.16.0.0/12", "100.64.0.0/10", "8.8.8.8/32", "fd00::/8"];
        let public = blocks.map(|block| is_public(block.parse().expect("a block")));
        assert_eq!(public, [false, true, false, false, true, false]);
    }
}
