//! VPC links of version 2, which REST APIs may use as well.

use super::{PAGE, arn, operation};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_apigatewayv2::types::VpcLink;
use serde_json::json;

const GET_VPC_LINKS: Operation = operation("GetVpcLinks");

const TABLE: &str = "aws_api_gatewayv2_vpc_link";

pub(super) const VPC_LINK: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_VPC_LINKS, details: &[] }],
        &[include_str!("vpc_link.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().apigatewayv2().get_vpc_links().max_results(PAGE);
    let mut pages = cx
        .call(GET_VPC_LINKS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for link in answered(GET_VPC_LINKS, page.items, "items")? {
            cx.put(row(&cx, &link)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, link: &VpcLink) -> Row {
    let (id, name) = (always(link.vpc_link_id(), "items.vpcLinkId"), always(link.name(), "items.name"));
    let status = link.vpc_link_status().map(|status| status.as_str());
    let tags = link.tags().into_iter().flatten();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, &format!("/vpclinks/{id}"))))
        .set("vpc_link_id", id)
        .set("name", name)
        .set("status", always(status, "items.vpcLinkStatus"))
        .set("status_message", link.vpc_link_status_message())
        .set("subnet_ids", json!(link.subnet_ids()))
        .set("security_group_ids", json!(link.security_group_ids()))
        .set("created_date", link.created_date())
        .set("tags", Cell::tags(tags.map(|(key, value)| (key.as_str(), value.as_str()))))
        .set("title", name)
}
