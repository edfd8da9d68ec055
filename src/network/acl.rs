//! What network ACLs let through: of the rules that match, the one with the lowest number decides.

use super::traffic::bands;
use super::{Band, Bounds, Match, Traffic};
use crate::address::Addresses;
use std::cell::RefCell;
use std::collections::BTreeMap;

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
    let parts = parts(entries);
    // Many ports fare alike, and to put sets together costs more than to walk the rules.
    let known: RefCell<BTreeMap<Vec<Option<bool>>, Bounds>> = RefCell::default();
    bands(entries.iter().map(|entry| &entry.traffic), |protocol, ports| {
        let found: Vec<_> = entries.iter().map(|entry| entry.traffic.matches(protocol, ports)).collect();
        let passed: Vec<_> = parts.iter().map(|part| part.passes(entries, &found)).collect();
        let mut known = known.borrow_mut();
        known.entry(passed).or_insert_with_key(|passed| together(&parts, passed)).clone()
    })
}

/// The parts that pass: for certain, and perhaps.
fn together(parts: &[Part], passed: &[Option<bool>]) -> Bounds {
    let those = |is_wanted: fn(Option<bool>) -> bool| {
        let passing = parts.iter().zip(passed).filter(|(_, passed)| is_wanted(**passed));
        passing.map(|(part, _)| part.addresses.clone()).collect::<Addresses>()
    };
    let least = those(|passed| passed == Some(true));
    if passed.iter().all(Option::is_some) {
        return Bounds::exact(least);
    }
    Bounds { least, most: those(|passed| passed != Some(false)) }
}

/// Addresses that every rule treats alike.
struct Part {
    addresses: Addresses,
    /// Whether each of the rules is about them; none where nobody knows.
    within: Vec<Option<bool>>,
}

/// All addresses, cut wherever a rule tells them apart: walking the rules for each part is far less work than walking
/// them with sets, for each of the ports.
fn parts(entries: &[AclEntry]) -> Vec<Part> {
    let mut parts = vec![Part { addresses: Addresses::all(), within: Vec::new() }];
    for entry in entries {
        let Bounds { least, most } = &entry.addresses;
        let cut = |part: Part| {
            let inside = &part.addresses & least;
            let perhaps = &(&part.addresses & most) - least;
            let outside = &part.addresses - most;
            let pieces = [(inside, Some(true)), (perhaps, None), (outside, Some(false))];
            pieces.into_iter().filter(|(piece, _)| !piece.is_empty()).map(move |(addresses, is_within)| {
                let within = part.within.iter().copied().chain([is_within]).collect();
                Part { addresses, within }
            })
        };
        parts = parts.into_iter().flat_map(cut).collect();
    }
    parts
}

impl Part {
    /// Whether the rules let these addresses through, of which `found` tells whether they match the traffic: the first
    /// that is about both decides, where no rule before it may decide otherwise.
    fn passes(&self, entries: &[AclEntry], found: &[Match]) -> Option<bool> {
        // What each rule would do that may be the first.
        let mut may = [false; 2];
        for ((entry, found), within) in entries.iter().zip(found).zip(&self.within) {
            if *found == Match::No || *within == Some(false) {
                continue;
            }
            may[0] |= entry.allows != Some(true);
            may[1] |= entry.allows != Some(false);
            if *found == Match::Yes && *within == Some(true) {
                return decided(may);
            }
        }
        decided([true, may[1]])
    }
}

/// What is done for certain, of what may be done: denied, allowed.
fn decided(may: [bool; 2]) -> Option<bool> {
    match may {
        [false, true] => Some(true),
        [true, false] => Some(false),
        _ => None,
    }
}
