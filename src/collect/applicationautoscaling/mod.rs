//! Application Auto Scaling, as far as it scales tables of DynamoDB and services of ECS.

mod policy;
mod target;

use super::Source;
use aws_sdk_applicationautoscaling::types::ServiceNamespace;

pub(super) const SOURCES: &[&Source] = &[&policy::POLICY, &target::TARGET];

/// The services whose resources are read.
const SCALED: [ServiceNamespace; 2] = [ServiceNamespace::Dynamodb, ServiceNamespace::Ecs];
