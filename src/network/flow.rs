//! Whether one node in a VPC reaches a port of another.

use super::internet::answers;
use super::over::{on_all, on_any, over};
use super::{Admitted, Band, Bounds, Doubts, EPHEMERAL, EPHEMERAL_OF_LINUX, Family, Node, Way};
use crate::address::Addresses;

/// Whether a flow comes through, and where it does not or may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// None where nobody knows.
    pub is_open: Option<bool>,
    /// Whether the security groups of both sides let it through.
    pub groups: Option<bool>,
    /// Whether the network ACLs of both sides do, there and back.
    pub acls: Option<bool>,
    /// What stops it, or may.
    pub at: Doubts,
}

/// What lets a flow through, or not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Group,
    Acl,
    Place,
}

type Step = (Kind, Option<bool>, String);

impl Node {
    /// Whether this node reaches a port of another one in its VPC: groups of both sides, and between subnets the ACLs of
    /// both, there and back.
    pub fn reaches(&self, other: &Self, protocol: &str, port: u16) -> Flow {
        let ports = (port, port);
        let family = self.family(other);
        let (own, others) = (family(&self.addresses), family(&other.addresses));
        let mut steps = vec![
            (
                Kind::Group,
                admits(self.outbound.as_deref(), protocol, ports, other, &others),
                "the source's security groups".to_owned(),
            ),
            (
                Kind::Group,
                admits(other.inbound.as_deref(), protocol, ports, self, &own),
                "the target's security groups".to_owned(),
            ),
        ];
        match (&self.subnet, &other.subnet) {
            (Some(here), Some(there)) if here.id == there.id => {}
            (Some(here), Some(there)) => {
                let acl = |id: &str| format!("the network ACL of {id}");
                let back = answers(protocol, EPHEMERAL_OF_LINUX);
                steps.extend([
                    (
                        Kind::Acl,
                        met(&on_any(here.outbound.as_deref(), protocol, ports), &others),
                        acl(&here.id),
                    ),
                    (
                        Kind::Acl,
                        met(&on_any(there.inbound.as_deref(), protocol, ports), &own),
                        acl(&there.id),
                    ),
                    (Kind::Acl, returns(there.outbound.as_deref(), protocol, back, &own), acl(&there.id)),
                    (Kind::Acl, returns(here.inbound.as_deref(), protocol, back, &others), acl(&here.id)),
                    (
                        Kind::Place,
                        is_local(here.ways.as_deref(), &others),
                        format!("the routes of {}", here.id),
                    ),
                    (
                        Kind::Place,
                        is_local(there.ways.as_deref(), &own),
                        format!("the routes of {}", there.id),
                    ),
                ]);
            }
            _ => steps.extend([Kind::Acl, Kind::Place].map(|kind| (kind, None, "a subnet".to_owned()))),
        }
        together(steps)
    }
}

impl Node {
    /// The family that both speak: IPv4 where both have it.
    fn family(&self, other: &Self) -> Family {
        let has_ipv4 = |node: &Self| !node.addresses.ipv4().is_empty();
        if has_ipv4(self) && has_ipv4(other) { Addresses::ipv4 } else { Addresses::ipv6 }
    }
}

/// A flow that comes through where every step lets it.
fn together(steps: Vec<Step>) -> Flow {
    let of = |kind: Kind| all(steps.iter().filter(|step| step.0 == kind).map(|step| step.1));
    let at = |found| steps.iter().filter(move |step| step.1 == found).map(|step| step.2.clone());
    let is_open = all(steps.iter().map(|step| step.1));
    let at = if is_open == Some(false) { at(Some(false)).collect() } else { at(None).collect() };
    Flow { is_open, groups: of(Kind::Group), acls: of(Kind::Acl), at }
}

/// Whether all are true: not where one is false, and unknown where one is.
fn all(found: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for one in found {
        match one {
            Some(true) => {}
            Some(false) => return one,
            None => all = None,
        }
    }
    all
}

/// Whether groups admit a node: by their group, or by all addresses that it may have.
fn admits(
    groups: Option<&[Band<Admitted>]>,
    protocol: &str,
    ports: (u16, u16),
    node: &Node,
    addresses: &Addresses,
) -> Option<bool> {
    let band = over(groups?, protocol, ports).next();
    let peers = band.map(|band| &band.admitted);
    let Some(peers) = peers else { return Some(false) };
    if !peers.groups.is_disjoint(&node.groups) {
        return Some(true);
    }
    let by_address = met(&peers.addresses, addresses);
    let by_group = (!peers.perhaps_groups.is_disjoint(&node.groups)).then_some(());
    if by_address == Some(false) && by_group.is_some() { None } else { by_address }
}

/// Whether these addresses are admitted: nobody knows where only some of them are.
fn met(bounds: &Bounds, addresses: &Addresses) -> Option<bool> {
    if addresses.is_empty() {
        return None;
    }
    let is_all = bounds.least.covers(addresses);
    (is_all || (&bounds.most & addresses).is_empty()).then_some(is_all)
}

/// Whether answers come back: on every port that Linux chooses from; not where no client's port is open.
fn returns(
    acl: Option<&[Band<Bounds>]>,
    protocol: &str,
    ports: (u16, u16),
    addresses: &Addresses,
) -> Option<bool> {
    if met(&on_all(acl, protocol, ports), addresses) == Some(true) {
        return Some(true);
    }
    let none = met(&on_any(acl, protocol, answers(protocol, EPHEMERAL)), addresses) == Some(false);
    none.then_some(false)
}

/// Whether a packet to these addresses stays on its way inside the VPC: an appliance in between is not followed.
fn is_local(ways: Option<&[(Way, Bounds)]>, addresses: &Addresses) -> Option<bool> {
    let is_local =
        ways?.iter().all(|(way, sent)| matches!(way, Way::Local) || (&sent.most & addresses).is_empty());
    is_local.then_some(true)
}
