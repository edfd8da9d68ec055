//! Task definitions: the newest revision of each family, and those that services run.

use super::container::{containers, environment};
use super::{PAGE, listed};
use crate::collect::{Cx, Failure, Subject, always, answered};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_ecs::operation::describe_task_definition::DescribeTaskDefinitionOutput;
use aws_sdk_ecs::operation::list_task_definitions::ListTaskDefinitionsOutput;
use aws_sdk_ecs::types::{SortOrder, TaskDefinitionField, TaskDefinitionStatus};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

pub(super) const LIST_TASK_DEFINITIONS: Operation = Operation::new("ecs", "ListTaskDefinitions");
const DESCRIBE_TASK_DEFINITION: Operation = Operation::new("ecs", "DescribeTaskDefinition");

const TABLE: &str = "aws_ecs_task_definition";

pub(super) const TASK_DEFINITION: Table = Table {
    name: TABLE,
    list: LIST_TASK_DEFINITIONS,
    details: &[Detail {
        operation: DESCRIBE_TASK_DEFINITION,
        columns: &[
            "status",
            "container_definitions",
            "environment_variable_names",
            "environment_secrets",
            "execution_role_arn",
            "task_role_arn",
            "network_mode",
            "pid_mode",
            "ipc_mode",
            "operating_system_family",
            "requires_compatibilities",
            "cpu",
            "memory",
            "registered_at",
            "tags",
        ],
    }],
};

/// The only word that ECS has for a revision that is gone.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
const GONE: &[&str] = &["ClientException"];

/// The task definitions that have a row already.
#[derive(Clone, Debug, Default)]
pub(super) struct Known(Arc<Mutex<BTreeSet<String>>>);

impl Known {
    /// Whether it is a new one.
    fn adds(&self, arn: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(arn.to_owned())
    }
}

/// Puts the newest active revision of each family, and tells whether all were listed.
pub(super) async fn put_task_definitions(cx: &Cx) -> (Known, Result<(), Failure>) {
    let request = cx.clients().ecs().list_task_definitions().max_results(PAGE);
    let request = request.status(TaskDefinitionStatus::Active).sort(SortOrder::Desc);
    let pages = cx
        .call(LIST_TASK_DEFINITIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let arns = |page: ListTaskDefinitionsOutput| {
        answered(LIST_TASK_DEFINITIONS, page.task_definition_arns, "taskDefinitionArns")
    };
    let (arns, ended) = listed(pages, arns).await;
    let mut newest = BTreeMap::new();
    for arn in &arns {
        let (family, revision) = parts(arn);
        let newest = newest.entry(family).or_insert((revision, arn));
        *newest = (*newest).max((revision, arn));
    }
    let known = Known::default();
    for (_, arn) in newest.into_values() {
        known.adds(arn);
        let subject = put(cx, arn).await;
        let (row, request) = (subject.row(), request_of(cx, arn));
        cx.detail(DESCRIBE_TASK_DEFINITION, &subject, |call| async move {
            detail(row, &call.send(|| request.clone().send()).await?)
        })
        .await;
    }
    (known, ended)
}

/// Puts one that a service runs, unless it has a row already.
pub(super) async fn put_in_use(cx: &Cx, arn: &str, known: &Known) {
    if !known.adds(arn) {
        return;
    }
    let subject = put(cx, arn).await;
    let (row, request) = (subject.row(), request_of(cx, arn));
    cx.detail_within(DESCRIBE_TASK_DEFINITION, &subject, |call| async move {
        detail(row, &call.send(|| request.clone().send()).await?)
    })
    .await;
}

async fn put(cx: &Cx, arn: &str) -> Subject {
    let (family, revision) = parts(arn);
    let title = arn.rsplit('/').next().unwrap_or(arn);
    let row = Row::new(TABLE).set("arn", arn).set("family", family).set("revision", revision);
    cx.put(row.set("title", title)).await;
    Subject::new(TABLE, arn, GONE)
}

fn request_of(
    cx: &Cx,
    arn: &str,
) -> aws_sdk_ecs::operation::describe_task_definition::builders::DescribeTaskDefinitionFluentBuilder {
    cx.clients().ecs().describe_task_definition().task_definition(arn).include(TaskDefinitionField::Tags)
}

/// Family and revision: `arn:…:task-definition/web:3`.
fn parts(arn: &str) -> (&str, i64) {
    let name = arn.rsplit('/').next().unwrap_or(arn);
    let (family, revision) = name.rsplit_once(':').unwrap_or((name, ""));
    (family, revision.parse().unwrap_or_default())
}

/// AWS leaves out what a definition does not say: then there is no role, and what a container has by itself.
fn detail(row: Row, answer: &DescribeTaskDefinitionOutput) -> Result<Row, Failure> {
    let of = answered(DESCRIBE_TASK_DEFINITION, answer.task_definition(), "taskDefinition")?;
    let all = always(of.container_definitions.as_deref(), "taskDefinition.containerDefinitions");
    let (names, secrets) = environment(all);
    let system = of.runtime_platform().and_then(|platform| platform.operating_system_family());
    let status = of.status().map(|status| status.as_str());
    Ok(row
        .set("status", always(status, "taskDefinition.status"))
        .set("container_definitions", all.and_then(containers))
        .set("environment_variable_names", names)
        .set("environment_secrets", secrets)
        .set("execution_role_arn", of.execution_role_arn().unwrap_or_default())
        .set("task_role_arn", of.task_role_arn().unwrap_or_default())
        .set("network_mode", of.network_mode().map(|mode| mode.as_str()).unwrap_or_default())
        .set("pid_mode", of.pid_mode().map(|mode| mode.as_str()).unwrap_or_default())
        .set("ipc_mode", of.ipc_mode().map(|mode| mode.as_str()).unwrap_or_default())
        .set("operating_system_family", system.map(|system| system.as_str()).unwrap_or("LINUX"))
        .set(
            "requires_compatibilities",
            of.requires_compatibilities().iter().map(|kind| kind.as_str()).collect::<Value>(),
        )
        .set("cpu", of.cpu())
        .set("memory", of.memory())
        .set("registered_at", of.registered_at())
        .set("tags", Cell::tags(answer.tags().iter().map(|tag| (tag.key(), tag.value())))))
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn an_arn_says_family_and_revision() {
        assert_eq!(parts("arn:aws:ecs:eu-west-1:1:task-definition/web:12"), ("web", 12));
        assert_eq!(parts("arn:aws:ecs:eu-west-1:1:task-definition/web"), ("web", 0));
    }
}
