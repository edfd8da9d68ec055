//! AWS CloudFormation.

mod export;
mod live;
mod stack;
mod stack_resource;
mod stack_set;
mod template;
mod told;

pub(super) use live::{OPERATIONS, read};
pub(super) use told::ASKED;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&export::EXPORT, &stack::STACK, &stack_set::STACK_SET];
