//! AWS Step Functions.

mod definition;
mod metrics;
mod state_machine;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&state_machine::STATE_MACHINE];
