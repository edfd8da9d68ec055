//! API keys, without their values.

use super::{PAGE, arn, operation};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigateway::types::ApiKey;
use serde_json::json;

const GET_API_KEYS: Operation = operation("GetApiKeys");

const TABLE: &str = "aws_api_gateway_api_key";

pub(super) const API_KEY: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_API_KEYS, details: &[] }],
        &[include_str!("api_key.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().apigateway().get_api_keys().include_values(false).limit(PAGE);
    let mut pages = cx
        .call(GET_API_KEYS)
        .pages(|token| request.clone().set_position(token).send(), |page| page.position());
    while let Some(page) = pages.next().await? {
        for key in answered(GET_API_KEYS, page.items, "item")? {
            cx.put(row(&cx, &key)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, key: &ApiKey) -> Row {
    let id = always(key.id(), "item.id");
    let tags = key.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/apikeys/{id}"))))
        .set("id", id)
        .set("name", key.name())
        .set("description", key.description())
        .set("enabled", key.enabled())
        .set("stage_keys", json!(key.stage_keys()))
        .set("created_date", key.created_date())
        .set("last_updated_date", key.last_updated_date())
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", id)
}
