//! Amazon EventBridge: buses with their rules, and global endpoints.

mod endpoint;
mod event_bus;
mod rule;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&endpoint::ENDPOINT, &event_bus::EVENT_BUS];
