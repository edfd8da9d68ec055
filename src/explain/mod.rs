//! Why a finding came out as it did: the rows that it rests on, what was not read, what became of the statements of
//! policies, and the way by which something is reached.
//!
//! This room gathers. What policies mean is said by [`crate::derive`], what is open and why by [`crate::verdict`].

mod policies;
mod rows;
mod way;

pub use crate::derive::{PolicyReason, Step};
pub use crate::policy::{Became, ConditionReason, StatementReason};

use crate::catalogue::{Check, ParamValue};
use crate::plan::{Need, Plan};
use crate::schema::Schema;
use crate::store::{Analysis, Finding, Gap, Sandbox, StoreError, Verdict};
use crate::verdict::{Unread, cause};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A finding with all that it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Explanation {
    /// Always `upright/explain/1`.
    pub schema: String,
    /// The finding.
    pub finding: Finding,
    /// The harm of a drift.
    pub why: String,
    /// A page of the documentation.
    pub docs: String,
    /// What the check does not judge.
    pub omits: Option<String>,
    /// The values of the check's parameters; those of the check's own where the audit does not say others.
    #[schemars(with = "BTreeMap<String, serde_json::Value>")]
    pub params: BTreeMap<String, ParamValue>,
    /// What was not read, and leaves the finding open: each of these by itself.
    pub unread: Vec<Unanswered>,
    /// The policies that decide, statement by statement.
    pub policies: Vec<PolicyRead>,
    /// The way by which something is reached, step by step; empty where the finding is about none.
    pub way: Vec<Step>,
    /// The tables that the check reads, with the rows of this resource.
    pub tables: Vec<TableRead>,
    /// What the reader should know of this explanation.
    pub notes: Vec<String>,
}

/// An operation without an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unanswered {
    /// What happened and what would help, in words.
    pub cause: String,
    /// What is known of it.
    pub gap: Gap,
}

/// A policy that decides, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyRead {
    /// ARN of the resource or principal that has it.
    pub resource: String,
    /// The policy.
    pub policy: PolicyReason,
}

/// A table that the check reads, by itself or behind what is computed.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TableRead {
    /// Its name.
    pub table: String,
    /// Whether its rows are computed.
    pub is_computed: bool,
    /// The columns that are read.
    pub columns: Vec<ColumnRead>,
    /// The rows of the resource, and those that name what the resource names.
    pub rows: Vec<RowRead>,
    /// How many more such rows there are.
    pub more: u64,
    /// How many rows the table has in the account and region.
    pub all: u64,
}

/// A column that is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ColumnRead {
    /// Its name.
    pub name: String,
    /// What it is, with its unit.
    pub about: String,
    /// The operation that fills it; none where it is computed.
    pub operation: Option<String>,
    /// The stored columns that it is computed from, as `table.column`; empty where it is stored.
    pub computed_from: Vec<String>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RowRead {
    /// What it has to do with the resource: `arn = …`.
    pub because: String,
    /// The values of the columns that are read; null is what AWS does not say, or nobody read.
    pub values: serde_json::Map<String, serde_json::Value>,
}

/// What is explained, and by what.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Its check.
    pub check: &'a Check,
    /// What the check reads.
    pub analysis: &'a Analysis,
    /// The rows that were judged.
    pub rows: &'a Sandbox,
    /// What of them was not read.
    pub unread: &'a Unread,
    /// The values of the check's parameters, where they are known.
    pub params: Option<&'a BTreeMap<String, ParamValue>>,
}

impl Explanation {
    /// The name and version of the shape.
    pub const SCHEMA: &'static str = "upright/explain/1";

    /// Explains a finding.
    ///
    /// # Errors
    ///
    /// When the rows cannot be read.
    pub fn of(case: &Case<'_>, schema: &'static Schema) -> Result<Self, StoreError> {
        let header = &case.check.header;
        let tables = rows::gather(case, schema)?;
        let (policies, mut way) = policies::gather(case, schema, &tables)?;
        way.extend(way::of_network(&tables, &case.finding.resource));
        let own = || header.params.iter().filter_map(|(name, param)| Some((name, param.default.as_ref()?)));
        let params = match case.params {
            Some(params) => params.clone(),
            None => own().map(|(name, value)| (name.clone(), value.clone())).collect(),
        };
        let mut explanation = Self {
            schema: Self::SCHEMA.to_owned(),
            finding: case.finding.clone(),
            why: header.why.clone(),
            docs: header.docs.clone(),
            omits: header.omits.clone(),
            params,
            unread: unanswered(case, schema),
            policies,
            way,
            tables,
            notes: Vec::new(),
        };
        explanation.notes = explanation.notes(case);
        Ok(explanation)
    }

    fn notes(&self, case: &Case<'_>) -> Vec<String> {
        let mut notes = Vec::new();
        let is_open = self.finding.verdict == Verdict::Unknown && self.unread.is_empty();
        if is_open {
            let nulls = self.nulls();
            notes.push(if nulls.is_empty() {
                "no operation failed: the rows themselves leave it open".to_owned()
            } else {
                format!("no operation failed: what leaves it open is not known of {}", nulls.join(", "))
            });
        }
        if case.params.is_none() && !self.params.is_empty() {
            notes.push(
                "the snapshot does not keep the document's parameters: these are the check's own, name the document \
                 with -r for others"
                    .to_owned(),
            );
        }
        if !self.policies.is_empty() {
            notes.push("policies of the organisation are not weighed".to_owned());
        }
        notes
    }

    /// The columns of the resource's rows that have no value.
    fn nulls(&self) -> Vec<String> {
        let tables = self.tables.iter().flat_map(|table| table.rows.first().map(|row| (table, row)));
        let empty = tables.flat_map(|(table, row)| {
            let columns = row.values.iter().filter(|(_, value)| value.is_null());
            columns.map(move |(name, _)| format!("{}.{name}", table.table))
        });
        empty.collect()
    }
}

/// What leaves an unknown finding open.
fn unanswered(case: &Case<'_>, schema: &'static Schema) -> Vec<Unanswered> {
    if case.finding.verdict != Verdict::Unknown {
        return Vec::new();
    }
    let needs: Vec<Need> = Plan::of(schema, case.analysis).needs("").copied().collect();
    let behind = (needs.as_slice(), &case.analysis.ground);
    let gaps = case.unread.behind(case.finding, case.check, schema, behind, case.rows);
    gaps.into_iter().map(|gap| Unanswered { cause: cause(&gap), gap }).collect()
}
