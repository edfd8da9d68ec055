//! What shows findings again: calls of the AWS CLI, made from the operations that a check rests on and the rows that its
//! findings are about.

use crate::schema::{Operation, Place, Schema, Witness};
use crate::store::{Analysis, Finding, Findings, Sandbox, StoreError, Value, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Lines of one finding: of more, nobody reads the last.
const MOST: usize = 4;

/// The lines for what drifted, is undecided or waived, by the ids of the findings.
///
/// # Errors
///
/// When the snapshot cannot be read.
pub(super) fn witnesses(
    schema: &Schema,
    analyses: &BTreeMap<String, Analysis>,
    sandbox: &Sandbox,
    findings: &Findings,
    endpoint: Option<&str>,
) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let is_open =
        |finding: &Finding| matches!(finding.verdict, Verdict::Fail | Verdict::Unknown | Verdict::Waived);
    let mut calls = HashMap::new();
    let mut wanted: BTreeMap<String, Rows> = BTreeMap::new();
    for finding in findings.iter().filter(is_open) {
        let Some(analysis) = analyses.get(finding.check.as_str()) else { continue };
        let calls = calls.entry(finding.check).or_insert_with(|| Calls::of(schema, analysis));
        for (table, of_row) in &calls.own {
            let rows = wanted.entry(table.clone()).or_default();
            rows.columns.extend(of_row.iter().flat_map(Witness::columns));
            rows.values.entry(finding.resource.clone()).or_default();
        }
    }
    let mut rows = BTreeMap::new();
    for (table, wanted) in wanted {
        rows.insert(table.clone(), read(sandbox, &table, wanted)?);
    }
    let lines = |finding: Finding| {
        let at = Place { region: &finding.region, endpoint };
        let lines = calls.get(&finding.check)?.lines(&rows, &finding.resource, at);
        (!lines.is_empty()).then(|| (finding.id.to_string(), lines))
    };
    Ok(findings.iter().filter(is_open).filter_map(lines).collect())
}

/// The calls that a check rests on.
struct Calls {
    /// By the table whose row a finding may be about.
    own: BTreeMap<String, Vec<Witness>>,
    /// Of a whole account or region: what else is read, and all rows where a finding is about none.
    others: BTreeSet<Witness>,
    lists: BTreeSet<Witness>,
}

impl Calls {
    fn of(schema: &Schema, analysis: &Analysis) -> Self {
        let ground = &analysis.ground;
        let (mut own, mut others, mut lists) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        for (name, columns) in &ground.rests_on {
            let Some(table) = schema.table(name).filter(|table| table.list.is_call()) else { continue };
            let all: BTreeSet<_> = columns.iter().map(|column| schema.operation_of(table, column)).collect();
            // The list only says that the resource is there, where others are asked for the rest.
            let details: BTreeSet<Operation> =
                all.iter().copied().filter(|operation| *operation != table.list).collect();
            // A finding names its row by the ARN.
            let is_named = schema.has_column(name, "arn");
            if is_named && ground.origins.contains(name) {
                let told = if details.is_empty() { BTreeSet::from([table.list]) } else { details };
                let of_row = |operation| Witness::of_row(operation, name);
                own.insert(name.clone(), told.into_iter().flat_map(of_row).collect());
                lists.extend(Witness::of_all(table.list));
            } else {
                others.extend(all.into_iter().flat_map(Witness::of_all));
            }
        }
        Self { own, others, lists }
    }

    /// The lines of a finding, those about its resource first.
    fn lines(&self, rows: &BTreeMap<String, Rows>, resource: &str, at: Place<'_>) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut is_row = false;
        for (table, witnesses) in &self.own {
            let row =
                rows.get(table).and_then(|rows| rows.values.get(resource)).filter(|row| !row.is_empty());
            let Some(row) = row else { continue };
            is_row = true;
            lines.extend(witnesses.iter().filter_map(|one| one.line(at, |column| row.get(column).cloned())));
        }
        let beside = if is_row { None } else { Some(&self.lists) };
        let beside = beside.into_iter().flatten().chain(&self.others);
        lines.extend(beside.filter_map(|one| one.line(at, |_| None)));
        lines.truncate(MOST);
        lines
    }
}

/// What rows have in some columns, by the ARN.
#[derive(Default)]
struct Rows {
    columns: BTreeSet<&'static str>,
    values: HashMap<String, BTreeMap<&'static str, String>>,
}

fn read(sandbox: &Sandbox, table: &str, mut wanted: Rows) -> Result<Rows, StoreError> {
    // What a finding is about is named by its ARN.
    wanted.columns.insert("arn");
    let columns: Vec<_> = wanted.columns.iter().copied().collect();
    let sql = format!("SELECT arn, {} FROM {table}", columns.join(", "));
    sandbox.fold(&sql, &[], wanted, Rows::take)
}

impl Rows {
    /// Takes a row: its ARN, and the columns in their order.
    fn take(&mut self, row: Vec<Value>) -> Result<(), String> {
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.clone()),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        };
        let mut row = row.iter();
        let Some(known) = row.next().and_then(text).and_then(|arn| self.values.get_mut(&arn)) else {
            return Ok(());
        };
        let values = self.columns.iter().zip(row).filter_map(|(column, value)| Some((*column, text(value)?)));
        known.extend(values);
        Ok(())
    }
}
