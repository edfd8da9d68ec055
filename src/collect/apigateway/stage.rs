//! Stages, listed for each REST API, and what is deployed to them.

use super::{GONE, arn, operation};
use crate::collect::{Cx, Subject, always, answered, given};
use crate::schema::{Detail, Operation, Table};
use crate::secrets::{self, Search};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_apigateway::operation::get_deployment::GetDeploymentOutput;
use aws_sdk_apigateway::types::{MethodSetting, Stage};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};

const GET_STAGES: Operation = operation("GetStages");
const GET_DEPLOYMENT: Operation = operation("GetDeployment");

const TABLE: &str = "aws_api_gateway_stage";

pub(super) const STAGE: Table = Table {
    name: TABLE,
    list: GET_STAGES,
    details: &[Detail {
        operation: GET_DEPLOYMENT,
        columns: &["deployment_created_date", "deployment_api_summary"],
    }],
};

/// Puts the stages of one API.
pub(super) async fn put_stages(cx: &Cx, api: &Subject, id: &str) {
    let request = cx.clients().apigateway().get_stages().rest_api_id(id);
    let (here, row, id) = (cx.clone(), api.row(), id.to_owned());
    cx.detail(GET_STAGES, api, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        for stage in answered(GET_STAGES, answer.item, "item")? {
            put(&here, &id, &stage).await;
        }
        Ok(row)
    })
    .await;
}

async fn put(cx: &Cx, api: &str, stage: &Stage) {
    cx.put(row(cx, api, stage)).await;
    let Some(name) = stage.stage_name() else { return };
    let subject = Subject::new(TABLE, arn(cx, &format!("/restapis/{api}/stages/{name}")), GONE);
    let request = cx.clients().apigateway().get_deployment().rest_api_id(api).embed("apisummary");
    let row = subject.row();
    cx.detail_within(GET_DEPLOYMENT, &subject, |call| async move {
        let id = answered(GET_DEPLOYMENT, stage.deployment_id(), "item.deploymentId")?;
        let request = request.deployment_id(id);
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row
            .set("deployment_created_date", always(answer.created_date(), "createdDate"))
            .set("deployment_api_summary", summary(&answer)))
    })
    .await;
}

fn row(cx: &Cx, api: &str, stage: &Stage) -> Row {
    let name = always(stage.stage_name(), "item.stageName");
    let path = |name: &str| arn(cx, &format!("/restapis/{api}/stages/{name}"));
    let logs = stage.access_log_settings().map(|logs| {
        let target = always(logs.destination_arn(), "item.accessLogSettings.destinationArn")?;
        Ok(given(json!({ "DestinationArn": target, "Format": logs.format() })))
    });
    let canary = stage.canary_settings().map(|canary| {
        given(json!({ "PercentTraffic": canary.percent_traffic(), "DeploymentId": canary.deployment_id() }))
    });
    let (names, seen) = variables(stage.variables());
    let tags = stage.tags().into_iter().flatten();
    let none = || Ok::<_, Lacking>(json!({}));
    Row::new(TABLE)
        .set("arn", name.map(path))
        .set("name", name)
        .set("rest_api_id", api)
        .set("description", stage.description())
        .set("deployment_id", always(stage.deployment_id(), "item.deploymentId"))
        .set("created_date", stage.created_date())
        .set("last_updated_date", stage.last_updated_date())
        .set("cache_cluster_enabled", stage.cache_cluster_enabled())
        .set("cache_cluster_size", stage.cache_cluster_size().map(|size| size.as_str()))
        .set("cache_cluster_status", stage.cache_cluster_status().map(|status| status.as_str()))
        .set("client_certificate_id", stage.client_certificate_id())
        .set("tracing_enabled", stage.tracing_enabled())
        .set("web_acl_arn", stage.web_acl_arn())
        .set("access_log_settings", logs.unwrap_or_else(none))
        .set("method_settings", settings(stage.method_settings()))
        .set("canary_settings", canary)
        .set("variable_names", names)
        .set("variable_secrets", seen)
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

/// The names of stage variables, and which of them look like credentials; the values stay here.
pub(in crate::collect) fn variables(said: Option<&HashMap<String, String>>) -> (Value, Option<Value>) {
    let said: BTreeMap<_, _> = said.into_iter().flatten().collect();
    let seen = said.iter().map(|(name, value)| secrets::variable(name, value)).collect::<Search>();
    (json!(said.keys().collect::<Vec<_>>()), seen.json())
}

fn settings(said: Option<&HashMap<String, MethodSetting>>) -> Result<Value, Lacking> {
    let said: BTreeMap<_, _> = said.into_iter().flatten().collect();
    let each = said.into_iter().map(|(path, setting)| Ok((path.clone(), self::setting(setting)?)));
    Ok(Value::Object(each.collect::<Result<Map<_, _>, Lacking>>()?))
}

/// The SDK has 0 where AWS says nothing of a limit; -1 is none.
fn setting(setting: &MethodSetting) -> Result<Value, Lacking> {
    let rate = Some(setting.throttling_rate_limit()).filter(|limit| *limit != 0.0);
    let burst = Some(setting.throttling_burst_limit()).filter(|limit| *limit != 0);
    Ok(json!({
        "MetricsEnabled": setting.metrics_enabled(),
        "LoggingLevel": always(setting.logging_level(), "item.methodSettings.loggingLevel")?,
        "DataTraceEnabled": setting.data_trace_enabled(),
        "ThrottlingRateLimit": always(rate, "item.methodSettings.throttlingRateLimit")?,
        "ThrottlingBurstLimit": always(burst, "item.methodSettings.throttlingBurstLimit")?,
        "CachingEnabled": setting.caching_enabled(),
        "CacheDataEncrypted": setting.cache_data_encrypted(),
    }))
}

/// `{"/orders":{"GET":{"AuthorizationType":"NONE","ApiKeyRequired":false}}}`
fn summary(deployment: &GetDeploymentOutput) -> Result<Value, Lacking> {
    let paths = always(deployment.api_summary(), "apiSummary")?.iter().map(|(path, methods)| {
        let methods = methods.iter().map(|(name, method)| {
            let kind = always(method.authorization_type(), "apiSummary.authorizationType")?;
            let said = json!({ "AuthorizationType": kind, "ApiKeyRequired": method.api_key_required() });
            Ok((name.clone(), said))
        });
        Ok((path.clone(), Value::Object(methods.collect::<Result<Map<_, _>, Lacking>>()?)))
    });
    Ok(Value::Object(paths.collect::<Result<Map<_, _>, Lacking>>()?))
}
