//! What API Gateway knows of an account in a region.

use super::{arn, operation};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_ACCOUNT: Operation = operation("GetAccount");

pub(super) const ACCOUNT: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_api_gateway_account", list: GET_ACCOUNT, details: &[] }],
        &[include_str!("account.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let answer = cx.call(GET_ACCOUNT).send(|| cx.clients().apigateway().get_account().send()).await?;
    // The SDK has 0 where AWS says nothing.
    let throttle = always(answer.throttle_settings(), "throttleSettings");
    let rate = throttle.and_then(|it| {
        always(Some(it.rate_limit()).filter(|limit| *limit > 0.0), "throttleSettings.rateLimit")
    });
    let burst = throttle.and_then(|it| {
        always(Some(it.burst_limit()).filter(|limit| *limit > 0), "throttleSettings.burstLimit")
    });
    let row = Row::new("aws_api_gateway_account")
        .set("arn", arn(&cx, "/account"))
        .set("cloudwatch_role_arn", answer.cloudwatch_role_arn())
        .set("throttle_rate_limit", rate)
        .set("throttle_burst_limit", burst)
        .set("title", cx.account_id());
    cx.put(row).await;
    Ok(())
}
