//! Elastic Load Balancing, version 1: classic load balancers. Version 2 of the API has operations of the same names.

mod classic_load_balancer;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&classic_load_balancer::CLASSIC_LOAD_BALANCER];
