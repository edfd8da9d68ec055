//! What security groups admit: what any of their rules does.

use super::traffic::bands;
use super::{Band, Bounds, Match, Traffic};
use std::collections::BTreeSet;

/// A rule of a security group.
#[derive(Clone, Debug)]
pub struct GroupRule {
    /// What it is about.
    pub traffic: Traffic,
    /// The other side.
    pub peers: Admitted,
}

/// The other side of traffic that is admitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admitted {
    /// By address.
    pub addresses: Bounds,
    /// Members of these security groups, by their private addresses.
    pub groups: BTreeSet<String>,
    /// Members of these perhaps.
    pub perhaps_groups: BTreeSet<String>,
    /// What AWS's own prefix lists hold, which are known by name.
    pub lists: BTreeSet<String>,
}

impl Admitted {
    /// Whether nobody can be admitted.
    pub fn is_nobody(&self) -> bool {
        self.addresses.is_nothing() && self.perhaps_groups.is_empty() && self.lists.is_empty()
    }
}

/// What groups with these rules, all of one direction, admit together, band by band.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html>
pub fn through_groups(rules: &[GroupRule]) -> Vec<Band<Admitted>> {
    bands(rules.iter().map(|rule| &rule.traffic), |protocol, ports| {
        let matching = rules.iter().map(|rule| (rule.traffic.matches(protocol, ports), &rule.peers));
        let matching: Vec<_> = matching.filter(|(found, _)| *found != Match::No).collect();
        let certain = || matching.iter().filter(|(found, _)| *found == Match::Yes).map(|(_, peers)| *peers);
        let any = || matching.iter().map(|(_, peers)| *peers);
        Admitted {
            addresses: Bounds {
                least: certain().map(|peers| peers.addresses.least.clone()).collect(),
                most: any().map(|peers| peers.addresses.most.clone()).collect(),
            },
            groups: certain().flat_map(|peers| peers.groups.clone()).collect(),
            perhaps_groups: any().flat_map(|peers| peers.perhaps_groups.clone()).collect(),
            lists: any().flat_map(|peers| peers.lists.clone()).collect(),
        }
    })
}
