//! What `upright diff` comes to: its exit codes, what it refuses, and by what it judges. No test here reaches AWS.

use crate::snapshot::{edit, snapshot};
use crate::support::{text, upright};
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

const DOCUMENT: &str = "title: Ours\nrequirements: [{ id: A, text: t, checks: [s3/versioning] }]\n";

/// A bucket, and whether it keeps versions.
fn bucket(name: &str, versioning: u8) -> String {
    format!(
        "INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled) \
         VALUES ('1', 'r', 'arn:aws:s3:::{name}', '{name}', {versioning});"
    )
}

/// A directory with a document and two snapshots.
fn directory(before: &str, after: &str) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("a.yaml"), DOCUMENT).expect("a document");
    snapshot(directory.path(), "before.db", 1, before);
    snapshot(directory.path(), "after.db", 2, after);
    directory
}

fn diff(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = upright(directory);
    command.args(["diff", "before.db", "after.db"]).args(arguments);
    command.output().expect("upright starts")
}

fn code(directory: &TempDir, arguments: &[&str]) -> Option<i32> {
    diff(directory.path(), &[&["-r", "a.yaml"], arguments].concat()).status.code()
}

const DENIED: &str = "INSERT INTO upright_gap VALUES ('1', 'r', 'aws_s3_bucket', 's3:GetBucketVersioning', \
                      's3:GetBucketVersioning', 'arn:aws:s3:::a', NULL, 'missing_permission', 'AccessDenied');";

#[test]
fn new_drift_is_1_what_is_not_known_any_more_3_and_anything_else_0() {
    let (good, bad) = (bucket("a", 1), bucket("a", 0));
    let hidden = format!("{bad}{DENIED}");
    let worse = directory(&good, &bad);
    assert_eq!(code(&worse, &[]), Some(1));
    assert_eq!(code(&worse, &["--fail-on", "critical"]), Some(0), "versioning is not that severe");
    assert_eq!(code(&directory(&bad, &good), &[]), Some(0), "better");
    assert_eq!(code(&directory(&bad, &bad), &[]), Some(0), "as bad as it was");
    let unknown = directory(&good, &hidden);
    assert_eq!(code(&unknown, &[]), Some(3));
    assert_eq!(code(&unknown, &["--allow-unknown"]), Some(0));
    assert_eq!(code(&directory(&hidden, &bad), &[]), Some(0), "nobody knows what it was");
    let both = directory(&format!("{good}{}", bucket("b", 1)), &format!("{hidden}{}", bucket("b", 0)));
    assert_eq!(code(&both, &["--allow-unknown"]), Some(1));
    assert_eq!(code(&both, &[]), Some(1), "worse weighs more than unknown");
}

/// No finding rests on it, and yet something that was known is not.
#[test]
fn state_that_is_not_comparable_any_more_is_3_too() {
    let denied = DENIED.replace("Versioning", "Acl");
    assert_eq!(code(&directory(&bucket("a", 1), &(bucket("a", 1) + &denied)), &[]), Some(3));
    assert_eq!(code(&directory(&(bucket("a", 1) + &denied), &bucket("a", 1)), &[]), Some(0));
}

#[test]
fn a_diff_is_written_to_stdout_or_to_a_file() {
    let directory = directory(&bucket("a", 1), &bucket("a", 0));
    let table = text(&diff(directory.path(), &["-r", "a.yaml"]).stdout);
    assert!(table.contains("NEW DRIFT") && table.contains("versioning_enabled  1 -> 0"), "{table}");
    let quiet = diff(directory.path(), &["-r", "a.yaml", "--format", "json", "-o", "diff.json"]);
    assert_eq!((text(&quiet.stdout), quiet.status.code()), (String::new(), Some(1)));
    let json = std::fs::read_to_string(directory.path().join("diff.json")).expect("a file");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["schema"], "upright/diff/1");
    assert_eq!(json["before"]["file"], "before.db");
}

/// Judges a snapshot by a document and keeps the audit in it, as `audit --snapshot` does.
fn keep_audit(directory: &Path, name: &str, document: &str) {
    let output = upright(directory)
        .args(["audit", "--from", name, "-r", document, "--format", "json"])
        .output()
        .expect("upright starts");
    let audit = text(&output.stdout).replace('\'', "''");
    let columns = [
        "id",
        "check",
        "title",
        "severity",
        "verdict",
        "account_id",
        "region",
        "resource",
        "actual",
        "cause",
        "fix",
    ];
    let columns = columns.map(|column| format!("value ->> '{column}'")).join(", ");
    edit(
        &directory.join(name),
        &format!(
            "INSERT INTO upright_audit VALUES (1, '{audit}', 'kept');
             INSERT INTO upright_finding SELECT {columns} FROM json_each('{audit}', '$.findings');"
        ),
    );
}

#[test]
fn without_a_document_the_audits_that_both_keep_are_compared() {
    let directory = directory(&bucket("a", 1), &bucket("a", 0));
    let other = DOCUMENT.replace("Ours", "Theirs").replace("s3/versioning", "s3/access-logging");
    std::fs::write(directory.path().join("b.yaml"), other).expect("a document");
    let judged_by = |arguments: &[&str]| {
        let json = text(&diff(directory.path(), &[&["--format", "json"], arguments].concat()).stdout);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let findings = json["findings"].as_array().map(Vec::len);
        (json["before"]["document"].to_string(), json["after"]["document"].to_string(), findings)
    };
    keep_audit(directory.path(), "before.db", "a.yaml");
    let (before, after, _) = judged_by(&[]);
    assert!(
        before == after && before != "\"Ours\"",
        "only one keeps an audit, so both are judged anew: {before}"
    );
    keep_audit(directory.path(), "after.db", "b.yaml");
    assert_eq!(judged_by(&[]), ("\"Ours\"".into(), "\"Theirs\"".into(), Some(0)), "no check is in both");
    assert_eq!(judged_by(&["-r", "a.yaml"]), ("\"Ours\"".into(), "\"Ours\"".into(), Some(1)));
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let refused = |directory: &TempDir, arguments: &[&str], said: &[&str]| {
        let output = diff(directory.path(), arguments);
        let talk = text(&output.stderr);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()), "{talk}");
        for words in said {
            assert!(talk.contains(words), "`{words}` is not in:\n{talk}");
        }
    };
    let other = "UPDATE upright_partition SET account_id = '2'; UPDATE upright_account SET account_id = '2'";
    refused(
        &directory("", other),
        &[],
        &["before.db is of account 1", "after.db is of account 2", "nothing to compare"],
    );
    refused(&directory("", "PRAGMA user_version = 9"), &[], &["after.db is a snapshot of layout 9"]);
    refused(&directory("", "PRAGMA application_id = 9"), &[], &["after.db is not a snapshot of upright"]);
    refused(
        &directory("", ""),
        &["--table", "aws_s3_buckets"],
        &["there is no such table", "did you mean `aws_s3_bucket`"],
    );
    refused(&directory("", ""), &["--resource", "a["], &["not a glob"]);
}
