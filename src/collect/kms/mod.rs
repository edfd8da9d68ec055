//! AWS KMS.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
