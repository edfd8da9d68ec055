//! The members of one object, each of the kind that the format promises.

use super::json::Wrong;
use serde_json::{Map, Value};

/// An object whose members are taken out by name.
#[derive(Debug)]
pub(super) struct Fields {
    /// What it is in messages: `resource 3`.
    what: String,
    at: usize,
    map: Map<String, Value>,
}

impl Fields {
    /// The members of a value that must be an object.
    pub(super) fn of(what: impl Into<String>, at: usize, value: Value) -> Result<Self, Wrong> {
        let what = what.into();
        match value {
            Value::Object(map) => Ok(Self { what, at, map }),
            other => Err(Wrong::new(at, format!("{what} is {}, not an object", kind(&other)))),
        }
    }

    /// Calls it so in messages from here on.
    pub(super) fn named(self, what: impl Into<String>) -> Self {
        Self { what: what.into(), ..self }
    }

    /// Something that is wrong with it.
    pub(super) fn wrong(&self, message: impl std::fmt::Display) -> Wrong {
        Wrong::new(self.at, format!("{}: {message}", self.what))
    }

    /// A member of any kind.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.map.remove(name).filter(|value| !value.is_null())
    }

    fn typed<T>(
        &mut self,
        name: &str,
        wanted: &str,
        of: impl FnOnce(Value) -> Result<T, Value>,
    ) -> Result<Option<T>, Wrong> {
        let Some(value) = self.take(name) else { return Ok(None) };
        of(value).map(Some).map_err(|value| self.wrong(format!("`{name}` is {}, not {wanted}", kind(&value))))
    }

    /// A text that may be missing; an empty one counts as missing.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Wrong> {
        let text = self.typed(name, "text", |value| match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        })?;
        Ok(text.filter(|text| !text.is_empty()))
    }

    /// A text that must be there.
    pub(super) fn needed_text(&mut self, name: &str) -> Result<String, Wrong> {
        self.text(name)?.ok_or_else(|| self.wrong(format!("it has no `{name}`")))
    }

    /// A boolean; missing, it is false.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool, Wrong> {
        let flag = self.typed(name, "true or false", |value| value.as_bool().ok_or(value))?;
        Ok(flag.unwrap_or_default())
    }

    /// A list.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Value>, Wrong> {
        let list = self.typed(name, "a list", |value| match value {
            Value::Array(list) => Ok(list),
            other => Err(other),
        })?;
        Ok(list.unwrap_or_default())
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<String>, Wrong> {
        let list = self.list(name)?.into_iter().map(|value| match value {
            Value::String(text) => Ok(text),
            other => Err(self.wrong(format!("`{name}` holds {}, not only texts", kind(&other)))),
        });
        list.collect()
    }

    /// An object.
    pub(super) fn map(&mut self, name: &str) -> Result<Map<String, Value>, Wrong> {
        let map = self.typed(name, "an object", |value| match value {
            Value::Object(map) => Ok(map),
            other => Err(other),
        })?;
        Ok(map.unwrap_or_default())
    }

    /// The names of the members that are left.
    pub(super) fn names(&self) -> Vec<String> {
        self.map.keys().cloned().collect()
    }

    /// A member that must be an object.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, Wrong> {
        let value = self.map.remove(name).unwrap_or_default();
        Self::of(format!("{}, `{name}`", self.what), self.at, value)
    }

    /// A list of objects.
    pub(super) fn objects(&mut self, name: &str) -> Result<Vec<Self>, Wrong> {
        let list = self.list(name)?.into_iter().enumerate();
        list.map(|(index, value)| Self::of(format!("{}, `{name}` {index}", self.what), self.at, value))
            .collect()
    }
}

/// What a value is, in words: never the value itself.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
