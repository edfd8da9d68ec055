//! Domains that are registered with Amazon Route 53.

mod domain;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&domain::DOMAIN];
