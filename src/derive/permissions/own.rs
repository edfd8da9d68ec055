//! What resources say themselves of who may do what with them.

use crate::derive::together::Partition;
use crate::policy::{NO_POLICY, Own, Policy};
use std::collections::BTreeMap;

/// What the policy of a resource is.
pub(super) enum Read {
    /// It has none.
    None,
    /// This.
    Policy(Policy),
    /// It was not read, or is no policy.
    Unknown,
}

/// The policies of the resources of a table, by ARN.
pub(super) fn policies<'a>(partition: &'a Partition, table: &str) -> BTreeMap<&'a str, Read> {
    let read = |text: Option<&str>| match text {
        Some(NO_POLICY) => Read::None,
        Some(text) => Policy::parse(text).map_or(Read::Unknown, Read::Policy),
        None => Read::Unknown,
    };
    partition.rows(table).filter_map(|row| Some((row.text("arn")?, read(row.text("policy"))))).collect()
}

/// What one of them says. Of a resource of another account or region, or one that is gone, nothing is known.
pub(super) fn own<'a>(policies: &'a BTreeMap<&str, Read>, arn: &str) -> Own<'a> {
    match policies.get(arn) {
        Some(Read::None) => Own::Nothing,
        Some(Read::Policy(policy)) => Own::Policy(policy),
        Some(Read::Unknown) | None => Own::NotRead,
    }
}
