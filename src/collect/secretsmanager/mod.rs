//! AWS Secrets Manager. What a secret holds is never asked for.

mod secret;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&secret::SECRET];
