//! Integrations, listed for each HTTP or WebSocket API.

use super::{PAGE, arn, operation};
use crate::collect::apigateway::without_path;
use crate::collect::{Cx, Subject, always, answered, unless};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_apigatewayv2::types::{ConnectionType, Integration};

const GET_INTEGRATIONS: Operation = operation("GetIntegrations");

const TABLE: &str = "aws_api_gatewayv2_integration";

pub(super) const INTEGRATION: Table = Table { name: TABLE, list: GET_INTEGRATIONS, details: &[] };

/// Puts the integrations of one API.
pub(super) async fn put_integrations(cx: &Cx, api: &Subject, id: &str) {
    let request = cx.clients().apigatewayv2().get_integrations().api_id(id).max_results(PAGE);
    let (here, row, id) = (cx.clone(), api.row(), id.to_owned());
    cx.detail(GET_INTEGRATIONS, api, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for integration in answered(GET_INTEGRATIONS, page.items, "items")? {
                here.put(self::row(&here, &id, &integration)).await;
            }
        }
        Ok(row)
    })
    .await;
}

fn row(cx: &Cx, api: &str, integration: &Integration) -> Row {
    let id = always(integration.integration_id(), "items.integrationId");
    let kind = integration.integration_type().map(|kind| kind.as_str());
    let is_direct = integration.connection_type() != Some(&ConnectionType::VpcLink);
    let calls_none = integration.integration_subtype().is_some() || kind == Some("MOCK");
    let uri = unless(calls_none, integration.integration_uri(), "items.integrationUri");
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/apis/{api}/integrations/{id}"))))
        .set("api_id", api)
        .set("integration_id", id)
        .set("description", integration.description())
        .set("integration_type", always(kind, "items.integrationType"))
        .set("integration_subtype", integration.integration_subtype())
        .set("integration_uri", uri.map(|uri| uri.map(without_path)))
        .set("integration_method", integration.integration_method())
        .set("connection_type", integration.connection_type().map(|kind| kind.as_str()))
        .set("connection_id", unless(is_direct, integration.connection_id(), "items.connectionId"))
        .set("credentials_arn", integration.credentials_arn())
        .set("payload_format_version", integration.payload_format_version())
        .set("timeout_in_millis", integration.timeout_in_millis())
        .set("title", id)
}
