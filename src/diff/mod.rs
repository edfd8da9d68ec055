//! What changed between two snapshots: resource by resource, column by column, and finding by finding.
//!
//! One rule stands above the others: no difference is claimed on state that nobody read. What one of the snapshots
//! does not know is not comparable, and says why.

mod difference;
mod findings;
mod ground;
mod holes;
mod notes;
mod open;
mod resources;
mod row;
mod shape;
mod value;
mod walk;

pub use difference::{
    Change, ColumnChange, Diff, FindingChange, NotComparable, RequirementChange, ResourceChange, State,
    Summary, Taken, Turn,
};

use crate::schema::{Reads, Schema};
use crate::scope::{Pattern, Scope};
use crate::store::{Audit, Snapshot, StoreError};
use crate::verdict::Unread;
use std::collections::BTreeSet;

/// What to compare.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only tables whose name matches one of these; all when empty.
    pub tables: Vec<Pattern>,
    /// Only resources whose ARN matches one of these; all when empty.
    pub resources: Vec<Pattern>,
    /// What moves by itself, and lists of which the order alone changed, too.
    pub all_columns: bool,
}

impl Selection {
    fn has_table(&self, name: &str) -> bool {
        self.tables.is_empty() || self.tables.iter().any(|pattern| pattern.matches(name))
    }

    fn has_resource(&self, name: impl FnOnce() -> String) -> bool {
        if self.resources.is_empty() {
            return true;
        }
        let name = name();
        self.resources.iter().any(|pattern| pattern.matches(&name))
    }
}

/// How the two snapshots were judged.
#[derive(Clone, Copy, Debug)]
pub struct Audits<'a> {
    /// The audit of the snapshot before.
    pub before: &'a Audit,
    /// The audit of the snapshot after.
    pub after: &'a Audit,
    /// Whether each is the one that its own run made, and not one by the same document.
    pub kept: bool,
    /// Checks of which [`moves`] holds.
    pub moving: &'a BTreeSet<String>,
}

/// Whether what a check says of a resource may change though the resource does not: it reads a column that moves by
/// itself, or the time of the run.
pub fn moves(schema: &Schema, reads: &Reads) -> bool {
    let is_moving = |(table, columns): (&String, &BTreeSet<String>)| {
        let mut moving = schema.columns(table).iter().filter(|column| column.is_volatile());
        let is_time = table == "upright_run" && columns.contains("started_at");
        is_time || moving.any(|column| columns.contains(&column.name))
    };
    reads.iter().any(is_moving)
}

/// Something of the snapshot before, and the same of the snapshot after.
#[derive(Clone, Debug, Default)]
struct Sides<T> {
    before: T,
    after: T,
}

impl<T> Sides<T> {
    fn map<'a, U>(&'a self, take: impl Fn(&'a T) -> U) -> Sides<U> {
        Sides { before: take(&self.before), after: take(&self.after) }
    }

    fn any(&self, is: impl Fn(&T) -> bool) -> bool {
        is(&self.before) || is(&self.after)
    }
}

/// Compares two snapshots of the same accounts.
///
/// # Errors
///
/// When one of them cannot be read.
pub fn compare(
    schema: &Schema,
    before: &Snapshot,
    after: &Snapshot,
    audits: Audits<'_>,
    selection: &Selection,
) -> Result<Diff, StoreError> {
    let records = Sides { before: before.record()?, after: after.record()? };
    let unread =
        |record, snapshot: &Snapshot| Unread::of(record, &snapshot.sandbox()?, schema, &Scope::default());
    let unread = Sides { before: unread(&records.before, before)?, after: unread(&records.after, after)? };
    let versions = records.map(|record| record.run.version.clone());
    let taken = Sides {
        before: Taken::of(before, records.before.run, audits.before),
        after: Taken::of(after, records.after.run, audits.after),
    };
    let partitions = unread.map(|unread| unread.partitions.iter().cloned().collect());
    let mut resources = resources::compare(schema, before, after, unread, versions, selection)?;
    let (findings, left_out) = findings::changes(audits, &partitions, selection);
    resources.left_out += left_out;
    let requirements = findings::requirements(audits);
    Ok(Diff::new(notes::notes(&taken, audits), taken, requirements, findings, resources))
}
