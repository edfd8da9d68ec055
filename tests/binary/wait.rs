//! `--wait`: what drifted or is undecided is read again, and nothing else.

use crate::faults::{command, field};
use crate::stub::{Denial, Fault, Manner, Stub};
use crate::support::{patient, text};
use serde_json::Value;
use std::process::Output;

/// Audits an account by a document of these checks, and waits so long.
fn audit(manner: Manner, document: &str, wait: &str) -> (Stub, Output) {
    let (stub, directory) = (Stub::start(manner), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    let mut command = command(&stub, directory.path());
    command.args(patient(&["audit", "--format", "json", "--wait", wait, "--snapshot", "a.db"]));
    let output = command.output().expect("upright starts");
    let kept =
        crate::faults::command(&stub, directory.path()).args(["report", "a.db", "--format", "json"]).output();
    assert_eq!(
        text(&kept.expect("upright starts").stdout),
        text(&output.stdout),
        "the snapshot tells the same"
    );
    (stub, output)
}

fn report(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)))
}

fn asked(stub: &Stub, operation: &str) -> u64 {
    stub.asked().into_iter().filter(|((name, _, _), _)| name == operation).map(|(_, times)| times).sum()
}

/// The words of a finding that came to hold, without the seconds.
fn held(finding: &Value) -> Option<&str> {
    let (seconds, reading) = field(finding, "cause").strip_prefix("held after ")?.split_once(" s, ")?;
    seconds.parse::<u64>().ok()?;
    Some(reading)
}

/// `legacy` stands in one zone, and the cluster with it, and the topic `open` is not encrypted.
const DOCUMENT: &str = "
requirements:
  - { id: A, text: Databases survive the loss of a zone., checks: [rds/multi-az] }
  - { id: B, text: Topics are encrypted., checks: [sns/topic-encrypted] }
waivers:
  - { check: rds/multi-az, resource: '*', reason: Another day., owner: platform, expires: 2099-01-01 }
  - { check: sns/topic-encrypted, resource: '*:open', reason: Another day., owner: platform, expires: 2099-01-01 }
";

/// What one of them could not read is read until it can be, and no database meanwhile.
#[test]
fn what_is_undecided_is_read_until_it_is_decided_and_nothing_else() {
    let denied = Fault::First(2, Box::new(Fault::Deny(Denial::Identity)));
    let (stub, output) =
        audit(Manner::with(["sns:GetTopicAttributes alarms-prod".to_owned()], denied), DOCUMENT, "5m");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let report = report(&output);
    let held: Vec<_> = report["findings"].as_array().into_iter().flatten().filter_map(held).collect();
    assert_eq!(held, ["third reading"]);
    assert_eq!(report["gaps"], Value::Array(Vec::new()));
    let note = report["notes"].to_string();
    assert!(note.contains("1 finding held after ") && note.contains(" s, third reading"), "{note}");
    assert_eq!(["sts:GetCallerIdentity", "rds:DescribeDBInstances"].map(|name| asked(&stub, name)), [1, 1]);
    assert_eq!(["sns:ListTopics", "sns:GetTopicAttributes"].map(|name| asked(&stub, name)), [3, 6]);
    let counted = report["run"]["operations"].as_array().into_iter().flatten();
    let counted: u64 = counted.filter_map(|operation| operation["calls"].as_u64()).sum();
    assert_eq!(counted, stub.asked().values().sum::<u64>(), "every call is in the report");
}

#[test]
fn what_never_holds_is_drift_when_the_time_is_over() {
    let document = DOCUMENT.replace("*:open", "*:closed");
    let (stub, output) = audit(Manner::default(), &document, "3s");
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let talk = text(&output.stderr);
    let again = talk.matches(": 0 findings hold now, 1 drift or are undecided").count() as u64;
    assert!((1..=2).contains(&again) && talk.contains("second reading after "), "{talk}");
    let asked = ["sns:ListTopics", "rds:DescribeDBInstances"].map(|name| asked(&stub, name));
    assert_eq!(asked, [1 + again, 1]);
}

/// The credentials end after the first reading.
#[test]
fn what_cannot_be_read_again_is_undecided() {
    let document = DOCUMENT.replace("*:open", "*:closed");
    let (_, output) = audit(Manner { expires_after: Some(6), ..Manner::default() }, &document, "3s");
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let report = report(&output);
    let of_topics = report["findings"].as_array().into_iter().flatten();
    let of_topics: Vec<_> = of_topics.filter(|finding| finding["check"] == "sns/topic-encrypted").collect();
    assert!(!of_topics.is_empty());
    of_topics.iter().for_each(|finding| assert_eq!(finding["verdict"], "unknown", "{finding}"));
    assert_eq!(report["gaps"].as_array().map(Vec::len), Some(1), "{}", report["gaps"]);
}

/// What the scope leaves out stays undecided for ever, and nobody waits for it.
#[test]
fn what_was_not_to_be_read_is_not_waited_for() {
    let document = "requirements: [{ id: A, text: t, checks: [kms/key-enabled, sns/topic-encrypted] }]";
    let (stub, directory) = (Stub::start(Manner::default()), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    let mut command = command(&stub, directory.path());
    let scope = ["--arn", "arn:aws:sns:*:alarms-prod", "--arn", "arn:aws:kms:*"];
    command.args(patient(&[&["audit", "--wait", "1h"], &scope[..]].concat()));
    let output = command.output().expect("upright starts");
    assert_eq!(output.status.code(), Some(3), "{} {}", text(&output.stdout), text(&output.stderr));
    assert_eq!(asked(&stub, "sns:ListTopics"), 1);
}
