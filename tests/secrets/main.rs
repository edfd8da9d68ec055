//! The forms in which people write secrets, and what only looks like one: files that two authors wrote, neither of whom
//! saw the other's.
//!
//! An entry has its text or the base64 of its bytes, and `name` where it is an environment variable or a property.

use serde::Deserialize;
use upright::secrets::{Search, in_bytes, in_text, variable};

/// Harmless entries in which something is seen nevertheless, by author.
const FALSE: [(&str, &[&str]); 2] = [("first", &[]), ("second", &["Node from the environment"])];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    what: String,
    text: Option<String>,
    base64: Option<String>,
    name: Option<String>,
    secret: bool,
    /// Whether it is neither: nobody can tell what its bytes hold.
    #[serde(default)]
    unread: bool,
}

impl Entry {
    fn search(&self) -> Search {
        let bytes = self.base64.as_ref().map(|text| aws_smithy_types::base64::decode(text).expect("base64"));
        match (&self.text, bytes, &self.name) {
            (Some(value), None, Some(name)) => variable(name, value),
            (Some(text), None, None) => in_text(text),
            (None, Some(bytes), None) => in_bytes(&bytes),
            _ => panic!("{}: neither a text nor bytes", self.what),
        }
    }
}

fn entries(author: &str) -> Vec<Entry> {
    let file = format!("tests/secrets/{author}.yaml");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The entries for which this holds, by their first words.
fn those(entries: &[Entry], holds: impl Fn(&Entry) -> bool) -> Vec<&str> {
    entries.iter().filter(|entry| holds(entry)).map(|entry| entry.what.as_str()).collect()
}

#[test]
fn each_secret_is_seen() {
    for (author, _) in FALSE {
        let entries = entries(author);
        assert!(entries.iter().filter(|entry| entry.secret).count() >= 75, "{author}");
        let missed = those(&entries, |entry| entry.secret && entry.search().found.is_empty());
        assert_eq!(missed, [""; 0], "{author}");
    }
}

#[test]
fn what_is_no_secret_is_clean() {
    for (author, known) in FALSE {
        let entries = entries(author);
        let harmless = entries.iter().filter(|entry| !entry.secret).count();
        assert!(harmless >= 75 && known.len() * 50 <= harmless, "{author}");
        let is_false = |entry: &Entry| {
            let search = entry.search();
            !entry.secret && (!search.found.is_empty() || search.is_whole == entry.unread)
        };
        assert_eq!(those(&entries, is_false), known, "{author}");
    }
}
