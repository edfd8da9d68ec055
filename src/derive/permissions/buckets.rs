//! Buckets that functions name in their environment, or that start them.

use super::asking::{FUNCTION, Need, Use, named_as, with_roles};
use super::own::{own, policies};
use crate::derive::together::{From, Partition, Record};
use crate::policy::Action;
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = "aws_lambda_function_bucket_permission";
pub(super) const BUCKET: &str = "aws_s3_bucket";

pub(super) const FROM: &[From] = &[
    (FUNCTION, &["account_id", "arn", "name", "role", "environment_references"]),
    (BUCKET, &["arn", "name", "policy", "event_notification_configuration"]),
];

/// A bucket whose policy was not read leaves open who may use it, and no more.
pub(super) const TOLD: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies"]),
    ("aws_iam_policy", &["policy"]),
    (BUCKET, &["policy"]),
];

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let policies = policies(partition, BUCKET);
    let buckets: Vec<_> = partition.rows(BUCKET).filter_map(Bucket::of).collect();
    with_roles(partition, |roles| {
        let of_function = |function: Record<'_>| {
            let (arn, account) = (function.text("arn")?, function.text("account_id")?);
            let role = function.text("role");
            let named = named_as(function, "BUCKET").unwrap_or_default();
            let used = buckets.iter().filter(|bucket| bucket.is_used(arn, &named));
            let rows = used.flat_map(|bucket| {
                [("read", Action::GET_OBJECT), ("write", Action::PUT_OBJECT)].map(|(purpose, action)| {
                    let objects = format!("{}/", bucket.arn);
                    let own = own(&policies, bucket.arn);
                    let needs = vec![Need { action, resource: objects, is_prefix: true, own }];
                    let used = Use { arn, account, role, purpose, target: bucket.arn, needs };
                    roles.row_of_part(TABLE, &used)
                })
            });
            Some(rows.collect::<Vec<_>>())
        };
        partition.rows(FUNCTION).filter_map(of_function).flatten().collect()
    })
}

/// A bucket, and whom it starts.
struct Bucket<'a> {
    arn: &'a str,
    name: &'a str,
    /// ARNs of functions, without the version or alias.
    starts: BTreeSet<String>,
}

impl<'a> Bucket<'a> {
    fn of(row: Record<'a>) -> Option<Self> {
        let starts = started(row).into_iter().map(|started| without_qualifier(&started.function).to_owned());
        Some(Self { arn: row.text("arn")?, name: row.text("name")?, starts: starts.collect() })
    }

    /// A bucket is named by its name, or by its ARN, which may go on to its objects.
    fn is_used(&self, function: &str, named: &BTreeSet<String>) -> bool {
        let is_named = |text: &String| {
            text == self.name
                || text.strip_prefix(self.arn).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.starts.contains(function) || named.iter().any(is_named)
    }
}

/// What starts a function.
pub(super) struct Started {
    /// Place in the list, from 1.
    pub(super) number: i64,
    pub(super) function: String,
    pub(super) events: Vec<String>,
    /// By `prefix` and `suffix`.
    pub(super) filter: BTreeMap<String, String>,
}

/// The functions that a bucket starts, one for each configuration.
pub(super) fn started(bucket: Record<'_>) -> Vec<Started> {
    let config = bucket.json("event_notification_configuration").unwrap_or_default();
    let all = config["LambdaFunctionConfigurations"].as_array().cloned().unwrap_or_default();
    let each = all.iter().zip(1..).filter_map(|(one, number)| {
        let events = one["Events"].as_array().into_iter().flatten();
        let rules = one["Filter"]["Key"]["FilterRules"].as_array().into_iter().flatten();
        let rule = |rule: &serde_json::Value| {
            let name = rule["Name"].as_str()?.to_lowercase();
            Some((name, rule["Value"].as_str().unwrap_or_default().to_owned()))
        };
        Some(Started {
            number,
            function: one["LambdaFunctionArn"].as_str()?.to_owned(),
            events: events.filter_map(|event| event.as_str().map(str::to_owned)).collect(),
            filter: rules.filter_map(rule).collect(),
        })
    });
    each.collect()
}

/// `arn:aws:lambda:eu-west-1:111111111111:function:f:live` without `:live`.
pub(super) fn without_qualifier(arn: &str) -> &str {
    arn.match_indices(':').nth(6).map_or(arn, |(end, _)| &arn[..end])
}

#[cfg(test)]
mod tests {
    use super::{Bucket, without_qualifier};
    use std::collections::BTreeSet;

    #[test]
    fn a_bucket_is_named_by_its_name_or_its_arn() {
        let bucket = Bucket { arn: "arn:aws:s3:::orders", name: "orders", starts: BTreeSet::new() };
        let is_used = |text: &str| bucket.is_used("f", &BTreeSet::from([text.to_owned()]));
        assert!(is_used("orders") && is_used("arn:aws:s3:::orders") && is_used("arn:aws:s3:::orders/new/*"));
        assert!(!is_used("arn:aws:s3:::orders-old") && !is_used("order"));
    }

    #[test]
    fn versions_and_aliases_are_cut_off() {
        let arn = "arn:aws:lambda:eu-west-1:1:function:f";
        assert_eq!(without_qualifier(arn), arn);
        assert_eq!(without_qualifier(&format!("{arn}:live")), arn);
    }
}
