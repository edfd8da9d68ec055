//! Stack sets, and the stacks that each of them keeps.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_cloudformation::types::{StackInstanceSummary, StackSetStatus, StackSetSummary};
use serde_json::{Value, json};

const LIST_STACK_SETS: Operation = Operation::new("cloudformation", "ListStackSets");
const LIST_STACK_INSTANCES: Operation = Operation::new("cloudformation", "ListStackInstances");

const TABLE: &str = "aws_cloudformation_stack_set";

pub(super) const STACK_SET: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_STACK_SETS,
            details: &[Detail { operation: LIST_STACK_INSTANCES, columns: &["instances"] }],
        }],
        &[include_str!("stack_set.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().cloudformation().list_stack_sets().max_results(100);
    let request = request.status(StackSetStatus::Active);
    let mut pages = cx
        .call(LIST_STACK_SETS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for set in answered(LIST_STACK_SETS, page.summaries, "Summaries")? {
            put(&cx, &set).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, set: &StackSetSummary) {
    let id = always(set.stack_set_id(), "Summaries.StackSetId");
    let arn = id.map(|id| cx.arn("cloudformation", &format!("stackset/{id}")));
    let name = always(set.stack_set_name(), "Summaries.StackSetName");
    let row = Row::new(TABLE)
        .set("arn", arn.clone())
        .set("stack_set_id", id)
        .set("stack_set_name", name)
        .set("description", set.description())
        .set("status", set.status().map(|status| status.as_str()))
        .set("permission_model", set.permission_model().map(|model| model.as_str()))
        .set("drift_status", set.drift_status().map(|status| status.as_str()))
        .set("last_drift_check_timestamp", set.last_drift_check_timestamp())
        .set("title", name);
    cx.put(row).await;
    let (Ok(arn), Ok(name)) = (arn, name) else { return };
    let subject = Subject::new(TABLE, arn, &["StackSetNotFoundException"]);
    let request = cx.clients().cloudformation().list_stack_instances().stack_set_name(name).max_results(100);
    let row = subject.row();
    cx.detail(LIST_STACK_INSTANCES, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut instances = Vec::new();
        while let Some(page) = pages.next().await? {
            instances.extend(answered(LIST_STACK_INSTANCES, page.summaries, "Summaries")?);
        }
        Ok(row.set("instances", instances.iter().map(instance).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn instance(instance: &StackInstanceSummary) -> Result<Value, Lacking> {
    let status = instance.status().map(|status| status.as_str());
    let detailed = instance.stack_instance_status().and_then(|status| status.detailed_status());
    Ok(json!({
        "Account": instance.account(),
        "Region": instance.region(),
        "Status": always(status, "Summaries.Status")?,
        "StatusReason": instance.status_reason(),
        "DetailedStatus": detailed.map(|status| status.as_str()),
    }))
}
