//! Route tables of transit gateways, with the routes in them.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, unless};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{Filter, TransitGatewayRoute, TransitGatewayRouteState, TransitGatewayRouteTable};
use serde_json::{Value, json};

const DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES: Operation =
    Operation::new("ec2", "DescribeTransitGatewayRouteTables");
const SEARCH_TRANSIT_GATEWAY_ROUTES: Operation = Operation::new("ec2", "SearchTransitGatewayRoutes");

const TABLE: &str = "aws_ec2_transit_gateway_route_table";

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
const GONE: &str = "InvalidRouteTableID.NotFound";

pub(super) const TRANSIT_GATEWAY_ROUTE_TABLE: Source = Source {
    family: Family::regional(
        &[
            Table { name: TABLE, list: DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES, details: &[] },
            Table {
                name: "aws_ec2_transit_gateway_route",
                list: SEARCH_TRANSIT_GATEWAY_ROUTES,
                details: &[],
            },
        ],
        &[include_str!("transit_gateway_route_table.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_transit_gateway_route_tables().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for table in page.transit_gateway_route_tables.unwrap_or_default() {
            cx.put(row(&cx, &table)).await;
            put_routes(&cx, &table).await;
        }
    }
    Ok(())
}

fn id(table: &TransitGatewayRouteTable) -> Result<&str, Lacking> {
    always(table.transit_gateway_route_table_id(), "TransitGatewayRouteTables.TransitGatewayRouteTableId")
}

fn row(cx: &Cx, table: &TransitGatewayRouteTable) -> Row {
    let id = id(table);
    let state = table.state().map(|state| state.as_str());
    Row::new(TABLE)
        .set("arn", arn(cx, None, "transit-gateway-route-table", id))
        .set("transit_gateway_route_table_id", id)
        .set(
            "transit_gateway_id",
            always(table.transit_gateway_id(), "TransitGatewayRouteTables.TransitGatewayId"),
        )
        .set("state", always(state, "TransitGatewayRouteTables.State"))
        .set("default_association_route_table", table.default_association_route_table())
        .set("default_propagation_route_table", table.default_propagation_route_table())
        .set("creation_time", table.creation_time())
        .set("tags", tags(table.tags()))
        .set("title", name_or(table.tags(), id))
}

/// A search needs a filter: these are the states that a route has which is not about to go.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html>
async fn put_routes(cx: &Cx, table: &TransitGatewayRouteTable) {
    let Ok(id) = id(table) else { return };
    let Ok(arn) = arn(cx, None, "transit-gateway-route-table", Ok(id)) else { return };
    let subject = Subject::new(TABLE, arn.clone(), &[GONE]);
    let states = Filter::builder().name("state").values("active").values("blackhole").build();
    let request = cx.clients().ec2().search_transit_gateway_routes().transit_gateway_route_table_id(id);
    let request = request.filters(states).max_results(1000);
    let (here, row, id) = (cx.clone(), subject.row(), id.to_owned());
    let gateway = table.transit_gateway_id.clone();
    cx.detail(SEARCH_TRANSIT_GATEWAY_ROUTES, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut is_cut = false;
        while let Some(page) = pages.next().await? {
            is_cut = page.additional_routes_available() == Some(true) && page.next_token().is_none();
            for route in answered(SEARCH_TRANSIT_GATEWAY_ROUTES, page.routes, "Routes")? {
                here.put(route_row(&route, &arn, &id).set("transit_gateway_id", gateway.as_deref())).await;
            }
        }
        // There are more, and AWS does not say how to come by them.
        answered(SEARCH_TRANSIT_GATEWAY_ROUTES, (!is_cut).then_some(row), "NextToken")
    })
    .await;
}

fn route_row(route: &TransitGatewayRoute, table_arn: &str, table: &str) -> Row {
    let destination = route.destination_cidr_block().or(route.prefix_list_id());
    let destination = always(destination, "Routes.DestinationCidrBlock or PrefixListId");
    Row::new("aws_ec2_transit_gateway_route")
        .set("arn", destination.map(|destination| format!("{table_arn}:{destination}")))
        .set("transit_gateway_route_table_id", table)
        .set("destination", destination)
        .set("destination_cidr_block", destination.map(|_| route.destination_cidr_block()))
        .set("prefix_list_id", destination.map(|_| route.prefix_list_id()))
        .set("type", route.r#type().map(|kind| kind.as_str()))
        .set("state", always(route.state().map(|state| state.as_str()), "Routes.State"))
        .set("transit_gateway_attachments", attachments(route))
}

/// What a blackhole led to is gone.
fn attachments(route: &TransitGatewayRoute) -> Result<Value, Lacking> {
    let is_hole = route.state() == Some(&TransitGatewayRouteState::Blackhole);
    let attachments = route.transit_gateway_attachments.as_deref();
    let attachments = unless(is_hole, attachments, "Routes.TransitGatewayAttachments")?.unwrap_or_default();
    let attachments = attachments.iter().map(|attachment| {
        let id = attachment.transit_gateway_attachment_id();
        Ok(given(json!({
            "TransitGatewayAttachmentId": always(id, "Routes.TransitGatewayAttachments.TransitGatewayAttachmentId")?,
            "ResourceId": attachment.resource_id(),
            "ResourceType": attachment.resource_type().map(|kind| kind.as_str()),
        })))
    });
    attachments.collect()
}
