//! A tiny network, and its rows as AWS says them.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;

/// Blocks that rules and routes are made of. The internet is told by one address of each part that they cut it into.
pub(super) const BLOCKS: [&str; 12] = [
    "0.0.0.0/0",
    "0.0.0.0/1",
    "128.0.0.0/1",
    "64.0.0.0/2",
    "8.8.8.0/24",
    "10.0.0.0/24",
    "10.0.0.0/28",
    "10.0.0.16/28",
    "10.0.0.20/32",
    "::/0",
    "2000::/4",
    "3000::/4",
];
/// Where ranges of ports begin and end.
const EDGES: [u16; 9] = [0, 22, 80, 443, 1024, 32768, 50000, 61000, 65535];
pub(super) const SUBNETS: usize = 3;
pub(super) const GROUPS: usize = 3;

#[derive(Clone, Debug)]
pub(super) struct Traffic {
    pub(super) protocol: &'static str,
    pub(super) ports: (u16, u16),
}

#[derive(Clone, Debug)]
pub(super) enum Peer {
    Block(&'static str),
    Group(usize),
    /// A prefix list of one's own, with blocks.
    List,
    /// A prefix list that was not read.
    Unread,
    /// One of AWS's.
    OfAws,
}

#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) group: usize,
    pub(super) egress: bool,
    pub(super) traffic: Traffic,
    pub(super) peer: Peer,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) egress: bool,
    pub(super) allow: bool,
    pub(super) traffic: Traffic,
    pub(super) block: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Internet,
    /// An internet gateway that is not attached.
    Detached,
    EgressOnly,
    /// The NAT gateway in this subnet.
    Nat(usize),
    Transit,
    Hole,
}

#[derive(Clone, Debug)]
pub(super) struct Subnet {
    /// None where its network ACL was not read.
    pub(super) acl: Option<Vec<Entry>>,
    pub(super) routes: Vec<(&'static str, Target)>,
    pub(super) is_nat_up: bool,
    /// What Block Public Access leaves out of its mode here.
    pub(super) excluded: Option<&'static str>,
}

#[derive(Clone, Debug)]
pub(super) struct Interface {
    pub(super) subnet: usize,
    pub(super) groups: Vec<usize>,
    pub(super) has_public: bool,
    pub(super) has_ipv6: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Network {
    pub(super) rules: Vec<Rule>,
    pub(super) list: Vec<&'static str>,
    pub(super) subnets: Vec<Subnet>,
    pub(super) interfaces: Vec<Interface>,
    /// None where it was not read.
    pub(super) block_mode: Option<&'static str>,
    pub(super) database: (Vec<usize>, Vec<usize>),
}

const EVERYTHING: Traffic = Traffic { protocol: "-1", ports: (0, 65535) };

fn traffic() -> impl Strategy<Value = Traffic> {
    let protocol = prop_oneof![3 => Just("-1"), 4 => Just("tcp"), 1 => Just("udp"), 1 => Just("icmp")];
    (protocol, select(&EDGES[..]), select(&EDGES[..])).prop_map(|(protocol, one, other)| {
        let ports =
            if ["tcp", "udp"].contains(&protocol) { (one.min(other), one.max(other)) } else { (0, 65535) };
        Traffic { protocol, ports }
    })
}

fn peer() -> impl Strategy<Value = Peer> {
    prop_oneof![
        8 => select(&BLOCKS[..]).prop_map(Peer::Block),
        3 => (0..GROUPS).prop_map(Peer::Group),
        1 => Just(Peer::List),
        1 => Just(Peer::OfAws),
        1 => Just(Peer::Unread),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    (any::<bool>(), prop::bool::weighted(0.8), traffic(), select(&BLOCKS[..]))
        .prop_map(|(egress, allow, traffic, block)| Entry { egress, allow, traffic, block })
}

fn subnet() -> impl Strategy<Value = Subnet> {
    let target = prop_oneof![
        5 => Just(Target::Internet),
        1 => Just(Target::Detached),
        1 => Just(Target::EgressOnly),
        3 => (0..SUBNETS).prop_map(Target::Nat),
        1 => Just(Target::Transit),
        1 => Just(Target::Hole),
    ];
    // Inside the VPC, routes are local.
    let block =
        select(vec!["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "64.0.0.0/2", "8.8.8.0/24", "::/0", "2000::/4"]);
    let acl = (vec(entry(), 0..5), prop::bool::weighted(0.8)).prop_map(|(mut entries, is_open)| {
        let everyone = ["0.0.0.0/0", "::/0"].into_iter().flat_map(|block| [(false, block), (true, block)]);
        entries.extend(everyone.filter(|_| is_open).map(|(egress, block)| Entry {
            egress,
            allow: true,
            traffic: EVERYTHING,
            block,
        }));
        entries
    });
    let excluded = option::weighted(0.2, select(vec!["allow-bidirectional", "allow-egress"]));
    let default = option::weighted(
        0.7,
        prop_oneof![2 => Just(Target::Internet), 1 => (0..SUBNETS).prop_map(Target::Nat)],
    );
    let routes = (vec((block, target), 0..3), default).prop_map(|(routes, default)| {
        let default = default.into_iter().flat_map(|target| [("0.0.0.0/0", target), ("::/0", target)]);
        default.chain(routes).collect::<Vec<_>>()
    });
    (option::weighted(0.9, acl), routes, prop::bool::weighted(0.8), excluded).prop_map(
        |(acl, mut routes, is_nat_up, excluded)| {
            routes.sort_by_key(|route| route.0);
            routes.dedup_by_key(|route| route.0);
            Subnet { acl, routes, is_nat_up, excluded }
        },
    )
}

/// Rules on everything for the groups and directions that are open: inbound ones too, so that much is reached.
fn opening(open: &[[bool; 2]]) -> impl Iterator<Item = Rule> {
    let each =
        open.iter().enumerate().flat_map(|(group, open)| [(group, false, open[0]), (group, true, open[1])]);
    let rules = each.filter(|(.., is_open)| *is_open).flat_map(|(group, egress, _)| {
        ["0.0.0.0/0", "::/0"].map(|block| Rule {
            group,
            egress,
            traffic: EVERYTHING,
            peer: Peer::Block(block),
        })
    });
    rules.collect::<Vec<_>>().into_iter()
}

pub(super) fn network() -> impl Strategy<Value = Network> {
    let rule = (0..GROUPS, any::<bool>(), traffic(), peer())
        .prop_map(|(group, egress, traffic, peer)| Rule { group, egress, traffic, peer });
    let groups = || prop::sample::subsequence((0..GROUPS).collect::<Vec<_>>(), 1..=2);
    let interface = (0..SUBNETS, groups(), prop::bool::weighted(0.7), any::<bool>()).prop_map(
        |(subnet, groups, has_public, has_ipv6)| Interface { subnet, groups, has_public, has_ipv6 },
    );
    let mode = prop_oneof![
        6 => Just(Some("off")),
        1 => Just(Some("block-bidirectional")),
        1 => Just(Some("block-ingress")),
        1 => Just(None),
    ];
    let places = prop::sample::subsequence((0..SUBNETS).collect::<Vec<_>>(), 1..=2);
    (
        (vec(rule, 0..10), vec(any::<[bool; 2]>(), GROUPS)),
        vec(select(&BLOCKS[..]), 0..3),
        vec(subnet(), SUBNETS),
        vec(interface, 1..4),
        mode,
        (groups(), places),
    )
        .prop_map(|((rules, open), list, subnets, interfaces, block_mode, database)| Network {
            rules: rules.into_iter().chain(opening(&open)).collect(),
            list,
            subnets,
            interfaces,
            block_mode,
            database,
        })
}

/// The private IPv4 address of an interface, and its IPv6 address.
pub(super) fn addresses(place: usize, interface: &Interface) -> Vec<String> {
    let ipv4 = format!("10.0.0.{}", interface.subnet * 16 + 4 + place);
    let ipv6 = interface.has_ipv6.then(|| format!("2600:1:1:{}::{place}", interface.subnet));
    std::iter::once(ipv4).chain(ipv6).collect()
}

impl Network {
    /// What AWS says of it.
    pub(super) fn rows(&self) -> String {
        let mut sql = String::new();
        let mut put = |table: &str, columns: &str, values: &str| {
            _ = writeln!(
                sql,
                "INSERT INTO {table} (account_id, region, {columns}) VALUES ('1', 'r', {values});"
            );
        };
        for group in 0..GROUPS {
            put("aws_vpc_security_group", "arn, group_id", &format!("'sg-{group}', 'sg-{group}'"));
        }
        for (place, rule) in self.rules.iter().enumerate() {
            let (kind, value) = match rule.peer {
                Peer::Block(block) if block.contains(':') => ("cidr_ipv6", block.to_owned()),
                Peer::Block(block) => ("cidr_ipv4", block.to_owned()),
                Peer::Group(group) => ("referenced_group_id", format!("sg-{group}")),
                Peer::List => ("prefix_list_id", "pl-own".to_owned()),
                Peer::OfAws => ("prefix_list_id", "pl-aws".to_owned()),
                Peer::Unread => ("prefix_list_id", "pl-unread".to_owned()),
            };
            let (from, to) = rule.traffic.ports;
            let columns = format!("arn, group_id, is_egress, ip_protocol, from_port, to_port, {kind}");
            let (group, egress, protocol) = (rule.group, i32::from(rule.egress), rule.traffic.protocol);
            let values = format!("'{place}', 'sg-{group}', {egress}, '{protocol}', {from}, {to}, '{value}'");
            put("aws_vpc_security_group_rule", &columns, &values);
        }
        put("aws_ec2_managed_prefix_list", "arn, id, name, owner_id", "'pl-own', 'pl-own', 'own', '1'");
        put(
            "aws_ec2_managed_prefix_list",
            "arn, id, name, owner_id",
            "'pl-aws', 'pl-aws', 'com.amazonaws.r.s3', 'AWS'",
        );
        let list: std::collections::BTreeSet<_> = self.list.iter().collect();
        for block in list {
            put("aws_ec2_managed_prefix_list_entry", "prefix_list_id, cidr", &format!("'pl-own', '{block}'"));
        }
        if let Some(mode) = self.block_mode {
            put(
                "aws_vpc_block_public_access_options",
                "arn, internet_gateway_block_mode",
                &format!("'bpa', '{mode}'"),
            );
        }
        let attached = r#"'igw-1', 'igw-1', '[{"VpcId":"v","State":"available"}]'"#;
        put("aws_vpc_internet_gateway", "arn, internet_gateway_id, attachments", attached);
        put("aws_vpc_internet_gateway", "arn, internet_gateway_id, attachments", "'igw-2', 'igw-2', '[]'");
        for (place, subnet) in self.subnets.iter().enumerate() {
            subnet.put(place, &mut put);
        }
        for (place, interface) in self.interfaces.iter().enumerate() {
            let groups = members("GroupId", interface.groups.iter().map(|group| format!("sg-{group}")));
            let own = addresses(place, interface);
            let ipv6 = members("Ipv6Address", own.iter().skip(1).cloned());
            let public = if interface.has_public { "'8.1.1.1'" } else { "NULL" };
            put(
                "aws_ec2_network_interface",
                "arn, network_interface_id, vpc_id, subnet_id, interface_type, \"groups\", private_ip_address, \
                 ipv6_addresses, association_public_ip",
                &format!(
                    "'eni-{place}', 'eni-{place}', 'v', 's-{}', 'interface', '{groups}', '{}', '{ipv6}', {public}",
                    interface.subnet, own[0]
                ),
            );
        }
        let groups = members("VpcSecurityGroupId", self.database.0.iter().map(|group| format!("sg-{group}")));
        let subnets = members("SubnetIdentifier", self.database.1.iter().map(|subnet| format!("s-{subnet}")));
        put(
            "aws_rds_db_instance",
            "arn, vpc_id, endpoint_port, vpc_security_groups, subnets",
            &format!("'db', 'v', 5432, '{groups}', '{subnets}'"),
        );
        sql
    }
}

impl Subnet {
    fn put(&self, place: usize, put: &mut impl FnMut(&str, &str, &str)) {
        let block = format!("10.0.0.{}/28", place * 16);
        let arn = format!("arn:aws:ec2:r:1:subnet/s-{place}");
        put(
            "aws_vpc_subnet",
            "arn, subnet_id, vpc_id, cidr_block",
            &format!("'{arn}', 's-{place}', 'v', '{block}'"),
        );
        let associations = format!(r#"[{{"SubnetId":"s-{place}"}}]"#);
        put(
            "aws_vpc_route_table",
            "arn, route_table_id, vpc_id, associations",
            &format!("'rtb-{place}', 'rtb-{place}', 'v', '{associations}'"),
        );
        let local = [("10.0.0.0/24", "gateway_id", "'local'".to_owned(), "active")];
        let routes = self.routes.iter().map(|(block, target)| match target {
            Target::Internet => (*block, "gateway_id", "'igw-1'".to_owned(), "active"),
            Target::Detached => (*block, "gateway_id", "'igw-2'".to_owned(), "active"),
            Target::EgressOnly => {
                (*block, "egress_only_internet_gateway_id", "'eigw-1'".to_owned(), "active")
            }
            Target::Nat(nat) => (*block, "nat_gateway_id", format!("'nat-{nat}'"), "active"),
            Target::Transit => (*block, "transit_gateway_id", "'tgw-1'".to_owned(), "active"),
            Target::Hole => (*block, "gateway_id", "'igw-1'".to_owned(), "blackhole"),
        });
        for (block, column, target, state) in local.into_iter().chain(routes) {
            put(
                "aws_vpc_route",
                &format!("arn, route_table_id, destination, state, {column}"),
                &format!("'r', 'rtb-{place}', '{block}', '{state}', {target}"),
            );
        }
        let state = if self.is_nat_up { "available" } else { "failed" };
        put(
            "aws_vpc_nat_gateway",
            "arn, nat_gateway_id, subnet_id, state, connectivity_type",
            &format!("'nat-{place}', 'nat-{place}', 's-{place}', '{state}', 'public'"),
        );
        if let Some(mode) = self.excluded {
            put(
                "aws_vpc_block_public_access_exclusion",
                "arn, resource_arn, internet_gateway_exclusion_mode, state",
                &format!("'x-{place}', '{arn}', '{mode}', 'create-complete'"),
            );
        }
        let Some(entries) = &self.acl else { return };
        put(
            "aws_vpc_network_acl",
            "arn, network_acl_id, associations",
            &format!("'acl-{place}', 'acl-{place}', '{associations}'"),
        );
        let entry = |egress: bool, number: usize, action: &str, traffic: &Traffic, block: &str| {
            let protocol = match traffic.protocol {
                "tcp" => "6",
                "udp" => "17",
                "icmp" => "1",
                other => other,
            };
            let column = if block.contains(':') { "ipv6_cidr_block" } else { "cidr_block" };
            let (from, to) = traffic.ports;
            (
                format!(
                    "network_acl_id, egress, rule_number, rule_action, protocol, from_port, to_port, {column}"
                ),
                format!(
                    "'acl-{place}', {}, {number}, '{action}', '{protocol}', {from}, {to}, '{block}'",
                    i32::from(egress)
                ),
            )
        };
        let last = Traffic { protocol: "-1", ports: (0, 65535) };
        let own = entries.iter().enumerate().map(|(number, one)| {
            entry(one.egress, number + 1, if one.allow { "allow" } else { "deny" }, &one.traffic, one.block)
        });
        let ends = [false, true].map(|egress| entry(egress, 32767, "deny", &last, "0.0.0.0/0"));
        for (columns, values) in own.chain(ends) {
            put("aws_vpc_network_acl_entry", &columns, &values);
        }
    }
}

/// A JSON array of objects with one member.
fn members(name: &str, values: impl Iterator<Item = String>) -> String {
    let objects: Vec<_> = values.map(|value| format!(r#"{{"{name}":"{value}"}}"#)).collect();
    format!("[{}]", objects.join(","))
}
