//! What reaches a node from the internet, and what it reaches there.

use super::over::{Starts, cut, on_all, on_any, over, starts};
use super::place::through;
use super::{Admitted, Band, Bounds, Doubts, EPHEMERAL, EPHEMERAL_OF_LINUX, Node, Subnet, Way, merged};
use crate::address::{Addresses, routable};

type Ports = (u16, u16);

impl Node {
    /// From where on the internet each of its ports is reached. An attacker chooses the port that is answered to, so one
    /// that is open is enough.
    pub fn from_internet(&self) -> Vec<Band<Bounds>> {
        let subnet = self.subnet.as_deref();
        let inbound = subnet.and_then(|subnet| subnet.inbound.as_deref());
        let outbound = subnet.and_then(|subnet| subnet.outbound.as_deref());
        let reached = through(subnet.and_then(|subnet| subnet.gate.inbound), self.back());
        let starts = &starts(self.inbound.as_deref()) | &starts(inbound);
        judged(&starts, |protocol, ports| {
            let answered = on_any(outbound, protocol, answers(protocol, EPHEMERAL));
            let entered = on_any(inbound, protocol, ports);
            let admitted = admitted(self.inbound.as_deref(), protocol, ports);
            reached.and(&entered).and(&answered).and(&admitted)
        })
    }

    /// What it reaches on the internet, by the port there. At least what works whichever port Linux chooses to be
    /// answered on; at most what works for some port.
    pub fn to_internet(&self) -> Vec<Band<Bounds>> {
        let subnet = self.subnet.as_deref();
        let outbound = subnet.and_then(|subnet| subnet.outbound.as_deref());
        let behind = subnet.into_iter().flat_map(Subnet::gateways);
        let behind = behind.map(|nat| &starts(nat.inbound.as_deref()) | &starts(nat.outbound.as_deref()));
        let own = &starts(self.outbound.as_deref()) | &starts(outbound);
        judged(&behind.fold(own, |sum, more| &sum | &more), |protocol, ports| {
            let sent = on_any(outbound, protocol, ports);
            let allowed = admitted(self.outbound.as_deref(), protocol, ports);
            let answered = answered(subnet, protocol, EPHEMERAL_OF_LINUX);
            self.out(protocol, ports).and(&sent).and(&allowed).and(&answered)
        })
    }

    /// Whether a NAT gateway sends on what it sends, so that its private addresses matter.
    pub fn is_behind_nat(&self) -> bool {
        self.subnet.iter().any(|subnet| subnet.gateways().next().is_some())
    }

    /// Where an answer about the internet depends on what was not read or is not followed.
    pub fn doubts(&self) -> Doubts {
        let Some(subnet) = &self.subnet else { return Doubts::from(["its subnet".to_owned()]) };
        let ways = subnet.ways.iter().flat_map(|ways| ways.iter());
        let further = ways.filter(|(_, sent)| sent.most.reach_internet()).flat_map(|(way, _)| match way {
            Way::Elsewhere(name) => Doubts::from([name.clone()]),
            Way::Nat(nat) => nat.doubts(),
            _ => Doubts::new(),
        });
        let groups = self.inbound.is_none() || self.outbound.is_none();
        let groups = groups.then(|| "the rules of its security groups".to_owned());
        subnet.doubts().into_iter().chain(further).chain(groups).collect()
    }

    /// The addresses on the internet that answers reach through an internet gateway. What goes elsewhere may come from
    /// there, too: through an appliance that inspects it.
    fn back(&self) -> Bounds {
        let Some(subnet) = &self.subnet else {
            return self.public(&Bounds::exact(routable().clone())).perhaps();
        };
        let ways = ways(subnet, |way| match way {
            Way::Internet => Some(true),
            Way::Elsewhere(_) => None,
            _ => Some(false),
        });
        self.public(&ways)
    }

    fn out(&self, protocol: &str, ports: Ports) -> Bounds {
        let Some(subnet) = &self.subnet else { return Bounds::unknown() };
        let Some(ways) = &subnet.ways else { return Bounds::unknown() };
        let by_way = ways.iter().map(|(way, sent)| {
            let sent = sent.and(&Bounds::exact(routable().clone()));
            match way {
                Way::Internet => through(subnet.gate.direct, self.public(&sent)),
                Way::EgressOnly => {
                    through(self.is_public[1], through(subnet.gate.behind, sent.within(Addresses::ipv6)))
                }
                Way::Nat(nat) => sent.within(Addresses::ipv4).and(&self.behind(nat, protocol, ports)),
                Way::Elsewhere(_) => sent.perhaps(),
                Way::Local | Way::Nowhere => Bounds::default(),
            }
        });
        by_way.fold(Bounds::default(), |sum, bounds| sum.or(&bounds))
    }

    /// What a NAT gateway in this subnet sends on for the node. Between subnets, both ACLs are crossed.
    fn behind(&self, nat: &Subnet, protocol: &str, ports: Ports) -> Bounds {
        let ways = ways(nat, |way| match way {
            Way::Internet => Some(true),
            Way::Elsewhere(_) => None,
            _ => Some(false),
        });
        let sent = on_any(nat.outbound.as_deref(), protocol, ports);
        let on = through(nat.gate.behind, ways.and(&sent).and(&answered(Some(nat), protocol, EPHEMERAL)));
        if self.subnet.as_ref().is_some_and(|subnet| subnet.id == nat.id) {
            return on;
        }
        let own = self.addresses.ipv4();
        let entered = on_any(nat.inbound.as_deref(), protocol, ports).covers(&own);
        let returned =
            on_all(nat.outbound.as_deref(), protocol, answers(protocol, EPHEMERAL_OF_LINUX)).covers(&own);
        through(entered, through(returned, on))
    }

    /// Those of these addresses that the node speaks to by a public address of its own.
    fn public(&self, sent: &Bounds) -> Bounds {
        let ipv4 = through(self.is_public[0], sent.within(Addresses::ipv4));
        ipv4.or(&through(self.is_public[1], sent.within(Addresses::ipv6)))
    }
}

/// What `judge` says of each of these pieces.
fn judged(starts: &Starts, judge: impl Fn(&str, Ports) -> Bounds) -> Vec<Band<Bounds>> {
    let bands = cut(starts).into_iter().map(|(protocol, ports)| Band {
        protocol: protocol.to_owned(),
        ports,
        admitted: judge(protocol, ports),
    });
    merged(bands)
}

/// What the ways of a subnet that lead on carry, of the internet.
fn ways(subnet: &Subnet, leads_on: impl Fn(&Way) -> Option<bool>) -> Bounds {
    let internet = Bounds::exact(routable().clone());
    let Some(ways) = &subnet.ways else { return internet.perhaps() };
    let on = ways.iter().map(|(way, sent)| through(leads_on(way), sent.and(&internet)));
    on.fold(Bounds::default(), |sum, bounds| sum.or(&bounds))
}

/// Whose answers an ACL lets in: for certain where all ports of a range are open, perhaps where some are.
fn answered(subnet: Option<&Subnet>, protocol: &str, chosen: Ports) -> Bounds {
    let acl = subnet.and_then(|subnet| subnet.inbound.as_deref());
    let most = on_any(acl, protocol, answers(protocol, EPHEMERAL)).most;
    Bounds { least: on_all(acl, protocol, answers(protocol, chosen)).least, most }
}

/// The ports of answers; protocols without ports are answered as they are asked.
pub(super) fn answers(protocol: &str, ports: Ports) -> Ports {
    if super::PORTS.contains(&protocol) { ports } else { super::EVERY_PORT }
}

/// What groups admit by address; nobody knows where they were not read.
fn admitted(groups: Option<&[Band<Admitted>]>, protocol: &str, ports: Ports) -> Bounds {
    let Some(groups) = groups else { return Bounds::unknown() };
    over(groups, protocol, ports).fold(Bounds::default(), |sum, band| sum.or(&band.admitted.addresses))
}
