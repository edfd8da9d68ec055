//! Functions and queues that topics send to: with their own policies, not with a role.
//!
//! <https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html>

use super::receivers::{self, Receivers};
use crate::derive::together::{From, Partition, Record};
use crate::policy::Source;
use crate::store::Row;
use serde_json::json;

const TABLE: &str = "aws_sns_topic_subscription_permission";
const SUBSCRIPTION: &str = "aws_sns_topic_subscription";
const SNS: &str = "sns.amazonaws.com";

pub(super) const FROM: &[From] = &[
    (
        SUBSCRIPTION,
        &["account_id", "region", "arn", "topic_arn", "protocol", "endpoint", "dead_letter_target_arn"],
    ),
    receivers::OF_FUNCTIONS,
    receivers::OF_ALIASES,
    receivers::OF_QUEUES,
];

pub(super) const TOLD: &[From] = &[
    (SUBSCRIPTION, &["redrive_policy"]),
    receivers::TOLD_OF_FUNCTIONS,
    receivers::TOLD_OF_ALIASES,
    receivers::TOLD_OF_QUEUES,
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let receivers = Receivers::of(partition);
    partition.rows(SUBSCRIPTION).flat_map(|row| of_subscription(&receivers, row)).collect()
}

/// What it sends to, and where it sends what was not delivered.
fn of_subscription(receivers: &Receivers<'_>, row: Record<'_>) -> Vec<Row> {
    let is_judged = matches!(row.text("protocol"), Some("lambda" | "sqs"));
    let endpoint = row.text("endpoint").filter(|_| is_judged);
    let dead_letter = row.text("dead_letter_target_arn").filter(|arn| !arn.is_empty());
    let uses = [("delivery", endpoint), ("dead_letter", dead_letter)];
    let rows = uses.into_iter().filter_map(|(purpose, target)| {
        let (target, topic) = (target?, row.text("topic_arn")?);
        let source = Source { arn: topic, account: topic.split(':').nth(4)? };
        let at = (row.text("account_id")?, row.text("region")?);
        let decision = receivers.admit(target, SNS, source, at);
        let actions: Vec<_> = Receivers::action(target).map(|action| action.name()).into_iter().collect();
        let made = Row::new(TABLE)
            .set("arn", row.text("arn")?)
            .set("purpose", purpose)
            .set("target_arn", target)
            .set("role_arn", None::<&str>)
            .set("actions", json!(actions))
            .set("is_allowed", decision.answer.flag())
            .set("because", decision.because);
        Some(made)
    });
    rows.collect()
}
