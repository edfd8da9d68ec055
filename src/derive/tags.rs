//! Everything that can be tagged, one row for each resource of each type.

use super::derivation::{Derivation, Select};
use crate::declared::{Mapping, ResourceType};

pub(super) const DDL: &str = include_str!("tag.sql");

/// One derivation for each type of resource, so that one that was not read leaves the others known.
pub(super) fn all() -> impl Iterator<Item = Derivation> {
    Mapping::own().tagged().map(|(table, kind)| {
        Derivation::Select(Select {
            table: "aws_tagging_resource",
            columns: &["resource_type", "name", "exempt", "tags"],
            makes_rows: true,
            sql: select(table, kind).into(),
        })
    })
}

fn select(table: &str, kind: &ResourceType) -> String {
    let excused = kind.excused.as_deref().unwrap_or("NULL");
    let gone = kind.gone.as_ref().map(|gone| format!(" WHERE NOT ({gone})")).unwrap_or_default();
    format!(
        "SELECT account_id, region, arn, '{}' AS resource_type, title AS name, {excused} AS exempt, tags FROM {table}{gone}",
        kind.name
    )
}
