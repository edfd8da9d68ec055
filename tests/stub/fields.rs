//! The fields of answers, each named with the fields around it: `Functions.VpcConfig.SubnetIds`.

use serde_json::Value;
use std::collections::BTreeSet;

/// Removes a field from every object that has it.
pub(super) fn remove(value: &mut Value, field: &str) {
    match (value, field.split_once('.')) {
        (Value::Array(items), _) => items.iter_mut().for_each(|item| remove(item, field)),
        (Value::Object(fields), Some((outer, inner))) => {
            fields.get_mut(outer).into_iter().for_each(|value| remove(value, inner));
        }
        (Value::Object(fields), None) => drop(fields.remove(field)),
        _ => (),
    }
}

/// The fields of a value.
pub(super) fn of(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(value, "", &mut found);
    found
}

/// Maps whose keys are not AWS's but the user's.
const MAPS: [&str; 8] = [
    "Variables",
    "Tags",
    "tags",
    "variables",
    "stageVariables",
    "requestParameters",
    "requestModels",
    "responseParameters",
];

fn collect(value: &Value, around: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, around, found)),
        // The stub's way to write an error, or a time.
        Value::Object(fields) if fields.contains_key("error") || fields.contains_key("$time") => (),
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = if around.is_empty() { name.clone() } else { format!("{around}.{name}") };
                if !(value.is_object() && MAPS.iter().any(|map| name.rsplit('.').next() == Some(map))) {
                    collect(value, &name, found);
                }
                // A list that is missing is how the services say that it is empty.
                if !value.is_array() {
                    found.insert(name);
                }
            }
        }
        _ => (),
    }
}
