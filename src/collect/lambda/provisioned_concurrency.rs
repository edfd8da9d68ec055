//! Provisioned concurrency of versions and aliases, listed for each function.

use super::{name_in, split};
use crate::collect::{Cx, Subject, always};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::ProvisionedConcurrencyConfigListItem;

const LIST_PROVISIONED_CONCURRENCY_CONFIGS: Operation =
    Operation::new("lambda", "ListProvisionedConcurrencyConfigs");

pub(super) const PROVISIONED_CONCURRENCY: Table = Table {
    name: "aws_lambda_provisioned_concurrency",
    list: LIST_PROVISIONED_CONCURRENCY_CONFIGS,
    details: &[],
};

/// Puts what is provisioned for one function.
pub(super) async fn put_provisioned_concurrency(cx: &Cx, function: &Subject, called: &str) {
    let client = cx.clients().lambda();
    let request = client.list_provisioned_concurrency_configs().function_name(called).max_items(50);
    let (here, parent) = (cx.clone(), function.row());
    cx.detail(LIST_PROVISIONED_CONCURRENCY_CONFIGS, function, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for config in page.provisioned_concurrency_configs() {
                here.put(row(config)).await;
            }
        }
        Ok(parent)
    })
    .await;
}

fn row(config: &ProvisionedConcurrencyConfigListItem) -> Row {
    let arn = always(config.function_arn(), "ProvisionedConcurrencyConfigs.FunctionArn");
    let status = config.status().map(|status| status.as_str());
    Row::new("aws_lambda_provisioned_concurrency")
        .set("arn", arn)
        .set("function_arn", arn.map(|arn| split(arn).0))
        .set("function_name", arn.map(name_in))
        .set("qualifier", arn.map(|arn| split(arn).1))
        .set("requested", config.requested_provisioned_concurrent_executions())
        .set("allocated", config.allocated_provisioned_concurrent_executions())
        .set("available", config.available_provisioned_concurrent_executions())
        .set("status", always(status, "ProvisionedConcurrencyConfigs.Status"))
        .set("status_reason", config.status_reason())
        .set("title", arn.map(|arn| arn.rsplit(":function:").next().unwrap_or(arn)))
}
