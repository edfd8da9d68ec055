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
    /// Those of the stored columns that tell by themselves when one row lacks them: what rests on it is NULL then, and nothing
    /// else is otherwise.
    pub told: Reads,
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
    /// The stored tables whose rows the statement's rows are about: each about the one with its identity.
    pub origins: BTreeSet<String>,
    /// Those of the origins of which no other row is read.
    pub alone: BTreeSet<String>,
    /// Where the rows are of many types, by a computed table or the arms of a compound select: the stored tables that only some types rest on, each with
    /// the origins that are those types.
    pub types: BTreeMap<String, BTreeSet<String>>,
    /// Those of the stored columns that do not tell by themselves when one row lacks them.
    pub untold: Reads,
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
        for (table, columns) in reads {
            ground.read(self, table, columns, origins.contains(table));
        }
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

impl Ground {
    /// Whether what rests on these columns of one row of a table, some of which were not read, is NULL by itself.
    pub fn tells(&self, table: &str, columns: &BTreeSet<String>) -> bool {
        let none = BTreeSet::new();
        let read = self.rests_on.get(table).unwrap_or(&none);
        let untold = self.untold.get(table).unwrap_or(&none);
        columns.intersection(read).next().is_some() && columns.is_disjoint(untold)
    }

    /// The same of a statement whose rows are each about a resource of this stored table, if of several rows.
    pub fn of_type(mut self, table: &str) -> Self {
        self.origins.insert(table.to_owned());
        self
    }

    /// What a statement rests on whose rows are those of all these, where no row of one rests on rows of another.
    pub fn of_arms(arms: Vec<Self>) -> Self {
        let mut ground = Self::default();
        for arm in &arms {
            ground.origins.extend(arm.origins.iter().cloned());
            for (table, columns) in &arm.rests_on {
                ground.rests_on.entry(table.clone()).or_default().extend(columns.iter().cloned());
            }
            for (table, columns) in &arm.untold {
                ground.untold.entry(table.clone()).or_default().extend(columns.iter().cloned());
            }
        }
        for table in ground.rests_on.keys() {
            let readers = || arms.iter().filter(|arm| arm.rests_on.contains_key(table));
            if readers().all(|arm| arm.alone.contains(table)) {
                ground.alone.insert(table.clone());
            }
            let types = readers().flat_map(|arm| arm.types.get(table).unwrap_or(&arm.origins));
            let types: BTreeSet<_> = types.cloned().collect();
            // What all types rest on is no gap of some.
            if types != ground.origins {
                ground.types.insert(table.clone(), types);
            }
        }
        ground
    }

    /// Adds what reading columns of a table rests on. `is_own` if each row of the statement is about one of its rows.
    fn read(&mut self, schema: &Schema, table: &str, columns: &BTreeSet<String>, is_own: bool) {
        let is_computed = schema.is_derived_table(table);
        if !is_computed {
            let stored: BTreeSet<_> =
                columns.iter().filter(|column| !schema.is_derived(table, column)).cloned().collect();
            self.untold.entry(table.to_owned()).or_default().extend(stored.iter().cloned());
            self.rest(table, stored.into_iter(), is_own, None);
        }
        let is_meant = |derived: &&Derived| {
            let names = || derived.columns.iter().any(|column| columns.contains(*column));
            derived.table == table && (derived.columns.is_empty() || names())
        };
        let computed: Vec<_> = schema.derived.iter().filter(is_meant).collect();
        let has_types = is_computed && is_own && computed.len() > 1;
        for derived in computed {
            for (source, columns) in &derived.rests_on {
                let is_own = is_own && derived.origins.contains(source);
                let types = has_types.then_some(&derived.origins);
                let told = derived.told.get(source);
                let untold = columns.iter().filter(|column| !told.is_some_and(|told| told.contains(*column)));
                self.untold.entry(source.clone()).or_default().extend(untold.cloned());
                self.rest(source, columns.iter().cloned(), is_own, types);
            }
        }
    }

    /// Adds columns of a stored table. What is read in two ways is compared with other rows, unless each is of a type.
    fn rest(
        &mut self,
        table: &str,
        columns: impl Iterator<Item = String>,
        is_own: bool,
        types: Option<&BTreeSet<String>>,
    ) {
        let is_new = !self.rests_on.contains_key(table);
        self.rests_on.entry(table.to_owned()).or_default().extend(columns);
        if is_own {
            self.origins.insert(table.to_owned());
        }
        if is_own && (is_new || self.alone.contains(table)) {
            self.alone.insert(table.to_owned());
        } else {
            self.alone.remove(table);
        }
        match types {
            Some(types) if is_new || self.types.contains_key(table) => {
                self.types.entry(table.to_owned()).or_default().extend(types.iter().cloned());
            }
            _ => _ = self.types.remove(table),
        }
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
            told: Reads::new(),
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
            derived(
                "aws_all",
                &[],
                &[("aws_thing", &["arn", "text"]), ("aws_other", &["id"])],
                &["aws_thing"],
            ),
            derived("aws_all", &[], &[("aws_other", &["arn"])], &["aws_other"]),
        ])
    }

    #[test]
    fn a_computed_column_rests_on_the_column_of_its_row_that_it_is_computed_from() {
        let ground = schema().ground(&reads(&[("aws_thing", &["arn", "meaning"])]), &names(&["aws_thing"]));
        assert_eq!(ground.rests_on, reads(&[("aws_thing", &["arn", "text"])]));
        assert_eq!(ground.alone, names(&["aws_thing"]));
        let of = |column| schema().operation_of(&THING, column);
        assert_eq!((of("meaning"), of("used"), of("arn")), (DETAIL, OTHERS, LIST));
    }

    #[test]
    fn what_other_rows_decide_rests_on_all_of_them() {
        let ground = schema().ground(&reads(&[("aws_thing", &["used"])]), &names(&["aws_thing"]));
        assert_eq!(ground.rests_on, reads(&[("aws_thing", &["id"]), ("aws_other", &["id"])]));
        assert_eq!(ground.alone, names(&["aws_thing"]));
    }

    #[test]
    fn a_row_of_a_table_of_types_rests_on_one_row_of_its_type() {
        let ground = schema().ground(&reads(&[("aws_all", &["arn"])]), &names(&["aws_all"]));
        let types: Vec<_> = ground.types.into_iter().collect();
        // The excuse of a thing is that of others.
        let of_both = names(&["aws_other", "aws_thing"]);
        assert_eq!(
            types,
            [("aws_other".to_owned(), of_both.clone()), ("aws_thing".to_owned(), names(&["aws_thing"]))]
        );
        assert_eq!((ground.origins, ground.alone), (of_both, names(&["aws_thing"])));
    }

    #[test]
    fn what_is_read_beside_the_types_is_compared_with_all_of_them() {
        let beside = reads(&[("aws_all", &["arn"]), ("aws_thing", &["id"])]);
        let ground = schema().ground(&beside, &names(&["aws_all"]));
        assert_eq!(ground.types.into_keys().collect::<Vec<_>>(), ["aws_other"]);
        assert_eq!(schema().ground(&beside, &BTreeSet::new()).types.len(), 0);
    }
}
