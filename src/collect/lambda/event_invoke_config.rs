//! How failed asynchronous invocations are handled, listed for each function.

use super::{destinations, name_in, split};
use crate::collect::{Cx, Subject, always};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::FunctionEventInvokeConfig;

const LIST_FUNCTION_EVENT_INVOKE_CONFIGS: Operation =
    Operation::new("lambda", "ListFunctionEventInvokeConfigs");

pub(super) const EVENT_INVOKE_CONFIG: Table =
    Table { name: "aws_lambda_event_invoke_config", list: LIST_FUNCTION_EVENT_INVOKE_CONFIGS, details: &[] };

/// Puts the configurations of one function: its own, and those of its versions and aliases.
pub(super) async fn put_event_invoke_configs(cx: &Cx, function: &Subject, name: &str) {
    let client = cx.clients().lambda();
    let request = client.list_function_event_invoke_configs().function_name(name).max_items(50);
    let (here, parent) = (cx.clone(), function.row());
    cx.detail(LIST_FUNCTION_EVENT_INVOKE_CONFIGS, function, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for config in page.function_event_invoke_configs() {
                here.put(row(config)).await;
            }
        }
        Ok(parent)
    })
    .await;
}

fn row(config: &FunctionEventInvokeConfig) -> Row {
    let arn = always(config.function_arn(), "FunctionEventInvokeConfigs.FunctionArn");
    let qualifier = arn.map(|arn| split(arn).1.unwrap_or("$LATEST"));
    let name = arn.map(name_in);
    Row::new("aws_lambda_event_invoke_config")
        .set("arn", arn)
        .set("function_arn", arn.map(|arn| split(arn).0))
        .set("function_name", name)
        .set("qualifier", qualifier)
        .set("last_modified", config.last_modified())
        .set("maximum_retry_attempts", config.maximum_retry_attempts())
        .set("maximum_event_age_in_seconds", config.maximum_event_age_in_seconds())
        .set("destination_config", config.destination_config().map(destinations))
        .set("title", name.map(|name| name.map(|name| Ok(format!("{name}:{}", qualifier?)))))
}
