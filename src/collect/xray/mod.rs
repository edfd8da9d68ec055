//! AWS X-Ray. Traces themselves are not read: what they tell of services is counted by X-Ray.

mod encryption;
mod group;
mod sampling_rule;
mod service;

use super::Source;

pub(super) const SOURCES: &[&Source] =
    &[&encryption::ENCRYPTION, &group::GROUP, &sampling_rule::SAMPLING_RULE, &service::SERVICE];
