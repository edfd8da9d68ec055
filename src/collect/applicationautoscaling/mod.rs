//! Application Auto Scaling, as far as it scales tables of DynamoDB.

mod policy;
mod target;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&policy::POLICY, &target::TARGET];
