//! Stages, listed for each HTTP or WebSocket API, and the state of what is deployed to them.

use super::{GONE, PAGE, arn, operation};
use crate::collect::apigateway::variables;
use crate::collect::{Cx, Subject, always, answered, given};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigatewayv2::types::{RouteSettings, Stage};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const GET_STAGES: Operation = operation("GetStages");
const GET_DEPLOYMENT: Operation = operation("GetDeployment");

const TABLE: &str = "aws_api_gatewayv2_stage";

pub(super) const STAGE: Table = Table {
    name: TABLE,
    list: GET_STAGES,
    details: &[Detail {
        operation: GET_DEPLOYMENT,
        columns: &["deployment_created_date", "deployment_status", "deployment_status_message"],
    }],
};

/// Puts the stages of one API.
pub(super) async fn put_stages(cx: &Cx, api: &Subject, id: &str) {
    let request = cx.clients().apigatewayv2().get_stages().api_id(id).max_results(PAGE);
    let (here, row, id) = (cx.clone(), api.row(), id.to_owned());
    cx.detail(GET_STAGES, api, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for stage in answered(GET_STAGES, page.items, "items")? {
                put(&here, &id, &stage).await;
            }
        }
        Ok(row)
    })
    .await;
}

async fn put(cx: &Cx, api: &str, stage: &Stage) {
    cx.put(row(cx, api, stage)).await;
    let (Some(name), Some(id)) = (stage.stage_name(), stage.deployment_id()) else { return };
    let subject = Subject::new(TABLE, arn(cx, &format!("/apis/{api}/stages/{name}")), GONE);
    let request = cx.clients().apigatewayv2().get_deployment().api_id(api).deployment_id(id);
    let row = subject.row();
    cx.detail_within(GET_DEPLOYMENT, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let status = answer.deployment_status().map(|status| status.as_str());
        Ok(row
            .set("deployment_created_date", answer.created_date())
            .set("deployment_status", always(status, "deploymentStatus"))
            .set("deployment_status_message", answer.deployment_status_message()))
    })
    .await;
}

fn row(cx: &Cx, api: &str, stage: &Stage) -> Row {
    let name = always(stage.stage_name(), "items.stageName");
    let logs = stage.access_log_settings().map(|logs| {
        let target = always(logs.destination_arn(), "items.accessLogSettings.destinationArn")?;
        Ok(given(json!({ "DestinationArn": target, "Format": logs.format() })))
    });
    let (names, seen) = variables(stage.stage_variables());
    let tags = stage.tags().into_iter().flatten();
    let all = stage.default_route_settings();
    let routes: BTreeMap<_, _> = stage.route_settings().into_iter().flatten().collect();
    let routes = routes.into_iter().map(|(route, said)| (route.clone(), settings(said)));
    Row::new(TABLE)
        .set("arn", name.map(|name| arn(cx, &format!("/apis/{api}/stages/{name}"))))
        .set("name", name)
        .set("api_id", api)
        .set("description", stage.description())
        .set("deployment_id", stage.deployment_id())
        .set("auto_deploy", stage.auto_deploy().unwrap_or_default())
        .set("last_deployment_status_message", stage.last_deployment_status_message())
        .set("created_date", stage.created_date())
        .set("last_updated_date", stage.last_updated_date())
        .set("client_certificate_id", stage.client_certificate_id())
        .set("access_log_settings", logs.unwrap_or_else(|| Ok(json!({}))))
        .set(
            "default_route_logging_level",
            all.and_then(|all| all.logging_level()).map(|level| level.as_str()),
        )
        .set("default_route_data_trace_enabled", all.and_then(|all| all.data_trace_enabled()))
        .set("default_route_detailed_metrics_enabled", all.and_then(|all| all.detailed_metrics_enabled()))
        .set("default_route_throttling_rate_limit", all.and_then(|all| all.throttling_rate_limit()))
        .set("default_route_throttling_burst_limit", all.and_then(|all| all.throttling_burst_limit()))
        .set("route_settings", Value::Object(routes.collect::<Map<_, _>>()))
        .set("variable_names", names)
        .set("variable_secrets", seen)
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

fn settings(said: &RouteSettings) -> Value {
    given(json!({
        "LoggingLevel": said.logging_level().map(|level| level.as_str()),
        "DataTraceEnabled": said.data_trace_enabled(),
        "DetailedMetricsEnabled": said.detailed_metrics_enabled(),
        "ThrottlingRateLimit": said.throttling_rate_limit(),
        "ThrottlingBurstLimit": said.throttling_burst_limit(),
    }))
}
