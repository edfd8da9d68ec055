//! The rows that a finding rests on: those of its resource, and those that name what these name.

use super::{Case, ColumnRead, RowRead, TableRead};
use crate::schema::{Column, Reads, Schema};
use crate::store::{Binding, StoreError, Value};
use serde_json::{Map, json};
use std::collections::BTreeSet;

/// Rows of a table that are shown.
const SHOWN: usize = 10;
/// Rows of a table that are shown where no row of any names the resource.
const FEW: u64 = 3;

/// Every table that the check reads, the resource's own first.
pub(super) fn gather(case: &Case<'_>, schema: &'static Schema) -> Result<Vec<TableRead>, StoreError> {
    let direct = &case.analysis.reads;
    let mut wanted = case.analysis.ground.rests_on.clone();
    for (table, columns) in direct {
        wanted.entry(table.clone()).or_default().extend(columns.iter().cloned());
    }
    let mut tables = Tables::of(case, schema, &wanted);
    let resource = resource_names(&case.finding.resource);
    let every: Vec<_> = (0..tables.0.len()).collect();
    let mut keys = tables.link(case, &every, &resource)?;
    let mut known = resource;
    // What a row of the resource names, and what that names.
    for _ in 0..2 {
        let new: BTreeSet<_> = keys.difference(&known).cloned().collect();
        known.extend(keys);
        let left: Vec<_> = every
            .iter()
            .copied()
            .filter(|&place| tables.0[place].read.rows.is_empty() && direct.contains_key(tables.name(place)))
            .collect();
        keys = if new.is_empty() { BTreeSet::new() } else { tables.link(case, &left, &new)? };
    }
    let most = if tables.0.iter().all(|table| table.read.rows.is_empty()) { FEW } else { 1 };
    tables.show_few(case, direct, most)?;
    let mut read: Vec<_> = tables.0.into_iter().map(|table| table.read).collect();
    // What is stored and says nothing of the resource was taken together: the computed rows say what it came to.
    read.retain(|table| !table.rows.is_empty() || direct.contains_key(&table.table));
    let is_own =
        |table: &TableRead| table.rows.iter().any(|row| row.because.ends_with(&case.finding.resource));
    read.sort_by_key(|table| (!is_own(table), table.rows.is_empty(), table.is_computed));
    Ok(read)
}

struct Known {
    read: TableRead,
    columns: Vec<&'static Column>,
}

struct Tables(Vec<Known>);

impl Tables {
    fn of(case: &Case<'_>, schema: &'static Schema, wanted: &Reads) -> Self {
        let known = wanted.iter().filter_map(|(table, names)| {
            let is_read = |column: &&Column| names.contains(&column.name) && !is_place(&column.name);
            let columns: Vec<_> = schema.columns(table).iter().filter(is_read).collect();
            // Tables of upright's own have no columns here.
            (!columns.is_empty() || schema.table(table).is_some()).then(|| {
                let read = columns.iter().map(|column| column_read(schema, table, column)).collect();
                let read = TableRead {
                    table: table.clone(),
                    is_computed: schema.is_derived_table(table),
                    columns: read,
                    rows: Vec::new(),
                    more: 0,
                    all: 0,
                };
                Known { read, columns }
            })
        });
        let mut tables = Self(known.collect());
        for table in &mut tables.0 {
            table.read.all = table.count(case, "true", &BTreeSet::new()).unwrap_or_default();
        }
        tables
    }

    fn name(&self, place: usize) -> &str {
        &self.0[place].read.table
    }

    /// Adds the rows of some tables that have one of these names, and tells what they name.
    fn link(
        &mut self,
        case: &Case<'_>,
        places: &[usize],
        keys: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut names = BTreeSet::new();
        for &place in places {
            names.extend(self.0[place].link(case, keys)?);
        }
        Ok(names)
    }

    /// Shows tables of a few rows, as those of the settings of an account, which nothing names.
    fn show_few(&mut self, case: &Case<'_>, direct: &Reads, most: u64) -> Result<(), StoreError> {
        let few = self.0.iter_mut().filter(|table| {
            let TableRead { table, rows, all, .. } = &table.read;
            rows.is_empty() && *all <= most && direct.contains_key(table)
        });
        for table in few {
            table.add(case, "true", &BTreeSet::new(), |_| {
                "all that there is in the account and region".to_owned()
            })?;
        }
        Ok(())
    }
}

impl Known {
    fn link(&mut self, case: &Case<'_>, keys: &BTreeSet<String>) -> Result<BTreeSet<String>, StoreError> {
        let named: Vec<_> =
            self.columns.iter().map(|column| column.name.clone()).filter(|name| names(name)).collect();
        if named.is_empty() || self.read.all == 0 {
            return Ok(BTreeSet::new());
        }
        let conditions = named.iter().map(|name| {
            let is_list = name.ends_with('s');
            let one = format!("\"{name}\" IN (SELECT value FROM json_each(:keys))");
            let some = format!(
                "EXISTS (SELECT 1 FROM json_each(iif(json_valid(\"{name}\"), \"{name}\", '[]')) AS own \
                 WHERE own.value IN (SELECT value FROM json_each(:keys)))"
            );
            if is_list { some } else { one }
        });
        let condition = format!("({})", conditions.collect::<Vec<_>>().join(" OR "));
        let because = |row: &RowRead| {
            let found = named.iter().find_map(|name| {
                let value = texts(row.values.get(name)?).into_iter().find(|text| keys.contains(*text))?;
                Some(format!("{name} = {value}"))
            });
            found.unwrap_or_default()
        };
        self.add(case, &condition, keys, because)?;
        let rows = self.read.rows.iter();
        let values = rows.flat_map(|row| named.iter().filter_map(|name| row.values.get(name)));
        Ok(values.flat_map(texts).map(str::to_owned).collect())
    }

    fn add(
        &mut self,
        case: &Case<'_>,
        condition: &str,
        keys: &BTreeSet<String>,
        because: impl Fn(&RowRead) -> String,
    ) -> Result<(), StoreError> {
        let count = self.count(case, condition, keys)?;
        let columns: Vec<_> = self.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        if count == 0 || columns.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "SELECT {} FROM {} WHERE {PLACE} AND {condition} ORDER BY {} LIMIT {SHOWN}",
            columns.join(", "),
            self.read.table,
            (1..=columns.len()).map(|place| place.to_string()).collect::<Vec<_>>().join(", ")
        );
        let answer = case.rows.run(&sql, &bindings(case, keys))?;
        for row in answer.rows {
            let values: Map<_, _> = answer.columns.iter().cloned().zip(row.into_iter().map(nested)).collect();
            let mut row = RowRead { because: String::new(), values };
            row.because = because(&row);
            self.read.rows.push(row);
        }
        self.read.more = count.saturating_sub(self.read.rows.len() as u64);
        Ok(())
    }

    fn count(&self, case: &Case<'_>, condition: &str, keys: &BTreeSet<String>) -> Result<u64, StoreError> {
        let sql = format!("SELECT count(*) FROM {} WHERE {PLACE} AND {condition}", self.read.table);
        let answer = case.rows.run(&sql, &bindings(case, keys))?;
        let count = answer.rows.first().and_then(|row| row.first());
        Ok(match count {
            Some(Value::Integer(count)) => u64::try_from(*count).unwrap_or_default(),
            _ => 0,
        })
    }
}

/// The names of a resource: what a stack says of its parts is named by the stack, too.
fn resource_names(resource: &str) -> BTreeSet<String> {
    let stack = resource.split_once('#').map(|(stack, _)| stack);
    [Some(resource), stack].into_iter().flatten().map(str::to_owned).collect()
}

/// What a row of a region may rest on: its region, and what is global.
const PLACE: &str = "account_id = :account_id AND (:region = 'global' OR region IN (:region, 'global'))";

fn bindings(case: &Case<'_>, keys: &BTreeSet<String>) -> [Binding; 3] {
    [
        Binding::text("account_id", case.finding.account_id.as_str()),
        Binding::text("region", case.finding.region.as_str()),
        Binding::text("keys", json!(keys).to_string()),
    ]
}

fn is_place(column: &str) -> bool {
    matches!(column, "account_id" | "region")
}

/// Whether a column names a resource: what is shared by many for another reason, such as a state, names none.
fn names(column: &str) -> bool {
    const WHOLE: [&str; 9] = ["arn", "id", "name", "urn", "subject", "source", "role", "groups", "stack"];
    const ENDS: [&str; 6] = ["_arn", "_arns", "_id", "_ids", "_name", "_names"];
    const OTHERS: [&str; 6] =
        ["owner_id", "display_name", "parameter_name", "option_name", "metric_name", "policy_name"];
    let is_account = column.contains("account") || column.contains("organization");
    let is_name = WHOLE.contains(&column) || ENDS.iter().any(|end| column.ends_with(end));
    is_name && !is_account && !OTHERS.contains(&column)
}

/// The texts of a value: itself, or the items of a list.
fn texts(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(items) => items.iter().filter_map(serde_json::Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A value as JSON, a document as what it is.
fn nested(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => {
            let is_document = text.starts_with(['{', '[']);
            let document = is_document.then(|| serde_json::from_str(&text).ok()).flatten();
            document.unwrap_or_else(|| text.into())
        }
        Value::Blob(bytes) => format!("{} bytes", bytes.len()).into(),
    }
}

fn column_read(schema: &'static Schema, table: &str, column: &Column) -> ColumnRead {
    let is_computed = schema.is_derived_table(table) || schema.is_derived(table, &column.name);
    let sources = if is_computed { schema.sources_of(table, &column.name) } else { Reads::new() };
    let sources = sources
        .into_iter()
        .flat_map(|(table, columns)| columns.into_iter().map(move |column| format!("{table}.{column}")));
    let stored = schema.table(table).filter(|_| !is_computed);
    ColumnRead {
        name: column.name.clone(),
        about: column.about.clone(),
        operation: stored.map(|table| schema.operation_of(table, &column.name).to_string()),
        computed_from: sources.collect(),
    }
}
