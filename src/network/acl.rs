//! What network ACLs let through: of the rules that match, the one with the lowest number decides.

use super::traffic::bands;
use super::{Band, Bounds, Match, Traffic};
use crate::address::Addresses;

/// A rule of a network ACL.
#[derive(Clone, Debug)]
pub struct AclEntry {
    /// What it is about.
    pub traffic: Traffic,
    /// The other side.
    pub addresses: Bounds,
    /// Whether it allows; none where that was not read.
    pub allows: Option<bool>,
}

/// What these rules of one direction, in the order of their numbers, let through. What none matches is denied.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html>
pub fn through_acl(entries: &[AclEntry]) -> Vec<Band<Bounds>> {
    bands(entries.iter().map(|entry| &entry.traffic), |protocol, ports| {
        let mut passed = Bounds::default();
        let mut undecided = Bounds::exact(Addresses::all());
        for entry in entries {
            let found = entry.traffic.matches(protocol, ports);
            if found == Match::No {
                continue;
            }
            let met = entry.addresses.and(&undecided);
            let met = if found == Match::Yes { met } else { met.perhaps() };
            let allowed = match entry.allows {
                Some(true) => met,
                Some(false) => Bounds::default(),
                None => met.perhaps(),
            };
            passed = passed.or(&allowed);
            let decides =
                if found == Match::Yes { entry.addresses.clone() } else { entry.addresses.clone().perhaps() };
            undecided = undecided.less(&decides);
        }
        passed
    })
}
