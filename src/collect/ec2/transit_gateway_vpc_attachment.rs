//! What is attached to transit gateways.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{TransitGatewayAttachment, TransitGatewayAttachmentResourceType};
use serde_json::json;

const DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS: Operation =
    Operation::new("ec2", "DescribeTransitGatewayAttachments");
const DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS: Operation =
    Operation::new("ec2", "DescribeTransitGatewayVpcAttachments");

const TABLE: &str = "aws_ec2_transit_gateway_vpc_attachment";

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
const GONE: &str = "InvalidTransitGatewayAttachmentID.NotFound";

pub(super) const TRANSIT_GATEWAY_VPC_ATTACHMENT: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS,
            details: &[Detail {
                operation: DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS,
                columns: &["subnet_ids"],
            }],
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
            put_subnets(&cx, &attachment).await;
        }
    }
    Ok(())
}

fn id(attachment: &TransitGatewayAttachment) -> Result<&str, Lacking> {
    always(attachment.transit_gateway_attachment_id(), "TransitGatewayAttachments.TransitGatewayAttachmentId")
}

fn arn_of(cx: &Cx, attachment: &TransitGatewayAttachment) -> Result<String, Lacking> {
    arn(cx, attachment.resource_owner_id(), "transit-gateway-attachment", id(attachment))
}

/// Reads the subnets of one attachment, which the list of all kinds of attachments leaves out.
async fn put_subnets(cx: &Cx, attachment: &TransitGatewayAttachment) {
    let (Ok(arn), Ok(id)) = (arn_of(cx, attachment), id(attachment)) else { return };
    let subject = Subject::new(TABLE, arn, &[GONE]);
    let row = subject.row();
    if attachment.resource_type().is_some_and(|kind| *kind != TransitGatewayAttachmentResourceType::Vpc) {
        let none = row.set("subnet_ids", json!([]));
        return cx.known(DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS, subject, Ok(none)).await;
    }
    let request = cx.clients().ec2().describe_transit_gateway_vpc_attachments();
    let request = request.transit_gateway_attachment_ids(id);
    cx.detail(DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let found = answer.transit_gateway_vpc_attachments.unwrap_or_default().into_iter().next();
        let found =
            answered(DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS, found, "TransitGatewayVpcAttachments")?;
        let subnets = always(found.subnet_ids, "TransitGatewayVpcAttachments.SubnetIds");
        Ok(row.set("subnet_ids", subnets.map(|subnets| json!(subnets))))
    })
    .await;
}

fn row(cx: &Cx, attachment: &TransitGatewayAttachment) -> Row {
    let id = id(attachment);
    let association = attachment.association();
    let state = attachment.state().map(|state| state.as_str());
    let kind = attachment.resource_type().map(|kind| kind.as_str());
    let associated = association.and_then(|association| association.state()).map(|state| state.as_str());
    let associated = unless(association.is_none(), associated, "TransitGatewayAttachments.Association.State");
    // It may be associated with a policy table instead.
    let with_policy = association.is_none_or(|one| one.transit_gateway_policy_table_id().is_some());
    let table = association.and_then(|association| association.transit_gateway_route_table_id());
    let table =
        unless(with_policy, table, "TransitGatewayAttachments.Association.TransitGatewayRouteTableId");
    Row::new(TABLE)
        .set("arn", arn_of(cx, attachment))
        .set("transit_gateway_attachment_id", id)
        .set(
            "transit_gateway_id",
            always(attachment.transit_gateway_id(), "TransitGatewayAttachments.TransitGatewayId"),
        )
        .set(
            "transit_gateway_owner_id",
            always(attachment.transit_gateway_owner_id(), "TransitGatewayAttachments.TransitGatewayOwnerId"),
        )
        .set("resource_id", always(attachment.resource_id(), "TransitGatewayAttachments.ResourceId"))
        .set("resource_type", always(kind, "TransitGatewayAttachments.ResourceType"))
        .set("resource_owner_id", attachment.resource_owner_id())
        .set("state", always(state, "TransitGatewayAttachments.State"))
        .set("association_state", associated)
        .set("association_transit_gateway_route_table_id", table)
        .set("creation_time", attachment.creation_time())
        .set("tags", tags(attachment.tags()))
        .set("title", name_or(attachment.tags(), id))
}
