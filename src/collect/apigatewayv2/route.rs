//! Routes, listed for each HTTP or WebSocket API.

use super::{PAGE, arn, operation};
use crate::collect::{Cx, Subject, always, answered};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_apigatewayv2::types::Route;
use serde_json::json;

const GET_ROUTES: Operation = operation("GetRoutes");

const TABLE: &str = "aws_api_gatewayv2_route";

pub(super) const ROUTE: Table = Table { name: TABLE, list: GET_ROUTES, details: &[] };

/// Puts the routes of one API.
pub(super) async fn put_routes(cx: &Cx, api: &Subject, id: &str) {
    let request = cx.clients().apigatewayv2().get_routes().api_id(id).max_results(PAGE);
    let (here, row, id) = (cx.clone(), api.row(), id.to_owned());
    cx.detail(GET_ROUTES, api, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for route in answered(GET_ROUTES, page.items, "items")? {
                here.put(self::row(&here, &id, &route)).await;
            }
        }
        Ok(row)
    })
    .await;
}

fn row(cx: &Cx, api: &str, route: &Route) -> Row {
    let (id, key) = (always(route.route_id(), "items.routeId"), always(route.route_key(), "items.routeKey"));
    let kind = route.authorization_type().map(|kind| kind.as_str());
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/apis/{api}/routes/{id}"))))
        .set("api_id", api)
        .set("route_id", id)
        .set("route_key", key)
        .set("authorization_type", always(kind, "items.authorizationType"))
        .set("authorizer_id", route.authorizer_id())
        .set("authorization_scopes", json!(route.authorization_scopes()))
        .set("api_key_required", route.api_key_required().unwrap_or_default())
        .set("operation_name", route.operation_name())
        .set("target", route.target())
        .set("title", key)
}
