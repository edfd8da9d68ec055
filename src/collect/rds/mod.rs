//! Amazon RDS.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
