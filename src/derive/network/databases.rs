//! Who in its VPC reaches the port of each database, and whether the internet does.

use super::From;
use super::interfaces::{self, node};
use super::model::{self, Model, members};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Band, Bounds, Flow, Node, TCP, over};
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

const DATABASE: From = (
    "aws_rds_db_instance",
    &[
        "arn",
        "endpoint_port",
        "status",
        "vpc_id",
        "subnets",
        "availability_zone",
        "multi_az",
        "vpc_security_groups",
        "publicly_accessible",
    ],
);

/// A function keeps its place in the network while none of it runs, and AWS takes its interfaces away.
const FUNCTION: From = ("aws_lambda_function", &["vpc_id", "vpc_subnet_ids", "vpc_security_group_ids"]);

pub(super) const FROM: [From; 15] = {
    let mut from = [DATABASE; 15];
    from[14] = FUNCTION;
    let mut place = 0;
    while place < model::FROM.len() {
        from[place] = model::FROM[place];
        place += 1;
    }
    from
};

/// Interfaces that share groups and a subnet.
struct Source {
    nodes: Vec<Node>,
    tier: Option<String>,
}

/// A port that databases listen on, and where they may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Door {
    vpc_id: Option<String>,
    groups: BTreeSet<String>,
    subnets: Vec<String>,
    port: u16,
    is_public: Option<bool>,
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let model = Model::of(partition);
    let subnets: BTreeMap<_, _> =
        partition.rows("aws_vpc_subnet").filter_map(|row| Some((row.text("subnet_id")?, row))).collect();
    let sources = sources(&model, partition, &subnets);
    let mut doors: BTreeMap<Door, Vec<&str>> = BTreeMap::new();
    for row in partition.rows(DATABASE.0).filter(|row| row.text("status") != Some("deleting")) {
        if let (Some(arn), Some(door)) = (row.text("arn"), door(&row, &subnets)) {
            doors.entry(door).or_default().push(arn);
        }
    }
    let rows = doors.iter().flat_map(|(door, arns)| {
        let answers = answers(&model, door, &sources, &subnets);
        arns.iter()
            .flat_map(move |arn| answers.clone().into_iter().map(|answer| row(arn, door.port, &answer)))
    });
    rows.collect()
}

/// The kind of source and its name, and how it fares.
type Answer = ((&'static str, String), Flow);

fn row(arn: &str, port: u16, ((kind, source), flow): &Answer) -> Row {
    let at = (flow.is_open != Some(true)).then(|| flow.at.iter().cloned().collect::<Vec<_>>().join(", "));
    Row::new("aws_rds_db_instance_reach")
        .set("arn", arn)
        .set("source_type", *kind)
        .set("source", source)
        .set("port", i32::from(port))
        .set("is_open", flow.is_open)
        .set("is_open_by_groups", flow.groups)
        .set("is_open_by_acls", flow.acls)
        .set("stopped_at", at)
}

/// The groups and the tiers that reach a door, or may, by the best of their members; the groups that the door's own name,
/// also where their members do not reach it; and the internet.
fn answers(
    model: &Model<'_>,
    door: &Door,
    sources: &BTreeMap<Option<String>, Vec<Source>>,
    subnets: &BTreeMap<&str, Record<'_>>,
) -> Vec<Answer> {
    let places: Vec<_> = door
        .subnets
        .iter()
        .map(|id| {
            let node = model.node(door.groups.clone(), addresses_of(id, subnets), Some(id));
            Node { is_public: [door.is_public; 2], ..node }
        })
        .collect();
    let named = named(&places, door.port);
    let mut best: BTreeMap<(&'static str, String), Flow> = BTreeMap::new();
    for source in sources.get(&door.vpc_id).into_iter().flatten() {
        let Some((first, flow)) = source.nodes.first().zip(source.best(&places, door.port)) else { continue };
        let is_shut = flow.is_open == Some(false);
        let groups = first.groups.iter().filter(|group| !is_shut || named.contains(*group));
        let tier = source.tier.iter().filter(|_| !is_shut).map(|tier| ("tier", tier.clone()));
        for name in groups.map(|group| ("security_group", group.clone())).chain(tier) {
            let known = best.entry(name).or_insert_with(|| flow.clone());
            if known.is_open.is_none() && flow.is_open.is_none() {
                known.at.extend(flow.at.iter().cloned());
            } else if rank(flow.is_open) > rank(known.is_open) {
                *known = flow.clone();
            }
        }
    }
    let internet = from_internet(&places, door.port);
    best.into_iter().chain(internet.map(|flow| (("internet", "internet".to_owned()), flow))).collect()
}

/// What is open is better than what may be, and that than what is shut.
fn rank(is_open: Option<bool>) -> u8 {
    match is_open {
        Some(true) => 2,
        None => 1,
        Some(false) => 0,
    }
}

/// The groups that the groups of a door name as those whose members they admit at its port.
fn named(places: &[Node], port: u16) -> BTreeSet<String> {
    let Some(bands) = places.first().and_then(|place| place.inbound.as_deref()) else {
        return BTreeSet::new();
    };
    over(bands, TCP, (port, port)).flat_map(|band| band.admitted.groups.iter().cloned()).collect()
}

/// Whether the internet reaches one of these places, or may; none where it does not.
fn from_internet(places: &[Node], port: u16) -> Option<Flow> {
    let is_at = |band: &Band<Bounds>| band.protocol == TCP && (band.ports.0..=band.ports.1).contains(&port);
    let open = |place: &Node| {
        let reached = place.from_internet().into_iter().find(is_at);
        reached.map_or(Some(false), |band| band.admitted.reach_internet())
    };
    let found: Vec<_> = places.iter().map(open).collect();
    let is_open = if found.iter().all(|one| *one == Some(false)) {
        return None;
    } else if found.iter().all(|one| *one == Some(true)) {
        Some(true)
    } else {
        None
    };
    let at = places.iter().flat_map(Node::doubts).collect();
    Some(Flow { is_open, groups: None, acls: None, at })
}

/// The addresses of a subnet.
pub(super) fn addresses_of(subnet: &str, subnets: &BTreeMap<&str, Record<'_>>) -> Addresses {
    let block = subnets.get(subnet).and_then(|subnet| subnet.text("cidr_block"));
    block.and_then(Addresses::parse).unwrap_or_default()
}

impl Source {
    /// How its interfaces reach one of these places, as the best of them does. They are asked together first: only where
    /// rules name the addresses of some do they differ.
    fn best(&self, places: &[Node], port: u16) -> Option<Flow> {
        let all = Node {
            addresses: self.nodes.iter().map(|node| node.addresses.clone()).collect(),
            ..self.nodes.first()?.clone()
        };
        let together = to_all(&all, places, port);
        if together.is_open.is_some() || self.nodes.len() == 1 {
            return Some(together);
        }
        let flows = self.nodes.iter().map(|node| to_all(node, places, port));
        flows.max_by_key(|flow| rank(flow.is_open))
    }
}

/// A database may stand in any of its places: it is reached for certain where all of them are.
fn to_all(source: &Node, places: &[Node], port: u16) -> Flow {
    let flows: Vec<_> = places.iter().map(|place| source.reaches(place, TCP, port)).collect();
    let same = |of: fn(&Flow) -> Option<bool>| {
        let first = of(flows.first()?)?;
        flows.iter().all(|flow| of(flow) == Some(first)).then_some(first)
    };
    let (is_open, groups, acls) =
        (same(|flow| flow.is_open), same(|flow| flow.groups), same(|flow| flow.acls));
    let unknown = flows.is_empty().then(|| "the subnets of the database".to_owned());
    let at = flows.into_iter().flat_map(|flow| flow.at).chain(unknown).collect();
    Flow { is_open, groups, acls, at }
}

/// The interfaces of each VPC, those that share groups and a subnet together.
fn sources(
    model: &Model<'_>,
    partition: &Partition,
    subnets: &BTreeMap<&str, Record<'_>>,
) -> BTreeMap<Option<String>, Vec<Source>> {
    let tiers: BTreeMap<_, _> = partition
        .rows("aws_vpc_subnet")
        .filter_map(|row| Some((row.text("subnet_id")?, row.text("tier")?)))
        .collect();
    let mut alike: BTreeMap<_, Vec<Record<'_>>> = BTreeMap::new();
    for row in partition.rows(interfaces::FROM.0) {
        alike.entry((row.text("vpc_id"), row.text("subnet_id"), row.text("groups"))).or_default().push(row);
    }
    let mut sources: BTreeMap<_, Vec<Source>> = BTreeMap::new();
    for ((vpc, subnet, _), rows) in alike {
        let tier = subnet.and_then(|id| tiers.get(id)).map(|tier| (*tier).to_owned());
        let nodes: Vec<_> =
            rows.iter().filter(|row| !is_of_database(row)).map(|row| node(model, row)).collect();
        sources.entry(vpc.map(str::to_owned)).or_default().push(Source { nodes, tier });
    }
    for row in partition.rows(FUNCTION.0) {
        let Some(vpc) = row.text("vpc_id").filter(|vpc| !vpc.is_empty()) else { continue };
        let groups: BTreeSet<_> = texts(&row, "vpc_security_group_ids").collect();
        for subnet in texts(&row, "vpc_subnet_ids") {
            let tier = tiers.get(subnet.as_str()).map(|tier| (*tier).to_owned());
            let node = model.node(groups.clone(), addresses_of(&subnet, subnets), Some(&subnet));
            sources.entry(Some(vpc.to_owned())).or_default().push(Source { nodes: vec![node], tier });
        }
    }
    sources
}

/// An interface of a database is none that asks: RDS describes its own by this name, as DescribeNetworkInterfaces tells.
fn is_of_database(row: &Record<'_>) -> bool {
    row.text("description") == Some("RDSNetworkInterface")
}

/// The texts of a JSON array.
fn texts(row: &Record<'_>, column: &str) -> impl Iterator<Item = String> {
    let array = row.json(column).and_then(|array| array.as_array().cloned()).unwrap_or_default();
    array.into_iter().filter_map(|text| text.as_str().map(str::to_owned))
}

/// Where a database may stand: in the subnets of its group that are in its zone, in any of them where it may move.
fn door(row: &Record<'_>, subnets: &BTreeMap<&str, Record<'_>>) -> Option<Door> {
    let groups = row.json("vpc_security_groups");
    let all = members(row.json("subnets").as_ref(), "SubnetIdentifier").unwrap_or_default();
    let zone = row.text("availability_zone").filter(|_| row.flag("multi_az") == Some(false));
    let is_there =
        |id: &String| match (zone, subnets.get(id.as_str()).and_then(|row| row.text("availability_zone"))) {
            (Some(zone), Some(own)) => zone == own,
            _ => true,
        };
    Some(Door {
        vpc_id: row.text("vpc_id").map(str::to_owned),
        groups: members(groups.as_ref(), "VpcSecurityGroupId").unwrap_or_default(),
        subnets: all.into_iter().filter(is_there).collect(),
        port: u16::try_from(row.integer("endpoint_port")?).ok()?,
        is_public: row.flag("publicly_accessible"),
    })
}
