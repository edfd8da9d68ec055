//! Usage plans, with the keys that belong to them.

use super::{GONE, PAGE, arn, operation};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_apigateway::types::{ApiStage, QuotaSettings, ThrottleSettings, UsagePlan};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const GET_USAGE_PLANS: Operation = operation("GetUsagePlans");
const GET_USAGE_PLAN_KEYS: Operation = operation("GetUsagePlanKeys");

const TABLE: &str = "aws_api_gateway_usage_plan";

pub(super) const USAGE_PLAN: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: GET_USAGE_PLANS,
            details: &[Detail { operation: GET_USAGE_PLAN_KEYS, columns: &["key_ids"] }],
        }],
        &[include_str!("usage_plan.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().apigateway().get_usage_plans().limit(PAGE);
    let mut pages = cx
        .call(GET_USAGE_PLANS)
        .pages(|token| request.clone().set_position(token).send(), |page| page.position());
    while let Some(page) = pages.next().await? {
        for plan in answered(GET_USAGE_PLANS, page.items, "item")? {
            put(&cx, &plan).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, plan: &UsagePlan) {
    cx.put(row(cx, plan)).await;
    let Some(id) = plan.id() else { return };
    let subject = Subject::new(TABLE, arn(cx, &format!("/usageplans/{id}")), GONE);
    let request = cx.clients().apigateway().get_usage_plan_keys().usage_plan_id(id).limit(PAGE);
    let row = subject.row();
    cx.detail(GET_USAGE_PLAN_KEYS, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_position(token).send(), |page| page.position());
        let mut keys = Vec::new();
        while let Some(page) = pages.next().await? {
            for key in answered(GET_USAGE_PLAN_KEYS, page.items, "item")? {
                keys.push(answered(GET_USAGE_PLAN_KEYS, key.id, "item.id")?);
            }
        }
        Ok(row.set("key_ids", json!(keys)))
    })
    .await;
}

fn row(cx: &Cx, plan: &UsagePlan) -> Row {
    let (id, name) = (always(plan.id(), "item.id"), always(plan.name(), "item.name"));
    let stages = plan.api_stages().iter().map(stage).collect::<Result<Value, Lacking>>();
    let tags = plan.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/usageplans/{id}"))))
        .set("id", id)
        .set("name", name)
        .set("description", plan.description())
        .set("api_stages", stages)
        .set("throttle", plan.throttle().map_or_else(|| json!({}), throttle))
        .set("quota", plan.quota().map_or_else(|| json!({}), quota))
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

fn stage(stage: &ApiStage) -> Result<Value, Lacking> {
    let methods: BTreeMap<_, _> = stage.throttle().into_iter().flatten().collect();
    let methods = methods.into_iter().map(|(path, said)| (path.clone(), throttle(said)));
    Ok(json!({
        "ApiId": always(stage.api_id(), "item.apiStages.apiId")?,
        "Stage": always(stage.stage(), "item.apiStages.stage")?,
        "Throttle": Value::Object(methods.collect::<Map<_, _>>()),
    }))
}

/// The SDK has 0 where AWS says nothing.
fn throttle(said: &ThrottleSettings) -> Value {
    given(json!({
        "RateLimit": Some(said.rate_limit()).filter(|limit| *limit > 0.0),
        "BurstLimit": Some(said.burst_limit()).filter(|limit| *limit > 0),
    }))
}

fn quota(said: &QuotaSettings) -> Value {
    given(json!({ "Limit": said.limit(), "Period": said.period().map(|period| period.as_str()) }))
}
