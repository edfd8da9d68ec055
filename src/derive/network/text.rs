//! Bands of traffic as rows and words.

use crate::network::{ANY, Band, Bounds, EVERY_PORT, PORTS, Ports};
use crate::store::Row;
use std::collections::BTreeSet;

/// Ports as rules write them: -1 for all, and none where they were not read.
pub(super) fn ports(from: Option<i64>, to: Option<i64>) -> Ports {
    match (from, to) {
        (Some(-1), _) => Ports::All,
        (Some(from), Some(to)) => match (u16::try_from(from), u16::try_from(to)) {
            (Ok(0), Ok(u16::MAX)) => Ports::All,
            (Ok(from), Ok(to)) => Ports::Between(from, to),
            _ => Ports::Unknown,
        },
        _ => Ports::Unknown,
    }
}

/// What every row of traffic says.
pub(super) struct Told {
    protocol: String,
    ports: (u16, u16),
    traffic: String,
    is_internet: Option<bool>,
    open: Option<(u16, u16)>,
}

impl Told {
    pub(super) fn onto(self, row: Row) -> Row {
        row.set("protocol", self.protocol)
            .set("from_port", i32::from(self.ports.0))
            .set("to_port", i32::from(self.ports.1))
            .set("traffic", self.traffic)
            .set("is_internet", self.is_internet)
            .set("open_from_port", self.open.map(|open| i32::from(open.0)))
            .set("open_to_port", self.open.map(|open| i32::from(open.1)))
    }
}

/// What to tell of bands, in their order: which of them are only a part of all traffic, and by what they are admitted.
pub(super) fn traffic_rows<'b, T>(
    bands: &'b [Band<T>],
    is_all: impl Fn(&Band<T>) -> bool + 'b,
    addresses: impl Fn(&T) -> &Bounds + 'b,
) -> impl Iterator<Item = Told> + 'b {
    let open: Vec<_> = bands.iter().map(|band| addresses(&band.admitted).reach_internet()).collect();
    bands.iter().enumerate().map(move |(place, band)| Told {
        protocol: band.protocol.clone(),
        ports: band.ports,
        traffic: if is_all(band) { "all traffic".to_owned() } else { words(&band.protocol, band.ports) },
        is_internet: open[place],
        open: (open[place] != Some(false)).then(|| run(bands, &open, place)),
    })
}

/// The first and the last of the ports around a band that the internet reaches without a gap; where that is not known of
/// the band itself, that it may reach.
fn run<T>(bands: &[Band<T>], open: &[Option<bool>], place: usize) -> (u16, u16) {
    let is_open = |one: usize| open[one] == Some(true) || (open[place].is_none() && open[one].is_none());
    let goes_on = |one: usize, next: usize| {
        is_open(one)
            && is_open(next)
            && bands[one].protocol == bands[next].protocol
            && bands[one].ports.1.checked_add(1) == Some(bands[next].ports.0)
    };
    let first = (0..place).rev().take_while(|one| goes_on(*one, one + 1)).last().unwrap_or(place);
    let last = (place + 1..bands.len()).take_while(|next| goes_on(next - 1, *next)).last().unwrap_or(place);
    (bands[first].ports.0, bands[last].ports.1)
}

/// `tcp 22`, `udp 100-500`, `icmp`, `other protocols`.
pub(super) fn words(protocol: &str, ports: (u16, u16)) -> String {
    match protocol {
        ANY => "other protocols".to_owned(),
        protocol if !PORTS.contains(&protocol) => match protocol.parse::<u8>() {
            Ok(number) => format!("protocol {number}"),
            Err(_) => protocol.to_owned(),
        },
        protocol if ports == EVERY_PORT => protocol.to_owned(),
        protocol if ports.0 == ports.1 => format!("{protocol} {}", ports.0),
        protocol => format!("{protocol} {}-{}", ports.0, ports.1),
    }
}

/// Addresses in the fewest blocks, and the lists of AWS's that are admitted too; none where nobody knows all of them.
pub(super) fn addresses(bounds: &Bounds, lists: &BTreeSet<String>) -> Option<String> {
    if bounds.least != bounds.most && !bounds.least.reach_internet() {
        return None;
    }
    let blocks = Some(bounds.least.to_string()).filter(|blocks| !blocks.is_empty());
    let texts: Vec<_> = blocks.into_iter().chain(lists.iter().cloned()).collect();
    Some(if texts.is_empty() { "security groups alone".to_owned() } else { texts.join(", ") })
}

/// Texts as a JSON array.
pub(super) fn list(texts: &BTreeSet<String>) -> serde_json::Value {
    texts.iter().map(String::as_str).collect()
}
