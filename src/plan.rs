//! From what checks read to what AWS must be asked: the smallest set of operations that decides a document.
//!
//! No list is kept here. SQLite tells which columns a statement reads, and the schema which operation fills each.

use crate::schema::{Family, Operation, Reads, Schema, Table};
use crate::store::Analysis;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// An operation that a statement rests on, and the table for which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    /// The table that is read.
    pub table: &'static str,
    /// The operation that makes its rows exist or fills a column that is read.
    pub operation: Operation,
    /// Whether the rows themselves rest on it, not only columns of theirs.
    pub lists: bool,
}

/// The operations that decide some statements.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    needs: BTreeMap<String, BTreeSet<Need>>,
}

impl Plan {
    /// Adds what the statement called `name` needs.
    pub fn add(&mut self, schema: &'static Schema, name: &str, reads: &Reads) {
        let stored = schema.ground(reads, &BTreeSet::new()).rests_on;
        let needs = stored.iter().filter_map(|(table, columns)| Some((schema.table(table)?, columns)));
        let needs = needs.flat_map(|(table, columns)| table_needs(schema, table, columns));
        self.needs.entry(name.to_owned()).or_default().extend(needs);
    }

    /// The plan of one statement.
    pub fn of(schema: &'static Schema, analysis: &Analysis) -> Self {
        let mut plan = Self::default();
        plan.add(schema, "", &analysis.reads);
        plan
    }

    /// What the statement called `name` needs.
    pub fn needs(&self, name: &str) -> impl Iterator<Item = &Need> {
        self.needs.get(name).into_iter().flatten()
    }

    /// The plan of these statements alone.
    pub fn only(&self, names: &BTreeSet<&str>) -> Self {
        let needs = self.needs.iter().filter(|(name, _)| names.contains(name.as_str()));
        Self { needs: needs.map(|(name, needs)| (name.clone(), needs.clone())).collect() }
    }

    /// Whether a statement reads a table.
    pub fn reads(&self, table: &str) -> bool {
        self.needs.values().flatten().any(|need| need.table == table)
    }

    /// Every operation, each once.
    pub fn operations(&self) -> BTreeSet<Operation> {
        self.needs.values().flatten().map(|need| need.operation).collect()
    }

    /// The statements that need an operation, by name.
    pub fn needing(&self, operation: Operation) -> impl Iterator<Item = &str> {
        let needing =
            self.needs.iter().filter(move |(_, needs)| needs.iter().any(|need| need.operation == operation));
        needing.map(|(name, _)| name.as_str())
    }

    /// The least IAM policy that allows the plan, as a policy document. `also` are operations that every audit calls,
    /// `further` what the caller needs beside the reading.
    pub fn iam_policy(&self, also: &[Operation], further: Vec<Grant>) -> serde_json::Value {
        let reads = Grant {
            name: "UprightReads",
            operations: self.operations().into_iter().chain(also.iter().copied()).collect(),
            resources: BTreeSet::from(["*".to_owned()]),
        };
        let grants = std::iter::once(reads).chain(further).filter(|grant| !grant.operations.is_empty());
        json!({ "Version": "2012-10-17", "Statement": grants.map(|grant| grant.statement()).collect::<Vec<_>>() })
    }
}

/// A statement of a policy.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The id of the statement.
    pub name: &'static str,
    /// What it allows.
    pub operations: Vec<Operation>,
    /// What it allows that on.
    pub resources: BTreeSet<String>,
}

impl Grant {
    fn statement(&self) -> serde_json::Value {
        // GetCallerIdentity needs no permission, and an explicit deny of it has no effect.
        let calls = self.operations.iter().filter(|operation| operation.is_call());
        let actions: BTreeSet<_> = calls
            .map(|operation| operation.iam_action())
            .filter(|action| action != "sts:GetCallerIdentity")
            .collect();
        let resources = match self.resources.first() {
            Some(only) if self.resources.len() == 1 => json!(only),
            _ => json!(self.resources),
        };
        json!({ "Sid": self.name, "Effect": "Allow", "Action": actions, "Resource": resources })
    }
}

fn table_needs(schema: &'static Schema, table: &'static Table, columns: &BTreeSet<String>) -> BTreeSet<Need> {
    let need = |operation, lists| Need { table: table.name, operation, lists };
    let mut needs = BTreeSet::from([need(table.list, true)]);
    if let Some(family) = schema.family_of(table.name) {
        needs.insert(need(family.root(), true));
        needs.extend(family.prerequisites.iter().map(|operation| need(*operation, true)));
        needs.extend(schema.above(table.list).map(|list| need(list, true)));
    }
    let decided = columns.iter().map(|column| schema.operation_of(table, column));
    for operation in decided.filter(|operation| *operation != table.list) {
        needs.insert(need(operation, false));
        // The list of another family decides the column: it, too, waits for its root.
        let lists = |family: &&Family| family.tables.iter().any(|t| t.list == operation);
        needs.extend(schema.families().iter().find(lists).map(|family| need(family.root(), false)));
    }
    needs
}
