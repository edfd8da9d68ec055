//! Emulators as people run them, with nothing around them that completes them: what an audit of a small stack cannot
//! decide comes of gaps that a file of `localstack/` names, each with the verdicts that it leaves open. A verdict that
//! rests on several gaps names the first of them, and counts there.
//!
//! `make bless` writes the files anew; they are then read like code.

use crate::everything::EVERYTHING;
use crate::faults::field;
use crate::support::{self, Account, root, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One reason that an emulator gives to know nothing, wherever it gives it.
#[derive(Debug, Default)]
struct Named {
    /// The tables, or their columns, that lack what was not answered.
    lacking: BTreeSet<String>,
    /// How many verdicts of each check rest on it.
    open: BTreeMap<String, usize>,
}

fn list<'a>(report: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    report[name].as_array().unwrap_or_else(|| panic!("no {name} in the report")).iter()
}

/// The gaps of a report by operation, class and message, and the unknown verdicts that none of them explains.
fn named(report: &Value) -> (BTreeMap<[&str; 3], Named>, Vec<&Value>) {
    let mut named = BTreeMap::<_, Named>::new();
    for gap in list(report, "gaps") {
        let reason = ["operation", "class", "message"].map(|name| field(gap, name));
        let (table, columns) = (field(gap, "table"), gap["columns"].as_array());
        let columns = columns.into_iter().flatten().filter_map(Value::as_str);
        let mut lacking: BTreeSet<_> = columns.map(|column| format!("{table}.{column}")).collect();
        if lacking.is_empty() {
            lacking.insert(table.to_owned());
        }
        named.entry(reason).or_default().lacking.extend(lacking);
    }
    let mut unexplained = Vec::new();
    for finding in list(report, "findings").filter(|finding| finding["verdict"] == "unknown") {
        let cause = field(finding, "cause");
        let explains = |[operation, _, message]: &[&str; 3]| {
            let rest = cause.strip_prefix(operation);
            rest.is_some_and(|rest| rest.starts_with(' ') && rest.ends_with(message))
        };
        match named.iter_mut().find(|(reason, _)| explains(reason)) {
            Some((_, gap)) => *gap.open.entry(field(finding, "check").to_owned()).or_default() += 1,
            None => unexplained.push(finding),
        }
    }
    (named, unexplained)
}

/// A gap as `operation class table-or-column: message; check number, …`: the verdicts of each check that it leaves open.
fn line([operation, class, message]: &[&str; 3], gap: &Named) -> String {
    let lacking: Vec<_> = gap.lacking.iter().map(String::as_str).collect();
    let open: Vec<_> = gap.open.iter().map(|(check, number)| format!("{check} {number}")).collect();
    let open =
        if open.is_empty() { "others explain what it leaves open".to_owned() } else { open.join(", ") };
    format!("{operation} {class} {}: {message}; {open}", lacking.join(" "))
}

/// Audits the plain stack with every check.
fn knows_all_but_named_gaps(emulator: &str, file: &str) {
    let account = Account::on(emulator, "plain");
    std::fs::write(account.file("upright.yaml"), &*EVERYTHING).expect("a document");
    let output = account.upright(&["audit", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    let (named, unexplained) = named(&report);
    assert!(unexplained.is_empty(), "unknown without a gap: {unexplained:#?}");
    let lines: Vec<_> = named.iter().map(|(reason, gap)| line(reason, gap)).collect();
    support::is_what_is_written(file, &lines);
}

#[test]
fn on_plain_moto_nothing_is_unknown_but_for_named_gaps() {
    knows_all_but_named_gaps("moto_server", "plain.gaps");
}

/// Where `make localstack` has set it up.
#[test]
fn on_plain_localstack_nothing_is_unknown_but_for_named_gaps() {
    if root().join(".venv/localstack/.installed").exists() {
        knows_all_but_named_gaps("localstack", "plain.localstack.gaps");
    }
}
