//! Amazon Inspector.

mod account;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&account::ACCOUNT];
