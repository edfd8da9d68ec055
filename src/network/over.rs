//! Bands looked up: what is admitted on some ports of a protocol.

use super::{ANY, Band, Bounds, PORTS};
use std::collections::BTreeSet;

/// The ports that clients answer on, of which a client may choose any.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-ephemeral-ports.html>
pub const EPHEMERAL: (u16, u16) = (1024, u16::MAX);
/// Those that Linux chooses from, the narrowest range of the clients that AWS names.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-ephemeral-ports.html>
pub const EPHEMERAL_OF_LINUX: (u16, u16) = (32768, 61000);

/// The bands of a protocol that have some of these ports: those of its own, else those of all others.
pub(crate) fn over<'b, T>(
    bands: &'b [Band<T>],
    protocol: &str,
    (from, to): (u16, u16),
) -> impl Iterator<Item = &'b Band<T>> {
    let is_own = bands.iter().any(|band| band.protocol == protocol);
    let protocol = if is_own { protocol } else { ANY }.to_owned();
    bands.iter().filter(move |band| band.protocol == protocol && band.ports.0 <= to && from <= band.ports.1)
}

/// What is admitted on one of these ports at least; nobody knows where the bands were not read.
pub(super) fn on_any(bands: Option<&[Band<Bounds>]>, protocol: &str, ports: (u16, u16)) -> Bounds {
    let Some(bands) = bands else { return Bounds::unknown() };
    over(bands, protocol, ports).fold(Bounds::default(), |sum, band| sum.or(&band.admitted))
}

/// What is admitted on each of these ports; nobody knows where the bands were not read.
pub(super) fn on_all(bands: Option<&[Band<Bounds>]>, protocol: &str, ports: (u16, u16)) -> Bounds {
    let Some(bands) = bands else { return Bounds::unknown() };
    let mut over = over(bands, protocol, ports);
    let first = over.next().map(|band| band.admitted.clone()).unwrap_or_default();
    over.fold(first, |all, band| all.and(&band.admitted))
}

/// Where bands begin, by protocol and port.
pub(super) type Starts = BTreeSet<(String, u16)>;

/// Where these bands begin; where they were not read, all ports are one band.
pub(super) fn starts<T>(bands: Option<&[Band<T>]>) -> Starts {
    let unread = || PORTS.into_iter().chain([ANY]).map(|protocol| (protocol.to_owned(), 0));
    let known = bands.map(|bands| bands.iter().map(|band| (band.protocol.clone(), band.ports.0)));
    known.map_or_else(|| unread().collect(), Iterator::collect)
}

/// The protocols and ports, cut wherever a band begins.
pub(super) fn cut(starts: &Starts) -> Vec<(&str, (u16, u16))> {
    let next = starts.iter().skip(1).map(Some).chain([None]);
    let piece = |(start, next): (&'_ (String, u16), Option<&(String, u16)>)| {
        let end = next.filter(|next| next.0 == start.0).map_or(u16::MAX, |next| next.1 - 1);
        (start.1, end)
    };
    starts.iter().zip(next).map(|(start, next)| (start.0.as_str(), piece((start, next)))).collect()
}
