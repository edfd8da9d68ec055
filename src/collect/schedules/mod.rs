//! Amazon EventBridge Scheduler.

mod schedule;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&schedule::SCHEDULE];
