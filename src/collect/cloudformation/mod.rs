//! AWS CloudFormation.

mod export;
mod stack;
mod stack_resource;
mod template;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&export::EXPORT, &stack::STACK];
