//! Clusters, with what is listed for each of them; and the task definitions, of which services say which are in use.

use super::container_instance::{self, put_container_instances};
use super::service::{self, put_services};
use super::task::{self, put_tasks};
use super::task_definition::{self, Known, put_task_definitions};
use super::{GONE, PAGE, unsaid};
use crate::collect::{Batches, Call, Cx, Failure, Part, Source, Subject, always, answered, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ecs::types::{Cluster, ClusterField};
use serde_json::{Value, json};

const LIST_CLUSTERS: Operation = Operation::new("ecs", "ListClusters");
const DESCRIBE_CLUSTERS: Operation = Operation::new("ecs", "DescribeClusters");

const TABLE: &str = "aws_ecs_cluster";

/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
const BATCH: (Operation, usize) = (DESCRIBE_CLUSTERS, 100);

pub(super) const CLUSTER: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: LIST_CLUSTERS,
                details: &[Detail {
                    operation: DESCRIBE_CLUSTERS,
                    columns: &[
                        "status",
                        "settings",
                        "capacity_providers",
                        "active_services_count",
                        "running_tasks_count",
                        "pending_tasks_count",
                        "registered_container_instances_count",
                        "tags",
                    ],
                }],
            },
            service::SERVICE,
            container_instance::CONTAINER_INSTANCE,
            task::TASK,
            task_definition::TASK_DEFINITION,
        ],
        &[
            include_str!("cluster.sql"),
            include_str!("service.sql"),
            include_str!("container_instance.sql"),
            include_str!("task.sql"),
            include_str!("task_definition.sql"),
        ],
    )
    // Services say which of the older task definitions are to be read, so the newest are known first.
    .prerequisites(&[task_definition::LIST_TASK_DEFINITIONS])
    .batched(&[BATCH, service::BATCH, container_instance::BATCH, task::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let (known, ended) = put_task_definitions(&cx).await;
    let mut clusters = Batches::new(&cx, BATCH, |cx, call, arns| Box::pin(describe(cx, call, arns)));
    let listed = list(&cx, &mut clusters, &known).await;
    clusters.send().await;
    listed.and(ended)
}

async fn list(cx: &Cx, clusters: &mut Batches<String>, known: &Known) -> Result<(), Failure> {
    let request = cx.clients().ecs().list_clusters().max_results(PAGE);
    let mut pages = cx
        .call(LIST_CLUSTERS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for arn in answered(LIST_CLUSTERS, page.cluster_arns, "clusterArns")? {
            let name = arn.rsplit('/').next().unwrap_or(&arn);
            cx.put(Row::new(TABLE).set("arn", &arn).set("cluster_name", name).set("title", name)).await;
            let subject = Subject::new(TABLE, &arn, GONE);
            put_services(cx, &subject, &arn, known).await;
            put_container_instances(cx, &subject, &arn).await;
            put_tasks(cx, &subject, &arn).await;
            clusters.add(subject, arn).await;
        }
    }
    Ok(())
}

async fn describe(cx: Cx, call: Call, arns: Vec<String>) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().ecs().describe_clusters().set_clusters(Some(arns.clone()));
    let request = request.include(ClusterField::Settings).include(ClusterField::Tags);
    let answer = call.send(|| request.clone().send()).await?;
    let part = |arn: &String| match answer.clusters().iter().find(|it| it.cluster_arn() == Some(arn)) {
        Some(cluster) => Part::Read(detail(cluster)),
        None => {
            let failure = answer.failures().iter().find(|it| it.arn() == Some(arn));
            Part::Failed(unsaid(DESCRIBE_CLUSTERS, failure.and_then(|it| it.reason())))
        }
    };
    Ok(arns.iter().map(part).collect())
}

/// The SDK has 0 for a number that AWS did not send.
fn detail(cluster: &Cluster) -> Row {
    let setting = |setting: &aws_sdk_ecs::types::ClusterSetting| -> Result<Value, Lacking> {
        let name = always(setting.name().map(|name| name.as_str()), "clusters.settings.name")?;
        Ok(given(json!({ "Name": name, "Value": always(setting.value(), "clusters.settings.value")? })))
    };
    let settings = always(cluster.settings.as_ref(), "clusters.settings")
        .and_then(|settings| settings.iter().map(setting).collect::<Result<Value, _>>());
    Row::new(TABLE)
        .set("status", always(cluster.status(), "clusters.status"))
        .set("settings", settings)
        .set("capacity_providers", json!(cluster.capacity_providers()))
        .set("active_services_count", cluster.active_services_count())
        .set("running_tasks_count", cluster.running_tasks_count())
        .set("pending_tasks_count", cluster.pending_tasks_count())
        .set("registered_container_instances_count", cluster.registered_container_instances_count())
        .set("tags", Cell::tags(cluster.tags().iter().map(|tag| (tag.key(), tag.value()))))
}
