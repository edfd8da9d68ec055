//! NAT gateways.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_ec2::types::NatGateway;
use serde_json::{Value, json};

const DESCRIBE_NAT_GATEWAYS: Operation = Operation::new("ec2", "DescribeNatGateways");

pub(super) const NAT_GATEWAY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_nat_gateway", list: DESCRIBE_NAT_GATEWAYS, details: &[] }],
        &[include_str!("nat_gateway.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_nat_gateways().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_NAT_GATEWAYS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for gateway in page.nat_gateways.unwrap_or_default() {
            cx.put(row(&cx, &gateway)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, gateway: &NatGateway) -> Row {
    let id = always(gateway.nat_gateway_id(), "NatGateways.NatGatewayId");
    Row::new("aws_vpc_nat_gateway")
        .set("arn", arn(cx, None, "natgateway", id))
        .set("nat_gateway_id", id)
        .set("vpc_id", always(gateway.vpc_id(), "NatGateways.VpcId"))
        .set("subnet_id", gateway.subnet_id())
        .set("state", always(gateway.state().map(|state| state.as_str()), "NatGateways.State"))
        .set("connectivity_type", gateway.connectivity_type().map(|kind| kind.as_str()))
        .set("availability_mode", gateway.availability_mode().map(|mode| mode.as_str()))
        .set("route_table_id", gateway.route_table_id())
        .set("failure_code", gateway.failure_code())
        .set("failure_message", gateway.failure_message())
        .set("nat_gateway_addresses", addresses(gateway))
        .set("create_time", gateway.create_time())
        .set("delete_time", gateway.delete_time())
        .set("tags", tags(gateway.tags()))
        .set("title", name_or(gateway.tags(), id))
}

fn addresses(gateway: &NatGateway) -> Cell {
    let addresses = gateway.nat_gateway_addresses().iter().map(|address| {
        given(json!({
            "AllocationId": address.allocation_id(),
            "AssociationId": address.association_id(),
            "NetworkInterfaceId": address.network_interface_id(),
            "PrivateIp": address.private_ip(),
            "PublicIp": address.public_ip(),
            "IsPrimary": address.is_primary(),
            "Status": address.status().map(|status| status.as_str()),
            "FailureMessage": address.failure_message(),
            "AvailabilityZone": address.availability_zone(),
            "AvailabilityZoneId": address.availability_zone_id(),
        }))
    });
    addresses.collect::<Value>().into()
}
