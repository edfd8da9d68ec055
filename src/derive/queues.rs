//! What becomes of messages that fail: what a queue says of it, and which queues take them.

use super::derivation::{Derivation, Made};
use super::together::{From, Partition, Record, Together};
use crate::store::{Cell, Row};
use serde_json::{Value, json};

const TABLE: &str = "aws_sqs_queue_dead_letter_source";
const QUEUE: &str = "aws_sqs_queue";
const FUNCTION: &str = "aws_lambda_function";
const INVOKE_CONFIG: &str = "aws_lambda_event_invoke_config";
const MAPPING: &str = "aws_lambda_event_source_mapping";
const SUBSCRIPTION: &str = "aws_sns_topic_subscription";

pub(super) const DDL: &str = include_str!("dead_letter_source.sql");

pub(super) const ALL: &[Derivation] = &[
    Derivation::of_columns(
        QUEUE,
        &["redrive_policy"],
        &["dead_letter_target_arn", "max_receive_count"],
        target,
    ),
    Derivation::of_columns(
        QUEUE,
        &["redrive_allow_policy"],
        &["redrive_permission", "redrive_source_arns"],
        permission,
    ),
    Derivation::of_columns(SUBSCRIPTION, &["redrive_policy"], &["dead_letter_target_arn"], of_subscription),
    Derivation::Together(Together::of(TABLE, FROM, sources)),
];

const FROM: &[From] = &[
    (QUEUE, &["arn", "dead_letter_target_arn"]),
    (FUNCTION, &["arn", "dead_letter_config_target_arn"]),
    (INVOKE_CONFIG, &["function_arn", "destination_config"]),
    (MAPPING, &["arn", "destination_config"]),
];

/// `{"deadLetterTargetArn":"arn:...","maxReceiveCount":5}`, the number as a text in older queues.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>
fn target(from: &[Option<&str>]) -> Result<Made, String> {
    let policy = object(from[0].unwrap_or_default())?;
    if policy.as_object().is_none_or(|fields| fields.is_empty()) {
        return Ok(Made::of([Cell::from(""), None::<i64>.into()]));
    }
    let arn = policy["deadLetterTargetArn"].as_str().ok_or("the redrive policy lacks deadLetterTargetArn")?;
    let count = &policy["maxReceiveCount"];
    let count = count.as_i64().or_else(|| count.as_str()?.parse().ok());
    let count = count.ok_or("the redrive policy lacks maxReceiveCount")?;
    Ok(Made::of([Cell::from(arn), Some(count).into()]))
}

/// `{"deadLetterTargetArn":"arn:..."}`
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html>
fn of_subscription(from: &[Option<&str>]) -> Result<Made, String> {
    let policy = object(from[0].unwrap_or_default())?;
    if policy.as_object().is_none_or(|fields| fields.is_empty()) {
        return Ok(Made::of([Cell::from("")]));
    }
    let arn = policy["deadLetterTargetArn"].as_str().ok_or("the redrive policy lacks deadLetterTargetArn")?;
    Ok(Made::of([Cell::from(arn)]))
}

/// `{"redrivePermission":"byQueue","sourceQueueArns":["arn:..."]}`
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>
fn permission(from: &[Option<&str>]) -> Result<Made, String> {
    let policy = object(from[0].unwrap_or_default())?;
    let permission = match policy["redrivePermission"].as_str() {
        Some(said @ ("allowAll" | "denyAll" | "byQueue")) => said,
        None if policy.as_object().is_some_and(|fields| fields.is_empty()) => "allowAll",
        _ => return Err("the redrive allow policy has no redrivePermission that is known".to_owned()),
    };
    let arns = policy["sourceQueueArns"].as_array().cloned().unwrap_or_default();
    Ok(Made::of([Cell::from(permission), json!(arns).into()]))
}

fn object(text: &str) -> Result<Value, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
    if value.is_object() { Ok(value) } else { Err("no JSON object".to_owned()) }
}

/// Who sends failed messages or events to which queue of the account and region, or to one that is elsewhere or gone.
fn sources(partition: &Partition) -> Vec<Row> {
    let queues = partition.rows(QUEUE).filter_map(|row| {
        Some(("queue", row.text("arn")?.to_owned(), row.text("dead_letter_target_arn")?.to_owned()))
    });
    let functions = partition.rows(FUNCTION).filter_map(|row| {
        Some(("function", row.text("arn")?.to_owned(), row.text("dead_letter_config_target_arn")?.to_owned()))
    });
    let configs = partition
        .rows(INVOKE_CONFIG)
        .filter_map(|row| Some(("function", row.text("function_arn")?.to_owned(), on_failure(row)?)));
    let mappings = partition
        .rows(MAPPING)
        .filter_map(|row| Some(("event_source_mapping", row.text("arn")?.to_owned(), on_failure(row)?)));
    let all = queues.chain(functions).chain(configs).chain(mappings);
    let mut all: Vec<_> = all.filter(|(_, _, target)| target.split(':').nth(2) == Some("sqs")).collect();
    all.sort();
    all.dedup();
    let row = |(kind, source, target): (&'static str, String, String)| {
        Row::new(TABLE).set("arn", target).set("source_arn", source).set("source_type", kind)
    };
    all.into_iter().map(row).collect()
}

fn on_failure(row: Record<'_>) -> Option<String> {
    row.json("destination_config")?["OnFailure"]["Destination"].as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Made, permission, target};

    fn told(made: Result<Made, String>) -> String {
        made.map_or_else(|error| error, |made| format!("{:?}", made.cells))
    }

    #[test]
    fn the_number_of_receives_may_be_a_text() {
        let of = |count: &str| {
            told(target(&[Some(&format!(r#"{{"deadLetterTargetArn":"a","maxReceiveCount":{count}}}"#))]))
        };
        assert_eq!(of("5"), of("\"5\""));
        assert_eq!(of("null"), "the redrive policy lacks maxReceiveCount");
        assert_eq!(told(target(&[Some("[]")])), "no JSON object");
    }

    #[test]
    fn only_what_says_nothing_lets_all_send() {
        assert!(told(permission(&[Some("{}")])).contains("allowAll"));
        let unknown = "the redrive allow policy has no redrivePermission that is known";
        assert_eq!(told(permission(&[Some(r#"{"redrivePermission":"some"}"#)])), unknown);
        assert_eq!(told(permission(&[Some(r#"{"sourceQueueArns":[]}"#)])), unknown);
    }
}
