//! What buckets tell whom, and what their policies name.

use super::derivation::{Derivation, Each, Made};
use crate::policy::{NO_POLICY, Policy};
use crate::store::Row;
use serde_json::{Value, json};

pub(super) const DDL: &str =
    concat!(include_str!("bucket_notification.sql"), include_str!("bucket_policy_reference.sql"));

const BUCKET: &str = "aws_s3_bucket";
const NOTIFICATION: &str = "aws_s3_bucket_notification";
const REFERENCE: &str = "aws_s3_bucket_policy_reference";

pub(super) const ALL: &[Derivation] = &[
    Derivation::Each(Each {
        table: BUCKET,
        from: &["event_notification_configuration", "arn"],
        columns: &[],
        rows: Some(NOTIFICATION),
        compute: notifications,
    }),
    Derivation::Each(Each {
        table: BUCKET,
        from: &["policy", "arn"],
        columns: &[],
        rows: Some(REFERENCE),
        compute: references,
    }),
];

/// The lists of a notification configuration, with the kind of target and where its ARN stands.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_NotificationConfiguration.html>
const KINDS: [(&str, &str, &str); 3] = [
    ("LambdaFunctionConfigurations", "function", "LambdaFunctionArn"),
    ("QueueConfigurations", "queue", "QueueArn"),
    ("TopicConfigurations", "topic", "TopicArn"),
];

fn notifications(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(text), Some(arn)] = from else { return Ok(Made::default()) };
    let config: Value =
        serde_json::from_str(text).map_err(|error| format!("no notification configuration: {error}"))?;
    let row = |kind: &str, number: i64| {
        Row::new(NOTIFICATION).set("arn", *arn).set("target_type", kind).set("number", number)
    };
    let listed = KINDS.iter().flat_map(|(list, kind, target)| {
        let all = config[*list].as_array().into_iter().flatten();
        all.zip(1..).map(|(one, number)| {
            let filter = |name| key_filter(one, name);
            row(kind, number)
                .set("target_arn", one[*target].as_str())
                .set("events", one["Events"].clone())
                .set("key_prefix", filter("prefix"))
                .set("key_suffix", filter("suffix"))
        })
    });
    // EventBridge gets every event of every object: https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html
    let bridge = config["EventBridgeConfiguration"].is_object().then(|| {
        row("event_bridge", 1)
            .set("target_arn", None::<&str>)
            .set("events", json!(["s3:*"]))
            .set("key_prefix", "")
            .set("key_suffix", "")
    });
    Ok(Made { cells: Vec::new(), rows: listed.chain(bridge).collect() })
}

/// What keys must begin or end with; empty for any.
fn key_filter(config: &Value, name: &str) -> String {
    let rules = config["Filter"]["Key"]["FilterRules"].as_array().into_iter().flatten();
    let is_named = |rule: &&Value| rule["Name"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(name));
    let found = rules.filter(is_named).find_map(|rule| rule["Value"].as_str());
    found.unwrap_or_default().to_owned()
}

/// What is no policy is told where its canonical form is made.
fn references(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(text), Some(arn)] = from else { return Ok(Made::default()) };
    let policy = if *text == NO_POLICY { None } else { Policy::parse(text).ok() };
    let named = policy.iter().flat_map(Policy::named_things).map(|named| {
        Row::new(REFERENCE)
            .set("arn", *arn)
            .set("statement_number", named.statement)
            .set("statement", named.label)
            .set("kind", named.kind)
            .set("value", named.value)
    });
    Ok(Made { cells: Vec::new(), rows: named.collect() })
}

#[cfg(test)]
mod tests {
    use super::key_filter;
    use serde_json::json;

    #[test]
    fn filters_are_named_in_any_letter_case() {
        let rules = json!([{ "Name": "Prefix", "Value": "new/" }, { "Name": "suffix", "Value": ".csv" }]);
        let config = json!({ "Filter": { "Key": { "FilterRules": rules } } });
        assert_eq!(key_filter(&config, "prefix"), "new/");
        assert_eq!(key_filter(&config, "suffix"), ".csv");
        assert_eq!(key_filter(&json!({}), "suffix"), "");
    }
}
