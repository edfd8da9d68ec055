//! What follows from rows of several tables of one account and region.

use crate::schema::{Derived, GLOBAL, Reads, Schema};
use crate::store::{Answer, Draft, Row, StoreError, Value};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of a computed table, made of rows of other tables: those of one account and region at a time, so that nothing
/// of another decides them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Together {
    /// The computed table that gets rows.
    pub(super) table: &'static str,
    /// The tables that are read, each with the columns: stored ones, or such as derivations before this one fill.
    pub(super) from: &'static [From],
    /// Tables of what is global in the account, which are read beside those of each region.
    pub(super) global: &'static [From],
    /// The columns of these tables that say what they rest on by themselves: where one is NULL or no document, what is computed
    /// from it is NULL, and all else is the same whatever it says.
    pub(super) told: &'static [From],
    /// The table of which each computed row rests on one row, the one with the same ARN.
    pub(super) about: Option<&'static str>,
    /// Computes the rows. It must not depend on the order of what it reads beyond what [`Partition::rows`] promises.
    pub(super) compute: fn(&Partition) -> Vec<Row>,
}

/// A table, and columns of it.
pub(super) type From = (&'static str, &'static [&'static str]);

/// The rows of one account and region.
#[derive(Debug)]
pub(super) struct Partition {
    tables: BTreeMap<&'static str, (&'static [&'static str], Vec<Vec<Value>>)>,
}

/// A row that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    columns: &'static [&'static str],
    values: &'a [Value],
}

impl Together {
    /// Rows of a table that rest on rows of one account and region, whichever of them.
    pub(super) const fn of(
        table: &'static str,
        from: &'static [From],
        compute: fn(&Partition) -> Vec<Row>,
    ) -> Self {
        Self { table, from, global: &[], told: &[], about: None, compute }
    }

    fn tables(&self) -> impl Iterator<Item = &'static From> {
        self.from.iter().chain(self.global)
    }

    /// What is read, as a check would read it.
    pub(super) fn reads(&self) -> Reads {
        reads(self.tables())
    }

    /// What is computed, for the schema of what was stored and of what is computed before.
    pub(super) fn facts(&self, known: &Schema) -> Derived {
        let rests_on = known.ground(&self.reads(), &BTreeSet::new()).rests_on;
        let origins = self.about.map(str::to_owned).into_iter().collect();
        Derived { table: self.table, columns: &[], rests_on, origins, told: reads(self.told.iter()) }
    }

    /// Computes it anew for every account and region.
    pub(super) fn run(&self, draft: &Draft<'_>) -> Result<(), StoreError> {
        let places =
            self.from.iter().map(|(table, _)| format!("SELECT DISTINCT account_id, region FROM {table}"));
        let places = draft.read(&places.collect::<Vec<_>>().join(" UNION "), &[])?.rows;
        for place in places {
            let [Value::Text(account_id), Value::Text(region)] = place.as_slice() else { continue };
            let rows = (self.compute)(&self.partition(draft, account_id, region)?);
            rows.iter().try_for_each(|row| draft.insert(account_id, region, row))?;
        }
        Ok(())
    }

    fn partition(&self, draft: &Draft<'_>, account_id: &str, region: &str) -> Result<Partition, StoreError> {
        let own = Partition::of(self.from, |sql| draft.read(sql, &[account_id, region]))?;
        let global = Partition::of(self.global, |sql| draft.read(sql, &[account_id, GLOBAL]))?;
        Ok(own.beside(global))
    }
}

fn reads<'a>(tables: impl Iterator<Item = &'a From>) -> Reads {
    let names = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect();
    tables.map(|(table, columns)| ((*table).to_owned(), names(columns))).collect()
}

impl Partition {
    /// Reads these columns of these tables, each by a statement with the parameters `:account_id` and `:region`.
    pub(super) fn of(
        from: &[From],
        read: impl Fn(&str) -> Result<Answer, StoreError>,
    ) -> Result<Self, StoreError> {
        let mut tables = BTreeMap::new();
        for (table, columns) in from {
            let order: Vec<_> = (1..=columns.len()).map(|place| place.to_string()).collect();
            let sql = format!(
                "SELECT \"{}\" FROM {table} WHERE account_id = :account_id AND region = :region ORDER BY {}",
                columns.join("\", \""),
                order.join(", ")
            );
            tables.insert(*table, (*columns, read(&sql)?.rows));
        }
        Ok(Self { tables })
    }

    /// With the rows of other tables.
    fn beside(mut self, other: Self) -> Self {
        self.tables.extend(other.tables);
        self
    }

    /// Whether this table is among what is read.
    pub(super) fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }

    /// The rows of one of the tables that are read, in the order of the columns that are read.
    pub(super) fn rows(&self, table: &str) -> impl Iterator<Item = Record<'_>> {
        let known = self.tables.get(table);
        debug_assert!(known.is_some(), "`{table}` is not among what is read");
        known.into_iter().flat_map(|(columns, rows)| rows.iter().map(|values| Record { columns, values }))
    }
}

impl<'a> Record<'a> {
    /// A text; none where it is NULL.
    pub(super) fn text(&self, column: &str) -> Option<&'a str> {
        if let Value::Text(text) = self.value(column)? { Some(text) } else { None }
    }

    /// A whole number; none where it is NULL.
    pub(super) fn integer(&self, column: &str) -> Option<i64> {
        if let Value::Integer(number) = self.value(column)? { Some(*number) } else { None }
    }

    /// What is 1 or 0; none where it is NULL.
    pub(super) fn flag(&self, column: &str) -> Option<bool> {
        self.integer(column).map(|number| number != 0)
    }

    /// A JSON document; none where it is NULL, or no JSON.
    pub(super) fn json(&self, column: &str) -> Option<Json> {
        serde_json::from_str(self.text(column)?).ok()
    }

    fn value(&self, column: &str) -> Option<&'a Value> {
        let place = self.columns.iter().position(|name| *name == column);
        debug_assert!(place.is_some(), "`{column}` is not among what is read");
        self.values.get(place?)
    }
}
