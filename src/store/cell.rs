//! One value of a row, from the types that the SDK hands out.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use rusqlite::types::{ToSql, ToSqlOutput, Value};

/// A value for a column: `NULL`, a number or text. Booleans become 0 and 1, times RFC 3339 in UTC, JSON its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell(Value);

impl Cell {
    /// Tags as a JSON object, from pairs of key and value.
    pub fn tags<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let object: serde_json::Map<_, _> =
            pairs.into_iter().map(|(key, value)| (key.to_owned(), value.into())).collect();
        serde_json::Value::Object(object).into()
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Value::Null), Into::into)
    }
}

impl From<&str> for Cell {
    fn from(value: &str) -> Self {
        Self(Value::Text(value.to_owned()))
    }
}

impl From<&String> for Cell {
    fn from(value: &String) -> Self {
        Self(Value::Text(value.clone()))
    }
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self(Value::Text(value))
    }
}

impl From<bool> for Cell {
    fn from(value: bool) -> Self {
        Self(Value::Integer(value.into()))
    }
}

impl From<i32> for Cell {
    fn from(value: i32) -> Self {
        Self(Value::Integer(value.into()))
    }
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self(Value::Integer(value))
    }
}

impl From<f64> for Cell {
    fn from(value: f64) -> Self {
        Self(Value::Real(value))
    }
}

impl From<serde_json::Value> for Cell {
    fn from(value: serde_json::Value) -> Self {
        Self(Value::Text(value.to_string()))
    }
}

impl From<&DateTime> for Cell {
    /// A time that no calendar holds becomes `NULL`.
    fn from(value: &DateTime) -> Self {
        let whole = DateTime::from_secs(value.secs());
        Self(whole.fmt(Format::DateTime).map_or(Value::Null, Value::Text))
    }
}

/// A row, or a part of one, on its way to the snapshot. The partition's account and region are added when it is put.
#[derive(Clone, Debug)]
pub struct Row {
    pub(super) table: &'static str,
    pub(super) columns: Vec<(&'static str, Cell)>,
}

impl Row {
    /// A row of this table without values yet.
    pub fn new(table: &'static str) -> Self {
        Self { table, columns: Vec::new() }
    }

    /// With this value in this column.
    pub fn set(mut self, column: &'static str, value: impl Into<Cell>) -> Self {
        self.columns.push((column, value.into()));
        self
    }
}
