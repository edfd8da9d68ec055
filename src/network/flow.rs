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
    /// What stops it, or may.
    pub at: Doubts,
}

impl Node {
    /// Whether this node reaches a port of another one in its VPC: groups of both sides, and between subnets the ACLs of
    /// both, there and back.
    pub fn reaches(&self, other: &Self, protocol: &str, port: u16) -> Flow {
        let ports = (port, port);
        let family = self.family(other);
        let (own, others) = (family(&self.addresses), family(&other.addresses));
        let mut steps = vec![
            (
                admits(self.outbound.as_deref(), protocol, ports, other, &others),
                "the source's security groups".to_owned(),
            ),
            (
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
                    (met(&on_any(here.outbound.as_deref(), protocol, ports), &others), acl(&here.id)),
                    (met(&on_any(there.inbound.as_deref(), protocol, ports), &own), acl(&there.id)),
                    (returns(there.outbound.as_deref(), protocol, back, &own), acl(&there.id)),
                    (returns(here.inbound.as_deref(), protocol, back, &others), acl(&here.id)),
                    (is_local(here.ways.as_deref(), &others), format!("the routes of {}", here.id)),
                    (is_local(there.ways.as_deref(), &own), format!("the routes of {}", there.id)),
                ]);
            }
            _ => steps.push((None, "a subnet".to_owned())),
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
fn together(steps: Vec<(Option<bool>, String)>) -> Flow {
    let at =
        |found: Option<bool>| steps.iter().filter(move |step| step.0 == found).map(|step| step.1.clone());
    let stopped: Doubts = at(Some(false)).collect();
    let doubts: Doubts = at(None).collect();
    if !stopped.is_empty() {
        return Flow { is_open: Some(false), at: stopped };
    }
    Flow { is_open: doubts.is_empty().then_some(true), at: doubts }
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
