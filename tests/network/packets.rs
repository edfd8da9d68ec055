//! Who reaches whom, one packet at a time: written without the engine, to be compared with it.

use super::scene::{Entry, Interface, Network, Peer, Subnet, Target, Traffic, addresses};
use ipnet::IpNet;
use std::net::IpAddr;

/// Whether a packet comes through. What was not read may let it, so the order is that of how much is let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Comes {
    Not,
    Perhaps,
    Through,
}
use Comes::{Not, Perhaps, Through};

fn comes(is_let: bool) -> Comes {
    if is_let { Through } else { Not }
}

fn is_in(block: &str, address: IpAddr) -> bool {
    block.parse::<IpNet>().expect("a block").contains(&address)
}

fn is_about(traffic: &Traffic, protocol: &str, port: u16) -> bool {
    let has_ports = ["tcp", "udp"].contains(&protocol);
    let (from, to) = traffic.ports;
    traffic.protocol == "-1" || (traffic.protocol == protocol && (!has_ports || (from..=to).contains(&port)))
}

/// Ports where something begins or ends, and some in between: what holds for them holds for all.
const ANSWERS: [u16; 10] = [1024, 2000, 32767, 32768, 40000, 50000, 50001, 61000, 61001, 65535];
const OF_LINUX: [u16; 6] = [32768, 40000, 50000, 50001, 60999, 61000];

impl Network {
    fn groups(
        &self,
        groups: &[usize],
        egress: bool,
        packet: (&str, u16),
        peer: IpAddr,
        peers: &[usize],
    ) -> Comes {
        let rules = self.rules.iter().filter(|rule| {
            groups.contains(&rule.group)
                && rule.egress == egress
                && is_about(&rule.traffic, packet.0, packet.1)
        });
        let admitted = rules.map(|rule| match rule.peer {
            Peer::Block(block) => comes(is_in(block, peer)),
            Peer::Group(group) => comes(peers.contains(&group)),
            Peer::List => comes(self.list.iter().any(|block| is_in(block, peer))),
            Peer::OfAws => Not,
            Peer::Unread => Perhaps,
        });
        admitted.max().unwrap_or(Not)
    }

    /// What Block Public Access leaves open of a subnet: from the internet, to it directly, to it from behind.
    fn gate(&self, subnet: &Subnet) -> [Comes; 3] {
        match (self.block_mode, subnet.excluded) {
            (None, _) => [Perhaps; 3],
            (Some("off"), _) | (_, Some("allow-bidirectional")) => [Through; 3],
            (Some("block-bidirectional"), Some("allow-egress")) => [Not, Through, Through],
            (Some("block-bidirectional"), _) => [Not; 3],
            _ => [Not, Not, Through],
        }
    }

    pub(super) fn comes_from_internet(&self, to: &Interface, source: IpAddr, packet: (&str, u16)) -> Comes {
        let subnet = &self.subnets[to.subnet];
        let has_address = if source.is_ipv4() { to.has_public } else { to.has_ipv6 };
        let back = match subnet.route(source) {
            Some(Target::Internet) => Through,
            Some(Target::Transit) => Perhaps,
            // Not followed: it is not known where it leads.
            _ => Not,
        };
        let answered = ports(packet.0, &ANSWERS).map(|port| subnet.acl(true, source, (packet.0, port))).max();
        [
            comes(has_address),
            back,
            self.gate(subnet)[0],
            subnet.acl(false, source, packet),
            answered.unwrap_or(Not),
            self.groups(&to.groups, false, packet, source, &[]),
        ]
        .into_iter()
        .min()
        .unwrap_or(Not)
    }

    pub(super) fn to_internet(&self, place: usize, destination: IpAddr, packet: (&str, u16)) -> Comes {
        let from = &self.interfaces[place];
        let subnet = &self.subnets[from.subnet];
        let gate = self.gate(subnet);
        let out = match subnet.route(destination) {
            Some(Target::Internet) if destination.is_ipv4() => comes(from.has_public).min(gate[1]),
            Some(Target::Internet) => comes(from.has_ipv6).min(gate[1]),
            Some(Target::EgressOnly) if destination.is_ipv6() => comes(from.has_ipv6).min(gate[2]),
            Some(Target::Nat(nat)) if destination.is_ipv4() => self.behind(place, nat, destination, packet),
            Some(Target::Transit) => Perhaps,
            _ => Not,
        };
        let answered = subnet.answered(destination, packet.0, &OF_LINUX);
        let allowed = self.groups(&from.groups, true, packet, destination, &[]);
        out.min(subnet.acl(true, destination, packet)).min(answered).min(allowed)
    }

    fn behind(&self, place: usize, nat: usize, destination: IpAddr, packet: (&str, u16)) -> Comes {
        let (from, subnet) = (&self.interfaces[place], &self.subnets[nat]);
        if !subnet.is_nat_up {
            return Not;
        }
        let way = match subnet.route(destination) {
            Some(Target::Internet) => Through,
            // A NAT gateway behind another is not followed.
            Some(Target::Transit) => Perhaps,
            Some(Target::Nat(further)) if self.subnets[further].is_nat_up => Perhaps,
            _ => Not,
        };
        let on = way
            .min(self.gate(subnet)[2])
            .min(subnet.acl(true, destination, packet))
            .min(subnet.answered(destination, packet.0, &ANSWERS));
        if nat == from.subnet {
            return on;
        }
        let own = addresses(place, from)[0].parse().expect("an address");
        let returned = ports(packet.0, &OF_LINUX).map(|port| subnet.acl(true, own, (packet.0, port))).min();
        on.min(subnet.acl(false, own, packet)).min(returned.unwrap_or(Not))
    }

    /// Whether an interface reaches a database that may stand anywhere in its subnets: the least and the most.
    pub(super) fn to_database(&self, place: usize) -> (Comes, Comes) {
        let (groups, subnets) = &self.database;
        let everywhere =
            subnets.iter().flat_map(|subnet| (0..16).map(move |host| (*subnet, subnet * 16 + host)));
        let flows = everywhere.flat_map(|(subnet, host)| {
            let target = format!("10.0.0.{host}").parse().expect("an address");
            self.flow(place, subnet, target, groups)
        });
        let flows: Vec<_> = flows.collect();
        (flows.iter().copied().min().unwrap_or(Not), flows.iter().copied().max().unwrap_or(Not))
    }

    /// A flow to one address, with answers on any port of Linux: the least and the most that comes through.
    fn flow(&self, place: usize, subnet: usize, target: IpAddr, groups: &[usize]) -> [Comes; 2] {
        let from = &self.interfaces[place];
        let own: IpAddr = addresses(place, from)[0].parse().expect("an address");
        let packet = ("tcp", 5432);
        let sent = self.groups(&from.groups, true, packet, target, groups);
        let admitted = self.groups(groups, false, packet, own, &from.groups);
        let sides = sent.min(admitted);
        if subnet == from.subnet {
            return [sides; 2];
        }
        let (here, there) = (&self.subnets[from.subnet], &self.subnets[subnet]);
        let asked = here.acl(true, target, packet).min(there.acl(false, own, packet));
        let back = |port| there.acl(true, own, ("tcp", port)).min(here.acl(false, target, ("tcp", port)));
        let all = OF_LINUX.iter().map(|port| back(*port)).min().unwrap_or(Not);
        let any = ANSWERS.iter().map(|port| back(*port)).max().unwrap_or(Not);
        [sides.min(asked).min(all), sides.min(asked).min(any)]
    }
}

impl Subnet {
    /// Where a packet to an address outside the VPC goes.
    fn route(&self, to: IpAddr) -> Option<Target> {
        let matching = self.routes.iter().filter(|(block, _)| is_in(block, to));
        let longest = matching.max_by_key(|(block, _)| block.parse::<IpNet>().expect("a block").prefix_len());
        longest.map(|(_, target)| *target)
    }

    fn acl(&self, egress: bool, other: IpAddr, packet: (&str, u16)) -> Comes {
        let Some(entries) = &self.acl else { return Perhaps };
        let matches = |entry: &&Entry| {
            entry.egress == egress
                && is_in(entry.block, other)
                && is_about(&entry.traffic, packet.0, packet.1)
        };
        comes(entries.iter().find(matches).is_some_and(|entry| entry.allow))
    }

    /// Whether answers come in: for certain on all of these ports, perhaps on some port of any client.
    fn answered(&self, from: IpAddr, protocol: &str, chosen: &[u16]) -> Comes {
        let on = |chosen: &[u16]| {
            ports(protocol, chosen).map(|port| self.acl(false, from, (protocol, port))).collect::<Vec<_>>()
        };
        match (on(chosen).into_iter().min(), on(&ANSWERS).into_iter().max()) {
            (Some(Through), _) => Through,
            (_, Some(Not)) => Not,
            _ => Perhaps,
        }
    }
}

/// The ports of answers; protocols without ports are answered as they are asked.
fn ports<'c>(protocol: &str, chosen: &'c [u16]) -> impl Iterator<Item = u16> + use<'c> {
    let ports = if ["tcp", "udp"].contains(&protocol) { chosen } else { &[0] };
    ports.iter().copied()
}
