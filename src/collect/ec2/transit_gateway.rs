//! Transit gateways.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::{TransitGateway, TransitGatewayOptions};
use serde_json::json;

const DESCRIBE_TRANSIT_GATEWAYS: Operation = Operation::new("ec2", "DescribeTransitGateways");

pub(super) const TRANSIT_GATEWAY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_transit_gateway", list: DESCRIBE_TRANSIT_GATEWAYS, details: &[] }],
        &[include_str!("transit_gateway.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_transit_gateways().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_TRANSIT_GATEWAYS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for gateway in page.transit_gateways.unwrap_or_default() {
            cx.put(row(&gateway)).await;
        }
    }
    Ok(())
}

fn row(gateway: &TransitGateway) -> Row {
    let id = always(gateway.transit_gateway_id(), "TransitGateways.TransitGatewayId");
    let options = always(gateway.options(), "TransitGateways.Options");
    let option = |name: fn(&TransitGatewayOptions) -> Option<&str>, field| {
        options.and_then(|options| always(name(options), field))
    };
    Row::new("aws_ec2_transit_gateway")
        .set("arn", always(gateway.transit_gateway_arn(), "TransitGateways.TransitGatewayArn"))
        .set("transit_gateway_id", id)
        .set("owner_id", always(gateway.owner_id(), "TransitGateways.OwnerId"))
        .set("state", always(gateway.state().map(|state| state.as_str()), "TransitGateways.State"))
        .set("description", gateway.description())
        .set("amazon_side_asn", options.map(|options| options.amazon_side_asn()))
        .set(
            "auto_accept_shared_attachments",
            option(
                |options| options.auto_accept_shared_attachments().map(|value| value.as_str()),
                "TransitGateways.Options.AutoAcceptSharedAttachments",
            ),
        )
        .set(
            "default_route_table_association",
            option(
                |options| options.default_route_table_association().map(|value| value.as_str()),
                "TransitGateways.Options.DefaultRouteTableAssociation",
            ),
        )
        .set(
            "association_default_route_table_id",
            options.map(|options| options.association_default_route_table_id()),
        )
        .set(
            "default_route_table_propagation",
            option(
                |options| options.default_route_table_propagation().map(|value| value.as_str()),
                "TransitGateways.Options.DefaultRouteTablePropagation",
            ),
        )
        .set(
            "propagation_default_route_table_id",
            options.map(|options| options.propagation_default_route_table_id()),
        )
        .set("dns_support", options.map(|options| options.dns_support().map(|value| value.as_str())))
        .set(
            "vpn_ecmp_support",
            options.map(|options| options.vpn_ecmp_support().map(|value| value.as_str())),
        )
        .set(
            "multicast_support",
            options.map(|options| options.multicast_support().map(|value| value.as_str())),
        )
        .set(
            "security_group_referencing_support",
            options.map(|options| options.security_group_referencing_support().map(|value| value.as_str())),
        )
        .set("cidr_blocks", options.map(|options| json!(options.transit_gateway_cidr_blocks())))
        .set("creation_time", gateway.creation_time())
        .set("tags", tags(gateway.tags()))
        .set("title", name_or(gateway.tags(), id))
}
