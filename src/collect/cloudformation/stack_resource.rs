//! Resources of stacks, listed for each stack.

use crate::collect::{Cx, Subject, always, said};
use crate::schema::{Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_cloudformation::types::{ModuleInfo, StackResourceDriftInformationSummary, StackResourceSummary};
use aws_smithy_types::date_time::Format;
use serde_json::{Value, json};

pub(super) const LIST_STACK_RESOURCES: Operation = Operation::new("cloudformation", "ListStackResources");

pub(super) const STACK_RESOURCE: Table =
    Table { name: "aws_cloudformation_stack_resource", list: LIST_STACK_RESOURCES, details: &[] };

/// Puts the resources of one stack.
pub(super) async fn put_resources(cx: &Cx, stack: &Subject, id: &str, name: Result<&str, Lacking>) {
    let request = cx.clients().cloudformation().list_stack_resources().stack_name(id);
    let (here, row) = (cx.clone(), stack.row());
    let (id, name) = (id.to_owned(), name.map(str::to_owned));
    cx.detail(LIST_STACK_RESOURCES, stack, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for resource in page.stack_resource_summaries() {
                here.put(of(&id, &name, resource)).await;
            }
        }
        Ok(row)
    })
    .await;
}

fn of(id: &str, name: &Result<String, Lacking>, resource: &StackResourceSummary) -> Row {
    let status = resource.resource_status().and_then(|status| said(status.as_str()));
    let logical = resource.logical_resource_id().and_then(said);
    let logical = always(logical, "StackResourceSummaries.LogicalResourceId");
    let kind = resource.resource_type().and_then(said);
    Row::new("aws_cloudformation_stack_resource")
        .set("arn", logical.map(|logical| format!("{id}/{logical}")))
        .set("stack_id", id)
        .set("stack_name", name.clone())
        .set("logical_resource_id", logical)
        .set("physical_resource_id", resource.physical_resource_id().filter(|id| !id.is_empty()))
        .set("resource_type", always(kind, "StackResourceSummaries.ResourceType"))
        .set("resource_status", always(status, "StackResourceSummaries.ResourceStatus"))
        .set("resource_status_reason", resource.resource_status_reason())
        .set("last_updated_timestamp", resource.last_updated_timestamp())
        .set("drift_information", resource.drift_information().map(drift))
        .set("module_info", resource.module_info().map(module))
        .set("title", logical)
}

fn drift(drift: &StackResourceDriftInformationSummary) -> Value {
    json!({
        "StackResourceDriftStatus": drift.stack_resource_drift_status().map(|status| status.as_str()),
        "LastCheckTimestamp": drift.last_check_timestamp().and_then(|time| time.fmt(Format::DateTime).ok()),
    })
}

fn module(module: &ModuleInfo) -> Value {
    json!({ "LogicalIdHierarchy": module.logical_id_hierarchy(), "TypeHierarchy": module.type_hierarchy() })
}
