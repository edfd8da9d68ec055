//! Amazon S3.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
