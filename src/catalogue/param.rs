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

    /// A value of this kind, as it is bound: an empty list is of both kinds of lists, a whole number is a number.
    ///
    /// # Errors
    ///
    /// What is expected, in words, and what to do about it, if that can be guessed.
    pub fn accept(self, value: &ParamValue) -> Result<ParamValue, (String, Option<String>)> {
        match (self, value) {
            (Self::Number, ParamValue::Integer(whole)) => return Ok(ParamValue::Number(*whole as f64)),
            (Self::Strings | Self::Integers, ParamValue::Strings(list)) if list.is_empty() => {
                return Ok(value.clone());
            }
            _ if value.kind() == self => return Ok(value.clone()),
            _ => {}
        }
        let expected = match self {
            Self::Bool | Self::String => self.name().to_owned(),
            _ => format!("a {}", self.name()),
        };
        Err((expected, self.advice(value)))
    }

    fn advice(self, value: &ParamValue) -> Option<String> {
        use ParamValue::{Bool, Integer, Integers, Number, String, Strings};
        match (self, value) {
            (Self::Integer | Self::Number | Self::Bool, String(text)) => {
                let bare: ParamValue = serde_json::from_str(text).ok()?;
                self.accept(&bare).ok()?;
                Some(format!("write it without quotes: {text}"))
            }
            (Self::String, Bool(_) | Integer(_) | Number(_)) => {
                Some(format!("write it in quotes: \"{value}\""))
            }
            (Self::String, Strings(list)) if list.len() == 1 => Some(format!("write it alone: {}", list[0])),
            (Self::Strings, String(_)) | (Self::Integers, Integer(_)) => {
                Some(format!("write it as a list: [{value}]"))
            }
            (Self::Strings, Integers(_)) => Some("write each of them in quotes".to_owned()),
            _ => None,
        }
    }
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "a parameter is true or false, a number, a text, a list of texts or a list of whole numbers"
)]
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
