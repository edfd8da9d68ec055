//! Single values.

use super::{Around, How};
use ipnet::IpNet;
use serde_json::Value;

/// Whether two values mean the same.
pub(super) fn is_same(how: How, declared: &Value, live: &Value, around: &Around<'_>) -> bool {
    if live.is_null() {
        return if how == How::Switch { !is_on(declared) } else { is_nothing(declared) };
    }
    let both = declared.as_str().zip(live.as_str());
    match (how, both) {
        (How::Caseless, Some((one, other))) => one.eq_ignore_ascii_case(other),
        (How::Cidr, Some((one, other))) => cidr(one) == cidr(other),
        (How::Reference, Some((one, other))) => is_same_reference(one, other),
        (How::Key, Some((one, other))) => key(one, around) == key(other, around),
        (How::Time, Some((one, other))) => time(one).zip(time(other)).map_or(one == other, |(a, b)| a == b),
        (How::Version, _) => {
            text(declared).zip(text(live)).is_some_and(|(one, other)| is_version(&one, &other))
        }
        (How::Protocol, _) => {
            text(declared).map(|one| protocol(&one)) == text(live).map(|one| protocol(&one))
        }
        (How::Switch, _) => is_on(declared) == is_on(live),
        (How::AtLeast, _) => number(declared).zip(number(live)).is_some_and(|(one, other)| one <= other),
        _ => is_plain_same(declared, live),
    }
}

/// What AWS says by saying nothing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Bool(is_on) => !is_on,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty() || text == "false" || text == "0",
        other => super::is_empty(other),
    }
}

fn is_plain_same(declared: &Value, live: &Value) -> bool {
    let is_switch = declared.is_boolean() || live.is_boolean();
    match (declared, live) {
        (Value::String(one), Value::String(other)) => one == other,
        _ if is_switch || number(declared).is_none() && boolean(declared).is_some() => {
            boolean(declared).is_some() && boolean(declared) == boolean(live)
        }
        _ => declared == live || number(declared).is_some() && number(declared) == number(live),
    }
}

fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(is_on) => Some(*is_on),
        Value::Number(number) => match number.as_i64()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_on) => Some(is_on.to_string()),
        _ => None,
    }
}

fn is_on(value: &Value) -> bool {
    const ON: &[&str] =
        &["1", "active", "creating", "enable", "enabled", "enabling", "on", "pending", "true", "yes"];
    text(value).is_some_and(|text| ON.contains(&text.to_lowercase().as_str()))
}

/// The block that an address and a length stand for; anything else is itself.
pub(super) fn cidr(text: &str) -> String {
    text.parse::<IpNet>().map_or_else(|_| text.to_owned(), |block| block.trunc().to_string())
}

fn is_same_reference(one: &str, other: &str) -> bool {
    let (one, other) = (bare(one), bare(other));
    let (long, short) = if one.len() < other.len() { (other, one) } else { (one, other) };
    long == short || long.starts_with("arn:") && !short.starts_with("arn:") && ends_in(long, short)
}

/// Without the account before a shared security group, and without the mark of all streams of a log group.
pub(super) fn bare(text: &str) -> &str {
    let text = text.strip_suffix(":*").unwrap_or(text);
    match text.split_once('/') {
        Some((account, rest)) if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) => {
            rest
        }
        _ => text,
    }
}

fn ends_in(arn: &str, name: &str) -> bool {
    let is_last = |end: &str| arn.strip_suffix(name).is_some_and(|start| start.ends_with(end));
    // An account stands for its root user.
    is_last("/") || is_last(":") || arn.ends_with(&format!("::{name}:root"))
}

/// The id of a key.
fn key<'a>(text: &'a str, around: &'a Around<'_>) -> &'a str {
    let text = text.rsplit_once(":alias/").map_or(text, |(start, _)| &text[start.len() + 1..]);
    let alias = around.aliases.and_then(|aliases| aliases.get(text)).map_or(text, String::as_str);
    alias.rsplit_once(":key/").map_or(alias, |(_, id)| id)
}

/// Whether a value names a key by an alias.
pub(in crate::declared) fn is_alias(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with("alias/") || text.contains(":alias/"))
}

fn time(text: &str) -> Option<jiff::Timestamp> {
    text.parse().ok()
}

/// `15` is 15.4, and not 150.
fn is_version(declared: &str, live: &str) -> bool {
    let rest = live.strip_prefix(declared);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || declared.ends_with('.'))
}

/// The number of a protocol, `-1` for all.
pub(super) fn protocol(text: &str) -> String {
    let text = text.to_lowercase();
    let numbers = [("tcp", "6"), ("udp", "17"), ("icmp", "1"), ("icmpv6", "58"), ("all", "-1")];
    numbers.iter().find(|(name, _)| *name == text).map_or(text, |(_, number)| (*number).to_owned())
}

/// A live value as the declared one is spelt: tables keep booleans as numbers, and templates may write them as texts.
pub(super) fn shown(how: How, declared: &Value, live: &Value) -> Value {
    match boolean(live) {
        Some(is_on) if declared.is_string() && boolean(declared).is_some() => is_on.to_string().into(),
        Some(is_on) if declared.is_boolean() || how == How::Switch => is_on.into(),
        _ => live.clone(),
    }
}
