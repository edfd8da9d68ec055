//! One value of a row, from the types that the SDK hands out.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use rusqlite::types::{ToSql, ToSqlOutput, Value};

/// A field that AWS always answers, and that this answer lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the answer lacks {0}")]
pub struct Lacking(pub &'static str);

/// A value for a column: `NULL`, a number or text. Booleans become 0 and 1, times RFC 3339 in UTC, JSON its text.
/// What lacks a field is no value: the writer leaves its column out, and a gap says why.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell(Result<Value, Lacking>);

impl Cell {
    /// Tags as a JSON object, from pairs of key and value. Where the SDK cannot say that there is no key, it is empty.
    pub fn tags<'a, T: Into<Option<&'a str>>>(pairs: impl IntoIterator<Item = (T, T)>) -> Self {
        let pair = |(key, value): (T, T)| {
            let key = key.into().filter(|key| !key.is_empty()).ok_or(Lacking("Tags.Key"))?;
            let value = value.into().ok_or(Lacking("Tags.Value"))?;
            Ok((key.to_owned(), value.into()))
        };
        let object: Result<serde_json::Map<_, _>, Lacking> = pairs.into_iter().map(pair).collect();
        object.map(serde_json::Value::Object).into()
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match &self.0 {
            Ok(value) => value.to_sql(),
            Err(lacking) => Err(rusqlite::Error::ToSqlConversionFailure(Box::new(*lacking))),
        }
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Ok(Value::Null)), Into::into)
    }
}

impl<T: Into<Self>> From<Result<T, Lacking>> for Cell {
    fn from(value: Result<T, Lacking>) -> Self {
        value.map_or_else(|lacking| Self(Err(lacking)), Into::into)
    }
}

impl From<&str> for Cell {
    fn from(value: &str) -> Self {
        Self(Ok(Value::Text(value.to_owned())))
    }
}

impl From<&String> for Cell {
    fn from(value: &String) -> Self {
        Self(Ok(Value::Text(value.clone())))
    }
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self(Ok(Value::Text(value)))
    }
}

impl From<bool> for Cell {
    fn from(value: bool) -> Self {
        Self(Ok(Value::Integer(value.into())))
    }
}

impl From<i32> for Cell {
    fn from(value: i32) -> Self {
        Self(Ok(Value::Integer(value.into())))
    }
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self(Ok(Value::Integer(value)))
    }
}

impl From<f64> for Cell {
    fn from(value: f64) -> Self {
        Self(Ok(Value::Real(value)))
    }
}

impl From<serde_json::Value> for Cell {
    fn from(value: serde_json::Value) -> Self {
        Self(Ok(Value::Text(value.to_string())))
    }
}

impl From<&DateTime> for Cell {
    /// A time that no calendar holds becomes `NULL`.
    fn from(value: &DateTime) -> Self {
        let whole = DateTime::from_secs(value.secs());
        Self(Ok(whole.fmt(Format::DateTime).map_or(Value::Null, Value::Text)))
    }
}

impl Cell {
    /// The field that it lacks.
    pub(super) fn lacks(&self) -> Option<Lacking> {
        self.0.as_ref().err().copied()
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.0, Ok(Value::Null))
    }

    fn text(&self) -> Option<&str> {
        if let Ok(Value::Text(text)) = &self.0 { Some(text) } else { None }
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

    /// The ARN that it has.
    pub fn arn(&self) -> Option<&str> {
        self.columns.iter().find(|(name, _)| *name == "arn")?.1.text()
    }
}
