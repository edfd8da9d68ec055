//! What functions in a VPC reach: the internet, and the services of AWS that they name.

use super::From;
use super::databases::addresses_of;
use super::model::{self, Model, members};
use crate::address::Addresses;
use crate::derive::together::{Partition, Record};
use crate::network::{Band, Bounds, EPHEMERAL_OF_LINUX, Node, TCP, over};
use crate::store::Row;
use std::collections::{BTreeMap, BTreeSet};

const FUNCTION: From = (
    "aws_lambda_function",
    &["arn", "vpc_id", "vpc_subnet_ids", "vpc_security_group_ids", "environment_references"],
);

const ENDPOINT: From = (
    "aws_vpc_endpoint",
    &[
        "vpc_endpoint_id",
        "vpc_id",
        "service_name",
        "vpc_endpoint_type",
        "state",
        "private_dns_enabled",
        "subnet_ids",
        "route_table_ids",
        "groups",
    ],
);

pub(super) const FROM: [From; 15] = {
    let mut from = [FUNCTION; 15];
    from[14] = ENDPOINT;
    let mut place = 0;
    while place < model::FROM.len() {
        from[place] = model::FROM[place];
        place += 1;
    }
    from
};

const HTTPS: u16 = 443;

/// The services whose resources programs call, by the service in an ARN, with the end of the name of their endpoint.
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html>
const CALLED: [(&str, &str); 12] = [
    ("dynamodb", "dynamodb"),
    ("events", "events"),
    ("firehose", "kinesis-firehose"),
    ("kinesis", "kinesis-streams"),
    ("kms", "kms"),
    ("lambda", "lambda"),
    ("s3", "s3"),
    ("secretsmanager", "secretsmanager"),
    ("sns", "sns"),
    ("sqs", "sqs"),
    ("ssm", "ssm"),
    ("states", "states"),
];

/// Whether something is reached, and why, or why not: what is open is better than what may be, and that than what is shut.
#[derive(Clone, Debug)]
struct Found {
    is_open: Option<bool>,
    because: String,
}

impl Found {
    fn new(is_open: Option<bool>, because: impl Into<String>) -> Self {
        Self { is_open, because: because.into() }
    }

    fn rank(&self) -> u8 {
        match self.is_open {
            Some(true) => 2,
            None => 1,
            Some(false) => 0,
        }
    }
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let network = Network::of(partition);
    partition.rows(FUNCTION.0).flat_map(|function| of_function(&network, &function)).collect()
}

fn of_function(network: &Network<'_>, function: &Record<'_>) -> Vec<Row> {
    let Some(arn) = function.text("arn") else { return Vec::new() };
    let subnets = texts(function, "vpc_subnet_ids");
    if subnets.is_empty() {
        return Vec::new();
    }
    let groups: BTreeSet<_> = texts(function, "vpc_security_group_ids").into_iter().collect();
    let places: Vec<_> = subnets
        .iter()
        .map(|subnet| Place {
            subnet,
            node: network.model.node(
                groups.clone(),
                addresses_of(subnet, &network.subnets),
                Some(subnet.as_str()),
            ),
        })
        .collect();
    let internet: Vec<_> = places.iter().map(Place::to_internet).collect();
    let mut rows = vec![row(arn, "internet", worst(internet.clone()))];
    let endpoints = network.endpoints_of(function.text("vpc_id"));
    for service in named(function) {
        let each = places.iter().zip(&internet).map(|(place, internet)| {
            let of_service = endpoints.iter().filter(|endpoint| is_of(endpoint, service));
            let through = of_service.map(|endpoint| network.through(endpoint, place));
            let none = || {
                Found::new(Some(false), format!("{}, nor has the VPC an endpoint of it", internet.because))
            };
            let best = through.max_by_key(Found::rank).unwrap_or_else(none);
            if internet.rank() >= best.rank() && internet.is_open != Some(false) {
                internet.clone()
            } else {
                best
            }
        });
        rows.push(row(arn, service, worst(each.collect())));
    }
    rows
}

fn row(arn: &str, target: &str, found: Found) -> Row {
    Row::new("aws_lambda_function_egress")
        .set("arn", arn)
        .set("target", target)
        .set("is_open", found.is_open)
        .set("because", found.because)
}

/// A function may run in any of its subnets.
fn worst(each: Vec<Found>) -> Found {
    let none = Found::new(None, "its subnets are not known");
    each.into_iter().min_by_key(Found::rank).unwrap_or(none)
}

/// The services that the environment of a function names by ARNs, by the path of a parameter, or by the name of a table.
fn named(function: &Record<'_>) -> BTreeSet<&'static str> {
    let references = function.json("environment_references").unwrap_or_default();
    let values = references.as_object().into_iter().flatten().filter_map(|(_, value)| value.as_str());
    let called = |own: &str| CALLED.iter().find(|(known, _)| *known == own);
    let service = |value: &str| match value {
        _ if value.starts_with("arn:") => called(value.split(':').nth(2)?),
        _ if value.starts_with('/') => called("ssm"),
        _ => called("dynamodb"),
    };
    values.filter_map(service).map(|(_, endpoint)| *endpoint).collect()
}

/// `com.amazonaws.eu-west-1.sqs`; in China the name begins with `cn.`.
fn is_of(endpoint: &Record<'_>, service: &str) -> bool {
    let is_there = endpoint.text("state").is_some_and(|state| state.eq_ignore_ascii_case("available"));
    is_there && endpoint.text("service_name").and_then(|name| name.rsplit('.').next()) == Some(service)
}

/// The network of a region, with its endpoints.
struct Network<'p> {
    model: Model<'p>,
    subnets: BTreeMap<&'p str, Record<'p>>,
    endpoints: Vec<Record<'p>>,
}

impl<'p> Network<'p> {
    fn of(partition: &'p Partition) -> Self {
        let subnets = partition.rows("aws_vpc_subnet");
        Self {
            model: Model::of(partition),
            subnets: subnets.filter_map(|row| Some((row.text("subnet_id")?, row))).collect(),
            endpoints: partition.rows(ENDPOINT.0).collect(),
        }
    }

    fn endpoints_of(&self, vpc: Option<&str>) -> Vec<Record<'p>> {
        let is_here = |endpoint: &&Record<'_>| vpc.is_some() && endpoint.text("vpc_id") == vpc;
        self.endpoints.iter().filter(is_here).copied().collect()
    }

    fn through(&self, endpoint: &Record<'_>, place: &Place<'_>) -> Found {
        let id = endpoint.text("vpc_endpoint_id").unwrap_or("an endpoint");
        let kind = endpoint.text("vpc_endpoint_type").unwrap_or_default();
        if kind.eq_ignore_ascii_case("gateway") {
            self.through_gateway(endpoint, id, place)
        } else {
            self.through_interface(endpoint, id, place)
        }
    }

    /// Through a gateway endpoint, to which the route table of the subnet leads.
    fn through_gateway(&self, endpoint: &Record<'_>, id: &str, place: &Place<'_>) -> Found {
        let table = self.subnets.get(place.subnet).and_then(|row| row.text("route_table_id"));
        let Some(table) = table else {
            return Found::new(None, "the route table of its subnet is not known");
        };
        if !texts(endpoint, "route_table_ids").iter().any(|known| known == table) {
            return Found::new(Some(false), format!("{table} does not lead to {id}"));
        }
        let Some(outbound) = place.node.outbound.as_deref() else {
            return Found::new(None, "its security groups are not known");
        };
        let name = endpoint.text("service_name").unwrap_or_default();
        let admitted = over(outbound, TCP, (HTTPS, HTTPS)).next().map(|band| &band.admitted);
        let is_open = match admitted {
            None => Some(false),
            Some(admitted) if admitted.lists.iter().any(|list| list == name) => Some(true),
            Some(admitted) => match admitted.addresses.within(Addresses::ipv4).reach_internet() {
                Some(false) if !admitted.addresses.is_nothing() => None,
                other => other,
            },
        };
        match (is_open, place.acl_admits()) {
            (Some(true), Some(true)) => Found::new(Some(true), format!("through {id}")),
            (Some(false), _) => {
                Found::new(Some(false), format!("its security groups do not let it out to {id}"))
            }
            (None, _) => {
                Found::new(None, format!("its security groups let it out to some addresses of {id} only"))
            }
            (_, _) => Found::new(None, format!("the network ACL of {} may stop it", place.subnet)),
        }
    }

    /// Through the interfaces of an endpoint, one of which is enough.
    fn through_interface(&self, endpoint: &Record<'_>, id: &str, place: &Place<'_>) -> Found {
        if endpoint.flag("private_dns_enabled") == Some(false) {
            return Found::new(Some(false), format!("{id} has no private DNS"));
        }
        let groups = members(endpoint.json("groups").as_ref(), "GroupId").unwrap_or_default();
        let doors = texts(endpoint, "subnet_ids");
        let flows = doors.iter().map(|subnet| {
            let door =
                self.model.node(groups.clone(), addresses_of(subnet, &self.subnets), Some(subnet.as_str()));
            let flow = place.node.reaches(&door, TCP, HTTPS);
            let is_open = if endpoint.flag("private_dns_enabled").is_none() {
                flow.is_open.filter(|open| !open)
            } else {
                flow.is_open
            };
            let at = flow.at.into_iter().collect::<Vec<_>>().join(", ");
            match is_open {
                Some(true) => Found::new(is_open, format!("through {id}")),
                Some(false) => Found::new(is_open, format!("{id} is shut by {at}")),
                None if at.is_empty() => Found::new(is_open, format!("the private DNS of {id} is not known")),
                None => Found::new(is_open, format!("whether {id} is reached is not known: {at}")),
            }
        });
        let unknown = Found::new(None, format!("the subnets of {id} are not known"));
        flows.max_by_key(Found::rank).unwrap_or(unknown)
    }
}

/// A subnet that a function runs in.
struct Place<'s> {
    subnet: &'s str,
    node: Node,
}

impl Place<'_> {
    fn to_internet(&self) -> Found {
        let bands = self.node.to_internet();
        let band = over(&bands, TCP, (HTTPS, HTTPS)).next();
        let is_open = band.map_or(Some(false), |band| band.admitted.within(Addresses::ipv4).reach_internet());
        let because = match is_open {
            Some(true) => "over the internet".to_owned(),
            Some(false) => format!("nothing leads from {} to the internet at port {HTTPS}", self.subnet),
            None => {
                let doubts = self.node.doubts().into_iter().collect::<Vec<_>>().join(", ");
                format!("whether {} leads to the internet is not known: {doubts}", self.subnet)
            }
        };
        Found::new(is_open, because)
    }

    /// Whether the network ACL lets requests out and answers in, as far as the internet goes.
    fn acl_admits(&self) -> Option<bool> {
        let subnet = self.node.subnet.as_ref()?;
        let is_open = |bands: &[Band<Bounds>], ports| {
            let open =
                over(bands, TCP, ports).map(|band| band.admitted.within(Addresses::ipv4).reach_internet());
            let open: Vec<_> = open.collect();
            !open.is_empty() && open.iter().all(|one| *one == Some(true))
        };
        let out = is_open(subnet.outbound.as_deref()?, (HTTPS, HTTPS));
        Some(out && is_open(subnet.inbound.as_deref()?, EPHEMERAL_OF_LINUX))
    }
}

/// The texts of a JSON array.
fn texts(row: &Record<'_>, column: &str) -> Vec<String> {
    let array = row.json(column).and_then(|array| array.as_array().cloned()).unwrap_or_default();
    array.into_iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
