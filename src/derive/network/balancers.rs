//! Whether load balancers reach their targets.
//!
//! A target of a network load balancer may see the addresses of the clients in place of the load balancer's.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#client-ip-preservation>

use super::From;
use super::databases::addresses_of;
use super::interfaces::{self, everything, node};
use super::model::{self, Model, members};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Flow, Node, TCP, UDP};
use crate::store::Row;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const COLUMNS: &[&str] = &["arn", "scheme", "vpc_id", "availability_zones", "security_groups"];
const APPLICATION: From = ("aws_ec2_application_load_balancer", COLUMNS);
const NETWORK: From = ("aws_ec2_network_load_balancer", COLUMNS);
const TARGET_GROUP: From = (
    "aws_ec2_target_group",
    &[
        "arn",
        "target_type",
        "protocol",
        "vpc_id",
        "load_balancer_arns",
        "health_check_port",
        "attributes",
        "target_health_descriptions",
    ],
);

pub(super) const FROM: [From; 16] = {
    let mut from = [APPLICATION; 16];
    from[14] = NETWORK;
    from[15] = TARGET_GROUP;
    let mut place = 0;
    while place < model::FROM.len() {
        from[place] = model::FROM[place];
        place += 1;
    }
    from
};

/// A load balancer: where it may stand, and what its targets may see in its place.
struct Balancer {
    places: Vec<Node>,
    /// The same with the addresses of its clients.
    as_clients: Vec<Node>,
    is_network: bool,
    /// Whether its security groups are known: without them, what names them is not.
    has_groups: bool,
}

/// A target that is asked for on one port.
struct Door<'a> {
    balancer: &'a str,
    group: &'a str,
    target: &'a str,
    purpose: &'static str,
    protocol: &'static str,
    port: u16,
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let model = Model::of(partition);
    let balancers: BTreeMap<_, _> = [(APPLICATION, false), (NETWORK, true)]
        .into_iter()
        .flat_map(|(from, is_network)| partition.rows(from.0).map(move |row| (row, is_network)))
        .filter_map(|(row, is_network)| {
            Some((row.text("arn")?, balancer(&model, partition, &row, is_network)))
        })
        .collect();
    let interfaces = Interfaces::of(partition);
    partition
        .rows(TARGET_GROUP.0)
        .flat_map(|group| of_group(&model, &balancers, &interfaces, &group))
        .collect()
}

fn balancer(model: &Model<'_>, partition: &Partition, row: &Record<'_>, is_network: bool) -> Balancer {
    let subnets: BTreeMap<_, _> =
        partition.rows("aws_vpc_subnet").filter_map(|row| Some((row.text("subnet_id")?, row))).collect();
    let groups: Option<BTreeSet<String>> = row.json("security_groups").as_ref().and_then(|groups| {
        let ids = groups.as_array()?.iter().filter_map(|id| id.as_str().map(str::to_owned));
        Some(ids.collect())
    });
    let ids = members(row.json("availability_zones").as_ref(), "SubnetId").unwrap_or_default();
    let place = |id: &String| {
        let known = groups.clone().unwrap_or_default();
        let mut node = model.node(known, addresses_of(id, &subnets), Some(id));
        // A network load balancer without groups has no firewall of its own.
        if groups.as_ref().is_some_and(BTreeSet::is_empty) {
            (node.inbound, node.outbound) = (Some(everything()), Some(everything()));
        }
        node
    };
    let places: Vec<_> = ids.iter().map(place).collect();
    let clients = if row.text("scheme") == Some("internet-facing") {
        Addresses::all().ipv4()
    } else {
        Addresses::default()
    };
    let as_client = |node: &Node| Node { addresses: clients.clone(), ..node.clone() };
    let as_clients = places.iter().map(as_client).collect();
    Balancer { as_clients, places, is_network, has_groups: groups.is_some() }
}

/// The interfaces of a region, by instance and by address.
struct Interfaces<'p> {
    of_instance: BTreeMap<&'p str, Vec<Record<'p>>>,
    at: BTreeMap<(String, Option<&'p str>), Record<'p>>,
}

impl<'p> Interfaces<'p> {
    fn of(partition: &'p Partition) -> Self {
        let mut known = Self { of_instance: BTreeMap::new(), at: BTreeMap::new() };
        for row in partition.rows(interfaces::FROM.0) {
            if let Some(instance) = row.text("attached_instance_id") {
                known.of_instance.entry(instance).or_default().push(row);
            }
            let texts = |column, name| members(row.json(column).as_ref(), name).unwrap_or_default();
            let addresses = texts("private_ip_addresses", "PrivateIpAddress")
                .into_iter()
                .chain(texts("ipv6_addresses", "Ipv6Address"))
                .chain(row.text("private_ip_address").map(str::to_owned));
            for address in addresses {
                known.at.insert((address, row.text("vpc_id")), row);
            }
        }
        known
    }

    /// The interface that a target is reached through: the first of an instance.
    fn find(&self, kind: &str, id: &str, vpc: Option<&str>) -> Option<Record<'p>> {
        if kind == "ip" {
            return self.at.get(&(id.to_owned(), vpc)).copied();
        }
        let all = self.of_instance.get(id)?;
        let first = all.iter().find(|row| row.integer("device_index") == Some(0));
        first.or_else(|| all.first().filter(|_| all.len() == 1)).copied()
    }
}

fn of_group(
    model: &Model<'_>,
    balancers: &BTreeMap<&str, Balancer>,
    interfaces: &Interfaces<'_>,
    row: &Record<'_>,
) -> Vec<Row> {
    let kind = row.text("target_type").unwrap_or_default();
    let (Some(group), true) = (row.text("arn"), ["instance", "ip"].contains(&kind)) else {
        return Vec::new();
    };
    let arns = row.json("load_balancer_arns").unwrap_or_default();
    let arns = arns.as_array().into_iter().flatten().filter_map(Value::as_str);
    let targets = row.json("target_health_descriptions").unwrap_or_default();
    let targets = targets.as_array().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for (arn, balancer) in arns.filter_map(|arn| balancers.get_key_value(arn)) {
        for described in targets.iter().filter(|one| state(one) != Some("draining")) {
            let Some(id) = described.pointer("/Target/Id").and_then(Value::as_str) else { continue };
            let interface = interfaces.find(kind, id, row.text("vpc_id"));
            let target = interface.filter(|row| row.json("groups").is_some()).map(|row| node(model, &row));
            for (purpose, protocol, port) in ports(row, described) {
                let door = Door { balancer: arn, group, target: id, purpose, protocol, port };
                rows.push(answer(&door, balancer, target.as_ref(), is_preserved(row)));
            }
        }
    }
    rows
}

fn state(described: &Value) -> Option<&str> {
    described.pointer("/TargetHealth/State")?.as_str()
}

/// Whether targets see the addresses of the clients; none where the setting was not read.
fn is_preserved(group: &Record<'_>) -> Option<bool> {
    let attributes = group.json("attributes")?;
    let own = attributes.as_array()?.iter().find(|one| one["Key"] == "preserve_client_ip.enabled");
    Some(own.is_some_and(|own| own["Value"] == "true"))
}

/// The ports on which a target is asked for: for each purpose, and each protocol of it.
fn ports(group: &Record<'_>, described: &Value) -> Vec<(&'static str, &'static str, u16)> {
    let number = |text: &str| text.parse::<u16>().ok();
    let own =
        described.pointer("/Target/Port").and_then(Value::as_u64).and_then(|port| u16::try_from(port).ok());
    let checked = described.get("HealthCheckPort").and_then(Value::as_str).and_then(number);
    let checked = checked.or_else(|| match group.text("health_check_port") {
        Some("traffic-port") | None => own,
        Some(port) => number(port),
    });
    let protocols: &[_] = match group.text("protocol") {
        Some("UDP" | "QUIC") => &[UDP],
        Some("TCP_UDP" | "TCP_QUIC") => &[TCP, UDP],
        _ => &[TCP],
    };
    let traffic = own.into_iter().flat_map(|port| protocols.iter().map(move |it| ("traffic", *it, port)));
    traffic.chain(checked.map(|port| ("health_check", TCP, port))).collect()
}

fn answer(door: &Door<'_>, balancer: &Balancer, target: Option<&Node>, preserved: Option<bool>) -> Row {
    let not_known = |what: String| Flow { is_open: None, groups: None, acls: None, at: [what].into() };
    let flow = match target {
        None => not_known(format!("the network interface of {}", door.target)),
        Some(_) if !balancer.has_groups => not_known("the security groups of the load balancer".to_owned()),
        Some(target) => reach(door, balancer, target, preserved),
    };
    let at = (flow.is_open != Some(true)).then(|| flow.at.iter().cloned().collect::<Vec<_>>().join(", "));
    Row::new("aws_ec2_load_balancer_target_reach")
        .set("arn", door.balancer)
        .set("target_group_arn", door.group)
        .set("target", door.target)
        .set("purpose", door.purpose)
        .set("protocol", door.protocol)
        .set("port", i32::from(door.port))
        .set("groups", target.map(|target| json!(target.groups)))
        .set("is_open", flow.is_open)
        .set("is_open_by_groups", flow.groups)
        .set("is_open_by_acls", flow.acls)
        .set("stopped_at", at)
}

fn reach(door: &Door<'_>, balancer: &Balancer, target: &Node, preserved: Option<bool>) -> Flow {
    let from = |places: &[Node]| {
        let flows: Vec<_> =
            places.iter().map(|place| place.reaches(target, door.protocol, door.port)).collect();
        every(flows, "the subnets of the load balancer")
    };
    let is_traffic = balancer.is_network && door.purpose == "traffic";
    match preserved {
        Some(false) => from(&balancer.places),
        _ if !is_traffic => from(&balancer.places),
        Some(true) => by_clients(from(&balancer.as_clients)),
        None => {
            let (own, clients) = (from(&balancer.places), by_clients(from(&balancer.as_clients)));
            every(vec![own, clients], "the settings of the target group")
        }
    }
}

/// A load balancer asks from each of its subnets. Of no flow, this is what was not read.
fn every(flows: Vec<Flow>, unread: &str) -> Flow {
    let of = |of: fn(&Flow) -> Option<bool>| {
        let found: Vec<_> = flows.iter().map(of).collect();
        let is_known = !found.is_empty() && found.iter().all(Option::is_some);
        if found.contains(&Some(false)) { Some(false) } else { is_known.then_some(true) }
    };
    let is_open = of(|flow| flow.is_open);
    let (groups, acls) = (of(|flow| flow.groups), of(|flow| flow.acls));
    let unknown = flows.is_empty().then(|| unread.to_owned());
    let told = flows.into_iter().filter(|flow| flow.is_open == is_open);
    let at = told.flat_map(|flow| flow.at).chain(unknown).collect();
    Flow { is_open, groups, acls, at }
}

/// Answers to clients go back through the load balancer, whatever the routes say.
fn by_clients(flow: Flow) -> Flow {
    let is_open = match (flow.groups, flow.acls) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    Flow { is_open, ..flow }
}
