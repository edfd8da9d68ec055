//! Prefix lists: the blocks that they stand for.

use super::From;
use crate::derive::together::{Partition, Record};
use ipnet::IpNet;
use std::collections::BTreeMap;

pub(super) const FROM: From = ("aws_ec2_managed_prefix_list", &["id", "name", "owner_id"]);
pub(super) const ENTRIES: From = ("aws_ec2_managed_prefix_list_entry", &["prefix_list_id", "cidr"]);

/// The prefix lists of a region.
pub(super) struct Lists {
    by_id: BTreeMap<String, List>,
}

/// What is known of a prefix list.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    /// Its blocks; none where nobody read them. One of AWS's has few and is known by its name.
    pub(super) blocks: Option<Vec<IpNet>>,
    /// Its name, where it is one of AWS's.
    pub(super) of_aws: Option<String>,
}

impl Lists {
    pub(super) fn of(partition: &Partition) -> Self {
        let mut blocks: BTreeMap<_, Option<Vec<IpNet>>> = BTreeMap::new();
        for entry in partition.rows(ENTRIES.0) {
            let Some(id) = entry.text("prefix_list_id") else { continue };
            let block = entry.text("cidr").and_then(|cidr| cidr.parse::<IpNet>().ok());
            match (blocks.entry(id).or_insert_with(|| Some(Vec::new())), block) {
                (Some(known), Some(block)) => known.push(block.trunc()),
                (known, _) => *known = None,
            }
        }
        let list = |record: Record<'_>| {
            let id = record.text("id")?;
            let list = match record.text("owner_id") {
                Some("AWS") => List {
                    blocks: Some(Vec::new()),
                    of_aws: Some(record.text("name").unwrap_or(id).to_owned()),
                },
                Some(_) => List { blocks: blocks.get(id).cloned().unwrap_or(Some(Vec::new())), of_aws: None },
                None => List::default(),
            };
            Some((id.to_owned(), list))
        };
        Self { by_id: partition.rows(FROM.0).filter_map(list).collect() }
    }

    /// The list of this ID; nothing is known of one that was not listed.
    pub(super) fn get(&self, id: &str) -> List {
        self.by_id.get(id).cloned().unwrap_or_default()
    }
}
