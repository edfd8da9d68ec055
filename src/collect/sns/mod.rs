//! Amazon SNS.

mod metrics;
mod topic;
mod topic_subscription;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&topic::TOPIC, &topic_subscription::TOPIC_SUBSCRIPTION];
