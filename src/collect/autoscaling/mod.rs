//! Amazon EC2 Auto Scaling.

mod group;
mod group_detail;
mod launch_configuration;
mod notification;
mod policy;
mod scheduled_action;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[
    &group::GROUP,
    &launch_configuration::LAUNCH_CONFIGURATION,
    &notification::NOTIFICATION,
    &policy::POLICY,
    &scheduled_action::SCHEDULED_ACTION,
];

/// The largest page of every list of the service.
const PAGE: i32 = 100;
