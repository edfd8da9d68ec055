//! NAT gateways.

use super::{arn, name_or, tags};
use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::NatGateway;
use serde_json::{Value, json};

const DESCRIBE_NAT_GATEWAYS: Operation = Operation::new("ec2", "DescribeNatGateways");

const TABLE: &str = "aws_vpc_nat_gateway";

pub(super) const NAT_GATEWAY: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: DESCRIBE_NAT_GATEWAYS, details: &[CARRIED] }],
        &[include_str!("nat_gateway.sql")],
    )
    .batched(&[BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

const CARRIED: Detail =
    Detail { operation: GET_METRIC_DATA, columns: &["metric_since", "metric_bytes_out_daily"] };

/// <https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html>
const METRICS: Metrics = Metrics {
    table: TABLE,
    namespace: "AWS/NATGateway",
    dimensions: &["NatGatewayId"],
    hours: 14 * 24,
    readings: &[Reading::daily("BytesOutToDestination", "Sum", "metric_bytes_out_daily")],
};

const BATCH: (Operation, usize) = METRICS.batch();

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
const GONE: &str = "NatGatewayNotFound";

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = Batches::new(&cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)));
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_nat_gateways().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_NAT_GATEWAYS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for gateway in page.nat_gateways.unwrap_or_default() {
            cx.put(row(cx, &gateway)).await;
            if let (Some(id), Ok(arn)) = (gateway.nat_gateway_id(), arn_of(cx, &gateway)) {
                metrics.add(Subject::new(TABLE, &arn, &[GONE]), vec![id.to_owned()]).await;
            }
        }
    }
    Ok(())
}

fn id(gateway: &NatGateway) -> Result<&str, Lacking> {
    always(gateway.nat_gateway_id(), "NatGateways.NatGatewayId")
}

fn arn_of(cx: &Cx, gateway: &NatGateway) -> Result<String, Lacking> {
    arn(cx, None, "natgateway", id(gateway))
}

fn row(cx: &Cx, gateway: &NatGateway) -> Row {
    let id = id(gateway);
    Row::new(TABLE)
        .set("arn", arn_of(cx, gateway))
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
        .set("create_time", always(gateway.create_time(), "NatGateways.CreateTime"))
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
