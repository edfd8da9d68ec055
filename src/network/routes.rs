//! Where routes lead: the most specific one decides, then what kind of route it is.

use super::Bounds;
use crate::address::Addresses;
use ipnet::IpNet;

/// What decides between routes to the same block, the first before the others.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precedence {
    /// Inside the VPC. No propagated route goes before it, however specific.
    Local,
    /// Written down.
    Static,
    /// Written down for a prefix list.
    PrefixList,
    /// Learnt from a virtual private gateway.
    Propagated,
}

/// A route, with what its target is to whoever asks.
#[derive(Clone, Debug)]
pub struct Route<T> {
    /// The blocks that it is for; none where they were not read.
    pub destinations: Option<Vec<IpNet>>,
    /// Which kind of route it is.
    pub precedence: Precedence,
    /// Where it leads.
    pub target: T,
}

/// The addresses that each target gets of these routes, in the order of the targets.
pub fn ways<T: Clone + Ord>(routes: &[Route<T>]) -> Vec<(T, Bounds)> {
    let local = of(routes.iter().filter(|route| route.precedence == Precedence::Local));
    let mut known: Vec<_> = routes.iter().flat_map(single).collect();
    known.sort_by_key(|(block, route)| (u8::MAX - block.prefix_len(), route.precedence));
    // A route for blocks that nobody read may go before any other.
    let unread = routes.iter().filter(|route| route.destinations.is_none());
    let anywhere = if unread.clone().next().is_some() { Bounds::unknown() } else { Bounds::default() };
    let mut taken = Addresses::default();
    let mut led: Vec<(T, Bounds)> = unread.map(|route| (route.target.clone(), Bounds::unknown())).collect();
    for (block, route) in known {
        let mut own = Addresses::from_iter([block]);
        if route.precedence == Precedence::Propagated {
            own = &own - &local;
        }
        led.push((route.target.clone(), Bounds::exact(&own - &taken).less(&anywhere)));
        taken = &taken | &own;
    }
    led.sort_by(|one, other| one.0.cmp(&other.0));
    let mut ways: Vec<(T, Bounds)> = Vec::new();
    for (target, bounds) in led {
        match ways.last_mut() {
            Some((last, sum)) if *last == target => *sum = sum.or(&bounds),
            _ => ways.push((target, bounds)),
        }
    }
    ways
}

fn single<T>(route: &Route<T>) -> impl Iterator<Item = (IpNet, &Route<T>)> {
    route.destinations.iter().flatten().map(move |block| (*block, route))
}

fn of<'r, T: 'r>(routes: impl Iterator<Item = &'r Route<T>>) -> Addresses {
    routes.flat_map(|route| route.destinations.iter().flatten().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Precedence, Route, ways};

    fn route(blocks: &[&str], precedence: Precedence, target: &'static str) -> Route<&'static str> {
        let blocks = blocks.iter().map(|block| block.parse().expect("a block")).collect();
        Route { destinations: Some(blocks), precedence, target }
    }

    fn shown(routes: &[Route<&'static str>]) -> Vec<String> {
        let line = |(target, bounds): (&str, super::Bounds)| format!("{target}: {}", bounds.most);
        ways(routes).into_iter().map(line).collect()
    }

    #[test]
    fn the_most_specific_route_decides_and_the_kind_after_it() {
        use Precedence::{Local, PrefixList, Propagated, Static};
        let routes = [
            route(&["10.0.0.0/8"], Static, "igw"),
            route(&["10.0.0.0/9", "10.1.0.0/16"], Propagated, "vgw"),
            route(&["10.1.0.0/17"], Local, "local"),
            route(&["10.0.0.0/9"], PrefixList, "tgw"),
            route(&["10.1.0.0/24"], Propagated, "vgw"),
        ];
        assert_eq!(
            shown(&routes),
            [
                "igw: 10.128.0.0/9",
                "local: 10.1.0.0/17",
                "tgw: 10.0.0.0/16, 10.2.0.0/15, 10.4.0.0/14, 10.8.0.0/13, 10.16.0.0/12, 10.32.0.0/11, 10.64.0.0/10",
                "vgw: 10.1.128.0/17"
            ]
        );
        assert_eq!(
            shown(&[route(&["0.0.0.0/1"], Static, "igw"), route(&["128.0.0.0/1"], Static, "igw")]),
            ["igw: 0.0.0.0/0"]
        );
    }

    #[test]
    fn a_route_for_blocks_that_were_not_read_leaves_all_others_open() {
        let unread = Route { destinations: None, precedence: Precedence::PrefixList, target: "tgw" };
        let known = route(&["0.0.0.0/0"], Precedence::Static, "igw");
        let found = ways(&[unread, known]);
        assert!(found.iter().all(|(_, bounds)| bounds.reach_internet().is_none()), "{found:?}");
    }
}
