//! The account itself.

mod identity;
mod organization;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&identity::ACCOUNT];
