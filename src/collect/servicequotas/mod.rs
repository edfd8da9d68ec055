//! Service Quotas.

mod change_request;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&change_request::CHANGE_REQUEST];
