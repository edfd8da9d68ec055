//! Gaps of a type: where a check strings types together, one that was not read leaves the others known.

use super::holes::Holes;
use crate::declared::Mapping;
use crate::schema::GLOBAL;
use crate::store::{Binding, Gap, Sandbox};
use std::collections::{BTreeMap, BTreeSet};

/// The types that a check's rows are of, and where their rows stand.
pub(super) struct Types<'a> {
    /// The stored tables that only some types rest on, each with the tables of those types.
    pub(super) of: &'a BTreeMap<String, BTreeSet<String>>,
    pub(super) rows: Option<&'a Sandbox>,
}

impl Types<'_> {
    /// Opens what a gap of a partition in these tables leaves undecided: the types that rest on them, if no more does, else
    /// everything in the partition.
    pub(super) fn open<'t>(&self, holes: &mut Holes, gap: &Gap, mut tables: impl Iterator<Item = &'t str>) {
        let types = tables.try_fold(BTreeSet::new(), |mut types, table| {
            types.extend(self.of.get(table)?);
            Some(types)
        });
        let rows = types.and_then(|types| {
            types
                .into_iter()
                .map(|table| Some((table, self.resources(table, gap)?)))
                .collect::<Option<Vec<_>>>()
        });
        match rows.filter(|rows| !rows.is_empty()) {
            None => holes.open(gap.clone()),
            Some(rows) => {
                for (table, resources) in rows {
                    let name = Mapping::own().type_of(table).map_or(table, |kind| &kind.name);
                    holes.open_type(name, gap);
                    for (region, resource) in resources {
                        holes.open_one(&resource, Gap { region, ..gap.clone() });
                    }
                }
            }
        }
    }

    /// The resources of a table that rest on the partition of a gap, each with its region; none where they cannot be known.
    /// What is global, every region may rest on, and what is global may rest on every region.
    fn resources(&self, table: &str, gap: &Gap) -> Option<Vec<(String, String)>> {
        let sql = format!(
            "SELECT region, arn FROM {table} WHERE account_id = :account_id AND ('{GLOBAL}' IN (region, :region) OR region = :region)"
        );
        let bindings = [Binding::text("account_id", &gap.account_id), Binding::text("region", &gap.region)];
        let found = self.rows?.run(&sql, &bindings).ok()?;
        Some(found.texts().map(|[region, arn]| (region, arn)).collect())
    }
}
