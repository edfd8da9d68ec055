//! Services, listed for each cluster.

use super::service_json::{
    deployment_configuration, deployments, failure_events, load_balancers, network, registries, task_sets,
};
use super::task_definition::{Known, put_in_use};
use super::{GONE, PAGE, listed, unsaid};
use crate::collect::{Batches, Call, Cx, Failure, Part, Subject, always, answered, unless};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ecs::operation::list_services::ListServicesOutput;
use aws_sdk_ecs::types::{LaunchType, Service, ServiceField};
use jiff::Timestamp;
use serde_json::Value;

const LIST_SERVICES: Operation = Operation::new("ecs", "ListServices");
const DESCRIBE_SERVICES: Operation = Operation::new("ecs", "DescribeServices");

const TABLE: &str = "aws_ecs_service";

pub(super) const SERVICE: Table = Table {
    name: TABLE,
    list: LIST_SERVICES,
    details: &[Detail {
        operation: DESCRIBE_SERVICES,
        columns: &[
            "status",
            "desired_count",
            "running_count",
            "pending_count",
            "launch_type",
            "capacity_provider_strategy",
            "is_fargate",
            "platform_version",
            "platform_family",
            "scheduling_strategy",
            "deployment_controller_type",
            "deployment_configuration",
            "task_definition",
            "load_balancers",
            "service_registries",
            "network_configuration",
            "deployments",
            "task_sets",
            "failure_events",
            "propagate_tags",
            "enable_ecs_managed_tags",
            "enable_execute_command",
            "created_at",
            "tags",
        ],
    }],
};

/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
pub(super) const BATCH: (Operation, usize) = (DESCRIBE_SERVICES, 10);

/// A service, with its cluster and the task definitions that have a row.
#[derive(Clone)]
struct Item {
    cluster_arn: String,
    arn: String,
    known: Known,
}

/// Puts the services of one cluster.
pub(super) async fn put_services(cx: &Cx, cluster: &Subject, cluster_arn: &str, known: &Known) {
    let request = cx.clients().ecs().list_services().cluster(cluster_arn).max_results(PAGE);
    let (here, empty) = (cx.clone(), cluster.row());
    let (known, cluster_arn) = (known.clone(), cluster_arn.to_owned());
    cx.detail(LIST_SERVICES, cluster, |call| async move {
        let pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let arns = |page: ListServicesOutput| answered(LIST_SERVICES, page.service_arns, "serviceArns");
        let (arns, ended) = listed(pages, arns).await;
        let mut batches = Batches::new(&here, BATCH, |cx, call, items| Box::pin(describe(cx, call, items)));
        for arn in arns {
            let name = arn.rsplit('/').next().unwrap_or(&arn);
            let row = Row::new(TABLE).set("arn", &arn).set("service_name", name);
            here.put(row.set("cluster_arn", &cluster_arn).set("title", name)).await;
            let subject = Subject::new(TABLE, &arn, GONE);
            let item = Item { cluster_arn: cluster_arn.clone(), arn, known: known.clone() };
            batches.add_within(subject, item).await;
        }
        batches.send_within().await;
        ended.map(|()| empty)
    })
    .await;
}

async fn describe(cx: Cx, call: Call, items: Vec<Item>) -> Result<Vec<Part>, Failure> {
    let cluster = items.first().map(|item| item.cluster_arn.clone());
    let arns = items.iter().map(|item| item.arn.clone()).collect();
    let request = cx.clients().ecs().describe_services().set_cluster(cluster).set_services(Some(arns));
    let request = request.include(ServiceField::Tags);
    let answer = call.send(|| request.clone().send()).await?;
    let mut parts = Vec::new();
    for Item { arn, known, .. } in &items {
        let found = answer.services().iter().find(|it| it.service_arn() == Some(arn));
        parts.push(match found {
            Some(service) => {
                let of_sets = service.task_sets().iter().filter_map(|set| set.task_definition());
                for in_use in service.task_definition().into_iter().chain(of_sets) {
                    put_in_use(&cx, in_use, known).await;
                }
                Part::Read(detail(service, cx.started_at()))
            }
            None => {
                let failure = answer.failures().iter().find(|it| it.arn() == Some(arn));
                Part::Failed(unsaid(DESCRIBE_SERVICES, failure.and_then(|it| it.reason())))
            }
        });
    }
    Ok(parts)
}

fn detail(of: &Service, now: Timestamp) -> Row {
    let controller = controller(of);
    let row = with_counts(Row::new(TABLE), of);
    let row = with_place(row, of);
    row.set("status", always(of.status(), "services.status"))
        .set(
            "scheduling_strategy",
            always(of.scheduling_strategy().map(|strategy| strategy.as_str()), "services.schedulingStrategy"),
        )
        .set("deployment_controller_type", controller)
        .set("deployment_configuration", deployment_configuration(of.deployment_configuration()))
        .set(
            "task_definition",
            unless(controller == "EXTERNAL", of.task_definition(), "services.taskDefinition"),
        )
        .set("load_balancers", load_balancers(of.load_balancers.as_ref()))
        .set("service_registries", registries(of.service_registries.as_ref()))
        .set("deployments", deployments(of, controller == "ECS"))
        .set("task_sets", task_sets(of.task_sets()))
        .set("failure_events", failure_events(of.events.as_ref(), now))
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html, nothing means none
        .set("propagate_tags", of.propagate_tags().map_or("NONE", |from| from.as_str()))
        .set("enable_ecs_managed_tags", of.enable_ecs_managed_tags())
        .set("enable_execute_command", of.enable_execute_command())
        .set("created_at", of.created_at())
        .set("tags", Cell::tags(of.tags().iter().map(|tag| (tag.key(), tag.value()))))
}

/// Nothing means the rolling update of ECS.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
fn controller(of: &Service) -> &str {
    of.deployment_controller().map_or("ECS", |controller| controller.r#type().as_str())
}

/// The SDK has 0 for a number that AWS did not send; what the deployments want tells whether none is wanted.
fn with_counts(row: Row, of: &Service) -> Row {
    let of_deployments = of.deployments().iter().map(|deployment| deployment.desired_count());
    let of_sets = of.task_sets().iter().map(|set| set.computed_desired_count());
    let is_wanted = of_deployments.chain(of_sets).any(|count| count > 0);
    let desired = Some(of.desired_count()).filter(|count| *count > 0 || !is_wanted);
    row.set("desired_count", always(desired, "services.desiredCount"))
        .set("running_count", of.running_count())
        .set("pending_count", of.pending_count())
}

fn with_place(row: Row, of: &Service) -> Row {
    let providers = of.capacity_provider_strategy().iter().map(|item| item.capacity_provider());
    let launch = of.launch_type().map(|kind| kind.as_str());
    // Only Fargate has platforms and providers of these names.
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
    let is_fargate = of.launch_type() == Some(&LaunchType::Fargate)
        || of.platform_version().is_some()
        || of.platform_family().is_some()
        || providers.clone().any(|name| name.starts_with("FARGATE"));
    let is_known = launch.is_some() || !of.capacity_provider_strategy().is_empty();
    let kind: Result<bool, Lacking> =
        always((is_fargate || is_known).then_some(is_fargate), "services.launchType");
    row.set("launch_type", launch)
        .set("capacity_provider_strategy", providers.collect::<Value>())
        .set("is_fargate", kind)
        .set("platform_version", unless(!is_fargate, of.platform_version(), "services.platformVersion"))
        .set("platform_family", of.platform_family())
        .set("network_configuration", network(of.network_configuration(), is_fargate))
}
