//! Amazon EC2 with VPC and EBS.

mod flow_log;
mod network_interface;
mod security_group;
mod security_group_rule;
mod vpc;

use super::Source;
use crate::store::Cell;
use aws_sdk_ec2::types::Tag;

pub(super) const SOURCES: &[&Source] = &[
    &flow_log::FLOW_LOG,
    &network_interface::NETWORK_INTERFACE,
    &security_group::SECURITY_GROUP,
    &security_group_rule::SECURITY_GROUP_RULE,
    &vpc::VPC,
];

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter()
        .filter_map(|tag| Some((tag.key()?, tag.value().unwrap_or_default())))
}

/// EC2's tags as a JSON object.
fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(pairs(tags))
}

/// The Name tag, else the ID.
fn name_or<'a>(tags: &'a [Tag], id: &'a str) -> &'a str {
    pairs(tags)
        .find(|(key, value)| *key == "Name" && !value.is_empty())
        .map_or(id, |(_, name)| name)
}
