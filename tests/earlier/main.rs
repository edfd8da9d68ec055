//! Snapshots of earlier releases open as far as their tables go: what they lack was not collected.

#[path = "../support/sealing.rs"]
#[expect(dead_code, reason = "it unseals, too")]
mod sealing;

use assert_cmd::Command;
use rusqlite::Connection;
use sealing::sealed;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The file that these statements make.
fn snapshot(directory: &Path, statements: &str) -> PathBuf {
    let path = directory.join("earlier.db");
    let connection = Connection::open(&path).expect("a database");
    connection.execute_batch(statements).expect("statements");
    drop(connection);
    let bytes = std::fs::read(&path).expect("the database");
    std::fs::write(&path, sealed(&bytes)).expect("the snapshot");
    path
}

fn upright(arguments: &[&str], path: &Path) -> (String, String) {
    let ended = Command::cargo_bin("upright")
        .expect("the program")
        .args(arguments)
        .arg(path)
        .env_clear()
        .output()
        .expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&ended.stdout), text(&ended.stderr))
}

const DOCUMENT: &str = "title: Earlier\nrequirements:\n  - id: A\n    text: It is sound.\n    checks:\n\
                        \x20     - s3/tls-only\n      - s3/versioning\n      - kms/policy-not-public\n      - sns/topic-not-public\n";

#[test]
fn what_an_earlier_release_read_is_judged_and_what_it_did_not_is_unknown() {
    let directory = TempDir::new().expect("a directory");
    let path = snapshot(directory.path(), include_str!("layout-6.sql"));
    let document = directory.path().join("upright.yaml");
    std::fs::write(&document, DOCUMENT).expect("the document");
    let document = document.to_string_lossy();
    let (report, said) = upright(&["audit", "-r", &document, "--format", "json", "--from"], &path);
    let report: Value = serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {said}"));
    let findings = report["findings"].as_array().expect("findings").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let verdicts: BTreeMap<_, _> = findings
        .map(|one| {
            (
                format!("{} {}", text(&one["check"]), text(&one["resource"])),
                (text(&one["verdict"]), text(&one["cause"])),
            )
        })
        .collect();
    let verdict = |of: &str| verdicts.get(of).map(|(verdict, _)| verdict.as_str());
    assert_eq!(verdict("s3/tls-only arn:aws:s3:::closed"), Some("pass"), "by its policy, read anew");
    assert_eq!(verdict("s3/tls-only arn:aws:s3:::open"), Some("fail"));
    assert_eq!(verdict("s3/versioning arn:aws:s3:::closed"), Some("pass"));
    let (key, cause) = &verdicts["kms/policy-not-public arn:aws:kms:eu-west-1:111111111111:key/a"];
    assert_eq!(key, "unknown");
    assert_eq!(
        cause,
        "kms:GetKeyPolicy was not called in eu-west-1: upright 0.1.0, which collected it, did not read it"
    );
    assert_eq!(verdict("sns/topic-not-public 111111111111/eu-west-1"), Some("unknown"));
}

#[test]
fn an_earlier_snapshot_can_be_asked() {
    let directory = TempDir::new().expect("a directory");
    let path = snapshot(directory.path(), include_str!("layout-6.sql"));
    let sql = "SELECT name, versioning_enabled FROM aws_s3_bucket ORDER BY name";
    let (answer, said) = upright(&["query", sql, "--format", "json", "--from"], &path);
    let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {said}"));
    assert!(answer[0]["versioning_enabled"].is_number(), "{answer}");
}

#[test]
fn a_release_that_is_too_old_or_too_new_is_named() {
    for layout in ["5", "999"] {
        let directory = TempDir::new().expect("a directory");
        let statements =
            include_str!("layout-6.sql").replace("user_version = 6", &format!("user_version = {layout}"));
        let path = snapshot(directory.path(), &statements);
        let (_, said) = upright(&["report"], &path);
        let wanted = format!(
            "is a snapshot of layout {layout}, which upright {} cannot read: upright 0.1.0 can, or collect it again",
            env!("CARGO_PKG_VERSION")
        );
        assert!(said.contains(&wanted), "{said}");
    }
}
