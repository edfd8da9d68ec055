//! Properties as text. A tree of values takes ten times the room of the text that it is read from, and a stack is held for as
//! long as the run lasts.

use super::properties::Properties;
use serde_json::{Map, Value};

/// Properties without their secrets, to be opened where they are looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Packed {
    /// The values as a JSON object; nothing where there are none.
    values: Box<str>,
    /// All but the values.
    marks: Box<Properties>,
}

impl From<Properties> for Packed {
    fn from(mut properties: Properties) -> Self {
        let values = std::mem::take(&mut properties.values);
        let values = if values.is_empty() { String::new() } else { Value::Object(values).to_string() };
        Self { values: values.into(), marks: Box::new(properties) }
    }
}

impl Packed {
    /// The properties.
    pub fn open(&self) -> Properties {
        let values = self.values();
        Properties { values, ..(*self.marks).clone() }
    }

    /// Only their values.
    pub(super) fn values(&self) -> Map<String, Value> {
        // It is what was written above.
        serde_json::from_str(&self.values).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Packed, Properties};
    use serde_json::{Value, json};

    #[test]
    fn what_is_packed_is_what_was() {
        let Value::Object(values) = json!({ "a": [1, null, { "b": "\u{1F600}\"" }], "c": 1e300, "d": -0.1, "e": 9007199254740993u64 })
        else {
            panic!("an object")
        };
        let mut properties = Properties { values, ..Properties::default() };
        properties.secrets.insert("a[1]".to_owned());
        properties.defaults.insert("c".to_owned());
        assert_eq!(Packed::from(properties.clone()).open(), properties);
        assert_eq!(Packed::default().open(), Properties::default());
    }
}
