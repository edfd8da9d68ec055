//! HTTP and WebSocket APIs, with what is listed for each of them: stages, routes and integrations.

use super::integration::{INTEGRATION, put_integrations};
use super::route::{ROUTE, put_routes};
use super::stage::{STAGE, put_stages};
use super::{GONE, PAGE, arn, metrics, operation};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigatewayv2::types::{Api, Cors};
use serde_json::{Value, json};

const GET_APIS: Operation = operation("GetApis");

pub(super) const TABLE: &str = "aws_api_gatewayv2_api";

pub(super) const API: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_APIS, details: &[metrics::DETAIL] }, STAGE, ROUTE, INTEGRATION],
        &[
            include_str!("api.sql"),
            include_str!("stage.sql"),
            include_str!("route.sql"),
            include_str!("integration.sql"),
        ],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().apigatewayv2().get_apis().max_results(PAGE);
    let mut pages = cx
        .call(GET_APIS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for api in answered(GET_APIS, page.items, "items")? {
            put(cx, &api, metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, api: &Api, metrics: &mut Batches<Values>) {
    cx.put(row(cx, api)).await;
    let Some(id) = api.api_id() else { return };
    let subject = Subject::new(TABLE, arn(cx, &format!("/apis/{id}")), GONE);
    put_stages(cx, &subject, id).await;
    put_routes(cx, &subject, id).await;
    put_integrations(cx, &subject, id).await;
    metrics.add(subject, vec![id.to_owned()]).await;
}

fn row(cx: &Cx, api: &Api) -> Row {
    let (id, name) = (always(api.api_id(), "items.apiId"), always(api.name(), "items.name"));
    let tags = api.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/apis/{id}"))))
        .set("api_id", id)
        .set("name", name)
        .set("description", api.description())
        .set("protocol_type", always(api.protocol_type(), "items.protocolType").map(|kind| kind.as_str()))
        .set("api_endpoint", api.api_endpoint())
        .set("created_date", api.created_date())
        .set("version", api.version())
        .set("route_selection_expression", api.route_selection_expression())
        .set("disable_execute_api_endpoint", api.disable_execute_api_endpoint())
        .set("cors_configuration", api.cors_configuration().map_or_else(|| json!({}), cors))
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}

fn cors(cors: &Cors) -> Value {
    json!({
        "AllowCredentials": cors.allow_credentials(),
        "AllowHeaders": cors.allow_headers(),
        "AllowMethods": cors.allow_methods(),
        "AllowOrigins": cors.allow_origins(),
        "ExposeHeaders": cors.expose_headers(),
        "MaxAge": cors.max_age(),
    })
}
