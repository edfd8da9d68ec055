//! The engine that tells who reaches whom agrees with a plain walk of packets, on a thousand networks that nobody chose.

#[path = "../support/drawn.rs"]
mod drawn;
mod packets;
mod scene;

use drawn::cases;
use packets::Comes;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use scene::{Network, network};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::net::IpAddr;
use upright::address::Addresses;
use upright::collect;
use upright::derive::derive;
use upright::schema::{Reads, Schema};
use upright::store::{Fixture, Value};

/// One address of each part that the blocks of the networks cut the internet into, and whether the part is large.
const INTERNET: [(&str, bool); 7] = [
    ("1.1.1.1", true),
    ("8.8.8.8", false),
    ("65.1.1.1", true),
    ("130.1.1.1", true),
    ("200.1.1.1", true),
    ("2a00::1", true),
    ("3100::1", true),
];
/// Traffic of each kind that rules tell apart.
const TRAFFIC: [(&str, u16); 12] = [
    ("tcp", 0),
    ("tcp", 22),
    ("tcp", 23),
    ("tcp", 80),
    ("tcp", 443),
    ("tcp", 1024),
    ("tcp", 33000),
    ("tcp", 65535),
    ("udp", 443),
    ("udp", 55000),
    ("icmp", 0),
    ("47", 0),
];

const TABLES: [&str; 2] = ["aws_ec2_network_interface_reach", "aws_rds_db_instance_reach"];

type Rows = Vec<Vec<Value>>;

/// What the engine says: of interfaces, and of the database.
fn derived(fixture: &mut Fixture, schema: &'static Schema, rows: &str) -> (Rows, Rows) {
    let wanted: Reads = TABLES.into_iter().map(|table| (table.to_owned(), BTreeSet::new())).collect();
    let tables = fixture.derive(rows, move |draft| derive(draft, schema, Some(&wanted)));
    let tables = tables.unwrap_or_else(|error| panic!("{error}\n{rows}"));
    let read = |sql: &str| tables.run(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error}")).rows;
    (
        read(
            "SELECT network_interface_id || ' ' || direction, protocol, from_port, to_port, is_internet, addresses \
             FROM aws_ec2_network_interface_reach",
        ),
        read(
            "SELECT source, is_open FROM aws_rds_db_instance_reach \
             WHERE source_type = 'security_group' AND is_open IS NOT 0",
        ),
    )
}

/// The row about this traffic: of its own protocol, else of all others.
fn row<'r>(
    rows: &'r Rows,
    what: &str,
    (protocol, port): (&str, u16),
    own: &BTreeSet<&str>,
) -> Option<&'r Vec<Value>> {
    let protocol = if own.contains(protocol) { protocol } else { "-1" };
    let port = i64::from(port);
    rows.iter().find(|row| {
        let [Value::Text(of), Value::Text(known), Value::Integer(from), Value::Integer(to), ..] =
            row.as_slice()
        else {
            panic!("{row:?}")
        };
        of == what && known == protocol && (*from..=*to).contains(&port)
    })
}

/// Compares, and counts the answers: open, not known, closed.
fn compare(
    network: &Network,
    (interfaces, database): &(Rows, Rows),
    counts: &mut [usize; 3],
) -> Result<(), TestCaseError> {
    // A protocol that some rule names has rows of its own, if it is open at all.
    let named = network.rules.iter().map(|rule| rule.traffic.protocol);
    let entries = network.subnets.iter().flat_map(|subnet| subnet.acl.iter().flatten());
    let own: BTreeSet<_> =
        named.chain(entries.map(|entry| entry.traffic.protocol)).chain(["tcp", "udp"]).collect();
    for (place, interface) in network.interfaces.iter().enumerate() {
        for packet in TRAFFIC {
            for direction in ["from_internet", "to_internet"] {
                let comes = |address: &str| {
                    let address: IpAddr = address.parse().expect("an address");
                    match direction {
                        "from_internet" => network.comes_from_internet(interface, address, packet),
                        _ => network.to_internet(place, address, packet),
                    }
                };
                let what = format!("eni-{place} {direction}");
                let found = row(interfaces, &what, packet, &own);
                // Named by a rule of another group, it may have none: that of all others stands for it then.
                if packet.0 == "icmp" && own.contains("icmp") && found.is_none() {
                    continue;
                }
                let best = INTERNET
                    .iter()
                    .filter(|(_, is_large)| *is_large)
                    .map(|(address, _)| comes(address))
                    .max();
                let said = match found.map(|row| &row[4]) {
                    Some(Value::Integer(1)) => Comes::Through,
                    Some(Value::Null) => Comes::Perhaps,
                    _ => Comes::Not,
                };
                counts[said as usize] += 1;
                prop_assert_eq!(Some(said), best, "{} {:?}: {:?}", what, packet, found);
                let Some(Value::Text(blocks)) = found.map(|row| &row[5]) else { continue };
                if blocks.contains(" more") || blocks.contains("alone") {
                    continue;
                }
                let told: Addresses = blocks.split(", ").filter_map(Addresses::parse).collect();
                for (address, _) in INTERNET {
                    let is_told = told.contains(address.parse().expect("an address"));
                    prop_assert_eq!(
                        is_told,
                        comes(address) == Comes::Through,
                        "{} {:?} {}",
                        what,
                        packet,
                        address
                    );
                }
            }
        }
    }
    compare_database(network, database, counts)
}

/// What is said for certain is so, and what is so is said, but where the database's address decides.
fn compare_database(network: &Network, rows: &Rows, counts: &mut [usize; 3]) -> Result<(), TestCaseError> {
    for group in 0..scene::GROUPS {
        let members = network.interfaces.iter().enumerate().filter(|(_, one)| one.groups.contains(&group));
        let flows: Vec<_> = members.map(|(place, _)| network.to_database(place)).collect();
        let least = flows.iter().map(|flow| flow.0).max().unwrap_or(Comes::Not);
        let most = flows.iter().map(|flow| flow.1).max().unwrap_or(Comes::Not);
        let name = Value::Text(format!("sg-{group}"));
        let found = rows.iter().find(|row| row[0] == name).map(|row| &row[1]);
        counts[least as usize] += 1;
        match found {
            Some(Value::Integer(1)) => prop_assert_eq!(least, Comes::Through, "sg-{}", group),
            Some(_) => prop_assert_ne!(least, Comes::Through, "sg-{} is left open", group),
            None => prop_assert_eq!(most, Comes::Not, "sg-{}", group),
        }
    }
    Ok(())
}

#[test]
fn the_engine_agrees_with_packets() {
    let schema = collect::schema();
    let counts = RefCell::new([0; 3]);
    let fixture = RefCell::new(Fixture::new(schema).expect("the DDL is right"));
    let mut runner = TestRunner::new(cases(1000));
    let agreed = runner.run(&network(), |network| {
        let found = derived(&mut fixture.borrow_mut(), schema, &network.rows());
        compare(&network, &found, &mut counts.borrow_mut())
    });
    agreed.unwrap_or_else(|disagreement| panic!("{disagreement}"));
    let counts = counts.into_inner();
    assert!(counts.iter().all(|count| *count > 1000), "too few answers of a kind: {counts:?}");
}
