//! Amazon CloudWatch: alarms and dashboards.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
