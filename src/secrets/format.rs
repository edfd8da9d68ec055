//! Secrets that give themselves away, whatever they are assigned to: data, in `formats.toml` and `commands.toml`.

use super::name::Name;
use super::value::{is_literal, is_masked};
use super::{ascii, rule};
use regex::{Captures, Regex, RegexSet};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: Vec<Format>,
}

/// How a secret looks, or how a command takes one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Format {
    /// In words: `password`.
    kind: String,
    /// The groups whose names begin with `value` hold the part that must not be a reference.
    pattern: String,
    /// Who says so: for readers.
    #[serde(rename = "source")]
    _source: String,
}

static FORMATS: LazyLock<Vec<Format>> = LazyLock::new(|| {
    let files = [include_str!("formats.toml"), include_str!("commands.toml")];
    let read =
        |text: &str| toml::from_str::<File>(text).expect("a file of the program, which the tests read");
    files.into_iter().flat_map(|text| read(text).format).collect()
});

/// Most texts have none of the formats, which one look tells.
static ANY: LazyLock<RegexSet> = LazyLock::new(|| {
    let patterns = FORMATS.iter().map(|format| ascii(&format.pattern));
    RegexSet::new(patterns).expect("patterns of the program, which the tests compile")
});

/// Compiled when the first text has them.
static RULES: LazyLock<Vec<LazyLock<Regex, Box<dyn FnOnce() -> Regex + Send>>>> = LazyLock::new(|| {
    let late = |format: &'static Format| LazyLock::new(Box::new(|| rule(&format.pattern)) as Box<_>);
    FORMATS.iter().map(late).collect()
});

/// The kinds of secrets that stand in a text.
pub(super) fn kinds(text: &str) -> impl Iterator<Item = &'static str> {
    let near = ANY.matches(text).into_iter();
    near.filter(move |index| RULES[*index].captures_iter(text).any(|found| fits(&RULES[*index], &found)))
        .map(|index| FORMATS[index].kind.as_str())
}

fn fits(rule: &Regex, found: &Captures<'_>) -> bool {
    let names = || rule.capture_names().flatten();
    match names().find_map(|name| found.name(name)) {
        Some(value) => is_literal(&Name::new(""), value.as_str()),
        None => !is_masked(&found[0]),
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMATS, RULES};

    #[test]
    fn each_pattern_compiles() {
        assert_eq!(RULES.iter().filter(|rule| !rule.as_str().is_empty()).count(), FORMATS.len());
    }
}
