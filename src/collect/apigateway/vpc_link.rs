//! VPC links of version 1: to network load balancers.

use super::{PAGE, arn, operation};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigateway::types::VpcLink;
use serde_json::json;

const GET_VPC_LINKS: Operation = operation("GetVpcLinks");

const TABLE: &str = "aws_api_gateway_vpc_link";

pub(super) const VPC_LINK: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_VPC_LINKS, details: &[] }],
        &[include_str!("vpc_link.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().apigateway().get_vpc_links().limit(PAGE);
    let mut pages = cx
        .call(GET_VPC_LINKS)
        .pages(|token| request.clone().set_position(token).send(), |page| page.position());
    while let Some(page) = pages.next().await? {
        for link in answered(GET_VPC_LINKS, page.items, "item")? {
            cx.put(row(&cx, &link)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, link: &VpcLink) -> Row {
    let id = always(link.id(), "item.id");
    let status = link.status().map(|status| status.as_str());
    let tags = link.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/vpclinks/{id}"))))
        .set("id", id)
        .set("name", link.name())
        .set("status", always(status, "item.status"))
        .set("status_message", link.status_message())
        .set("target_arns", json!(link.target_arns()))
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", id)
}
