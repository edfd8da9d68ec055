//! The parts of a service that are JSON.

use crate::collect::{always, given, said, unless};
use crate::store::Lacking;
use aws_sdk_ecs::types::{
    Deployment, DeploymentConfiguration, LoadBalancer, NetworkConfiguration, Service, ServiceEvent,
    ServiceRegistry, TaskSet,
};
use aws_smithy_types::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// Where tasks are that have network interfaces of their own; `{}` where they have not.
pub(super) fn network(of: Option<&NetworkConfiguration>, is_fargate: bool) -> Result<Value, Lacking> {
    let own = of.and_then(|network| network.awsvpc_configuration());
    let Some(own) = unless(!is_fargate, own, "services.networkConfiguration.awsvpcConfiguration")? else {
        return Ok(json!({}));
    };
    const SUBNETS: &str = "services.networkConfiguration.awsvpcConfiguration.subnets";
    const ADDRESS: &str = "services.networkConfiguration.awsvpcConfiguration.assignPublicIp";
    Ok(json!({ "AwsvpcConfiguration": {
        "Subnets": always(Some(own.subnets()).filter(|subnets| !subnets.is_empty()), SUBNETS)?,
        "SecurityGroups": own.security_groups(),
        "AssignPublicIp": always(own.assign_public_ip().map(|assigned| assigned.as_str()), ADDRESS)?,
    }}))
}

pub(super) fn load_balancers(of: Option<&Vec<LoadBalancer>>) -> Result<Value, Lacking> {
    let one = |of: &LoadBalancer| {
        let is_classic = of.load_balancer_name().is_some();
        let group = unless(is_classic, of.target_group_arn(), "services.loadBalancers.targetGroupArn")?;
        let other = of.advanced_configuration().and_then(|more| more.alternate_target_group_arn());
        Ok(given(json!({
            "TargetGroupArn": group,
            "AlternateTargetGroupArn": other,
            "LoadBalancerName": of.load_balancer_name(),
            "ContainerName": always(of.container_name(), "services.loadBalancers.containerName")?,
            "ContainerPort": always(of.container_port(), "services.loadBalancers.containerPort")?,
        })))
    };
    always(of, "services.loadBalancers")?.iter().map(one).collect()
}

pub(super) fn registries(of: Option<&Vec<ServiceRegistry>>) -> Result<Value, Lacking> {
    let one = |of: &ServiceRegistry| {
        Ok(given(json!({
            "RegistryArn": always(of.registry_arn(), "services.serviceRegistries.registryArn")?,
            "Port": of.port(),
            "ContainerName": of.container_name(),
            "ContainerPort": of.container_port(),
        })))
    };
    always(of, "services.serviceRegistries")?.iter().map(one).collect()
}

pub(super) fn deployment_configuration(of: Option<&DeploymentConfiguration>) -> Result<Value, Lacking> {
    let of = always(of, "services.deploymentConfiguration")?;
    let breaker = of
        .deployment_circuit_breaker()
        .map(|breaker| json!({ "Enable": breaker.enable(), "Rollback": breaker.rollback() }));
    let alarms = of.alarms().map(|alarms| {
        json!({
            "AlarmNames": alarms.alarm_names(),
            "Enable": alarms.enable(),
            "Rollback": alarms.rollback(),
        })
    });
    Ok(given(json!({
        "DeploymentCircuitBreaker": breaker,
        "Alarms": alarms,
        "Strategy": of.strategy().map(|strategy| strategy.as_str()),
        "MaximumPercent": of.maximum_percent(),
        "MinimumHealthyPercent": of.minimum_healthy_percent(),
    })))
}

/// Only the controller of ECS has deployments; others have task sets.
pub(super) fn deployments(of: &Service, is_own: bool) -> Result<Value, Lacking> {
    let all = unless(!is_own, of.deployments.as_ref(), "services.deployments")?;
    all.into_iter().flatten().map(deployment).collect()
}

/// How far a deployment is AWS does not say behind a Classic Load Balancer.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
fn deployment(of: &Deployment) -> Result<Value, Lacking> {
    let connect = of.service_connect_configuration().map(|connect| {
        let services: Vec<_> = connect.services().iter().map(|service| service.port_name()).collect();
        given(json!({
            "Enabled": connect.enabled(),
            "Namespace": connect.namespace(),
            "Services": services,
        }))
    });
    Ok(given(json!({
        "Id": of.id(),
        "Status": always(of.status(), "services.deployments.status")?,
        "TaskDefinition": of.task_definition(),
        "DesiredCount": of.desired_count(),
        "RunningCount": of.running_count(),
        "FailedTasks": of.failed_tasks(),
        "RolloutState": of.rollout_state().map(|state| state.as_str()),
        "RolloutStateReason": of.rollout_state_reason(),
        "ServiceConnectConfiguration": connect,
    })))
}

/// Task sets, of which AWS says nothing where there are none.
pub(super) fn task_sets(of: &[TaskSet]) -> Result<Value, Lacking> {
    let one = |of: &TaskSet| {
        let is_fargate = of.platform_version().is_some();
        Ok(given(json!({
            "Id": of.id(),
            "Status": always(of.status(), "services.taskSets.status")?,
            "TaskDefinition": of.task_definition(),
            "StabilityStatus": of.stability_status().map(|status| status.as_str()),
            "NetworkConfiguration": network(of.network_configuration(), is_fargate)?,
            "LoadBalancers": load_balancers(of.load_balancers.as_ref())?,
        })))
    };
    of.iter().map(one).collect()
}

/// How long ago an event counts no longer.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(24);

/// What the messages of failures have in common.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const OF_FAILURES: [&str; 4] = ["unable to", "is unhealthy", "deployment failed", " failed "];

/// The events of the last day that tell of a failure, of which AWS keeps the last 100.
pub(super) fn failure_events(of: Option<&Vec<ServiceEvent>>, now: Timestamp) -> Result<Value, Lacking> {
    let mut found = Vec::new();
    for event in always(of, "services.events")? {
        let message = always(event.message().and_then(said), "services.events.message")?;
        let time = always(event.created_at().and_then(time), "services.events.createdAt")?;
        if time > now - LOOKED_BACK && OF_FAILURES.iter().any(|words| message.contains(words)) {
            found.push(json!({ "CreatedAt": time.to_string(), "Message": message }));
        }
    }
    Ok(found.into())
}

fn time(of: &DateTime) -> Option<Timestamp> {
    Timestamp::from_second(of.secs()).ok()
}

#[cfg(test)]
mod tests {
    use super::{DateTime, ServiceEvent, Timestamp, failure_events};

    #[test]
    fn events_of_the_last_day_that_tell_of_a_failure_are_kept() {
        let now: Timestamp = "2026-01-31T12:00:00Z".parse().expect("a time");
        let event = |hours: i64, message: &str| {
            let time = DateTime::from_secs(now.as_second() - hours * 3600);
            ServiceEvent::builder().created_at(time).message(message).build()
        };
        let told = |event| {
            let kept = failure_events(Some(&vec![event]), now).expect("events");
            kept.as_array().map_or(0, Vec::len)
        };
        assert_eq!(told(event(1, "(service web) was unable to place a task.")), 1);
        assert_eq!(
            told(event(1, "(service web) (deployment d) deployment failed: tasks failed to start.")),
            1
        );
        assert_eq!(told(event(1, "(service web) has reached a steady state.")), 0);
        assert_eq!(told(event(25, "(service web) was unable to place a task.")), 0);
        assert!(failure_events(Some(&vec![ServiceEvent::builder().build()]), now).is_err());
    }
}
