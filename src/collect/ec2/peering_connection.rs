//! VPC peering connections and the CIDR blocks that they join.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::{
    VpcPeeringConnection, VpcPeeringConnectionStateReasonCode, VpcPeeringConnectionVpcInfo,
};
use serde_json::{Value, json};

const DESCRIBE_VPC_PEERING_CONNECTIONS: Operation = Operation::new("ec2", "DescribeVpcPeeringConnections");

const CONNECTION_ID: &str = "VpcPeeringConnections.VpcPeeringConnectionId";

pub(super) const PEERING_CONNECTION: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: "aws_vpc_peering_connection",
                list: DESCRIBE_VPC_PEERING_CONNECTIONS,
                details: &[],
            },
            Table {
                name: "aws_vpc_peering_connection_cidr_block",
                list: DESCRIBE_VPC_PEERING_CONNECTIONS,
                details: &[],
            },
        ],
        &[include_str!("peering_connection.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_vpc_peering_connections().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_VPC_PEERING_CONNECTIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for connection in page.vpc_peering_connections.unwrap_or_default() {
            cx.put(row(&cx, &connection)).await;
            let id = always(connection.vpc_peering_connection_id(), CONNECTION_ID);
            let requester = connection.requester_vpc_info().map(|side| ("requester", side));
            let accepter = connection.accepter_vpc_info().map(|side| ("accepter", side));
            for (name, side) in requester.into_iter().chain(accepter) {
                for cidr in blocks(side) {
                    cx.put(block_row(id, name, side, cidr)).await;
                }
            }
        }
    }
    Ok(())
}

fn row(cx: &Cx, connection: &VpcPeeringConnection) -> Row {
    let id = always(connection.vpc_peering_connection_id(), CONNECTION_ID);
    let requester = connection.requester_vpc_info();
    let accepter = connection.accepter_vpc_info();
    let status = connection.status();
    let code = always(status.and_then(|status| status.code()), "VpcPeeringConnections.Status.Code");
    Row::new("aws_vpc_peering_connection")
        .set("arn", arn(cx, requester.and_then(|side| side.owner_id()), "vpc-peering-connection", id))
        .set("id", id)
        .set("status_code", code.map(|code| code.as_str()))
        .set("status_message", status.and_then(|status| status.message()))
        .set("expiration_time", connection.expiration_time())
        .set(
            "requester_vpc_id",
            vpc_of(connection, requester, "VpcPeeringConnections.RequesterVpcInfo.VpcId"),
        )
        .set("requester_owner_id", requester.and_then(|side| side.owner_id()))
        .set("requester_region", requester.and_then(|side| side.region()))
        .set("requester_cidr_block", requester.and_then(|side| side.cidr_block()))
        .set("requester_cidr_block_set", requester.map(ipv4_blocks))
        .set("requester_ipv6_cidr_block_set", requester.map(ipv6_blocks))
        .set("requester_peering_options", requester.and_then(options))
        .set("accepter_vpc_id", vpc_of(connection, accepter, "VpcPeeringConnections.AccepterVpcInfo.VpcId"))
        .set("accepter_owner_id", accepter.and_then(|side| side.owner_id()))
        .set("accepter_region", accepter.and_then(|side| side.region()))
        .set("accepter_cidr_block", accepter.and_then(|side| side.cidr_block()))
        .set("accepter_cidr_block_set", accepter.map(ipv4_blocks))
        .set("accepter_ipv6_cidr_block_set", accepter.map(ipv6_blocks))
        .set("accepter_peering_options", accepter.and_then(options))
        .set("tags", tags(connection.tags()))
        .set("title", name_or(connection.tags(), id))
}

/// A connection that came to nothing, or to its end, may lack one of its sides.
fn vpc_of<'a>(
    connection: &VpcPeeringConnection,
    side: Option<&'a VpcPeeringConnectionVpcInfo>,
    field: &'static str,
) -> Result<Option<&'a str>, Lacking> {
    use VpcPeeringConnectionStateReasonCode::{Deleted, Deleting, Expired, Failed, Rejected};
    let id = side.and_then(|side| side.vpc_id());
    let code = connection.status().and_then(|status| status.code());
    let is_over = matches!(code, Some(Failed | Expired | Rejected | Deleting | Deleted));
    if is_over { Ok(id) } else { always(id, field).map(Some) }
}

fn ipv4_blocks(side: &VpcPeeringConnectionVpcInfo) -> Cell {
    let blocks = side.cidr_block_set().iter().map(|block| json!({ "CidrBlock": block.cidr_block() }));
    blocks.collect::<Value>().into()
}

fn ipv6_blocks(side: &VpcPeeringConnectionVpcInfo) -> Cell {
    let blocks = side.ipv6_cidr_block_set().iter();
    blocks.map(|block| json!({ "Ipv6CidrBlock": block.ipv6_cidr_block() })).collect::<Value>().into()
}

fn options(side: &VpcPeeringConnectionVpcInfo) -> Option<Value> {
    let options = side.peering_options()?;
    Some(given(json!({
        "AllowDnsResolutionFromRemoteVpc": options.allow_dns_resolution_from_remote_vpc(),
        "AllowEgressFromLocalClassicLinkToRemoteVpc": options.allow_egress_from_local_classic_link_to_remote_vpc(),
        "AllowEgressFromLocalVpcToRemoteClassicLink": options.allow_egress_from_local_vpc_to_remote_classic_link(),
    })))
}

/// The primary block is part of the set, where AWS sends the set.
fn blocks(side: &VpcPeeringConnectionVpcInfo) -> impl Iterator<Item = Result<&str, Lacking>> {
    let ipv4 = side.cidr_block_set().iter();
    let ipv4 = ipv4.map(|block| always(block.cidr_block(), "CidrBlockSet.CidrBlock"));
    let ipv6 = side.ipv6_cidr_block_set().iter();
    let ipv6 = ipv6.map(|block| always(block.ipv6_cidr_block(), "Ipv6CidrBlockSet.Ipv6CidrBlock"));
    side.cidr_block().map(Ok).into_iter().chain(ipv4).chain(ipv6)
}

fn block_row(
    id: Result<&str, Lacking>,
    name: &str,
    side: &VpcPeeringConnectionVpcInfo,
    cidr: Result<&str, Lacking>,
) -> Row {
    Row::new("aws_vpc_peering_connection_cidr_block")
        .set("vpc_peering_connection_id", id)
        .set("side", name)
        .set("vpc_id", side.vpc_id())
        .set("cidr_block", cidr)
}
