//! The first and the last address of each block, so that SQL can compare blocks.

use super::block::Block;
use super::derivation::{Derivation, Made};

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
];

/// The bounds of the block that is set.
fn bounds(blocks: &[Option<&str>]) -> Result<Made, String> {
    let Some(cidr) = blocks.iter().copied().flatten().next() else { return Ok(Made::default()) };
    let block = Block::parse(cidr).ok_or_else(|| format!("`{cidr}` is no block of addresses"))?;
    Ok(Made::of([block.first.into(), block.last.into()]))
}
