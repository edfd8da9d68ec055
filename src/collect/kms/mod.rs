//! AWS KMS.

mod alias;
mod key;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&alias::ALIAS, &key::KEY];
