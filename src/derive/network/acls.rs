//! What each network ACL lets through, its rules taken in their order, and what of that comes from beyond its VPC.

use super::From;
use super::text::{self, traffic_rows};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{AclEntry, Band, Bounds, PORTS, Ports, Traffic, merged, through_acl};
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const FROM: From = (
    "aws_vpc_network_acl_entry",
    &[
        "network_acl_id",
        "egress",
        "rule_number",
        "rule_action",
        "protocol",
        "from_port",
        "to_port",
        "icmp_type",
        "icmp_code",
        "cidr_block",
        "ipv6_cidr_block",
    ],
);

/// What the ACLs of a region let through, by ACL and by whether traffic leaves the subnet.
pub(super) fn passed(partition: &Partition) -> BTreeMap<(&str, bool), Vec<Band<Bounds>>> {
    let mut entries: BTreeMap<_, Vec<AclEntry>> = BTreeMap::new();
    // They come in the order of the columns that are read: by their numbers within an ACL and a direction.
    for record in partition.rows(FROM.0) {
        if let (Some(acl), Some(egress)) = (record.text("network_acl_id"), record.flag("egress")) {
            entries.entry((acl, egress)).or_default().push(entry(&record));
        }
    }
    entries.into_iter().map(|(acl, entries)| (acl, through_acl(&entries))).collect()
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let acls = passed(partition);
    let of = |((acl, egress), bands): (&(&str, bool), &Vec<Band<Bounds>>)| {
        let is_same = bands.windows(2).all(|pair| pair[0].admitted == pair[1].admitted);
        let passed: Vec<_> = bands.iter().filter(|band| !band.admitted.is_nothing()).cloned().collect();
        let named = traffic_rows(&passed, |_| is_same, |admitted| admitted);
        let rows = named.zip(&passed).map(|(told, band)| {
            told.onto(Row::new("aws_vpc_network_acl_traffic"))
                .set("network_acl_id", *acl)
                .set("egress", *egress)
                .set("addresses", text::addresses(&band.admitted, &BTreeSet::new()))
        });
        rows.collect::<Vec<_>>()
    };
    acls.iter().flat_map(of).collect()
}

/// The VPC of each ACL.
pub(super) const OF_VPC: From = ("aws_vpc_network_acl", &["network_acl_id", "vpc_id"]);
/// The blocks of each VPC.
pub(super) const BLOCKS: From = ("aws_vpc_cidr_block", &["vpc_id", "cidr_block", "state"]);

/// What comes into the subnets from beyond the VPC.
pub(super) fn foreign_rows(partition: &Partition) -> Vec<Row> {
    let vpcs = partition.rows(OF_VPC.0);
    let vpcs: BTreeMap<_, _> =
        vpcs.filter_map(|record| Some((record.text("network_acl_id")?, record.text("vpc_id")?))).collect();
    let own = blocks(partition);
    let of = |acl: &str, bands: &[Band<Bounds>]| {
        let own = vpcs.get(acl).and_then(|vpc| own.get(vpc)).cloned().unwrap_or_else(Bounds::unknown);
        let foreign = bands.iter().map(|band| Band { admitted: band.admitted.less(&own), ..band.clone() });
        let foreign = merged(foreign).into_iter().filter(|band| !band.admitted.is_nothing());
        let rows = foreign.map(|band| {
            Row::new("aws_vpc_network_acl_foreign_traffic")
                .set("network_acl_id", acl)
                .set("protocol", band.protocol.as_str())
                .set("from_port", i32::from(band.ports.0))
                .set("to_port", i32::from(band.ports.1))
                .set("traffic", text::words(&band.protocol, band.ports))
                .set("addresses", text::addresses(&band.admitted, &BTreeSet::new()))
                .set("is_admitted", (!band.admitted.least.is_empty()).then_some(true))
        });
        rows.collect::<Vec<_>>()
    };
    let acls = passed(partition);
    acls.iter().filter(|((_, egress), _)| !egress).flat_map(|((acl, _), bands)| of(acl, bands)).collect()
}

/// The addresses of each VPC. A block that was not read may be any.
fn blocks(partition: &Partition) -> BTreeMap<&str, Bounds> {
    let mut blocks: BTreeMap<&str, Bounds> = BTreeMap::new();
    let is_there = |record: &Record<'_>| {
        record.text("state").is_none_or(|state| ["associated", "associating"].contains(&state))
    };
    for record in partition.rows(BLOCKS.0).filter(is_there) {
        let Some(vpc) = record.text("vpc_id") else { continue };
        let block = record.text("cidr_block").and_then(Addresses::parse);
        let block = block.map_or_else(Bounds::unknown, Bounds::exact);
        let known = blocks.entry(vpc).or_default();
        *known = known.or(&block);
    }
    blocks
}

fn entry(record: &Record<'_>) -> AclEntry {
    let block = record.text("cidr_block").or(record.text("ipv6_cidr_block"));
    AclEntry {
        traffic: Traffic::new(record.text("protocol"), ports(record)),
        addresses: block.and_then(Addresses::parse).map_or_else(Bounds::unknown, Bounds::exact),
        allows: match record.text("rule_action") {
            Some("allow") => Some(true),
            Some("deny") => Some(false),
            _ => None,
        },
    }
}

/// A rule of ICMP that means some of its messages says nothing certain of the protocol.
fn ports(record: &Record<'_>) -> Ports {
    let traffic = Traffic::new(record.text("protocol"), Ports::All);
    let is_partly = |column| record.integer(column).is_some_and(|number| number != -1);
    match traffic.protocol.as_deref() {
        Some("icmp" | "icmpv6") if is_partly("icmp_type") || is_partly("icmp_code") => Ports::Unknown,
        Some(protocol) if !PORTS.contains(&protocol) => Ports::All,
        _ => text::ports(record.integer("from_port"), record.integer("to_port")),
    }
}
