//! Nested blocks that differ from AWS's only in the spelling of their names, and the notifications of buckets.

use super::network::{sorted, without_empty};
use super::scalar::text;
use super::{Around, How, is_empty, scalar};
use crate::declared::path::{items, member_of};
use serde_json::{Map, Value, json};

/// Whether everything that is declared is live. AWS may have more members in an object, not more items in a list.
pub(super) fn is_like(declared: &Value, live: &Value) -> bool {
    match (declared, live) {
        (Value::Object(block), Value::Object(other)) => block.iter().all(|(name, value)| {
            let live = member_of(other, name).map_or(&Value::Null, |(_, value)| value);
            is_like(value, live)
        }),
        (Value::Array(list), Value::Array(others)) => {
            list.len() == others.len()
                && list.iter().all(|item| others.iter().any(|other| is_like(item, other)))
        }
        // A block that there is once stands in a list of its own, in a state of Terraform or in AWS's answer.
        (Value::Array(list), other) if list.len() == 1 => is_like(&list[0], other),
        (block, Value::Array(others)) if others.len() == 1 => is_like(block, &others[0]),
        (one, other) if is_empty(one) && is_empty(other) => true,
        (one, other) => scalar::is_same(How::Plain, one, other, &Around::default()),
    }
}

/// Notifications as what is told, of which keys, and to whom.
pub(super) fn notifications(value: &Value) -> Value {
    sorted(items(value).filter_map(Value::as_object).map(|one| {
        let filters = nested(one, &["filter", "key"]).or_else(|| nested(one, &["filter", "s3_key"]));
        let filter = |wanted: &str| {
            let rules =
                filters.and_then(|key| ["filter_rules", "rules"].iter().find_map(|name| get(key, name)));
            rules.into_iter().flat_map(items).filter_map(Value::as_object).find_map(|rule| {
                let name = get(rule, "name").and_then(Value::as_str)?;
                name.eq_ignore_ascii_case(wanted).then(|| get(rule, "value").and_then(text)).flatten()
            })
        };
        let receivers = ["lambda_function_arn", "queue_arn", "topic_arn", "function", "queue", "topic"];
        without_empty(json!({
            "receiver": receivers.iter().find_map(|name| get(one, name)),
            "events": sorted(get(one, "events").into_iter().flat_map(items).cloned()),
            "prefix": get(one, "filter_prefix").and_then(text).or_else(|| filter("prefix")),
            "suffix": get(one, "filter_suffix").and_then(text).or_else(|| filter("suffix")),
        }))
    }))
}

fn nested<'a>(map: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Map<String, Value>> {
    names.iter().try_fold(map, |map, name| get(map, name)?.as_object())
}

fn get<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    member_of(map, name).map(|(_, value)| value).filter(|value| !is_empty(value))
}
