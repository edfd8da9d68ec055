//! What can be known: the operations of AWS, and the tables and columns that they fill.
//!
//! These are facts alone. The calls themselves are in `collect`, the connections in `store`; this room is
//! what the plan, the verdicts and the collectors agree on, so none of them needs to know another.

mod ddl;
mod derived;
mod partition;
mod witness;

pub use ddl::Column;
pub use derived::{Derived, Ground, Reads};
pub use partition::{PARTITIONS, dns_suffix};
pub use witness::{Place, Witness};

use ddl::Created;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::OnceLock;

/// One operation of the AWS API, e.g. `s3:GetBucketEncryption`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operation {
    /// Service, by its IAM prefix: `ec2`, `s3`, `logs`.
    pub service: &'static str,
    /// Name as in the API reference: `GetBucketEncryption`.
    pub name: &'static str,
    iam_action: Option<&'static str>,
}

impl Operation {
    /// Reading what a stack declares. It is no call to AWS, and no IAM action allows it.
    pub const READ_STACK: Self = Self::new("iac", "ReadStack");

    /// An operation that the IAM action of the same name allows.
    pub const fn new(service: &'static str, name: &'static str) -> Self {
        Self { service, name, iam_action: None }
    }

    /// An operation that an IAM action of another name allows.
    /// Source: the Service Authorization Reference, "Actions defined by …".
    pub const fn allowed_by(self, iam_action: &'static str) -> Self {
        Self { iam_action: Some(iam_action), ..self }
    }

    /// Whether it is sent to AWS.
    pub fn is_call(&self) -> bool {
        *self != Self::READ_STACK
    }

    /// The IAM action to grant: `s3:GetEncryptionConfiguration`.
    pub fn iam_action(&self) -> String {
        self.iam_action.map_or_else(|| self.to_string(), str::to_owned)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.service, self.name)
    }
}

/// Where a service keeps its resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Once in every region of the audit.
    Regional,
    /// Once per account; its rows carry the region `global`.
    Global,
}

/// The region of rows, gaps and coverage that belong to an account as a whole.
pub const GLOBAL: &str = "global";

/// How often an operation is called, pages and retries aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Once per account.
    PerAccount,
    /// Once in every region of an account.
    PerRegion,
    /// Once for each row of this table.
    PerRow(&'static str),
    /// Once for so many rows of this table.
    PerBatch(&'static str, usize),
}

/// The regions to audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Regions {
    /// The environment's, or the profile's.
    #[default]
    Environment,
    /// These.
    Named(Vec<String>),
    /// Every region that the account has not left out, from DescribeRegions.
    All,
}

/// Columns that another operation than the table's list operation fills.
#[derive(Clone, Copy, Debug)]
pub struct Detail {
    /// The operation: called once for each row, or the list operation of another table that knows the columns.
    pub operation: Operation,
    /// The columns that come from it, and from nowhere else.
    pub columns: &'static [&'static str],
}

/// One table of the snapshot: the operation that makes its rows exist, and the others that fill columns.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Name as in the Steampipe AWS plugin.
    pub name: &'static str,
    /// The list operation.
    pub list: Operation,
    /// The detail operations.
    pub details: &'static [Detail],
}

/// Tables that are filled together, from one list operation and what hangs on it.
///
/// The first table's list operation is the root. A further table either comes from the same answer (routes
/// with their route tables) or has a list operation of its own, called for each row of the first
/// (aliases of a function), or of one that is named (rules of a listener).
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// The tables; never empty.
    pub tables: &'static [Table],
    /// Their `CREATE TABLE` statements, with a comment on each column.
    pub ddl: &'static [&'static str],
    /// Regional or global.
    pub reach: Reach,
    /// Operations that must be allowed before the root can answer (a report is generated before it is read).
    pub prerequisites: &'static [Operation],
    /// The detail operations that take several rows in one call, each with how many at most.
    pub batches: &'static [(Operation, usize)],
    /// The list operations that are called for each row of another table than the first, each with the one that lists that.
    pub nested: &'static [(Operation, Operation)],
}

impl Family {
    /// Tables that are collected in every region.
    pub const fn regional(tables: &'static [Table], ddl: &'static [&'static str]) -> Self {
        Self { tables, ddl, reach: Reach::Regional, prerequisites: &[], batches: &[], nested: &[] }
    }

    /// Tables that are collected once per account.
    pub const fn global(tables: &'static [Table], ddl: &'static [&'static str]) -> Self {
        Self { reach: Reach::Global, ..Self::regional(tables, ddl) }
    }

    /// With operations that the root needs before it.
    pub const fn prerequisites(self, operations: &'static [Operation]) -> Self {
        Self { prerequisites: operations, ..self }
    }

    /// With detail operations that take so many rows in one call.
    pub const fn batched(self, batches: &'static [(Operation, usize)]) -> Self {
        Self { batches, ..self }
    }

    /// With list operations that are called for each row that another one lists.
    pub const fn nested(self, lists: &'static [(Operation, Operation)]) -> Self {
        Self { nested: lists, ..self }
    }

    /// The operation that everything else of this family waits for.
    pub fn root(&self) -> Operation {
        self.tables[0].list
    }

    /// Every operation that fills its tables.
    pub fn operations(&self) -> impl Iterator<Item = Operation> {
        self.tables.iter().flat_map(Table::operations).chain(self.prerequisites.iter().copied())
    }
}

/// Every table and view that a check may read.
#[derive(Clone, Debug)]
pub struct Schema {
    families: Vec<Family>,
    derived: Vec<Derived>,
    /// The `CREATE` statements of computed tables and of views.
    further: &'static [&'static str],
    /// What the `CREATE` statements say, by table: read once, and only where somebody asks.
    created: OnceLock<HashMap<&'static str, Created>>,
}

impl Schema {
    /// The schema of these families, and of what these further `CREATE` statements make: computed tables, and views.
    pub fn new(families: Vec<Family>, further: &'static [&'static str]) -> Self {
        Self { families, derived: Vec::new(), further, created: OnceLock::new() }
    }

    /// With what is computed, each after what it is computed from.
    pub fn deriving(self, derived: Vec<Derived>) -> Self {
        Self { derived, ..self }
    }

    /// The families in the order of their listing.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// Every table, in the order of the families.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.families.iter().flat_map(|family| family.tables)
    }

    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables().find(|table| table.name == name)
    }

    /// The family that a table belongs to.
    pub fn family_of(&self, table: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.tables.iter().any(|t| t.name == table))
    }

    /// All `CREATE` statements, tables first, each text once.
    pub fn ddl(&self) -> impl Iterator<Item = &'static str> {
        let mut seen = BTreeSet::new();
        let tables = self.families.iter().flat_map(|family| family.ddl.iter().copied());
        tables.chain(self.further.iter().copied()).filter(move |text| seen.insert(*text))
    }

    fn created(&self, table: &str) -> Option<&Created> {
        self.created.get_or_init(|| self.ddl().flat_map(ddl::tables).collect()).get(table)
    }

    /// The columns of a table with their types and comments, in their order; empty if there is none of this name, or for a
    /// view.
    pub fn columns(&self, table: &str) -> &[Column] {
        self.created(table).map_or(&[], |created| &created.columns)
    }

    /// Whether a table has a column of this name.
    pub fn has_column(&self, table: &str, column: &str) -> bool {
        self.columns(table).iter().any(|known| known.name == column)
    }

    /// The columns of a table's primary key, account and region first.
    pub fn primary_key(&self, table: &str) -> &[String] {
        self.created(table).map_or(&[], |created| &created.key)
    }

    /// The operation that fills a column, or decides what is computed for it.
    pub fn operation_of(&self, table: &Table, column: &str) -> Operation {
        let detail = table.details.iter().find(|detail| detail.columns.contains(&column));
        let stored = || self.operation_behind(table.name, column).unwrap_or(table.list);
        detail.map_or_else(stored, |detail| detail.operation)
    }

    /// How often an operation is called; none where no table needs it.
    pub fn times(&self, operation: Operation) -> Option<Times> {
        let family = self.caller_of(operation)?;
        if family.root() == operation || family.prerequisites.contains(&operation) {
            let global = family.reach == Reach::Global;
            return Some(if global { Times::PerAccount } else { Times::PerRegion });
        }
        let lists = family.tables.iter().any(|table| table.list == operation);
        let above = self.above(operation);
        if let Some(table) = above.and_then(|list| family.tables.iter().find(|table| table.list == list)) {
            return Some(Times::PerRow(table.name));
        }
        let detailed = family.tables.iter().find(|table| table.operations().any(|known| known == operation));
        let table = detailed.filter(|_| !lists).unwrap_or(&family.tables[0]);
        let batch = family.batches.iter().find(|(known, _)| *known == operation);
        Some(batch.map_or(Times::PerRow(table.name), |(_, most)| Times::PerBatch(table.name, *most)))
    }

    /// The list operation for each of whose rows this one is called, where that is not the root of its family.
    pub fn above(&self, operation: Operation) -> Option<Operation> {
        let nested = self.families.iter().flat_map(|family| family.nested);
        nested.copied().find(|(list, _)| *list == operation).map(|(_, above)| above)
    }

    /// The operations that a family calls itself: not those of other lists that decide columns of its tables. Two families may
    /// ask for the same detail of their rows.
    pub fn own_operations(&self, family: &Family) -> impl Iterator<Item = Operation> {
        let root = family.root();
        family
            .operations()
            .filter(move |operation| self.lister_of(*operation).is_none_or(|it| it.root() == root))
    }

    /// The family that calls an operation: the one that lists with it, else the first that asks it for details.
    pub fn caller_of(&self, operation: Operation) -> Option<&Family> {
        let calls = |family: &&Family| family.operations().any(|known| known == operation);
        self.lister_of(operation).or_else(|| self.families.iter().find(calls))
    }

    /// The family that lists with an operation.
    fn lister_of(&self, operation: Operation) -> Option<&Family> {
        let lists = |family: &&Family| family.tables.iter().any(|table| table.list == operation);
        self.families.iter().find(lists)
    }
}

impl Table {
    /// The list operation and the detail operations.
    pub fn operations(&self) -> impl Iterator<Item = Operation> + use<> {
        std::iter::once(self.list).chain(self.details.iter().map(|detail| detail.operation))
    }
}
