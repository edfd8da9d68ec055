//! Gaps of a kind: where a computed table strings kinds together, one that was not read leaves the others known.

use super::holes::Holes;
use crate::declared::Mapping;
use crate::store::{Binding, Gap, Sandbox, Value};
use std::collections::BTreeSet;

/// The tables that a check's rows are kinds of, and where their rows stand.
pub(super) struct Kinds<'a> {
    pub(super) tables: &'a BTreeSet<String>,
    pub(super) rows: Option<&'a Sandbox>,
}

impl Kinds<'_> {
    /// Opens what a gap of a partition leaves undecided: the kinds of these tables if they are no more than that, else
    /// everything in the partition.
    pub(super) fn open<'t>(&self, holes: &mut Holes, gap: &Gap, tables: impl Iterator<Item = &'t str>) {
        let tables: BTreeSet<_> = tables.collect();
        let is_of_kinds = tables.iter().all(|table| self.tables.contains(*table));
        let rows: Option<Vec<_>> =
            tables.iter().map(|table| Some((*table, self.resources(table, gap)?))).collect();
        match rows.filter(|rows| is_of_kinds && !rows.is_empty()) {
            None => holes.open(gap.clone()),
            Some(rows) => {
                for (table, resources) in rows {
                    let name = Mapping::own().type_of(table).map_or(table, |kind| &kind.name);
                    holes.open_kind(name, gap);
                    resources.iter().for_each(|resource| holes.open_one(resource, gap.clone()));
                }
            }
        }
    }

    /// The resources of a table in the partition of a gap; none where they cannot be known.
    fn resources(&self, table: &str, gap: &Gap) -> Option<Vec<String>> {
        let sql = format!("SELECT arn FROM {table} WHERE account_id = :account_id AND region = :region");
        let bind =
            |name: &str, value: &str| Binding { name: name.to_owned(), value: Value::Text(value.to_owned()) };
        let bindings = [bind("account_id", &gap.account_id), bind("region", &gap.region)];
        let found = self.rows.filter(|_| self.tables.contains(table))?.run(&sql, &bindings).ok()?;
        Some(found.texts().map(|[arn]| arn).collect())
    }
}
