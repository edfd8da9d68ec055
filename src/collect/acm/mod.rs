//! AWS Certificate Manager.

mod certificate;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&certificate::CERTIFICATE];
