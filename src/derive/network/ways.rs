//! Where the routes of each route table lead, its routes taken together.

use super::From;
use super::lists::{List, Lists};
use super::text;
use crate::address::{Addresses, routable};
use crate::derive::together::{Partition, Record};
use crate::network::{Bounds, Family, Precedence, Route, ways};
use crate::store::Row;
use ipnet::IpNet;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const FROM: From = (
    "aws_vpc_route",
    &[
        "route_table_id",
        "target",
        "state",
        "origin",
        "destination",
        "gateway_id",
        "nat_gateway_id",
        "egress_only_internet_gateway_id",
        "transit_gateway_id",
        "vpc_peering_connection_id",
        "network_interface_id",
        "instance_id",
        "local_gateway_id",
        "carrier_gateway_id",
        "core_network_arn",
    ],
);

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    /// Its ID, or `local`; none where it was not read, or is gone.
    pub(super) id: Option<String>,
    /// What it is; none where it was not read, or is gone.
    pub(super) kind: Option<&'static str>,
    /// `active`, `blackhole`, ...
    pub(super) state: Option<String>,
}

/// Where the routes of a route table lead that have one target.
pub(super) struct Way {
    pub(super) target: Target,
    /// What is sent there, less what other routes take.
    pub(super) addresses: Bounds,
    /// The destinations as they are written.
    written: Bounds,
    /// The names of AWS's prefix lists among them.
    names: BTreeSet<String>,
}

/// The ways of the route tables of a region.
pub(super) fn by_table(partition: &Partition) -> BTreeMap<&str, Vec<Way>> {
    let lists = Lists::of(partition);
    let mut routes: BTreeMap<_, Vec<(Route<Target>, BTreeSet<String>)>> = BTreeMap::new();
    for record in partition.rows(FROM.0) {
        if let Some(table) = record.text("route_table_id") {
            routes.entry(table).or_default().push(route(&record, &lists));
        }
    }
    routes.into_iter().map(|(table, routes)| (table, of_table(routes))).collect()
}

fn of_table(routes: Vec<(Route<Target>, BTreeSet<String>)>) -> Vec<Way> {
    let mut written: BTreeMap<Target, (Bounds, BTreeSet<String>)> = BTreeMap::new();
    for (route, names) in &routes {
        let blocks = route.destinations.clone().map(|blocks| blocks.into_iter().collect());
        let blocks = blocks.map_or_else(Bounds::unknown, Bounds::exact);
        let known = written.entry(route.target.clone()).or_default();
        *known = (known.0.or(&blocks), &known.1 | names);
    }
    let routes: Vec<_> = routes.into_iter().map(|(route, _)| route).collect();
    let mut led: BTreeMap<_, _> = ways(&routes).into_iter().collect();
    let way = |(target, (written, names)): (Target, (Bounds, BTreeSet<String>))| {
        let addresses = led.remove(&target).unwrap_or_default();
        Way { target, addresses, written, names }
    };
    written.into_iter().map(way).collect()
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let tables = by_table(partition);
    let rows = tables.iter().flat_map(|(table, ways)| ways.iter().enumerate().map(move |way| (table, way)));
    let row = |(table, (place, way)): (&&str, (usize, &Way))| {
        let sent = |family: Family| way.addresses.within(family).reach_internet();
        let is_default = |family: Family| match sent(family) {
            Some(true) => way.written.covers(&family(routable())),
            other => other,
        };
        Row::new("aws_vpc_route_table_way")
            .set("route_table_id", *table)
            .set("number", i64::try_from(place + 1).unwrap_or(i64::MAX))
            .set("target", way.target.id.clone())
            .set("target_type", way.target.kind)
            .set("state", way.target.state.clone())
            .set("destinations", text::addresses(&way.written, &way.names))
            .set("is_ipv4_internet", sent(Addresses::ipv4))
            .set("is_ipv6_internet", sent(Addresses::ipv6))
            .set("is_ipv4_default", is_default(Addresses::ipv4))
            .set("is_ipv6_default", is_default(Addresses::ipv6))
    };
    rows.map(row).collect()
}

/// A route, and the names of AWS's prefix lists that it is for.
fn route(record: &Record<'_>, lists: &Lists) -> (Route<Target>, BTreeSet<String>) {
    let destination = record.text("destination").unwrap_or_default();
    let block = destination.parse::<IpNet>().ok().map(|block| vec![block.trunc()]);
    let list = if block.is_none() { lists.get(destination) } else { List::default() };
    let (names, is_list) = (list.of_aws.into_iter().collect(), block.is_none());
    let destinations = block.or(list.blocks);
    let (kind, id) = target(record);
    let target = Target { id: id.map(str::to_owned), kind, state: record.text("state").map(str::to_owned) };
    let precedence = match record.text("origin") {
        _ if target.kind == Some(LOCAL) => Precedence::Local,
        Some("EnableVgwRoutePropagation") => Precedence::Propagated,
        _ if is_list => Precedence::PrefixList,
        _ => Precedence::Static,
    };
    (Route { destinations, precedence, target }, names)
}

pub(super) const LOCAL: &str = "local";
pub(super) const INTERNET_GATEWAY: &str = "internet_gateway";
pub(super) const NAT_GATEWAY: &str = "nat_gateway";
pub(super) const EGRESS_ONLY_INTERNET_GATEWAY: &str = "egress_only_internet_gateway";

/// The columns that name a target of one kind alone. AWS names the interface of an instance beside the instance.
const KINDS: [(&str, &str); 9] = [
    ("nat_gateway_id", NAT_GATEWAY),
    ("egress_only_internet_gateway_id", EGRESS_ONLY_INTERNET_GATEWAY),
    ("transit_gateway_id", "transit_gateway"),
    ("vpc_peering_connection_id", "vpc_peering_connection"),
    ("instance_id", "instance"),
    ("network_interface_id", "network_interface"),
    ("local_gateway_id", "local_gateway"),
    ("carrier_gateway_id", "carrier_gateway"),
    ("core_network_arn", "core_network"),
];

/// What a route leads to, and its ID.
fn target<'r>(record: &Record<'r>) -> (Option<&'static str>, Option<&'r str>) {
    if let Some(id) = record.text("gateway_id") {
        let kind = match id.split('-').next() {
            Some("local") => LOCAL,
            Some("igw") => INTERNET_GATEWAY,
            Some("vgw") => "vpn_gateway",
            Some("vpce") => "vpc_endpoint",
            _ => "gateway",
        };
        return (Some(kind), Some(id));
    }
    let named = KINDS.iter().find_map(|(column, kind)| Some((Some(*kind), Some(record.text(column)?))));
    named.unwrap_or_else(|| (record.text("target").map(|_| "other"), record.text("target")))
}
