//! Protocols and ports, and in which bands of them the same is admitted.

use std::collections::BTreeSet;

/// Every protocol, in rules; in bands, every protocol that has no band of its own.
pub const ANY: &str = "-1";
/// TCP, as rules of security groups call it.
pub const TCP: &str = "tcp";
/// UDP, as rules of security groups call it.
pub const UDP: &str = "udp";
/// The protocols whose ports tell traffic apart. Of others, and of all together, rules admit every port.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html>
pub const PORTS: [&str; 2] = [TCP, UDP];
/// Every port.
pub const EVERY_PORT: (u16, u16) = (0, u16::MAX);

/// The ports of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ports {
    /// All of them, or the protocol has none.
    All,
    /// From one to another, both included.
    Between(u16, u16),
    /// They were not read, or only some kinds of the protocol's messages are meant.
    Unknown,
}

/// What a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traffic {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a number, or [`ANY`]; none where it was not read.
    pub protocol: Option<String>,
    /// Its ports.
    pub ports: Ports,
}

/// Whether a rule is about some traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// It is.
    Yes,
    /// Nobody knows.
    Maybe,
    /// It is not.
    No,
}

/// Ports of a protocol for which the same is admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band<T> {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a number, or [`ANY`] for the protocols without bands of their own.
    pub protocol: String,
    /// The first and the last of its ports; all where the protocol has none.
    pub ports: (u16, u16),
    /// What is admitted.
    pub admitted: T,
}

impl Traffic {
    /// The traffic of a rule, whichever way it calls its protocol.
    pub fn new(protocol: Option<&str>, ports: Ports) -> Self {
        Self { protocol: protocol.map(named), ports }
    }

    /// Whether it is about these ports of a protocol, which lie within its own or beside them.
    pub fn matches(&self, protocol: &str, ports: (u16, u16)) -> Match {
        match self.protocol.as_deref() {
            None => Match::Maybe,
            Some(ANY) => Match::Yes,
            Some(own) if own != protocol => Match::No,
            Some(_) => match self.ports {
                Ports::All => Match::Yes,
                Ports::Unknown => Match::Maybe,
                Ports::Between(from, to) if from <= ports.0 && ports.1 <= to => Match::Yes,
                Ports::Between(..) => Match::No,
            },
        }
    }
}

/// The name that rules of security groups use, of the number that rules of network ACLs use.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html>
fn named(protocol: &str) -> String {
    let protocol = protocol.to_lowercase();
    let name = match protocol.as_str() {
        "6" => TCP,
        "17" => UDP,
        "1" => "icmp",
        "58" => "icmpv6",
        "all" => ANY,
        other => other,
    };
    name.to_owned()
}

/// The bands of rules about this traffic, `judge` telling what is admitted in each. TCP and UDP always have bands, others
/// where a rule names them; and those that are named nowhere have one together.
pub(super) fn bands<'t, T: PartialEq>(
    traffic: impl Iterator<Item = &'t Traffic> + Clone,
    judge: impl Fn(&str, (u16, u16)) -> T,
) -> Vec<Band<T>> {
    let named = traffic.clone().filter_map(|traffic| traffic.protocol.as_deref());
    let protocols: BTreeSet<_> = named.chain(PORTS).chain([ANY]).collect();
    let of = |protocol: &str| {
        let bands = segments(traffic.clone(), protocol).into_iter().map(|ports| Band {
            protocol: protocol.to_owned(),
            ports,
            admitted: judge(protocol, ports),
        });
        merged(bands)
    };
    protocols.into_iter().flat_map(of).collect()
}

/// The ports of a protocol, cut wherever a rule begins or ends.
fn segments<'t>(traffic: impl Iterator<Item = &'t Traffic>, protocol: &str) -> Vec<(u16, u16)> {
    let mut starts = BTreeSet::from([0]);
    for traffic in traffic.filter(|traffic| traffic.protocol.as_deref() == Some(protocol)) {
        if let Ports::Between(from, to) = traffic.ports {
            starts.insert(from);
            starts.extend(to.checked_add(1));
        }
    }
    let ends = starts.iter().skip(1).map(|start| start - 1).chain([u16::MAX]);
    starts.iter().copied().zip(ends).collect()
}

/// Neighbours among bands, in order, of which the same is admitted, made one.
pub fn merged<T: PartialEq>(bands: impl Iterator<Item = Band<T>>) -> Vec<Band<T>> {
    let mut merged: Vec<Band<T>> = Vec::new();
    for band in bands {
        match merged.last_mut() {
            Some(last)
                if last.protocol == band.protocol
                    && last.admitted == band.admitted
                    && last.ports.1.checked_add(1) == Some(band.ports.0) =>
            {
                last.ports.1 = band.ports.1;
            }
            _ => merged.push(band),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::{ANY, Ports, Traffic, bands};

    #[test]
    fn ports_are_cut_where_rules_begin_and_end_and_joined_where_the_same_is_admitted() {
        let rules = [
            Traffic::new(Some("6"), Ports::Between(22, 22)),
            Traffic::new(Some("tcp"), Ports::Between(20, 65535)),
            Traffic::new(Some("47"), Ports::All),
        ];
        let count = |protocol: &str, ports| {
            rules.iter().filter(|rule| rule.matches(protocol, ports) == super::Match::Yes).count()
        };
        let found = bands(rules.iter(), count);
        let shown: Vec<_> = found.iter().map(|band| (&*band.protocol, band.ports, band.admitted)).collect();
        let all = super::EVERY_PORT;
        assert_eq!(
            shown,
            [
                (ANY, all, 0),
                ("47", all, 1),
                ("tcp", (0, 19), 0),
                ("tcp", (20, 21), 1),
                ("tcp", (22, 22), 2),
                ("tcp", (23, 65535), 1),
                ("udp", all, 0)
            ]
        );
    }
}
