//! Amazon SQS.

mod queue;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&queue::QUEUE];
