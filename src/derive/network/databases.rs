//! Who in its VPC reaches the port of each database.

use super::From;
use super::interfaces::{self, node};
use super::model::{self, Model, members};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Flow, Node, TCP};
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
    ],
);

pub(super) const FROM: [From; 14] = {
    let mut from = [DATABASE; 14];
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
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let model = Model::of(partition);
    let sources = sources(&model, partition);
    let subnets: BTreeMap<_, _> =
        partition.rows("aws_vpc_subnet").filter_map(|row| Some((row.text("subnet_id")?, row))).collect();
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
    let at = flow.is_open.is_none().then(|| flow.at.iter().cloned().collect::<Vec<_>>().join(", "));
    Row::new("aws_rds_db_instance_reach")
        .set("arn", arn)
        .set("source_type", *kind)
        .set("source", source)
        .set("port", i32::from(port))
        .set("is_open", flow.is_open)
        .set("open_at", at)
}

/// The groups and the tiers that reach a door, or may: by the best of their members.
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
            let block = subnets.get(id.as_str()).and_then(|subnet| subnet.text("cidr_block"));
            let addresses = block.and_then(Addresses::parse).unwrap_or_default();
            model.node(door.groups.clone(), addresses, Some(id))
        })
        .collect();
    let mut best: BTreeMap<(&'static str, String), Flow> = BTreeMap::new();
    for source in sources.get(&door.vpc_id).into_iter().flatten() {
        let Some((first, flow)) = source.nodes.first().zip(source.best(&places, door.port)) else { continue };
        let groups = first.groups.iter().map(|group| ("security_group", group.clone()));
        for name in groups.chain(source.tier.iter().map(|tier| ("tier", tier.clone()))) {
            let known = best.entry(name).or_insert_with(|| flow.clone());
            if known.is_open.is_none() {
                known.at.extend(flow.at.iter().cloned());
                known.is_open = flow.is_open;
            }
        }
    }
    best.into_iter().collect()
}

impl Source {
    /// How its interfaces reach one of these places, as the best of them does; none where none does. They are asked
    /// together first: only where rules name the addresses of some do they differ.
    fn best(&self, places: &[Node], port: u16) -> Option<Flow> {
        let all = Node {
            addresses: self.nodes.iter().map(|node| node.addresses.clone()).collect(),
            ..self.nodes.first()?.clone()
        };
        let together = to_all(&all, places, port);
        if together.is_open.is_some() || self.nodes.len() == 1 {
            return Some(together).filter(|flow| flow.is_open != Some(false));
        }
        let flows = self.nodes.iter().map(|node| to_all(node, places, port));
        flows.filter(|flow| flow.is_open != Some(false)).min_by_key(|flow| flow.is_open.is_none())
    }
}

/// A database may stand in any of its places: it is reached for certain where all of them are.
fn to_all(source: &Node, places: &[Node], port: u16) -> Flow {
    let flows: Vec<_> = places.iter().map(|place| source.reaches(place, TCP, port)).collect();
    let is_open = match flows.first() {
        Some(first) if flows.iter().all(|flow| flow.is_open == first.is_open) => first.is_open,
        _ => None,
    };
    let unknown = flows.is_empty().then(|| "the subnets of the database".to_owned());
    Flow { is_open, at: flows.into_iter().flat_map(|flow| flow.at).chain(unknown).collect() }
}

/// The interfaces of each VPC, those that share groups and a subnet together.
fn sources(model: &Model<'_>, partition: &Partition) -> BTreeMap<Option<String>, Vec<Source>> {
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
        let nodes = rows.iter().map(|row| node(model, row)).collect();
        sources.entry(vpc.map(str::to_owned)).or_default().push(Source { nodes, tier });
    }
    sources
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
    })
}
