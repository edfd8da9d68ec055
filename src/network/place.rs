//! Subnets and what is in them, as traffic crosses them.

use super::{Admitted, Band, Bounds};
use crate::address::Addresses;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A subnet. What was not read of it is none.
#[derive(Clone, Debug, Default)]
pub struct Subnet {
    /// Its ID.
    pub id: String,
    /// What its network ACL lets in.
    pub inbound: Option<Arc<[Band<Bounds>]>>,
    /// What its network ACL lets out.
    pub outbound: Option<Arc<[Band<Bounds>]>>,
    /// Where its routes lead.
    pub ways: Option<Arc<[(Way, Bounds)]>>,
    /// What Block Public Access leaves open.
    pub gate: Gate,
}

/// Where routes lead.
#[derive(Clone, Debug)]
pub enum Way {
    /// Inside the VPC.
    Local,
    /// Through an internet gateway that is attached, both ways for who has a public address.
    Internet,
    /// Through an egress-only internet gateway.
    EgressOnly,
    /// Through a NAT gateway, which lies in this subnet.
    Nat(Arc<Subnet>),
    /// Nowhere.
    Nowhere,
    /// To what is not followed: its name.
    Elsewhere(String),
}

/// What VPC Block Public Access leaves open: none where that was not read.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// From the internet.
    pub inbound: Option<bool>,
    /// To the internet, through an internet gateway and a public address.
    pub direct: Option<bool>,
    /// To the internet, through NAT gateways and egress-only internet gateways.
    pub behind: Option<bool>,
}

/// What is somewhere in a network, and can be reached or reach out.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its private addresses, or those that it may have.
    pub addresses: Addresses,
    /// Whether it has a public IPv4 address, and whether it has an IPv6 address.
    pub is_public: [Option<bool>; 2],
    /// Its security groups.
    pub groups: BTreeSet<String>,
    /// What they admit; none where that was not read.
    pub inbound: Option<Arc<[Band<Admitted>]>>,
    /// What they let out; none where that was not read.
    pub outbound: Option<Arc<[Band<Admitted>]>>,
    /// Its subnet; none where it was not read.
    pub subnet: Option<Arc<Subnet>>,
}

/// Where an answer depends on what was not read or is not followed, in words.
pub type Doubts = BTreeSet<String>;

impl Subnet {
    /// The subnets of the NAT gateways that its routes lead to.
    pub(super) fn gateways(&self) -> impl Iterator<Item = &Self> {
        let ways = self.ways.iter().flat_map(|ways| ways.iter());
        ways.filter_map(|(way, _)| if let Way::Nat(nat) = way { Some(&**nat) } else { None })
    }

    /// What of it was not read.
    pub(super) fn doubts(&self) -> Doubts {
        let acl = || format!("the network ACL of {}", self.id);
        let routes = || format!("the routes of {}", self.id);
        let gate = || "VPC Block Public Access".to_owned();
        let doubts = [
            (self.inbound.is_none() || self.outbound.is_none()).then(acl),
            self.ways.is_none().then(routes),
            (self.gate == Gate::default()).then(gate),
        ];
        doubts.into_iter().flatten().collect()
    }
}

impl Gate {
    /// Everything is open.
    pub const OPEN: Self = Self { inbound: Some(true), direct: Some(true), behind: Some(true) };
    /// Everything is shut.
    pub const SHUT: Self = Self { inbound: Some(false), direct: Some(false), behind: Some(false) };
}

/// What comes through where it is open, shut, or nobody knows.
pub(super) fn through(is_open: Option<bool>, bounds: Bounds) -> Bounds {
    match is_open {
        Some(true) => bounds,
        Some(false) => Bounds::default(),
        None => bounds.perhaps(),
    }
}
