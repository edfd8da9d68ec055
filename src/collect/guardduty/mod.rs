//! Amazon GuardDuty.

mod detector;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&detector::DETECTOR];
