//! What is attached to transit gateways.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::TransitGatewayAttachment;

const DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS: Operation =
    Operation::new("ec2", "DescribeTransitGatewayAttachments");

pub(super) const TRANSIT_GATEWAY_VPC_ATTACHMENT: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_ec2_transit_gateway_vpc_attachment",
            list: DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS,
            details: &[],
        }],
        &[include_str!("transit_gateway_vpc_attachment.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_transit_gateway_attachments().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for attachment in page.transit_gateway_attachments.unwrap_or_default() {
            cx.put(row(&cx, &attachment)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, attachment: &TransitGatewayAttachment) -> Row {
    let id = attachment.transit_gateway_attachment_id();
    let id = always(id, "TransitGatewayAttachments.TransitGatewayAttachmentId");
    let association = attachment.association();
    Row::new("aws_ec2_transit_gateway_vpc_attachment")
        .set("arn", arn(cx, attachment.resource_owner_id(), "transit-gateway-attachment", id))
        .set("transit_gateway_attachment_id", id)
        .set("transit_gateway_id", attachment.transit_gateway_id())
        .set("transit_gateway_owner_id", attachment.transit_gateway_owner_id())
        .set("resource_id", attachment.resource_id())
        .set("resource_type", attachment.resource_type().map(|kind| kind.as_str()))
        .set("resource_owner_id", attachment.resource_owner_id())
        .set("state", attachment.state().map(|state| state.as_str()))
        .set("association_state", association.and_then(|association| association.state()).map(|s| s.as_str()))
        .set(
            "association_transit_gateway_route_table_id",
            association.and_then(|association| association.transit_gateway_route_table_id()),
        )
        .set("creation_time", attachment.creation_time())
        .set("tags", tags(attachment.tags()))
        .set("title", name_or(attachment.tags(), id))
}
