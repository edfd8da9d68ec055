//! `INSERT INTO users (name, password) VALUES ('app', 'x')`: the value stands where its name stands.

use super::{Pair, word};
use crate::secrets::rule;
use regex::Regex;
use std::sync::LazyLock;

static INSERT: LazyLock<Regex> =
    LazyLock::new(|| rule(r"(?i)\binsert\s[^()]*\((?P<names>[^()]*)\)\s*values?\s*\((?P<values>[^()]*)\)"));

pub(super) fn pairs(line: &str) -> impl Iterator<Item = Pair<'_>> {
    let statements =
        INSERT.captures_iter(line).filter_map(|found| Some((found.name("names")?, found.name("values")?)));
    statements.flat_map(|(names, values)| {
        let names = names.as_str().split(',').map(|name| name.trim_matches(|c: char| !c.is_alphanumeric()));
        names.zip(values.as_str().split(',')).map(|(name, value)| {
            let (value, is_quoted) = word::word(value.trim());
            Pair { name, value, is_quoted, is_sure: true }
        })
    })
}
