//! AWS Backup.

mod protected_resource;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&protected_resource::PROTECTED_RESOURCE];
