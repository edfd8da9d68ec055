//! AWS IAM.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
