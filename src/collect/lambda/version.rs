//! Versions of functions, listed for each function.

use super::{name_in, split};
use crate::collect::{Cx, Subject, always, answered, said};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::types::FunctionConfiguration;
use serde_json::json;

const LIST_VERSIONS_BY_FUNCTION: Operation = Operation::new("lambda", "ListVersionsByFunction");

pub(super) const VERSION: Table =
    Table { name: "aws_lambda_version", list: LIST_VERSIONS_BY_FUNCTION, details: &[] };

/// Puts the versions of one function, `$LATEST` among them.
pub(super) async fn put_versions(cx: &Cx, function: &Subject, called: &str) {
    let request = cx.clients().lambda().list_versions_by_function().function_name(called).max_items(50);
    let (here, parent) = (cx.clone(), function.row());
    cx.detail(LIST_VERSIONS_BY_FUNCTION, function, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        while let Some(page) = pages.next().await? {
            for version in answered(LIST_VERSIONS_BY_FUNCTION, page.versions, "Versions")? {
                here.put(row(&version)).await;
            }
        }
        Ok(parent)
    })
    .await;
}

/// The ARN ends with the version.
fn row(version: &FunctionConfiguration) -> Row {
    let arn = always(version.function_arn(), "Versions.FunctionArn");
    let number = always(version.version(), "Versions.Version");
    let snap_start = version.snap_start().map(|snap_start| {
        json!({
            "ApplyOn": snap_start.apply_on().and_then(|when| said(when.as_str())),
            "OptimizationStatus": snap_start.optimization_status().and_then(|status| said(status.as_str())),
        })
    });
    let title = arn.map(|arn| arn.rsplit(":function:").next().unwrap_or(arn));
    Row::new("aws_lambda_version")
        .set("arn", arn)
        .set("function_arn", arn.map(|arn| split(arn).0))
        .set("function_name", arn.map(name_in))
        .set("version", number)
        .set("description", version.description())
        .set("code_sha_256", version.code_sha256())
        .set("snap_start", snap_start)
        .set("title", title)
}
