//! Amazon SNS.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
