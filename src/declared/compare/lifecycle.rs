//! Lifecycle rules of a bucket: two forms of Terraform and Pulumi, that of CloudFormation, and AWS's own.

use super::is_empty;
use super::network::{sorted, without_empty};
use super::scalar::text;
use crate::declared::path::{items, member_of};
use serde_json::{Map, Value, json};

/// What the rules do, in one form. Their names are left out: a program may leave them to the provider.
pub(super) fn rules(value: &Value) -> Value {
    sorted(items(value).filter_map(Value::as_object).map(rule))
}

fn rule(rule: &Map<String, Value>) -> Value {
    let is_on = match first(rule, &["status", "enabled"]).and_then(text) {
        Some(text) => ["Enabled", "true"].contains(&text.as_str()),
        None => true,
    };
    without_empty(json!({
        "enabled": is_on,
        "prefix": first(rule, &["prefix", "filter.prefix", "filter.and.prefix"]),
        "days": number(rule, &["expiration.days", "expiration_in_days"]),
        "date": first(rule, &["expiration.date", "expiration_date"]).and_then(text).map(|date| day(&date)),
        "markers": first(rule, &["expiration.expired_object_delete_marker", "expired_object_delete_marker"])
            .and_then(text)
            .is_some_and(|text| text == "true")
            .then_some(true),
        "transitions": transitions(rule, &["transition", "transitions"], &["days", "transition_in_days"]),
        "noncurrent_days": number(rule, &[
            "noncurrent_version_expiration.noncurrent_days",
            "noncurrent_version_expiration.days",
            "noncurrent_version_expiration_in_days",
        ]),
        "noncurrent_versions": number(rule, &["noncurrent_version_expiration.newer_noncurrent_versions"]),
        "noncurrent_transitions": transitions(
            rule,
            &["noncurrent_version_transition"],
            &["noncurrent_days", "days", "transition_in_days"],
        ),
        "abort_uploads_days": number(rule, &[
            "abort_incomplete_multipart_upload.days_after_initiation",
            "abort_incomplete_multipart_upload_days",
        ]),
    }))
}

fn transitions(rule: &Map<String, Value>, names: &[&str], days_names: &[&str]) -> Value {
    let listed = names.iter().find_map(|name| first(rule, &[*name]));
    let transition = |transition: &Map<String, Value>| {
        without_empty(json!({
            "days": number(transition, days_names),
            "date": first(transition, &["date", "transition_date"]).and_then(text).map(|date| day(&date)),
            "storage_class": first(transition, &["storage_class"]),
        }))
    };
    sorted(listed.into_iter().flat_map(items).filter_map(Value::as_object).map(transition))
}

/// A number; a state of Terraform writes 0 where there is none.
fn number(map: &Map<String, Value>, paths: &[&str]) -> Option<i64> {
    first(map, paths).and_then(text)?.parse().ok().filter(|days| *days != 0)
}

fn day(date: &str) -> String {
    date.get(..10).unwrap_or(date).to_owned()
}

/// What the first of these paths leads to that leads anywhere.
fn first<'a>(map: &'a Map<String, Value>, paths: &[&str]) -> Option<&'a Value> {
    paths.iter().find_map(|path| {
        let (start, end) = path.rsplit_once('.').map_or((None, *path), |(start, end)| (Some(start), end));
        let inside = start
            .into_iter()
            .flat_map(|start| start.split('.'))
            .try_fold(map, |map, name| items(member_of(map, name)?.1).next()?.as_object())?;
        member_of(inside, end).map(|(_, value)| value).filter(|value| !is_empty(value))
    })
}

#[cfg(test)]
mod tests {
    use super::rules;
    use serde_json::json;

    #[test]
    fn what_rules_do_is_compared_whatever_they_are_called() {
        let live = json!([{
            "ID": "tf-s3-lifecycle-1", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 90},
            "Transitions": [{"Days": 30, "StorageClass": "GLACIER"}], "NoncurrentVersionExpiration": {"NoncurrentDays": 7},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 3},
        }]);
        let terraform = json!([{
            "id": "x", "status": "Enabled", "filter": [{"prefix": "logs/", "and": []}], "expiration": [{"days": 90, "date": "", "expired_object_delete_marker": false}],
            "transition": [{"days": 30, "storage_class": "GLACIER", "date": ""}], "noncurrent_version_expiration": [{"noncurrent_days": 7}],
            "noncurrent_version_transition": [], "abort_incomplete_multipart_upload": [{"days_after_initiation": 3}], "prefix": "",
        }]);
        let older = json!([{
            "enabled": true, "prefix": "logs/", "expiration": {"days": 90}, "transitions": [{"days": 30, "storageClass": "GLACIER"}],
            "noncurrentVersionExpiration": {"days": 7}, "abortIncompleteMultipartUploadDays": 3,
        }]);
        let cloudformation = json!([{
            "Id": "x", "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": 90, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 30}],
            "NoncurrentVersionExpiration": {"NoncurrentDays": 7}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 3},
        }]);
        let (does, live) = (rules(&terraform), rules(&live));
        assert_eq!([&does, &rules(&older), &rules(&cloudformation)], [&live; 3]);
        let disabled = json!([{"ID": "x", "Status": "Disabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 90}}]);
        assert!(![rules(&disabled), rules(&json!([]))].contains(&does));
        for (declared, live, other) in [
            (
                json!([{"status": "Enabled", "expiration": {"expiredObjectDeleteMarker": true}}]),
                json!([{"Status": "Enabled", "Expiration": {"ExpiredObjectDeleteMarker": true}}]),
                json!([{"Status": "Enabled"}]),
            ),
            (
                json!([{"noncurrent_version_expiration": [{"noncurrent_days": 7, "newer_noncurrent_versions": "3"}]}]),
                json!([{"NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 3}}]),
                json!([{"NoncurrentVersionExpiration": {"NoncurrentDays": 7}}]),
            ),
        ] {
            assert_eq!(rules(&declared), rules(&live));
            assert_ne!(rules(&declared), rules(&other));
        }
    }
}
