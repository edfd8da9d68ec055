//! Amazon CloudWatch Synthetics.

mod canary;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&canary::CANARY];
