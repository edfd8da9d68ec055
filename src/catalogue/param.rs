//! Values of parameters: from a check's header or a document, to a statement.

use crate::store::Value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The kind of value that a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// true or false.
    Bool,
    /// Text.
    String,
    /// A list of texts.
    Strings,
    /// A list of whole numbers.
    Integers,
}

impl Kind {
    /// Its name in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Integer => "whole number",
            Self::Number => "number",
            Self::Bool => "true or false",
            Self::String => "text",
            Self::Strings => "list of texts",
            Self::Integers => "list of whole numbers",
        }
    }

    /// Whether a value is of this kind. An empty list is of both kinds of lists, a whole number is a number.
    pub fn takes(self, value: &ParamValue) -> bool {
        match (self, value) {
            (Self::Number, ParamValue::Integer(_)) => true,
            (Self::Strings | Self::Integers, ParamValue::Strings(list)) if list.is_empty() => true,
            (Self::Strings | Self::Integers, ParamValue::Integers(list)) if list.is_empty() => true,
            _ => value.kind() == self,
        }
    }
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ParamValue {
    /// true or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any number.
    Number(f64),
    /// A list of texts; an empty list is one.
    Strings(Vec<String>),
    /// A list of whole numbers.
    Integers(Vec<i64>),
    /// Text.
    String(String),
}

impl ParamValue {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Bool(_) => Kind::Bool,
            Self::Integer(_) => Kind::Integer,
            Self::Number(_) => Kind::Number,
            Self::Integers(_) => Kind::Integers,
            Self::Strings(_) => Kind::Strings,
            Self::String(_) => Kind::String,
        }
    }

    /// As SQLite takes it: booleans are 0 and 1, lists their JSON.
    pub fn bind(&self) -> Value {
        match self {
            Self::Bool(value) => Value::Integer((*value).into()),
            Self::Integer(value) => Value::Integer(*value),
            Self::Number(value) => Value::Real(*value),
            Self::String(value) => Value::Text(value.clone()),
            Self::Integers(_) | Self::Strings(_) => Value::Text(self.to_string()),
        }
    }
}

impl fmt::Display for ParamValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}
