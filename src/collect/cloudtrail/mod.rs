//! AWS CloudTrail.

mod lookup_event;
mod selectors;
mod trail;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&trail::TRAIL, &lookup_event::LOOKUP_EVENT];
