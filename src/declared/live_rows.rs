//! The rows that the collectors read, by what declared resources call them.

use super::asked::Asked;
use super::mapping::{Kind, Property};
use super::path::items;
use crate::store::{Draft, StoreError, Value as Cell};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The rows of one table that some declared resources may be.
#[derive(Default)]
pub(super) struct LiveRows {
    by_key: BTreeMap<Key, LiveRow>,
}

/// Account, region (none where the row may be in any) and identity.
type Key = (String, Option<String>, Vec<String>);

pub(super) struct LiveRow {
    pub(super) region: String,
    pub(super) arn: Option<String>,
    values: BTreeMap<String, Value>,
}

impl LiveRows {
    /// Reads those with these identities, with every column that a comparison may need.
    pub(super) fn read(
        draft: &Draft<'_>,
        kind: &Kind,
        wanted: &BTreeSet<&str>,
        has_arn: bool,
    ) -> Result<Self, StoreError> {
        let columns: BTreeSet<&String> = kind
            .identity
            .keys()
            .chain(kind.gone.keys())
            .chain(kind.properties.iter().map(|property| &property.column))
            .collect();
        let listed: String = columns.iter().map(|column| format!(", \"{column}\"")).collect();
        let arn = if has_arn { "arn" } else { "NULL" };
        let mut sql = format!("SELECT account_id, region, {arn}{listed} FROM {}", kind.table);
        let wanted = json!(wanted).to_string();
        let mut values = Vec::new();
        if let Some((column, _)) = kind.identity.first_key_value() {
            sql += &format!(" WHERE CAST(\"{column}\" AS TEXT) IN (SELECT value FROM json_each(?1))");
            values.push(wanted.as_str());
        }
        let mut rows = Self::default();
        for row in draft.read(&sql, &values)?.rows {
            let mut cells = row.into_iter().map(value);
            let mut text = || cells.next().as_ref().and_then(Value::as_str).map(str::to_owned);
            let (account_id, region, arn) = (text().unwrap_or_default(), text().unwrap_or_default(), text());
            let values: BTreeMap<_, _> = columns.iter().map(|column| (*column).clone()).zip(cells).collect();
            let identity = kind.identity.keys().map(|column| as_text(&values[column])).collect();
            let of_region = (!kind.is_anywhere).then(|| region.clone());
            rows.by_key.entry((account_id, of_region, identity)).or_insert(LiveRow { region, arn, values });
        }
        Ok(rows)
    }

    pub(super) fn get(
        &self,
        account_id: &str,
        region: Option<&str>,
        identity: &[String],
    ) -> Option<&LiveRow> {
        self.by_key.get(&(account_id.to_owned(), region.map(str::to_owned), identity.to_vec()))
    }
}

impl LiveRow {
    /// The value of a column.
    pub(super) fn value(&self, column: &str) -> &Value {
        self.values.get(column).unwrap_or(&Value::Null)
    }

    /// What a property is compared with: one value, or those of a list.
    pub(super) fn live(&self, property: &Property, asked: &Asked<'_>) -> Vec<Value> {
        let value = self.value(&property.column);
        if property.live.is_empty() && !property.how.reads_json() {
            return vec![value.clone()];
        }
        let value = value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
        let found = property.live.find(&value, &asked.selector()).values.into_iter();
        if property.live.is_many() {
            found.flat_map(items).cloned().collect()
        } else {
            found.cloned().collect()
        }
    }
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Integer(number) => number.into(),
        Cell::Real(number) => number.into(),
        Cell::Text(text) => text.into(),
        Cell::Null | Cell::Blob(_) => Value::Null,
    }
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
