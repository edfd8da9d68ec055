//! Amazon CloudWatch: alarms and dashboards.

mod alarm;
mod alarm_kind;
mod alarm_metrics;
mod dashboard;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&alarm::ALARM, &dashboard::DASHBOARD];
