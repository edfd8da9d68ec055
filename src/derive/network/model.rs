//! The network of a region, out of its rows.

use super::gates::Gates;
use super::ways::{self, Way as Led};
use super::{acls, group_rules, interfaces, lists};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Admitted, Band, Bounds, GroupRule, Node, Subnet, Way, through_groups};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that the model is made of.
pub(super) const FROM: [super::From; 13] = [
    (
        "aws_vpc_subnet",
        &["subnet_id", "vpc_id", "arn", "route_table_id", "cidr_block", "availability_zone", "tier"],
    ),
    ("aws_vpc_network_acl", &["network_acl_id", "associations"]),
    acls::FROM,
    ways::FROM,
    lists::FROM,
    lists::ENTRIES,
    ("aws_vpc_internet_gateway", &["internet_gateway_id", "attachments"]),
    ("aws_vpc_nat_gateway", &["nat_gateway_id", "subnet_id", "state", "connectivity_type"]),
    super::gates::OPTIONS,
    super::gates::EXCLUSIONS,
    ("aws_vpc_security_group", &["group_id"]),
    group_rules::FROM,
    interfaces::FROM,
];

/// What groups admit, inbound and outbound.
type Groups = [Option<Arc<[Band<Admitted>]>>; 2];

/// The network of a region.
pub(super) struct Model<'p> {
    subnets: BTreeMap<&'p str, Arc<Subnet>>,
    known: BTreeSet<&'p str>,
    rules: BTreeMap<(&'p str, bool), Vec<GroupRule>>,
    /// What sets of groups admit together: many interfaces have the same.
    admitted: RefCell<BTreeMap<BTreeSet<String>, Groups>>,
}

impl<'p> Model<'p> {
    pub(super) fn of(partition: &'p Partition) -> Self {
        let known =
            partition.rows("aws_vpc_security_group").filter_map(|group| group.text("group_id")).collect();
        let rules = group_rules::rules(partition);
        Self { subnets: subnets(partition), known, rules, admitted: RefCell::default() }
    }

    pub(super) fn subnet(&self, id: &str) -> Option<Arc<Subnet>> {
        self.subnets.get(id).cloned()
    }

    /// What these groups admit together; not known where one of them was not listed.
    pub(super) fn groups(&self, ids: &BTreeSet<String>) -> Groups {
        if !ids.iter().all(|id| self.known.contains(id.as_str())) {
            return [None, None];
        }
        if let Some(known) = self.admitted.borrow().get(ids) {
            return known.clone();
        }
        let admitted = [false, true].map(|egress| {
            let rules = ids.iter().filter_map(|id| self.rules.get(&(id.as_str(), egress))).flatten();
            Some(through_groups(&rules.cloned().collect::<Vec<_>>()).into())
        });
        self.admitted.borrow_mut().insert(ids.clone(), admitted.clone());
        admitted
    }

    /// A node with these groups in a subnet, which may have these private addresses.
    pub(super) fn node(&self, groups: BTreeSet<String>, addresses: Addresses, subnet: Option<&str>) -> Node {
        let [inbound, outbound] = self.groups(&groups);
        let subnet = subnet.and_then(|id| self.subnet(id));
        Node { addresses, is_public: [Some(false); 2], groups, inbound, outbound, subnet }
    }
}

/// The texts of a member of the objects in a JSON array; none where it is no array.
pub(super) fn members(array: Option<&Value>, name: &str) -> Option<BTreeSet<String>> {
    let objects = array?.as_array()?.iter();
    Some(objects.filter_map(|object| object.get(name)?.as_str().map(str::to_owned)).collect())
}

fn subnets(partition: &Partition) -> BTreeMap<&str, Arc<Subnet>> {
    let passed = acls::passed(partition);
    let passed: BTreeMap<_, Arc<[Band<Bounds>]>> =
        passed.into_iter().map(|(acl, bands)| (acl, bands.into())).collect();
    let acls = acls_of_subnets(partition);
    let gates = Gates::of(partition);
    let tables = ways::by_table(partition);
    let bare = |row: &Record<'_>| {
        let id = row.text("subnet_id").unwrap_or_default();
        let acl = |egress| acls.get(id).and_then(|acl| passed.get(&(acl.as_str(), egress))).cloned();
        Subnet {
            id: id.to_owned(),
            inbound: acl(false),
            outbound: acl(true),
            ways: None,
            gate: gates.gate(row.text("arn"), row.text("vpc_id")),
        }
    };
    let rows: Vec<_> = partition.rows("aws_vpc_subnet").collect();
    let gateways = Gateways::of(partition);
    // Those that NAT gateways lie in: their own ways through further NAT gateways are not followed.
    let near: BTreeMap<_, _> = rows
        .iter()
        .filter_map(|row| {
            let ways = led(row, &tables).map(|led| gateways.ways(row, led, &BTreeMap::new()));
            Some((row.text("subnet_id")?, Arc::new(Subnet { ways, ..bare(row) })))
        })
        .collect();
    let whole = rows.iter().filter_map(|row| {
        let ways = led(row, &tables).map(|led| gateways.ways(row, led, &near));
        Some((row.text("subnet_id")?, Arc::new(Subnet { ways, ..bare(row) })))
    });
    whole.collect()
}

fn led<'t>(subnet: &Record<'_>, tables: &'t BTreeMap<&str, Vec<Led>>) -> Option<&'t Vec<Led>> {
    tables.get(subnet.text("route_table_id")?)
}

/// The network ACL of each subnet.
fn acls_of_subnets(partition: &Partition) -> BTreeMap<String, String> {
    let of = |acl: Record<'_>| {
        let id = acl.text("network_acl_id").unwrap_or_default().to_owned();
        let subnets = members(acl.json("associations").as_ref(), "SubnetId").unwrap_or_default();
        subnets.into_iter().map(move |subnet| (subnet, id.clone()))
    };
    partition.rows("aws_vpc_network_acl").flat_map(of).collect()
}

/// What routes may lead to.
struct Gateways<'p> {
    /// The VPCs that each internet gateway is attached to.
    attached: BTreeMap<&'p str, Option<BTreeSet<String>>>,
    nat: BTreeMap<&'p str, Record<'p>>,
}

impl<'p> Gateways<'p> {
    fn of(partition: &'p Partition) -> Self {
        let attached = partition.rows("aws_vpc_internet_gateway").filter_map(|gateway| {
            let attachments = gateway.json("attachments");
            let attachments = attachments.as_ref().and_then(Value::as_array).map(|attachments| {
                let is_there = |one: &&Value| {
                    !matches!(one.get("State").and_then(Value::as_str), Some("detaching" | "detached"))
                };
                let there: Vec<_> = attachments.iter().filter(is_there).cloned().collect();
                members(Some(&Value::Array(there)), "VpcId").unwrap_or_default()
            });
            Some((gateway.text("internet_gateway_id")?, attachments))
        });
        let nat = partition.rows("aws_vpc_nat_gateway");
        Self {
            attached: attached.collect(),
            nat: nat.filter_map(|nat| Some((nat.text("nat_gateway_id")?, nat))).collect(),
        }
    }

    fn ways(
        &self,
        subnet: &Record<'_>,
        led: &[Led],
        subnets: &BTreeMap<&str, Arc<Subnet>>,
    ) -> Arc<[(Way, Bounds)]> {
        let ways = led.iter().map(|led| (self.way(subnet, led, subnets), led.addresses.clone()));
        ways.collect()
    }

    fn way(&self, subnet: &Record<'_>, led: &Led, subnets: &BTreeMap<&str, Arc<Subnet>>) -> Way {
        let id = led.target.id.as_deref().unwrap_or_default();
        let elsewhere = || {
            let kind = led.target.kind.unwrap_or("target").replace('_', " ");
            Way::Elsewhere(format!("{kind} {id}").trim_end().to_owned())
        };
        match led.target.state.as_deref() {
            Some("active") => {}
            Some("blackhole") => return Way::Nowhere,
            _ => return elsewhere(),
        }
        match led.target.kind {
            Some(ways::LOCAL) => Way::Local,
            Some(ways::EGRESS_ONLY_INTERNET_GATEWAY) => Way::EgressOnly,
            Some(ways::INTERNET_GATEWAY) => match (self.attached.get(id), subnet.text("vpc_id")) {
                (Some(Some(vpcs)), Some(vpc)) if vpcs.contains(vpc) => Way::Internet,
                (Some(Some(_)), Some(_)) => Way::Nowhere,
                _ => elsewhere(),
            },
            Some(ways::NAT_GATEWAY) => {
                self.nat.get(id).and_then(|nat| through_nat(nat, subnets)).unwrap_or_else(elsewhere)
            }
            _ => elsewhere(),
        }
    }
}

/// A NAT gateway that leads to the internet from its subnet. A regional one lies in none, and is not followed.
fn through_nat(nat: &Record<'_>, subnets: &BTreeMap<&str, Arc<Subnet>>) -> Option<Way> {
    match nat.text("state")? {
        "available" => {}
        "pending" => return None,
        _ => return Some(Way::Nowhere),
    }
    if nat.text("connectivity_type") != Some("public") {
        return None;
    }
    Some(Way::Nat(subnets.get(nat.text("subnet_id")?)?.clone()))
}
