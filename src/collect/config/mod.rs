//! AWS Config.

mod aggregator;
mod delivery_channel;
mod recorder;
mod retention;
mod rule;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[
    &recorder::RECORDER,
    &delivery_channel::DELIVERY_CHANNEL,
    &rule::RULE,
    &retention::RETENTION,
    &aggregator::AGGREGATOR,
];

/// A status as AWS sends it, which its reference spells otherwise; empty before the first delivery.
/// https://docs.aws.amazon.com/cli/latest/reference/configservice/describe-configuration-recorder-status.html
fn word(status: Option<&str>) -> String {
    status.unwrap_or_default().to_uppercase()
}
