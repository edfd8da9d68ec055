//! Whether a report is what its published schema says.

use serde_json::Value;

/// Compares a report with a schema.
pub(crate) fn assert_valid(schema: &Value, report: &str) {
    let json: Value = serde_json::from_str(report).expect("JSON");
    let mut wrong = Vec::new();
    compare(schema, schema, &json, "report", &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares with as much of JSON Schema as the schema uses: references, objects, lists, and names of types.
fn compare(root: &Value, schema: &Value, json: &Value, at: &str, wrong: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.trim_start_matches('#');
        return compare(root, root.pointer(pointer).expect("what is referred to"), json, at, wrong);
    }
    if let Some(either) = schema["anyOf"].as_array() {
        // An object or nothing.
        let fits = |one: &&Value| (one["type"] == "null") == json.is_null();
        return compare(root, either.iter().find(fits).expect("one that fits"), json, at, wrong);
    }
    if schema.get("type").is_none() && schema.get("properties").is_none() {
        return;
    }
    if let Some(object) = json.as_object() {
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        let required: Vec<_> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let missing = required.iter().filter(|key| !object.contains_key(**key));
        wrong.extend(missing.map(|key| format!("{at} lacks `{key}`")));
        for (key, value) in object {
            let at = format!("{at}.{key}");
            match properties.get(key).or(schema.get("additionalProperties")) {
                Some(schema) => compare(root, schema, value, &at, wrong),
                None => wrong.push(format!("{at} is not in the schema")),
            }
        }
    }
    for (index, value) in json.as_array().into_iter().flatten().enumerate() {
        compare(root, &schema["items"], value, &format!("{at}[{index}]"), wrong);
    }
    let name = match json {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let types = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    if !types[0].is_null() && !types.iter().any(|known| known == name) {
        wrong.push(format!("{at} is {name}, and should be {}", schema["type"]));
    }
}
