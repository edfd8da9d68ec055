//! A difference: what the comparison produces and reports read, and the one shape of its JSON.

use super::Sides;
use super::resources::Resources;
use crate::store::{Audit, FindingId, Run, Severity, Shared, Snapshot, Verdict};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that changed between two snapshots, and everything of which that cannot be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Diff {
    /// Always `upright/diff/1`.
    pub schema: String,
    /// The snapshot before.
    pub before: Taken,
    /// The snapshot after.
    pub after: Taken,
    /// Counts.
    pub summary: Summary,
    /// Sentences of the document whose verdict changed, in its order.
    pub requirements: Vec<RequirementChange>,
    /// Findings that changed.
    pub findings: Vec<FindingChange>,
    /// Resources that were added, removed or changed.
    pub resources: Vec<ResourceChange>,
    /// What one of the snapshots does not know, so that nothing can be said of it.
    pub not_comparable: Vec<NotComparable>,
    /// What the reader should know about the two snapshots.
    pub notes: Vec<String>,
}

/// One of the two snapshots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Taken {
    /// The file.
    pub file: String,
    /// Random identity of the run that collected it.
    pub run: String,
    /// Version of upright that collected it.
    pub version: String,
    /// Accounts that were read.
    pub accounts: Vec<String>,
    /// Regions that were read, without `global`.
    pub regions: Vec<String>,
    /// The endpoint in place of AWS's own.
    pub endpoint: Option<String>,
    /// Start of the collecting, RFC 3339 in UTC.
    pub start: String,
    /// Whether everything planned was tried.
    pub complete: bool,
    /// Title of the document by which its findings were judged.
    pub document: String,
}

/// How many of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Requirements whose verdict changed.
    pub requirements: usize,
    /// Findings by how they changed.
    pub findings: BTreeMap<String, usize>,
    /// Resources by how they changed.
    pub resources: BTreeMap<String, usize>,
    /// Entries of `not_comparable`.
    pub not_comparable: usize,
    /// Differences left out, of columns that move by themselves and of lists in another order.
    pub left_out: usize,
}

/// A sentence of the document whose verdict changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RequirementChange {
    /// Its id in the document.
    pub id: String,
    /// Its sentence.
    pub text: String,
    /// The verdict before.
    pub before: Verdict,
    /// The verdict after.
    pub after: Verdict,
}

/// How a finding changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// Drift where there was none.
    New,
    /// What it rests on was read before, and is not now.
    BecameUnknown,
    /// Drift before and after, with other evidence.
    Changed,
    /// What it rests on was not read before, and is now: what it was is not known.
    BecameKnown,
    /// Drift that a waiver now accepts.
    Waived,
    /// Drift before, and now as required or out of the check's scope.
    Fixed,
    /// Drift of a resource that is gone.
    Gone,
}

impl Turn {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::BecameUnknown => "became_unknown",
            Self::Changed => "changed",
            Self::BecameKnown => "became_known",
            Self::Waived => "waived",
            Self::Fixed => "fixed",
            Self::Gone => "gone",
        }
    }
}

/// A finding on one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct State {
    /// The verdict.
    pub verdict: Verdict,
    /// What is there.
    pub actual: Option<Shared>,
    /// Why the verdict is unknown, exempt or waived.
    pub cause: Option<Shared>,
}

/// A finding that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FindingChange {
    /// How it changed.
    pub change: Turn,
    /// Stable identity, as in reports of audits.
    pub id: FindingId,
    /// The check.
    pub check: Shared,
    /// The required state.
    pub title: Shared,
    /// The check's severity.
    pub severity: Severity,
    /// AWS account.
    pub account_id: Shared,
    /// AWS region, or `global`.
    pub region: Shared,
    /// ARN of the resource; `account/region` for a partition that could not be read.
    pub resource: String,
    /// What it was; none where there was no such resource.
    pub before: Option<State>,
    /// What it is; none where the resource is gone.
    pub after: Option<State>,
    /// What to do.
    pub fix: Shared,
}

/// How a resource changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// Columns of it have other values.
    Changed,
}

impl Change {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// A resource that was added, removed or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ResourceChange {
    /// How it changed.
    pub change: Change,
    /// The table that it is a row of.
    pub table: String,
    /// AWS account.
    pub account_id: String,
    /// AWS region, or `global`.
    pub region: String,
    /// Its ARN; where the table has none, the values of its key.
    pub resource: String,
    /// What people call it.
    pub title: Option<String>,
    /// The columns that changed, in the order of the table; of an added or removed resource, those with a value.
    pub columns: Vec<ColumnChange>,
}

/// A column with another value. JSON stands as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ColumnChange {
    /// The column.
    pub column: String,
    /// The value before.
    pub before: Value,
    /// The value after.
    pub after: Value,
}

/// State that was not read on one side or on both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotComparable {
    /// AWS account.
    pub account_id: String,
    /// AWS region, or `global`.
    pub region: String,
    /// The table; none where the whole region was not read.
    pub table: Option<String>,
    /// The operation that was not read.
    pub operation: Option<String>,
    /// The columns; empty where it cannot be told which resources were added or removed.
    pub columns: Vec<String>,
    /// The one resource; none where it is all of the region.
    pub resource: Option<String>,
    /// Resources that could not be compared for this reason.
    pub rows: usize,
    /// Why the snapshot before does not know it; none where it does.
    pub before: Option<String>,
    /// Why the snapshot after does not know it; none where it does.
    pub after: Option<String>,
}

impl Taken {
    pub(super) fn of(snapshot: &Snapshot, run: Run, audit: &Audit) -> Self {
        Self {
            file: snapshot.path().display().to_string(),
            run: run.id,
            version: run.version,
            accounts: run.accounts,
            regions: run.regions,
            endpoint: run.endpoint,
            start: run.start,
            complete: run.complete,
            document: audit.title.clone(),
        }
    }
}

impl Diff {
    /// The name and version of the shape.
    pub const SCHEMA: &'static str = "upright/diff/1";

    pub(super) fn new(
        notes: Vec<String>,
        taken: Sides<Taken>,
        requirements: Vec<RequirementChange>,
        findings: Vec<FindingChange>,
        resources: Resources,
    ) -> Self {
        let Resources { changes: resources, not_comparable, left_out } = resources;
        let (mut turns, mut changes) = (BTreeMap::new(), BTreeMap::new());
        for finding in &findings {
            *turns.entry(finding.change.name().to_owned()).or_default() += 1;
        }
        for resource in &resources {
            *changes.entry(resource.change.name().to_owned()).or_default() += 1;
        }
        let summary = Summary {
            requirements: requirements.len(),
            findings: turns,
            resources: changes,
            not_comparable: not_comparable.len(),
            left_out,
        };
        Self {
            schema: Self::SCHEMA.to_owned(),
            before: taken.before,
            after: taken.after,
            summary,
            requirements,
            findings,
            resources,
            not_comparable,
            notes,
        }
    }

    /// Whether drift of this severity or worse has come up.
    pub fn is_worse(&self, fail_on: Severity) -> bool {
        self.findings.iter().any(|finding| finding.change == Turn::New && finding.severity <= fail_on)
    }

    /// Whether anything was known before and is not now.
    pub fn is_less_known(&self) -> bool {
        let lost = |state: &NotComparable| state.before.is_none() && state.after.is_some();
        self.findings.iter().any(|finding| finding.change == Turn::BecameUnknown)
            || self.not_comparable.iter().any(lost)
    }
}
