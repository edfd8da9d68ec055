//! The account itself.

mod identity;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&identity::ACCOUNT];
