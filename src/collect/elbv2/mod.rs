//! Elastic Load Balancing, version 2: application, network and gateway load balancers.
//!
//! Version 1 of the API has operations of the same names; the IAM actions are those of both.

mod action;
mod listener;
mod listener_rule;
mod load_balancer;
mod metrics;
mod ssl_policy;
mod tags;
mod target_group;

use super::Source;
use crate::schema::Operation;
use crate::store::Cell;
use serde_json::json;

pub(super) const SOURCES: &[&Source] =
    &[&load_balancer::LOAD_BALANCER, &ssl_policy::SSL_POLICY, &target_group::TARGET_GROUP];

/// The largest page of every list.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
const PAGE: i32 = 400;

const fn operation(name: &'static str, iam_action: &'static str) -> Operation {
    Operation::new("elbv2", name).allowed_by(iam_action)
}

/// Settings as AWS lists them: names and texts.
fn attributes<'a>(pairs: impl IntoIterator<Item = (Option<&'a str>, Option<&'a str>)>) -> Cell {
    let attribute = |(key, value): (Option<&str>, Option<&str>)| {
        let key = super::always(key, "Attributes.Key")?;
        // What has no value is a setting that is empty, as the bucket of logs that are off.
        Ok(json!({ "Key": key, "Value": super::always(value, "Attributes.Value")? }))
    };
    pairs.into_iter().map(attribute).collect::<Result<serde_json::Value, crate::store::Lacking>>().into()
}
