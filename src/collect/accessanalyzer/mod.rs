//! IAM Access Analyzer.

mod analyzer;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&analyzer::ANALYZER];
