//! Amazon CloudWatch Logs.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
