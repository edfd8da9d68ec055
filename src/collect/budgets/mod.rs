//! AWS Budgets. All of it is global; its rows carry the region `global`.

mod budget;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&budget::BUDGET];
