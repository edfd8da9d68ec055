//! Amazon EventBridge Pipes.

mod pipe;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&pipe::PIPE];
