//! Which ports of each network interface the internet reaches, and what the interface reaches there.

use super::model::{Model, members};
use super::text::{addresses, traffic_rows};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Band, Bounds, Node};
use crate::store::Row;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const FROM: super::From = (
    "aws_ec2_network_interface",
    &[
        "network_interface_id",
        "subnet_id",
        "vpc_id",
        "interface_type",
        "description",
        "groups",
        "private_ip_address",
        "private_ip_addresses",
        "ipv6_addresses",
        "association_public_ip",
        "attached_instance_id",
        "device_index",
    ],
);

/// What reaches an interface from the internet, and what it reaches there.
type Both = [Vec<Band<Bounds>>; 2];

/// What interfaces have in common that are alike for the internet: groups, subnet, which addresses are public, and where
/// a NAT gateway's subnet sees them, their private addresses.
type Alike = (Option<String>, Option<String>, [Option<bool>; 2], String);

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let model = Model::of(partition);
    let mut known: BTreeMap<Alike, Both> = BTreeMap::new();
    let rows = partition.rows(FROM.0).flat_map(|row| {
        let node = node(&model, &row);
        let seen = if node.is_behind_nat() { node.addresses.to_string() } else { String::new() };
        let subnet = row.text("subnet_id").map(str::to_owned);
        let alike = (row.text("groups").map(str::to_owned), subnet, node.is_public, seen);
        let both = known.entry(alike).or_insert_with(|| [node.from_internet(), node.to_internet()]);
        of_interface(&row, &node, both)
    });
    rows.collect()
}

fn of_interface(row: &Record<'_>, node: &Node, [inbound, outbound]: &Both) -> Vec<Row> {
    let Some(id) = row.text("network_interface_id") else { return Vec::new() };
    let doubts = node.doubts();
    // What answers through a NAT gateway was asked from behind it: nobody begins from outside.
    let is_nat = row.text("interface_type") == Some("nat_gateway");
    let inbound = if is_nat { [].as_slice() } else { inbound };
    let directions = [("from_internet", inbound), ("to_internet", outbound)];
    let rows = directions.into_iter().flat_map(|(direction, bands)| {
        let open: Vec<_> = bands.iter().filter(|band| !band.admitted.is_nothing()).cloned().collect();
        let is_same = same(&open);
        let told: Vec<_> = traffic_rows(&open, |_| is_same, |bounds| bounds).collect();
        let row = |(told, band): (super::text::Told, &Band<Bounds>)| {
            let is_open = band.admitted.reach_internet();
            let doubts = is_open.is_none().then(|| doubts.iter().cloned().collect::<Vec<_>>().join(", "));
            told.onto(Row::new("aws_ec2_network_interface_reach"))
                .set("network_interface_id", id)
                .set("attached_instance_id", row.text("attached_instance_id"))
                .set("direction", direction)
                .set("addresses", addresses(&band.admitted, &BTreeSet::new()))
                .set("open_at", doubts.filter(|doubts| !doubts.is_empty()))
        };
        told.into_iter().zip(&open).map(row).collect::<Vec<_>>()
    });
    rows.collect()
}

/// Whether the same is open of every protocol and port.
fn same(bands: &[Band<Bounds>]) -> bool {
    let is_whole = |band: &Band<Bounds>| band.ports == crate::network::EVERY_PORT;
    bands.iter().any(|band| band.protocol == crate::network::ANY)
        && bands.iter().all(is_whole)
        && bands.windows(2).all(|pair| pair[0].admitted == pair[1].admitted)
}

/// An interface without groups has no firewall of its own: AWS's load balancers and gateways.
pub(super) fn node(model: &Model<'_>, row: &Record<'_>) -> Node {
    let groups = members(row.json("groups").as_ref(), "GroupId");
    let is_free = groups.as_ref().is_some_and(BTreeSet::is_empty);
    let mut node = model.node(groups.clone().unwrap_or_default(), private(row), row.text("subnet_id"));
    if is_free {
        (node.inbound, node.outbound) = (Some(everything()), Some(everything()));
    } else if groups.is_none() {
        (node.inbound, node.outbound) = (None, None);
    }
    node.is_public = [
        has_public(row),
        members(row.json("ipv6_addresses").as_ref(), "Ipv6Address").map(|all| !all.is_empty()),
    ];
    node
}

pub(super) fn everything() -> std::sync::Arc<[Band<crate::network::Admitted>]> {
    use crate::network::{Admitted, Ports, Traffic};
    let all = Admitted { addresses: Bounds::exact(Addresses::all()), ..Admitted::default() };
    let rule = crate::network::GroupRule { traffic: Traffic::new(Some("-1"), Ports::All), peers: all };
    crate::network::through_groups(&[rule]).into()
}

/// Whether a public IPv4 address leads to it: that of its primary address, or of another one.
fn has_public(row: &Record<'_>) -> Option<bool> {
    if row.text("association_public_ip").is_some() {
        return Some(true);
    }
    let all = row.json("private_ip_addresses");
    let others = all.as_ref().and_then(Value::as_array).into_iter().flatten();
    Some(others.into_iter().any(|one| one.pointer("/Association/PublicIp").is_some_and(Value::is_string)))
}

/// Its private addresses of both families.
fn private(row: &Record<'_>) -> Addresses {
    let of = |column, name| members(row.json(column).as_ref(), name).unwrap_or_default();
    let all =
        of("private_ip_addresses", "PrivateIpAddress").into_iter().chain(of("ipv6_addresses", "Ipv6Address"));
    let all = all.chain(row.text("private_ip_address").map(str::to_owned));
    all.filter_map(|address| Addresses::parse(&address)).collect()
}
