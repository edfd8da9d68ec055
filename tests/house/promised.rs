//! What a release promised, the next one keeps, or its changelog names what is gone.
//!
//! `tests/house/promised.txt` lists what documents, queries and programs of users rest on. The list is of the last release:
//! `make promised RELEASE=1.2.3` writes it when one is made, nothing else does.

// The request to write the list comes from outside.
#![allow(clippy::disallowed_methods)]

use super::assert_right;
use semver::Version;
use serde_json::Value;
use std::collections::BTreeSet;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::store::Analyst;

const LIST: &str = "tests/house/promised.txt";
/// The first line of the list, before the release that it is of; `none` as long as there is none.
const RELEASE: &str = "release ";

fn read(file: &str) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What users rest on now, a line for each: its kind and its name.
fn promised() -> BTreeSet<String> {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    let mut lines = BTreeSet::new();
    for check in catalogue.iter() {
        lines.insert(format!("check {}", check.id));
        lines.extend(check.header.params.keys().map(|name| format!("parameter {}.{name}", check.id)));
    }
    lines.extend(Catalogue::profiles().map(|(name, _)| format!("profile {name}")));
    for table in analyst.tables().filter(|table| !table.starts_with("sqlite_")) {
        lines.insert(format!("table {table}"));
        lines.extend(analyst.columns(table).iter().map(|column| format!("column {table}.{column}")));
    }
    for file in ["report", "diff", "requirements"] {
        let schema: Value = serde_json::from_str(&read(&format!("{file}.schema.json"))).expect("JSON");
        let parts = schema["$defs"].as_object().into_iter().flatten();
        let parts = parts.map(|(name, part)| (name.as_str(), part)).chain([(file, &schema)]);
        for (name, part) in parts {
            let fields = part["properties"].as_object().into_iter().flatten();
            lines.extend(fields.map(|(field, _)| format!("{file} {name}.{field}")));
        }
    }
    lines.extend(exit_codes().into_iter().map(|code| format!("exit {code}")));
    lines
}

/// The codes of the table in README.
fn exit_codes() -> Vec<u8> {
    let readme = read("README.md");
    let (_, section) = readme.split_once("\n## Exit codes\n").expect("the section");
    let rows = section.split("\n## ").next().unwrap_or_default().lines();
    let codes = rows.filter_map(|row| row.strip_prefix("| ")?.split(' ').next()?.parse().ok());
    codes.collect()
}

/// The names that a changelog has in backticks above its newest release.
fn named(changelog: &str) -> BTreeSet<&str> {
    let (_, rest) = changelog.split_once("\n## [Unreleased]\n").unwrap_or_default();
    let unreleased = rest.split("\n## [").next().unwrap_or_default();
    unreleased.split('`').skip(1).step_by(2).collect()
}

/// What is gone, and the changelog does not say so.
fn broken(earlier: &BTreeSet<String>, now: &BTreeSet<String>, changelog: &str) -> Vec<String> {
    let named = named(changelog);
    let is_named = |line: &&String| line.split(' ').next_back().is_some_and(|name| named.contains(name));
    earlier.difference(now).filter(|line| !is_named(line)).cloned().collect()
}

#[test]
fn what_was_promised_is_kept_or_the_changelog_says_so() {
    let now = promised();
    if let Some(release) = std::env::var_os("UPRIGHT_RELEASE") {
        let lines: Vec<_> = now.iter().map(String::as_str).collect();
        let text = format!("{RELEASE}{}\n{}\n", release.to_string_lossy(), lines.join("\n"));
        std::fs::write(LIST, text).expect("the list is written");
    }
    let list = read(LIST);
    let (first, lines) = list.split_once('\n').expect("lines");
    let earlier: BTreeSet<_> = lines.lines().map(str::to_owned).collect();
    let gone = broken(&earlier, &now, &read("CHANGELOG.md"));
    let say =
        |line| format!("{line}: users rest on it; keep it, or name it in CHANGELOG.md and say what to do");
    assert_right(gone.into_iter().map(say).collect());
    let release = first.strip_prefix(RELEASE).expect("the release");
    let Ok(release) = Version::parse(release) else { return };
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let new = catalogue.iter().filter(|check| !earlier.contains(&format!("check {}", check.id)));
    let silent = new.filter(|check| check.header.since.as_ref().is_none_or(|since| *since <= release));
    assert_right(silent.map(|check| format!("{}: say `since` when it came", check.id)).collect());
}

#[test]
fn only_a_word_in_the_changelog_takes_a_promise_back() {
    let set = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<_>>();
    let (earlier, now) = (set(&["check a/b", "exit 3", "table t"]), set(&["check a/c", "exit 3", "table t"]));
    let changelog =
        |unreleased: &str| format!("# Changelog\n\n## [Unreleased]\n{unreleased}\n## [0.1.0]\n`a/b`\n");
    assert_eq!(broken(&earlier, &now, &changelog("`a/c` is new")), ["check a/b"]);
    assert_eq!(broken(&earlier, &now, &changelog("`a/b` is `a/c` now")), [""; 0]);
    assert_eq!(broken(&now, &set(&["check a/c", "table t"]), &changelog("a 3")), ["exit 3"]);
}

#[test]
fn the_codes_of_readme_are_found() {
    assert!(exit_codes().len() >= 4, "{:?}", exit_codes());
}
