//! What is computed from stored rows, and on which stored columns it rests.

use super::{Operation, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// Tables, each with some of its columns; a table of which only the rows count has none.
pub type Reads = BTreeMap<String, BTreeSet<String>>;

/// Columns that are computed: of stored rows, or of a table whose rows are computed too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The table that has them.
    pub table: &'static str,
    /// Their names; none where the whole row is computed.
    pub columns: &'static [&'static str],
    /// The stored columns that they are computed from.
    pub rests_on: Reads,
    /// The tables of which each computed row, or value, rests on one row, the one with the same ARN.
    pub origins: BTreeSet<String>,
}

impl Derived {
    /// Whether this computes a column of a table.
    fn fills(&self, table: &str, column: &str) -> bool {
        self.table == table && (self.columns.is_empty() || self.columns.contains(&column))
    }
}

/// What a statement rests on when everything computed is followed to what was stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// The stored columns.
    pub rests_on: Reads,
    /// The stored tables of which each row of the statement rests on one row, the one with its identity.
    pub origins: BTreeSet<String>,
    /// Those of the origins that are kinds of one computed table, whose rows are each of one kind alone.
    pub kinds: BTreeSet<String>,
}

impl Schema {
    /// What is computed, each after what it is computed from.
    pub fn derived(&self) -> &[Derived] {
        &self.derived
    }

    /// Whether the rows of a table are computed.
    pub fn is_derived_table(&self, table: &str) -> bool {
        self.derived.iter().any(|derived| derived.table == table && derived.columns.is_empty())
    }

    /// The tables whose rows are computed.
    pub fn derived_tables(&self) -> BTreeSet<&'static str> {
        let whole = self.derived.iter().filter(|derived| derived.columns.is_empty());
        whole.map(|derived| derived.table).collect()
    }

    /// Whether a column is computed.
    pub fn is_derived(&self, table: &str, column: &str) -> bool {
        self.derived.iter().any(|derived| derived.fills(table, column))
    }

    /// Follows what a statement reads, whose rows each rest on one row of its `origins`, to what was stored.
    pub fn ground(&self, reads: &Reads, origins: &BTreeSet<String>) -> Ground {
        let mut ground = Ground::default();
        let mut together = BTreeSet::new();
        for (table, columns) in reads {
            let is_own = origins.contains(table);
            let mut rest = |table: &str, columns: BTreeSet<String>, is_own: bool| {
                let set = if is_own { &mut ground.origins } else { &mut together };
                set.insert(table.to_owned());
                ground.rests_on.entry(table.to_owned()).or_default().extend(columns);
            };
            let is_table = self.is_derived_table(table);
            if !is_table {
                let stored = columns.iter().filter(|column| !self.is_derived(table, column));
                rest(table, stored.cloned().collect(), is_own);
            }
            let meant = |derived: &&Derived| {
                derived.table == *table
                    && (derived.columns.is_empty()
                        || derived.columns.iter().any(|column| columns.contains(*column)))
            };
            let computed: Vec<_> = self.derived.iter().filter(meant).collect();
            for derived in &computed {
                for (source, columns) in &derived.rests_on {
                    rest(source, columns.clone(), is_own && derived.origins.contains(source));
                }
            }
            if is_table && is_own && computed.len() > 1 {
                ground.kinds.extend(computed.iter().flat_map(|derived| derived.origins.iter().cloned()));
            }
        }
        // What is read in another way, too, is compared with other rows.
        ground.origins.retain(|table| !together.contains(table));
        ground.kinds.retain(|table| ground.origins.contains(table));
        ground
    }

    /// The stored columns that one column rests on: itself, or what it is computed from.
    pub fn sources_of(&self, table: &str, column: &str) -> Reads {
        let reads = Reads::from([(table.to_owned(), BTreeSet::from([column.to_owned()]))]);
        self.ground(&reads, &BTreeSet::new()).rests_on
    }

    /// The operation that decides a computed column: the first that tells more than the table's own list.
    pub(super) fn operation_behind(&self, table: &str, column: &str) -> Option<Operation> {
        let derived = self.derived.iter().find(|derived| derived.fills(table, column))?;
        let list = self.table(table).map(|table| table.list);
        let sources =
            derived.rests_on.iter().filter_map(|(name, columns)| Some((self.table(name)?, columns)));
        let mut operations = sources
            .flat_map(|(table, columns)| columns.iter().map(|column| self.operation_of(table, column)));
        operations.find(|operation| Some(*operation) != list).or(list)
    }
}

#[cfg(test)]
mod tests {
    use super::{Derived, Reads};
    use crate::schema::{Detail, Family, Operation, Schema, Table};
    use std::collections::BTreeSet;

    const LIST: Operation = Operation::new("a", "ListThings");
    const DETAIL: Operation = Operation::new("a", "GetThing");
    const OTHERS: Operation = Operation::new("a", "ListOthers");
    const THING: Table =
        Table { name: "aws_thing", list: LIST, details: &[Detail { operation: DETAIL, columns: &["text"] }] };
    const OTHER: Table = Table { name: "aws_other", list: OTHERS, details: &[] };

    fn reads(of: &[(&str, &[&str])]) -> Reads {
        let columns = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        of.iter().map(|(table, names)| ((*table).to_owned(), columns(names))).collect()
    }

    fn names(of: &[&str]) -> BTreeSet<String> {
        of.iter().map(|name| (*name).to_owned()).collect()
    }

    /// A column of things that is read from their text, one that others decide, and a table of both kinds.
    fn schema() -> Schema {
        let derived = |table, columns, rests_on: &[(&str, &[&str])], origins: &[&str]| Derived {
            table,
            columns,
            rests_on: reads(rests_on),
            origins: names(origins),
        };
        let families = vec![Family::regional(&[THING], &[]), Family::regional(&[OTHER], &[])];
        Schema::new(families, &[]).deriving(vec![
            derived("aws_thing", &["meaning"], &[("aws_thing", &["text"])], &["aws_thing"]),
            derived(
                "aws_thing",
                &["used"],
                &[("aws_thing", &["id"]), ("aws_other", &["id"])],
                &["aws_thing"],
            ),
            derived("aws_all", &[], &[("aws_thing", &["arn", "text"])], &["aws_thing"]),
            derived("aws_all", &[], &[("aws_other", &["arn"])], &["aws_other"]),
        ])
    }

    #[test]
    fn a_computed_column_rests_on_the_column_of_its_row_that_it_is_computed_from() {
        let ground = schema().ground(&reads(&[("aws_thing", &["arn", "meaning"])]), &names(&["aws_thing"]));
        assert_eq!(ground.rests_on, reads(&[("aws_thing", &["arn", "text"])]));
        assert_eq!(ground.origins, names(&["aws_thing"]));
        let of = |column| schema().operation_of(&THING, column);
        assert_eq!((of("meaning"), of("used"), of("arn")), (DETAIL, OTHERS, LIST));
    }

    #[test]
    fn what_other_rows_decide_rests_on_all_of_them() {
        let ground = schema().ground(&reads(&[("aws_thing", &["used"])]), &names(&["aws_thing"]));
        assert_eq!(ground.rests_on, reads(&[("aws_thing", &["id"]), ("aws_other", &["id"])]));
        assert_eq!(ground.origins, names(&["aws_thing"]));
    }

    #[test]
    fn a_row_of_a_table_of_kinds_rests_on_one_row_of_its_kind() {
        let ground = schema().ground(&reads(&[("aws_all", &["arn"])]), &names(&["aws_all"]));
        assert_eq!(ground.kinds, names(&["aws_other", "aws_thing"]));
        let beside = reads(&[("aws_all", &["arn"]), ("aws_other", &["id"])]);
        let ground = schema().ground(&beside, &names(&["aws_all"]));
        assert_eq!(ground.kinds, names(&["aws_thing"]), "of others, other rows are read too");
        assert_eq!(schema().ground(&beside, &BTreeSet::new()).kinds, names(&[]));
    }
}
