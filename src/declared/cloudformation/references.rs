//! What the resources of a template depend on.

use super::evaluate::function;
use serde_json::Value;
use std::collections::BTreeSet;

/// The names that a resource says it depends on, and those that its properties refer to, each with the kind and the
/// property.
pub(super) fn references(resource: &Value) -> BTreeSet<(String, &'static str, String)> {
    let said = match &resource["DependsOn"] {
        Value::Array(names) => names.as_slice(),
        one => std::slice::from_ref(one),
    };
    let said = said.iter().filter_map(Value::as_str);
    let mut found: BTreeSet<_> = said.map(|name| (name.to_owned(), "dependency", String::new())).collect();
    for (property, value) in resource["Properties"].as_object().into_iter().flatten() {
        let mut names = BTreeSet::new();
        visit(value, &mut names);
        found.extend(names.into_iter().map(|name| (name.to_owned(), "property", property.clone())));
    }
    found
}

/// Whether a value has a function of this name in it.
pub(super) fn calls(value: &Value, wanted: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| calls(item, wanted)),
        Value::Object(members) => {
            members.contains_key(wanted) || members.values().any(|value| calls(value, wanted))
        }
        _ => false,
    }
}

/// The names that functions refer to, of resources and of parameters.
fn visit<'a>(value: &'a Value, names: &mut BTreeSet<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| visit(item, names)),
        Value::Object(members) => {
            match function(members) {
                Some(("Ref", Value::String(name))) => _ = names.insert(name),
                Some(("Fn::GetAtt", Value::String(text))) => names.extend(text.split('.').next()),
                Some(("Fn::GetAtt", list)) => names.extend(list[0].as_str()),
                Some(("Fn::Sub", argument)) => {
                    let text = argument.as_str().or(argument[0].as_str()).unwrap_or_default();
                    let within = text.split("${").skip(1).filter_map(|rest| rest.split(['.', '}']).next());
                    names.extend(within.map(str::trim));
                }
                _ => {}
            }
            members.values().for_each(|value| visit(value, names));
        }
        _ => {}
    }
}
