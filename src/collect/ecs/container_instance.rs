//! Container instances, listed for each cluster.

use super::{GONE, PAGE, listed, unsaid};
use crate::collect::{Batches, Call, Cx, Failure, Part, Subject, always, answered};
use crate::schema::{Detail, Operation, Table};
use crate::store::Row;
use aws_sdk_ecs::operation::list_container_instances::ListContainerInstancesOutput;
use aws_sdk_ecs::types::ContainerInstance;

const LIST_CONTAINER_INSTANCES: Operation = Operation::new("ecs", "ListContainerInstances");
const DESCRIBE_CONTAINER_INSTANCES: Operation = Operation::new("ecs", "DescribeContainerInstances");

const TABLE: &str = "aws_ecs_container_instance";

pub(super) const CONTAINER_INSTANCE: Table = Table {
    name: TABLE,
    list: LIST_CONTAINER_INSTANCES,
    details: &[Detail {
        operation: DESCRIBE_CONTAINER_INSTANCES,
        columns: &["ec2_instance_id", "status", "agent_connected", "agent_version"],
    }],
};

/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
pub(super) const BATCH: (Operation, usize) = (DESCRIBE_CONTAINER_INSTANCES, 100);

/// An instance, with its cluster.
type Item = (String, String);

/// Puts the container instances of one cluster.
pub(super) async fn put_container_instances(cx: &Cx, cluster: &Subject, cluster_arn: &str) {
    let request = cx.clients().ecs().list_container_instances().cluster(cluster_arn).max_results(PAGE);
    let (here, empty, cluster_arn) = (cx.clone(), cluster.row(), cluster_arn.to_owned());
    cx.detail(LIST_CONTAINER_INSTANCES, cluster, |call| async move {
        let pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let arns = |page: ListContainerInstancesOutput| {
            answered(LIST_CONTAINER_INSTANCES, page.container_instance_arns, "containerInstanceArns")
        };
        let (arns, ended) = listed(pages, arns).await;
        let mut batches = Batches::new(&here, BATCH, |cx, call, items| Box::pin(describe(cx, call, items)));
        for arn in arns {
            let title = arn.rsplit('/').next().unwrap_or(&arn);
            let row = Row::new(TABLE).set("arn", &arn).set("cluster_arn", &cluster_arn);
            here.put(row.set("title", title)).await;
            batches.add_within(Subject::new(TABLE, &arn, GONE), (cluster_arn.clone(), arn)).await;
        }
        batches.send_within().await;
        ended.map(|()| empty)
    })
    .await;
}

async fn describe(cx: Cx, call: Call, items: Vec<Item>) -> Result<Vec<Part>, Failure> {
    let cluster = items.first().map(|(cluster, _)| cluster.clone());
    let arns = items.iter().map(|(_, arn)| arn.clone()).collect();
    let request = cx.clients().ecs().describe_container_instances();
    let request = request.set_cluster(cluster).set_container_instances(Some(arns));
    let answer = call.send(|| request.clone().send()).await?;
    let part = |(_, arn): &Item| {
        let mut instances = answer.container_instances().iter();
        match instances.find(|it| it.container_instance_arn() == Some(arn)) {
            Some(instance) => Part::Read(detail(instance)),
            None => {
                let failure = answer.failures().iter().find(|it| it.arn() == Some(arn));
                Part::Failed(unsaid(DESCRIBE_CONTAINER_INSTANCES, failure.and_then(|it| it.reason())))
            }
        }
    };
    Ok(items.iter().map(part).collect())
}

/// An instance of one's own premises has no id at EC2.
fn detail(instance: &ContainerInstance) -> Row {
    Row::new(TABLE)
        .set("ec2_instance_id", instance.ec2_instance_id())
        .set("status", always(instance.status(), "containerInstances.status"))
        .set("agent_connected", instance.agent_connected())
        .set("agent_version", instance.version_info().and_then(|version| version.agent_version()))
}
