//! Topics that functions send their results to: with the role of the function.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>

use super::asking::{FUNCTION, Need, of_functions};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Own, Policy};
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = "aws_lambda_function_target_permission";
const CONFIG: &str = "aws_lambda_event_invoke_config";
const TOPIC: &str = "aws_sns_topic";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["account_id", "arn", "role", "dead_letter_config_target_arn"]),
    (CONFIG, &["arn", "function_arn", "destination_config"]),
    (TOPIC, &["arn", "policy"]),
];

/// A topic without a policy that was read leaves open who may publish to it, and no more.
pub(super) const TOLD: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies"]),
    ("aws_iam_policy", &["policy"]),
    (TOPIC, &["policy"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let topics = partition.rows(TOPIC).filter_map(|row| {
        let policy = row.text("policy").and_then(|text| Policy::parse(text).ok());
        Some((row.text("arn")?, policy))
    });
    let topics: BTreeMap<_, _> = topics.collect();
    let own = |target: &str| match topics.get(target) {
        Some(Some(policy)) => Own::Policy(policy),
        // Of another account or region, or gone: nothing is known of it.
        Some(None) | None => Own::NotRead,
    };
    of_functions(partition, TABLE, |function| {
        let targets = targets(partition, function, function.text("arn")?).into_iter();
        let asked = targets.map(|(purpose, target)| {
            let need = Need::of(Action::PUBLISH, &target, own(&target));
            (purpose, target, vec![need])
        });
        Some(asked.collect())
    })
}

/// Purpose and ARN of the topics that a function sends to, each once.
fn targets(partition: &Partition, row: Record<'_>, arn: &str) -> BTreeSet<(&'static str, String)> {
    let configs = partition.rows(CONFIG).filter(|config| config.text("function_arn") == Some(arn));
    let of_config = |config: Record<'_>| {
        let config = config.json("destination_config").unwrap_or_default();
        [("on_success", "OnSuccess"), ("on_failure", "OnFailure")]
            .map(|(purpose, name)| (purpose, config[name]["Destination"].as_str().map(str::to_owned)))
    };
    let dead = row.text("dead_letter_config_target_arn").map(str::to_owned);
    let all = configs.flat_map(of_config).chain([("dead_letter", dead)]);
    all.filter_map(|(purpose, target)| Some((purpose, target.filter(|arn| is_topic(arn))?))).collect()
}

fn is_topic(arn: &str) -> bool {
    arn.split(':').nth(2) == Some("sns")
}
