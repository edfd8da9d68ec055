//! Amazon CloudWatch Observability Access Manager: what is shared with other accounts.

mod sink;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&sink::SINK];
