//! What each security group admits, its rules taken together.

use super::From;
use super::lists::Lists;
use super::text::{self, traffic_rows};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Admitted, Bounds, GroupRule, PORTS, Ports, Traffic, through_groups};
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const FROM: From = (
    "aws_vpc_security_group_rule",
    &[
        "group_id",
        "is_egress",
        "ip_protocol",
        "from_port",
        "to_port",
        "cidr_ipv4",
        "cidr_ipv6",
        "prefix_list_id",
        "referenced_group_id",
    ],
);

/// The rules of the groups of a region, by group and by whether traffic goes out.
pub(super) fn rules(partition: &Partition) -> BTreeMap<(&str, bool), Vec<GroupRule>> {
    let lists = Lists::of(partition);
    let mut rules: BTreeMap<_, Vec<GroupRule>> = BTreeMap::new();
    for record in partition.rows(FROM.0) {
        let Some(group) = record.text("group_id") else { continue };
        let traffic = Traffic::new(record.text("ip_protocol"), ports(&record));
        let rule = GroupRule { traffic, peers: peers(&record, &lists) };
        match record.flag("is_egress") {
            Some(egress) => rules.entry((group, egress)).or_default().push(rule),
            None => {
                let perhaps = GroupRule { peers: perhaps(rule.peers), ..rule };
                rules.entry((group, false)).or_default().push(perhaps.clone());
                rules.entry((group, true)).or_default().push(perhaps);
            }
        }
    }
    rules
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let groups = rules(partition);
    let of = |((group, egress), rules): (&(&str, bool), &Vec<GroupRule>)| {
        let bands = through_groups(rules);
        let all =
            bands.iter().find(|band| band.protocol == crate::network::ANY).map(|band| band.admitted.clone());
        let admitted: Vec<_> = bands.into_iter().filter(|band| !band.admitted.is_nobody()).collect();
        let named = traffic_rows(
            &admitted,
            |band| Some(&band.admitted) == all.as_ref(),
            |admitted| &admitted.addresses,
        );
        let rows = named.zip(&admitted).map(|(told, band)| {
            let peers = &band.admitted;
            told.onto(Row::new("aws_vpc_security_group_traffic"))
                .set("group_id", *group)
                .set("is_egress", *egress)
                .set("addresses", text::addresses(&peers.addresses, &peers.lists))
                .set("referenced_group_ids", text::list(&peers.perhaps_groups))
        });
        rows.collect::<Vec<_>>()
    };
    groups.iter().flat_map(of).collect()
}

/// A rule of TCP or UDP has ports, -1 for all; of the other protocols every message is meant that any rule means.
fn ports(record: &Record<'_>) -> Ports {
    let traffic = Traffic::new(record.text("ip_protocol"), Ports::All);
    if !traffic.protocol.as_deref().is_none_or(|protocol| PORTS.contains(&protocol)) {
        return Ports::All;
    }
    text::ports(record.integer("from_port"), record.integer("to_port"))
}

fn peers(record: &Record<'_>, lists: &Lists) -> Admitted {
    if let Some(cidr) = record.text("cidr_ipv4").or(record.text("cidr_ipv6")) {
        let addresses = Addresses::parse(cidr).map_or_else(Bounds::unknown, Bounds::exact);
        return Admitted { addresses, ..Admitted::default() };
    }
    if let Some(id) = record.text("prefix_list_id") {
        let list = lists.get(id);
        let blocks = list.blocks.map(|blocks| blocks.into_iter().collect());
        let addresses = blocks.map_or_else(Bounds::unknown, Bounds::exact);
        return Admitted { addresses, lists: list.of_aws.into_iter().collect(), ..Admitted::default() };
    }
    if let Some(group) = record.text("referenced_group_id") {
        let groups = BTreeSet::from([group.to_owned()]);
        return Admitted { groups: groups.clone(), perhaps_groups: groups, ..Admitted::default() };
    }
    Admitted { addresses: Bounds::unknown(), ..Admitted::default() }
}

fn perhaps(peers: Admitted) -> Admitted {
    Admitted { addresses: peers.addresses.perhaps(), groups: BTreeSet::new(), ..peers }
}
