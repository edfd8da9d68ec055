//! Limits and use of a region: one row.

use crate::collect::{Cx, Failure, Source};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_lambda::operation::get_account_settings::GetAccountSettingsOutput;

const GET_ACCOUNT_SETTINGS: Operation = Operation::new("lambda", "GetAccountSettings");

pub(super) const ACCOUNT_SETTINGS: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_lambda_account_settings", list: GET_ACCOUNT_SETTINGS, details: &[] }],
        &[include_str!("account_settings.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().lambda().get_account_settings();
    let settings = cx.call(GET_ACCOUNT_SETTINGS).send(|| request.clone().send()).await?;
    cx.put(row(&cx, &settings)).await;
    Ok(())
}

fn row(cx: &Cx, settings: &GetAccountSettingsOutput) -> Row {
    let (limit, usage) = (settings.account_limit(), settings.account_usage());
    Row::new("aws_lambda_account_settings")
        .set("arn", cx.arn("lambda", "account-settings"))
        .set("concurrent_executions", limit.map(|limit| limit.concurrent_executions()))
        .set(
            "unreserved_concurrent_executions",
            limit.and_then(|limit| limit.unreserved_concurrent_executions()),
        )
        .set("total_code_size", limit.map(|limit| limit.total_code_size()))
        .set("code_size_unzipped", limit.map(|limit| limit.code_size_unzipped()))
        .set("code_size_zipped", limit.map(|limit| limit.code_size_zipped()))
        .set("function_count", usage.map(|usage| usage.function_count()))
        .set("total_code_size_usage", usage.map(|usage| usage.total_code_size()))
        .set("title", cx.region())
}
