//! Amazon CloudWatch Logs.

mod log_group;
mod log_metric_filter;
mod log_resource_policy;
mod log_subscription_filter;
mod metrics;

use super::Source;
use aws_sdk_cloudwatchlogs::primitives::DateTime;

pub(super) const SOURCES: &[&Source] = &[
    &log_group::LOG_GROUP,
    &log_metric_filter::LOG_METRIC_FILTER,
    &log_resource_policy::LOG_RESOURCE_POLICY,
];

/// CloudWatch Logs counts milliseconds.
fn time(milliseconds: Option<i64>) -> Option<DateTime> {
    milliseconds.map(DateTime::from_millis)
}
