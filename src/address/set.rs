//! A set of addresses of both families.

use ipnet::{IpNet, Ipv4Subnets, Ipv6Subnets};
use range_set_blaze::{Integer, RangeSetBlaze};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::{BitAnd, BitOr, Sub};

/// Blocks that the text of a set names; those after them are counted.
const NAMED: usize = 12;

/// A set of IPv4 and IPv6 addresses. `|` unites two sets, `&` is what both have, `-` what only the first has.
///
/// It is shown as the fewest blocks that make it up, such as `10.0.0.0/8, 2001:db8::/32`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    v4: RangeSetBlaze<Ipv4Addr>,
    v6: RangeSetBlaze<Ipv6Addr>,
}

impl Addresses {
    /// Every address of both families.
    pub fn all() -> Self {
        Self { v4: every(Ipv4Addr::UNSPECIFIED, Ipv4Addr::BROADCAST), v6: every(FIRST, LAST) }
    }

    /// The addresses of a block such as `10.0.0.0/16`, or one address; none for what is neither.
    /// What a block says beyond the length of its prefix does not count, as AWS takes it.
    pub fn parse(text: &str) -> Option<Self> {
        let block = text.parse::<IpNet>().ok();
        let block = block.or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))?;
        Some(Self::from_iter([block]))
    }

    /// How many IPv4 addresses it has.
    pub fn count_v4(&self) -> u64 {
        self.v4.len()
    }

    /// How many IPv6 addresses it has; all of them together are one more than is told.
    pub fn count_v6(&self) -> u128 {
        self.v6.ranges().fold(0, |sum: u128, range| {
            let more = range.end().to_bits() - range.start().to_bits();
            sum.saturating_add(more).saturating_add(1)
        })
    }

    /// Those of IPv4 alone.
    pub fn ipv4(&self) -> Self {
        Self { v4: self.v4.clone(), v6: RangeSetBlaze::new() }
    }

    /// Those of IPv6 alone.
    pub fn ipv6(&self) -> Self {
        Self { v4: RangeSetBlaze::new(), v6: self.v6.clone() }
    }

    /// Whether it has no address.
    pub fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6.is_empty()
    }

    /// Whether every address of the other set is in it.
    pub fn covers(&self, other: &Self) -> bool {
        self.v4.is_superset(&other.v4) && self.v6.is_superset(&other.v6)
    }

    /// Whether it has this address.
    pub fn contains(&self, address: IpAddr) -> bool {
        match address {
            IpAddr::V4(address) => self.v4.contains(address),
            IpAddr::V6(address) => self.v6.contains(address),
        }
    }

    /// The fewest blocks that make it up, IPv4 first, in the order of the addresses.
    pub fn blocks(&self) -> impl Iterator<Item = IpNet> + '_ {
        let v4 = self.v4.ranges().flat_map(|range| Ipv4Subnets::new(*range.start(), *range.end(), 0));
        let v6 = self.v6.ranges().flat_map(|range| Ipv6Subnets::new(*range.start(), *range.end(), 0));
        v4.map(IpNet::V4).chain(v6.map(IpNet::V6))
    }
}

const FIRST: Ipv6Addr = Ipv6Addr::UNSPECIFIED;
const LAST: Ipv6Addr = Ipv6Addr::from_bits(u128::MAX);

fn every<T: Integer>(first: T, last: T) -> RangeSetBlaze<T> {
    RangeSetBlaze::from_iter([first..=last])
}

impl FromIterator<IpNet> for Addresses {
    fn from_iter<I: IntoIterator<Item = IpNet>>(blocks: I) -> Self {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for block in blocks {
            match block {
                IpNet::V4(block) => v4.push(block.network()..=block.broadcast()),
                IpNet::V6(block) => v6.push(block.network()..=block.broadcast()),
            }
        }
        Self { v4: v4.into_iter().collect(), v6: v6.into_iter().collect() }
    }
}

impl FromIterator<Self> for Addresses {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for set in sets {
            v4.extend(set.v4.into_ranges());
            v6.extend(set.v6.into_ranges());
        }
        Self { v4: v4.into_iter().collect(), v6: v6.into_iter().collect() }
    }
}

// Most sets are empty or the same: then there is nothing to compute.

fn united<T: Integer>(one: &RangeSetBlaze<T>, other: &RangeSetBlaze<T>) -> RangeSetBlaze<T> {
    match (one.is_empty(), other.is_empty()) {
        (true, _) => other.clone(),
        (_, true) => one.clone(),
        _ if one == other => one.clone(),
        _ => one | other,
    }
}

fn common<T: Integer>(one: &RangeSetBlaze<T>, other: &RangeSetBlaze<T>) -> RangeSetBlaze<T> {
    if one.is_empty() || other.is_empty() {
        RangeSetBlaze::new()
    } else if one == other {
        one.clone()
    } else {
        one & other
    }
}

fn less<T: Integer>(one: &RangeSetBlaze<T>, other: &RangeSetBlaze<T>) -> RangeSetBlaze<T> {
    if one.is_empty() || other.is_empty() {
        one.clone()
    } else if one == other {
        RangeSetBlaze::new()
    } else {
        one - other
    }
}

impl BitOr for &Addresses {
    type Output = Addresses;

    fn bitor(self, other: Self) -> Addresses {
        Addresses { v4: united(&self.v4, &other.v4), v6: united(&self.v6, &other.v6) }
    }
}

impl BitAnd for &Addresses {
    type Output = Addresses;

    fn bitand(self, other: Self) -> Addresses {
        Addresses { v4: common(&self.v4, &other.v4), v6: common(&self.v6, &other.v6) }
    }
}

impl Sub for &Addresses {
    type Output = Addresses;

    fn sub(self, other: Self) -> Addresses {
        Addresses { v4: less(&self.v4, &other.v4), v6: less(&self.v6, &other.v6) }
    }
}

impl fmt::Display for Addresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, block) in self.blocks().take(NAMED).enumerate() {
            write!(f, "{}{block}", if index == 0 { "" } else { ", " })?;
        }
        match self.blocks().count().saturating_sub(NAMED) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Addresses;
    use ipnet::IpNet;
    use proptest::prelude::*;

    fn set(blocks: &str) -> Addresses {
        blocks.split(' ').map(|block| Addresses::parse(block).expect("a block")).collect()
    }

    #[test]
    fn a_set_is_shown_as_the_fewest_blocks() {
        assert_eq!(set("0.0.0.0/2 64.0.0.0/2 128.0.0.0/2 192.0.0.0/2").to_string(), "0.0.0.0/0");
        assert_eq!(set("2001:db8::1 10.0.1.7/24 10.0.0.0/24").to_string(), "10.0.0.0/23, 2001:db8::1/128");
        let rest = &set("0.0.0.0/0") - &set("77.0.0.0/8");
        assert_eq!(rest.blocks().count(), 8);
        assert_eq!((&Addresses::all() - &set("0.0.0.0/0 ::/0")).to_string(), "");
        let many: Addresses = (0..20).map(|n| set(&format!("10.0.{n}.1"))).collect();
        assert!(many.to_string().ends_with("10.0.11.1/32 and 8 more"), "{many}");
    }

    #[test]
    fn what_is_no_block_is_no_set() {
        for text in ["pl-63a5400a", "10.0.0.0/33", "10.0.0", "", "::/129"] {
            assert_eq!(Addresses::parse(text), None, "{text}");
        }
    }

    /// Blocks within 16 addresses of each family, so that every address can be asked for.
    fn small() -> impl Strategy<Value = Vec<IpNet>> {
        let block = (any::<bool>(), 0..16_u8, 0..=4_u8).prop_map(|(is_v4, host, bits)| {
            let text = if is_v4 {
                format!("10.0.0.{host}/{}", 32 - bits)
            } else {
                format!("2600::{host:x}/{}", 128 - bits)
            };
            text.parse().expect("a block")
        });
        proptest::collection::vec(block, 0..6)
    }

    fn every_address() -> impl Iterator<Item = std::net::IpAddr> {
        let v4 = (0..16).map(|host| format!("10.0.0.{host}"));
        v4.chain((0..16).map(|host| format!("2600::{host:x}"))).map(|text| text.parse().expect("an address"))
    }

    proptest! {
        #[test]
        fn sets_are_what_their_addresses_are(one in small(), other in small()) {
            let (a, b) = (Addresses::from_iter(one.clone()), Addresses::from_iter(other.clone()));
            let (union, both, less) = (&a | &b, &a & &b, &a - &b);
            for address in every_address() {
                let in_one = one.iter().any(|block| block.contains(&address));
                let in_other = other.iter().any(|block| block.contains(&address));
                prop_assert_eq!(a.contains(address), in_one);
                prop_assert_eq!(union.contains(address), in_one || in_other);
                prop_assert_eq!(both.contains(address), in_one && in_other);
                prop_assert_eq!(less.contains(address), in_one && !in_other);
            }
            prop_assert_eq!(a.covers(&b), (&b - &a).is_empty());
            prop_assert_eq!(a.is_empty(), one.is_empty());
        }

        #[test]
        fn blocks_make_up_the_set_and_two_of_them_never_merge(blocks in small()) {
            let set = Addresses::from_iter(blocks);
            let shown: Vec<_> = set.blocks().collect();
            prop_assert_eq!(&Addresses::from_iter(shown.iter().copied()), &set);
            prop_assert_eq!(IpNet::aggregate(&shown), shown);
        }
    }
}
