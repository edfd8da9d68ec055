//! A run that is cut short says so, and says nothing of what it did not reach.

use super::run::{command, field, in_directory};
use crate::everything::CHECKS;
use crate::stub::{Fault, Manner, Stub};
use crate::support::text;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// The run would not end by itself before that.
const NEVER: Duration = Duration::from_secs(3600);

/// The checks that need databases alone, which are read to their end.
const READ: [&str; 6] = [
    "rds/backup-retention",
    "rds/copy-tags-to-snapshot",
    "rds/deletion-protection",
    "rds/multi-az",
    "rds/not-public",
    "rds/windows-set",
];

/// An account in which databases and buckets are answered, and nothing else comes back.
fn slow() -> Stub {
    let mut manner = Manner::with(["*".to_owned()], Fault::Delay(NEVER));
    let soon = ["rds:DescribeDBInstances", "rds:DescribeDBClusters", "s3:ListBuckets"];
    manner.faults.extend(soon.map(|name| (name.to_owned(), Fault::Delay(Duration::ZERO))));
    Stub::start(manner)
}

/// Starts collecting, and returns when so much was asked that the answers that come have come.
fn started(stub: &Stub, directory: &Path) -> Child {
    let mut command = command(stub, directory);
    command
        .args(["collect", "-r", "upright.yaml", "-o", "x.db"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let child = command.spawn().expect("upright starts");
    stub.wait_until_asked("s3:GetBucketVersioning");
    child
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill starts");
    assert!(status.success());
}

fn run(stub: &Stub, directory: &Path, arguments: &[&str]) -> Output {
    command(stub, directory).args(arguments).output().expect("upright starts")
}

/// Every finding of a check that was not read to its end is unknown, because the run ended.
fn says_what_it_did_not_reach(report: &Value) {
    assert_eq!(report["run"]["complete"], false);
    let findings: Vec<_> = report["findings"].as_array().into_iter().flatten().collect();
    let of_checks: BTreeSet<_> = findings.iter().map(|finding| field(finding, "check").to_owned()).collect();
    assert_eq!(of_checks, *CHECKS);
    for finding in &findings {
        let read = READ.contains(&field(finding, "check"));
        let unknown = finding["verdict"] == "unknown";
        // An answer that has come may still be on its way to the snapshot when the run ends.
        assert!(unknown || read, "{finding}");
        assert!(!unknown || field(finding, "cause").contains("the run ended early"), "{finding}");
    }
}

#[test]
fn ctrl_c_keeps_what_was_read_and_says_that_it_is_not_all() {
    let (stub, directory) = (slow(), in_directory());
    let child = started(&stub, directory.path());
    signal(&child, "-INT");
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let audit = run(&stub, directory.path(), &["audit", "--from", "x.db", "--format", "json"]);
    says_what_it_did_not_reach(&serde_json::from_slice(&audit.stdout).expect("a report"));
}

#[test]
fn a_killed_run_leaves_no_snapshot() {
    let (stub, directory) = (slow(), in_directory());
    let child = started(&stub, directory.path());
    signal(&child, "-KILL");
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), None);
    assert!(!directory.path().join("x.db").exists());
}

#[test]
fn a_run_ends_when_its_time_is_over() {
    let (stub, directory) = (slow(), in_directory());
    let output = run(&stub, directory.path(), &["audit", "--max-duration", "5s", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    says_what_it_did_not_reach(&serde_json::from_slice(&output.stdout).expect("a report"));
}
