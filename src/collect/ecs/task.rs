//! Tasks, listed for each cluster.

use super::{GONE, PAGE, listed, unsaid};
use crate::collect::{Batches, Call, Cx, Failure, Part, Subject, always, answered};
use crate::schema::{Detail, Operation, Table};
use crate::store::Row;
use aws_sdk_ecs::operation::list_tasks::ListTasksOutput;
use aws_sdk_ecs::types::Task;
use serde_json::Value;

const LIST_TASKS: Operation = Operation::new("ecs", "ListTasks");
const DESCRIBE_TASKS: Operation = Operation::new("ecs", "DescribeTasks");

const TABLE: &str = "aws_ecs_task";

pub(super) const TASK: Table = Table {
    name: TABLE,
    list: LIST_TASKS,
    details: &[Detail {
        operation: DESCRIBE_TASKS,
        columns: &[
            "last_status",
            "desired_status",
            "health_status",
            "task_definition_arn",
            "task_group",
            "private_ipv4_addresses",
        ],
    }],
};

/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
pub(super) const BATCH: (Operation, usize) = (DESCRIBE_TASKS, 100);

/// A task, with its cluster.
type Item = (String, String);

/// Puts the tasks of one cluster that are to run.
pub(super) async fn put_tasks(cx: &Cx, cluster: &Subject, cluster_arn: &str) {
    let request = cx.clients().ecs().list_tasks().cluster(cluster_arn).max_results(PAGE);
    let (here, empty, cluster_arn) = (cx.clone(), cluster.row(), cluster_arn.to_owned());
    cx.detail(LIST_TASKS, cluster, |call| async move {
        let pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let arns = |page: ListTasksOutput| answered(LIST_TASKS, page.task_arns, "taskArns");
        let (arns, ended) = listed(pages, arns).await;
        let mut batches = Batches::new(&here, BATCH, |cx, call, items| Box::pin(describe(cx, call, items)));
        for arn in arns {
            let title = arn.rsplit('/').next().unwrap_or(&arn);
            let row = Row::new(TABLE).set("arn", &arn).set("cluster_arn", &cluster_arn);
            here.put(row.set("task_id", title).set("title", title)).await;
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
    let request = cx.clients().ecs().describe_tasks().set_cluster(cluster).set_tasks(Some(arns));
    let answer = call.send(|| request.clone().send()).await?;
    let part = |(_, arn): &Item| match answer.tasks().iter().find(|it| it.task_arn() == Some(arn)) {
        Some(task) => Part::Read(detail(task)),
        None => {
            let failure = answer.failures().iter().find(|it| it.arn() == Some(arn));
            Part::Failed(unsaid(DESCRIBE_TASKS, failure.and_then(|it| it.reason())))
        }
    };
    Ok(items.iter().map(part).collect())
}

fn detail(of: &Task) -> Row {
    let addresses = always(of.attachments.as_ref(), "tasks.attachments").map(|attachments| {
        let details = attachments.iter().flat_map(|attachment| attachment.details());
        let addresses = details.filter(|detail| detail.name() == Some("privateIPv4Address"));
        addresses.filter_map(|detail| detail.value().map(Value::from)).collect::<Value>()
    });
    Row::new(TABLE)
        .set("last_status", always(of.last_status(), "tasks.lastStatus"))
        .set("desired_status", of.desired_status())
        .set("health_status", of.health_status().map(|status| status.as_str()))
        .set("task_definition_arn", always(of.task_definition_arn(), "tasks.taskDefinitionArn"))
        .set("task_group", of.group())
        .set("private_ipv4_addresses", addresses)
}
