//! Values of columns: whether two are the same, and in which order SQLite puts them.

use crate::store::Value;
use std::cmp::Ordering;

/// How two values of a column stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    Same,
    /// JSON of which only lists stand in another order, as AWS sends many of them.
    Reordered,
    Other,
}

pub(super) fn likeness(before: &Value, after: &Value) -> Likeness {
    if before == after {
        return Likeness::Same;
    }
    match (structure(before), structure(after)) {
        (Some(before), Some(after)) if before == after => Likeness::Same,
        (Some(before), Some(after)) if sorted(&before) == sorted(&after) => Likeness::Reordered,
        _ => Likeness::Other,
    }
}

/// A value as JSON; text that is a JSON object or list stands as such.
pub(super) fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => structure(value).unwrap_or_else(|| text.clone().into()),
        Value::Blob(bytes) => format!("{} bytes", bytes.len()).into(),
    }
}

fn structure(value: &Value) -> Option<serde_json::Value> {
    let Value::Text(text) = value else { return None };
    if text.starts_with(['{', '[']) { serde_json::from_str(text).ok() } else { None }
}

fn sorted(value: &serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Array(items) => {
            let mut items: Vec<_> = items.iter().map(sorted).collect();
            items.sort_by_cached_key(ToString::to_string);
            items.into()
        }
        serde_json::Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), sorted(value))).collect()
        }
        other => other.clone(),
    }
}

/// The order of SQLite: numbers, then text by its bytes.
pub(super) fn order(one: &Value, other: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Null => 0,
        Value::Integer(_) | Value::Real(_) => 1,
        Value::Text(_) => 2,
        Value::Blob(_) => 3,
    };
    match (one, other) {
        (Value::Integer(one), Value::Integer(other)) => one.cmp(other),
        (Value::Real(one), Value::Real(other)) => one.total_cmp(other),
        (Value::Text(one), Value::Text(other)) => one.as_bytes().cmp(other.as_bytes()),
        (Value::Blob(one), Value::Blob(other)) => one.cmp(other),
        _ => rank(one).cmp(&rank(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Likeness, Value, json, likeness, order};
    use std::cmp::Ordering;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn json_is_compared_as_json() {
        use Likeness::{Other, Reordered, Same};
        for (before, after, expected) in [
            (r#"{"a":1,"b":[1,2]}"#, r#"{ "b": [1, 2], "a": 1 }"#, Same),
            (r#"[{"a":[1,2]},{"b":1}]"#, r#"[{"b":1},{"a":[2,1]}]"#, Reordered),
            (r#"["a","a","b"]"#, r#"["a","b","b"]"#, Other),
            (r#"{"a":1}"#, r#"{"a":"1"}"#, Other),
            ("{a}", "{b}", Other),
            ("1", "1.0", Other),
        ] {
            assert_eq!(likeness(&text(before), &text(after)), expected, "{before} and {after}");
        }
        assert_eq!(likeness(&Value::Null, &text("")), Other, "nothing is not an empty text");
        assert_eq!(likeness(&Value::Integer(0), &Value::Null), Other);
    }

    #[test]
    fn text_that_only_looks_like_json_stays_text() {
        assert_eq!(json(&text(r#"{"a":1}"#)), serde_json::json!({ "a": 1 }));
        assert_eq!(json(&text("[not so")), "[not so");
        assert_eq!(json(&text("12")), "12");
    }

    /// Two tables are walked side by side: were the order another one than SQLite's, rows would miss each other.
    #[test]
    fn the_order_is_that_of_sqlite() {
        assert_eq!(order(&Value::Integer(9), &Value::Integer(10)), Ordering::Less);
        assert_eq!(order(&text("9"), &text("10")), Ordering::Greater);
        assert_eq!(order(&text("Z"), &text("a")), Ordering::Less);
        assert_eq!(order(&text("z"), &text("é")), Ordering::Less);
        assert_eq!(order(&Value::Integer(9), &text("1")), Ordering::Less);
    }
}
