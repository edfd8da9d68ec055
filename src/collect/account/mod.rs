//! The account itself.

use super::Source;

pub(super) const SOURCES: &[&Source] = &[];
