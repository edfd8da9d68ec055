//! Route tables and their routes.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{Route, RouteState, RouteTable};
use serde_json::{Value, json};

pub(super) const DESCRIBE_ROUTE_TABLES: Operation = Operation::new("ec2", "DescribeRouteTables");

const ASSOCIATION_MAIN: &str = "RouteTables.Associations.Main";

pub(super) const ROUTE_TABLE: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_vpc_route_table", list: DESCRIBE_ROUTE_TABLES, details: &[] },
            Table { name: "aws_vpc_route", list: DESCRIBE_ROUTE_TABLES, details: &[] },
        ],
        &[include_str!("route_table.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_route_tables().max_results(100);
    let mut pages = cx
        .call(DESCRIBE_ROUTE_TABLES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for table in page.route_tables.unwrap_or_default() {
            cx.put(table_row(&cx, &table)).await;
            for route in table.routes() {
                cx.put(route_row(&cx, &table, route)).await;
            }
        }
    }
    Ok(())
}

fn table_arn(cx: &Cx, table: &RouteTable) -> Result<String, Lacking> {
    arn(cx, table.owner_id(), "route-table", id(table))
}

fn id(table: &RouteTable) -> Result<&str, Lacking> {
    always(table.route_table_id(), "RouteTables.RouteTableId")
}

fn vpc_id(table: &RouteTable) -> Result<&str, Lacking> {
    always(table.vpc_id(), "RouteTables.VpcId")
}

fn table_row(cx: &Cx, table: &RouteTable) -> Row {
    let gateways = table.propagating_vgws().iter().map(|vgw| json!({ "GatewayId": vgw.gateway_id() }));
    Row::new("aws_vpc_route_table")
        .set("arn", table_arn(cx, table))
        .set("route_table_id", id(table))
        .set("vpc_id", vpc_id(table))
        .set("owner_id", table.owner_id())
        .set("main", is_main(table))
        .set("associations", associations(table))
        .set("routes", table.routes().iter().map(route_json).collect::<Value>())
        .set("propagating_vgws", gateways.collect::<Value>())
        .set("tags", tags(table.tags()))
        .set("title", name_or(table.tags(), id(table)))
}

fn is_main(table: &RouteTable) -> Result<bool, Lacking> {
    let mains = table.associations().iter().map(|association| always(association.main(), ASSOCIATION_MAIN));
    Ok(mains.collect::<Result<Vec<_>, _>>()?.contains(&true))
}

/// An association without a subnet is of a gateway or an address pool, or makes the table the main one of its VPC.
fn associations(table: &RouteTable) -> Result<Value, Lacking> {
    let associations = table.associations().iter().map(|association| {
        let main = always(association.main(), ASSOCIATION_MAIN)?;
        if !main {
            let other = association.gateway_id().or(association.public_ipv4_pool());
            always(association.subnet_id().or(other), "RouteTables.Associations.SubnetId")?;
        }
        let state = association.association_state();
        let state = state.map(|state| json!({ "State": state.state().map(|state| state.as_str()) }));
        Ok(given(json!({
            "Main": main,
            "RouteTableAssociationId": association.route_table_association_id(),
            "RouteTableId": association.route_table_id(),
            "SubnetId": association.subnet_id(),
            "GatewayId": association.gateway_id(),
            "PublicIpv4Pool": association.public_ipv4_pool(),
            "AssociationState": state,
        })))
    });
    associations.collect()
}

fn route_json(route: &Route) -> Value {
    given(json!({
        "DestinationCidrBlock": route.destination_cidr_block(),
        "DestinationIpv6CidrBlock": route.destination_ipv6_cidr_block(),
        "DestinationPrefixListId": route.destination_prefix_list_id(),
        "State": route.state().map(|state| state.as_str()),
        "Origin": route.origin().map(|origin| origin.as_str()),
        "GatewayId": route.gateway_id(),
        "NatGatewayId": route.nat_gateway_id(),
        "EgressOnlyInternetGatewayId": route.egress_only_internet_gateway_id(),
        "TransitGatewayId": route.transit_gateway_id(),
        "VpcPeeringConnectionId": route.vpc_peering_connection_id(),
        "NetworkInterfaceId": route.network_interface_id(),
        "InstanceId": route.instance_id(),
        "InstanceOwnerId": route.instance_owner_id(),
        "LocalGatewayId": route.local_gateway_id(),
        "CarrierGatewayId": route.carrier_gateway_id(),
        "CoreNetworkArn": route.core_network_arn(),
        "OdbNetworkArn": route.odb_network_arn(),
        "IpAddress": route.ip_address(),
    }))
}

fn route_row(cx: &Cx, table: &RouteTable, route: &Route) -> Row {
    let block = route.destination_cidr_block().or(route.destination_ipv6_cidr_block());
    let destination = block.or(route.destination_prefix_list_id());
    let destination = always(destination, "RouteTables.Routes.DestinationCidrBlock or another destination");
    let arn = table_arn(cx, table).and_then(|table| Ok(format!("{table}:{}", destination?)));
    let target = target(route);
    let of_target = |kind: Option<&str>| target.map(|_| kind.map(str::to_owned));
    Row::new("aws_vpc_route")
        .set("arn", arn)
        .set("route_table_id", id(table))
        .set("vpc_id", vpc_id(table))
        .set("destination", destination)
        .set("destination_cidr_block", route.destination_cidr_block())
        .set("destination_ipv6_cidr_block", route.destination_ipv6_cidr_block())
        .set("destination_prefix_list_id", route.destination_prefix_list_id())
        .set("state", always(route.state().map(|state| state.as_str()), "RouteTables.Routes.State"))
        .set("origin", route.origin().map(|origin| origin.as_str()))
        .set("gateway_id", of_target(route.gateway_id()))
        .set("nat_gateway_id", of_target(route.nat_gateway_id()))
        .set("egress_only_internet_gateway_id", of_target(route.egress_only_internet_gateway_id()))
        .set("transit_gateway_id", of_target(route.transit_gateway_id()))
        .set("vpc_peering_connection_id", of_target(route.vpc_peering_connection_id()))
        .set("network_interface_id", of_target(route.network_interface_id()))
        .set("instance_id", of_target(route.instance_id()))
        .set("instance_owner_id", of_target(route.instance_owner_id()))
        .set("local_gateway_id", of_target(route.local_gateway_id()))
        .set("carrier_gateway_id", of_target(route.carrier_gateway_id()))
        .set("core_network_arn", of_target(route.core_network_arn()))
        .set("target", target)
}

/// Whichever target is set. AWS names the interface of an instance beside the instance. Only a black hole, whose target is
/// gone, may have none.
fn target(route: &Route) -> Result<Option<&str>, Lacking> {
    let target = route
        .gateway_id()
        .or(route.nat_gateway_id())
        .or(route.egress_only_internet_gateway_id())
        .or(route.transit_gateway_id())
        .or(route.vpc_peering_connection_id())
        .or(route.instance_id())
        .or(route.network_interface_id())
        .or(route.local_gateway_id())
        .or(route.carrier_gateway_id())
        .or(route.core_network_arn())
        .or(route.odb_network_arn())
        .or(route.ip_address());
    let is_hole = route.state() == Some(&RouteState::Blackhole);
    if is_hole {
        Ok(target)
    } else {
        always(target, "RouteTables.Routes.GatewayId or another target").map(Some)
    }
}
