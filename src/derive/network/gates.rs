//! What VPC Block Public Access leaves open of each subnet.

use super::From;
use crate::derive::together::Partition;
use crate::network::Gate;
use std::collections::BTreeMap;

pub(super) const OPTIONS: From = ("aws_vpc_block_public_access_options", &["internet_gateway_block_mode"]);
pub(super) const EXCLUSIONS: From =
    ("aws_vpc_block_public_access_exclusion", &["resource_arn", "internet_gateway_exclusion_mode", "state"]);

/// The modes of a region, and what is left out of it, by the end of its ARN.
pub(super) struct Gates {
    mode: Option<String>,
    excluded: BTreeMap<String, Gate>,
}

impl Gates {
    pub(super) fn of(partition: &Partition) -> Self {
        let mode = partition.rows(OPTIONS.0).next().and_then(|row| row.text("internet_gateway_block_mode"));
        let excluded = partition.rows(EXCLUSIONS.0).filter_map(|row| {
            let gate = match (row.text("state"), row.text("internet_gateway_exclusion_mode")) {
                (Some("create-complete" | "update-complete"), Some("allow-bidirectional")) => Gate::OPEN,
                (Some("create-complete" | "update-complete"), Some("allow-egress")) => EGRESS,
                (Some("delete-complete" | "disable-complete" | "create-failed"), _) => return None,
                _ => Gate::default(),
            };
            Some((named(row.text("resource_arn")?).to_owned(), gate))
        });
        Self { mode: mode.map(str::to_owned), excluded: excluded.collect() }
    }

    /// What is left open of a subnet, by its ARN and its VPC's ID: one that is left out itself, then its VPC, then the mode.
    pub(super) fn gate(&self, arn: Option<&str>, vpc_id: Option<&str>) -> Gate {
        let mode = match self.mode.as_deref() {
            Some("off") => return Gate::OPEN,
            Some("block-bidirectional") => Gate::SHUT,
            Some("block-ingress") => Gate { behind: Some(true), ..Gate::SHUT },
            _ => return Gate::default(),
        };
        let excluded = arn.map(named).into_iter().chain(vpc_id).find_map(|id| self.excluded.get(id));
        match excluded {
            // To let nothing but egress through changes nothing where egress is let through.
            Some(gate) if *gate == EGRESS && self.mode.as_deref() == Some("block-ingress") => mode,
            Some(gate) => *gate,
            None => mode,
        }
    }
}

const EGRESS: Gate = Gate { inbound: Some(false), direct: Some(true), behind: Some(true) };

/// The ID at the end of an ARN.
fn named(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}
