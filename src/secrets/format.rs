//! Secrets that give themselves away, whatever they are assigned to: data, in `formats.toml` and `commands.toml`.

use super::name::Name;
use super::rule;
use super::value::{is_literal, is_masked};
use regex::{Captures, Regex, RegexSet, escape};
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
    /// In lower case: one of these is in each text that the pattern fits.
    near: Vec<String>,
    /// The groups whose names begin with `value` hold the part that must not be a reference.
    pattern: String,
    /// Whether it goes over lines.
    #[serde(default)]
    spans: bool,
    /// Who says so: for readers.
    #[serde(rename = "source")]
    _source: String,
}

type Late = LazyLock<Regex, Box<dyn FnOnce() -> Regex + Send>>;

/// Formats that are looked for together.
pub(super) struct Formats {
    /// Most texts have none of the words, which one look tells. All patterns together would be no such look: they are too
    /// many for one automaton.
    near: RegexSet,
    /// With the kind. Compiled when the first text has their words.
    each: Vec<(String, Late)>,
}

/// Those that stand in a line.
pub(super) static IN_LINE: LazyLock<Formats> = LazyLock::new(|| Formats::read(false));

/// Those that may go over lines.
pub(super) static IN_TEXT: LazyLock<Formats> = LazyLock::new(|| Formats::read(true));

impl Formats {
    fn read(spans: bool) -> Self {
        let files = [include_str!("formats.toml"), include_str!("commands.toml")];
        let read = |text: &str| {
            toml::from_str::<File>(text).expect("a file of the program, which the tests read").format
        };
        let own: Vec<_> = files.into_iter().flat_map(read).filter(|format| format.spans == spans).collect();
        let words =
            |format: &Format| format.near.iter().map(|word| escape(word)).collect::<Vec<_>>().join("|");
        let near = RegexSet::new(own.iter().map(|format| format!("(?i-u){}", words(format))));
        let late = |format: Format| {
            (
                format.kind,
                LazyLock::new(Box::new(move || rule(&format.pattern)) as Box<dyn FnOnce() -> _ + Send>),
            )
        };
        let near = near.expect("words of the program, which the tests compile");
        Self { near, each: own.into_iter().map(late).collect() }
    }

    /// The kinds of secrets that stand in a text, and where each begins.
    pub(super) fn found(&'static self, text: &str) -> impl Iterator<Item = (&'static str, usize)> {
        let near = self.near.matches(text).into_iter().map(|index| &self.each[index]);
        near.flat_map(move |(kind, rule)| {
            let found = rule.captures_iter(text).filter(|found| fits(rule, found));
            found.map(|found| (kind.as_str(), found.get_match().start()))
        })
    }
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
    use super::{IN_LINE, IN_TEXT};

    #[test]
    fn each_pattern_compiles() {
        let each = IN_LINE.each.iter().chain(&IN_TEXT.each);
        assert!(each.filter(|(kind, rule)| !kind.is_empty() && !rule.as_str().is_empty()).count() > 40);
    }
}
