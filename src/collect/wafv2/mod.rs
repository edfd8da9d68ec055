//! AWS WAF.

mod rules;
mod web_acl;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&web_acl::WEB_ACL];
