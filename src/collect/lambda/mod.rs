//! AWS Lambda.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
