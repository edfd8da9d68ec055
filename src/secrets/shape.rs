//! Secrets that give themselves away, whatever they are assigned to.

use super::name::Name;
use super::value::is_literal;
use super::{ascii, rule};
use regex::{Captures, Regex, RegexSet};
use std::sync::LazyLock;

/// A group `value` holds the part that must not be a reference.
const SHAPES: [(&str, &str); 14] = [
    ("private key", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"),
    ("AWS access key", r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b"),
    (
        "AWS secret key",
        r#"(?i)secret_?access_?key[\s\\"'=:]+(?P<value>[A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)"#,
    ),
    ("token", r"\b(?:gh[opsru]_[A-Za-z0-9]{36}|github_pat_\w{50}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36})"),
    ("token", r"\bxox[abeoprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com/services/T\w+/B\w+/\w{20}"),
    ("token", r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    ("token", r"(?i)\bauthorization\s*[:=]\s*(?:basic|bearer|token)\s+(?P<value>[\w.~+/=-]{12,})"),
    ("key", r"\b(?:[rs]k_live_\w{16}|AIza[\w-]{35}|SG\.[\w-]{22}\.[\w-]{43}|sk-(?:ant|proj)-[\w-]{20})"),
    ("connection string", r#"(?i)\b[a-z][a-z0-9+.-]*://[^\s:/?#@'"]*:(?P<value>[^\s@/'"]+)@"#),
    ("password", r#"\bmysql\w*\s.*?-p(?P<value>[^\s'"]+)"#),
    ("password", r#"\bsshpass\s+-p\s*["']?(?P<value>[^\s'"]+)"#),
    ("password", r#"\bcurl\s.*?(?:-u|--user)[\s=]*["']?[^\s:'"]+:(?P<value>[^\s'"]+)"#),
    ("password", r#"\becho\s+["']?[\w-]+:(?P<value>[^\s"'|]+)["']?\s*\|\s*(?:sudo\s+)?chpasswd"#),
    ("password", r#"(?i)\bConvertTo-SecureString\s+(?:-String\s+)?["'](?P<value>[^"']+)["']"#),
];

/// Most texts have none of the shapes, which one look tells.
static ANY: LazyLock<RegexSet> = LazyLock::new(|| {
    RegexSet::new(SHAPES.iter().map(|(_, shape)| ascii(shape))).expect("the rules, which the tests compile")
});

static RULES: LazyLock<Vec<(&str, Regex)>> =
    LazyLock::new(|| SHAPES.iter().map(|(kind, shape)| (*kind, rule(shape))).collect());

/// The kinds of secrets that stand in a text.
pub(super) fn kinds(text: &str) -> impl Iterator<Item = &'static str> {
    let fits = |found: &Captures<'_>| {
        let value = found.name("value").map_or(&found[0], |value| value.as_str());
        is_literal(&Name::new(""), value)
    };
    let near = ANY.matches(text).into_iter();
    near.map(|index| &RULES[index])
        .filter(move |(_, shape)| shape.captures_iter(text).any(|found| fits(&found)))
        .map(|(kind, _)| *kind)
}
