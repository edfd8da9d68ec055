//! Amazon DynamoDB. Items are never read.

mod detail;
mod metrics;
mod table;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&table::TABLE];
