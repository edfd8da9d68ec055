//! Rules of security groups, routes and entries of network ACLs: lists of blocks that each tool writes in its own way.
//! Each becomes a sorted list of what AWS would tell apart.

use super::scalar::{bare, cidr, protocol, text};
use super::{Around, is_empty};
use crate::declared::path::{items, member_of};
use serde_json::{Map, Value, json};

const SOURCES: &[&str] = &[
    "cidr_blocks",
    "cidr_ip",
    "cidr_ipv6",
    "destination_prefix_list_id",
    "destination_security_group_id",
    "ip_ranges",
    "ipv6_cidr_blocks",
    "ipv6_ranges",
    "prefix_list_ids",
    "security_groups",
    "source_prefix_list_id",
    "source_security_group_id",
    "user_id_group_pairs",
];

/// What a route may lead to, the more telling first.
const TARGETS: &[&str] = &[
    "nat_gateway_id",
    "transit_gateway_id",
    "vpc_peering_connection_id",
    "egress_only_gateway_id",
    "egress_only_internet_gateway_id",
    "vpc_endpoint_id",
    "gateway_id",
    "carrier_gateway_id",
    "local_gateway_id",
    "core_network_arn",
    "network_interface_id",
    "instance_id",
];

/// Whether a rule says that it is of the direction that the column does not hold.
pub(super) fn is_of_other_direction(rule: &Value, around: &Around<'_>) -> bool {
    let direction = rule.as_object().and_then(|rule| get(rule, "type")).and_then(Value::as_str);
    let holds = if around.column.ends_with("_egress") { "egress" } else { "ingress" };
    direction.is_some_and(|direction| direction != holds)
}

/// Rules as AWS tells them apart: one for each protocol, range of ports and source, with its description.
pub(super) fn rules(value: &Value, around: &Around<'_>) -> Value {
    sorted(items(value).filter_map(Value::as_object).flat_map(|rule| {
        let protocol = protocol(&texts(rule, &["protocol", "ip_protocol"]).next().unwrap_or_default());
        let port = |name| get(rule, name).and_then(as_number).filter(|port| *port != -1 && protocol != "-1");
        let (from, to) = (port("from_port"), port("to_port"));
        let own = get(rule, "self").filter(|is_own| text(is_own).as_deref() == Some("true"));
        let own = own.map(|_| json!(around.own_id));
        let listed = SOURCES.iter().filter_map(|name| get(rule, name)).flat_map(items).cloned();
        let said = get(rule, "description").cloned();
        let protocol = protocol.clone();
        let of_source = move |source: Value| {
            // AWS keeps each source in an object of its own, with its own description.
            let inner = source.as_object();
            let names = ["cidr_ip", "cidr_ipv6", "prefix_list_id", "group_id"];
            let address = inner.map_or_else(|| text(&source), |inner| texts(inner, &names).next());
            let said = inner.map_or_else(|| said.clone(), |inner| get(inner, "description").cloned());
            let address = address.filter(|address| !address.is_empty())?;
            Some(without_empty(json!({
                "protocol": protocol, "from": from, "to": to, "source": cidr(bare(&address)), "description": said,
            })))
        };
        listed.chain(own).filter_map(of_source).collect::<Vec<_>>()
    }))
}

/// Whether a live rule may be one that is declared without everything being known: what is known of it is the same.
pub(super) fn may_be(live: &Value, declared: &Value, around: &Around<'_>) -> bool {
    let Some(rule) = declared.as_object() else { return true };
    let is_known = |names: &[&str]| names.iter().any(|name| get(rule, name).is_some());
    let has_source = is_known(SOURCES) || is_known(&["self"]);
    let known = if has_source {
        rules(declared, around)
    } else {
        let mut any = rule.clone();
        any.insert("CidrIp".to_owned(), live["source"].clone());
        rules(&any.into(), around)
    };
    let is_same = |known: &Value| {
        let same = |name: &str| known[name] == live[name];
        let has_ports = is_known(&["from_port", "to_port"]);
        let is_of_protocol = !is_known(&["protocol", "ip_protocol"]) || same("protocol");
        is_of_protocol && (!has_ports || same("from") && same("to")) && same("source")
    };
    items(&known).any(is_same)
}

/// Declared routes, without that to the VPC itself, which nobody can leave out.
pub(super) fn routes(value: &Value) -> Value {
    sorted(items(value).filter_map(Value::as_object).filter_map(route))
}

/// The routes that somebody made, and not AWS or a gateway.
pub(super) fn live_routes(value: &Value) -> Value {
    let made = |route: &&Map<String, Value>| {
        let of_endpoint = get(route, "destination_prefix_list_id").is_some()
            && texts(route, &["gateway_id"]).any(|gateway| gateway.starts_with("vpce-"));
        texts(route, &["origin"]).all(|origin| origin == "CreateRoute") && !of_endpoint
    };
    sorted(items(value).filter_map(Value::as_object).filter(made).filter_map(route))
}

fn route(route: &Map<String, Value>) -> Option<Value> {
    let names = [
        "cidr_block",
        "ipv6_cidr_block",
        "destination_cidr_block",
        "destination_ipv6_cidr_block",
        "destination_prefix_list_id",
    ];
    let destination = texts(route, &names).next()?;
    let target = texts(route, TARGETS).next().filter(|target| target != "local")?;
    Some(json!({ "destination": cidr(&destination), "target": target }))
}

/// Declared entries of a network ACL.
pub(super) fn entries(value: &Value) -> Value {
    sorted(items(value).filter_map(Value::as_object).map(entry))
}

/// The live entries of one direction, without those of AWS's own that deny the rest.
pub(super) fn live_entries(value: &Value, is_egress: bool) -> Value {
    let is_meant = |entry: &&Map<String, Value>| {
        let number = get(entry, "rule_number").and_then(as_number);
        get(entry, "egress").and_then(Value::as_bool) == Some(is_egress)
            && number.is_some_and(|number| number < 32767)
    };
    sorted(items(value).filter_map(Value::as_object).filter(is_meant).map(entry))
}

fn entry(entry: &Map<String, Value>) -> Value {
    let protocol = protocol(&texts(entry, &["protocol"]).next().unwrap_or_default());
    let inner = |block: &str, name: &str| {
        get(entry, block).and_then(Value::as_object).and_then(|block| get(block, name))
    };
    let number = |value: Option<&Value>| value.and_then(as_number);
    let port = |flat: &str, name: &str| {
        number(inner("port_range", name).or_else(|| get(entry, flat)))
            .filter(|_| protocol == "6" || protocol == "17")
    };
    let icmp = |flat: &str, name: &str| {
        number(inner("icmp_type_code", name).or_else(|| get(entry, flat)))
            .filter(|_| protocol == "1" || protocol == "58")
    };
    without_empty(json!({
        "number": number(get(entry, "rule_no").or_else(|| get(entry, "rule_number"))),
        "action": texts(entry, &["action", "rule_action"]).next().map(|action| action.to_lowercase()),
        "protocol": protocol,
        "cidr": texts(entry, &["cidr_block", "ipv6_cidr_block"]).next().map(|block| cidr(&block)),
        "from": port("from_port", "from"),
        "to": port("to_port", "to"),
        "icmp_type": icmp("icmp_type", "type"),
        "icmp_code": icmp("icmp_code", "code"),
    }))
}

fn get<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    member_of(map, name).map(|(_, value)| value).filter(|value| !is_empty(value))
}

fn texts<'a>(map: &'a Map<String, Value>, names: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    names.iter().filter_map(|name| get(map, name)).filter_map(text)
}

fn as_number(value: &Value) -> Option<i64> {
    text(value)?.parse().ok()
}

/// Without the members that say nothing.
pub(super) fn without_empty(mut value: Value) -> Value {
    if let Value::Object(map) = &mut value {
        map.retain(|_, value| !is_empty(value));
    }
    value
}

/// In an order that rests on nothing but the values, each once.
pub(super) fn sorted(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<_> = values.collect();
    values.sort_by_cached_key(Value::to_string);
    values.dedup();
    values.into()
}
