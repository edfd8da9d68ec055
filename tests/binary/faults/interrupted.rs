//! A run that is cut short says so, and says nothing of what it did not reach.

use super::run::{Audited, CLEAN, PLAN, audited, command, field, in_directory, is_of_types};
use crate::everything::{CHECKS, EVERYTHING};
use crate::stub::{Fault, Manner, Stub};
use crate::support::{patient, text};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What is answered in full: these lists, and the details of their rows. Nothing comes back from the rest, but for the list
/// of buckets, whose details are missing.
const LISTS: [&str; 3] = ["sts:GetCallerIdentity", "rds:DescribeDBInstances", "rds:DescribeDBClusters"];
const DETAILS: [&str; 2] = ["rds:DescribeDBEngineVersions", "cloudwatch:GetMetricData"];

/// Services whose checks need fewer lists than are read at once: what is not answered keeps no other list from its turn.
const SERVICES: [&str; 6] = ["cloudwatch", "iam", "kms", "lambda", "rds", "s3"];

fn is_of_these(check: &str) -> bool {
    check.split_once('/').is_some_and(|(service, _)| SERVICES.contains(&service))
}

/// A directory with a document of these checks.
fn of_these() -> tempfile::TempDir {
    let directory = in_directory();
    let is_asked = |line: &&str| {
        line.trim_start()
            .strip_prefix("- ")
            .is_none_or(|check| is_of_these(check) || check.starts_with("id: "))
    };
    let text: Vec<_> = EVERYTHING.lines().filter(is_asked).collect();
    std::fs::write(directory.path().join("upright.yaml"), text.join("\n")).expect("a document");
    directory
}

fn slow() -> Stub {
    let mut manner = Manner::with(["*".to_owned()], Fault::Silence);
    let soon = LISTS.into_iter().chain(DETAILS).chain(["s3:ListBuckets"]);
    manner.faults.extend(soon.map(|name| (name.to_owned(), Fault::Delay(Duration::ZERO))));
    Stub::start(manner)
}

fn start(stub: &Stub, directory: &Path, arguments: &[&str]) -> Child {
    let mut command = command(stub, directory);
    command.args(patient(&[&["collect", "-o", "x.db"], arguments].concat()));
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("upright starts")
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill starts");
    assert!(status.success());
}

fn audit_of(snapshot: &str, stub: &Stub, directory: &Path) -> Audited {
    let mut command = command(stub, directory);
    command.args(["audit", "--from", snapshot, "--format", "json"]);
    audited(command, stub)
}

/// Whether everything that the check needs was answered.
fn is_read(check: &str) -> bool {
    let is_answered = |name: &str| LISTS.contains(&name) || DETAILS.contains(&name);
    is_of_these(check) && PLAN.needs(check).all(|need| is_answered(&need.operation.to_string()))
}

/// Whether nothing is said of what the check needs and was not answered: types are judged by themselves.
fn is_open(check: &str) -> bool {
    !is_read(check) && !is_of_types(check)
}

/// Every finding of a check that was not read to its end is unknown, because the run ended.
fn says_what_it_did_not_reach(audited: &Audited) {
    assert_eq!(audited.report["run"]["complete"], false);
    let checks: BTreeSet<_> = audited.list("findings").map(|found| field(found, "check")).collect();
    let asked = CHECKS.iter().map(String::as_str).filter(|check| is_of_these(check));
    assert_eq!(checks, asked.collect());
    for finding in audited.list("findings").filter(|finding| is_open(field(finding, "check"))) {
        assert_eq!(finding["verdict"], "unknown", "{finding}");
        assert!(field(finding, "cause").contains("the run ended early"), "{finding}");
    }
}

/// What was read was judged as if nothing had happened.
fn keeps_what_was_read(audited: &Audited) {
    let after = audited.findings();
    let read: Vec<_> = CLEAN.list("findings").filter(|finding| is_read(field(finding, "check"))).collect();
    assert!(read.len() > 10, "{} findings", read.len());
    for finding in read {
        assert_eq!(after.get(field(finding, "id")), Some(&finding));
    }
}

/// Ctrl-C, the signal that ends jobs and containers, and that of a terminal that is gone.
#[test]
fn a_signal_keeps_what_was_read_and_says_that_it_is_not_all() {
    let ends = |name: &str| {
        let (stub, directory) = (slow(), of_these());
        let mut child = start(&stub, directory.path(), &["-r", "upright.yaml"]);
        let mut said = BufReader::new(child.stderr.take().expect("a pipe")).lines().map_while(Result::ok);
        // Each answered list is one that was read, and on its way to the snapshot.
        let read =
            |line: &String| line.contains(&format!("{} of ", LISTS.len())) && line.contains("lists read");
        assert!(said.any(|line| read(&line)), "nothing was read");
        signal(&child, name);
        let rest: String = said.collect();
        assert_eq!(child.wait().expect("an end").code(), Some(4), "{rest}");
        let audited = audit_of("x.db", &stub, directory.path());
        says_what_it_did_not_reach(&audited);
        keeps_what_was_read(&audited);
    };
    std::thread::scope(|scope| {
        ["-INT", "-TERM", "-HUP"].map(|name| scope.spawn(move || ends(name))).map(|_| ())
    });
}

#[test]
fn a_run_ends_when_its_time_is_over() {
    let (stub, directory) = (slow(), of_these());
    let mut command = command(&stub, directory.path());
    command.args(patient(&["audit", "--max-duration", "5s", "--format", "json"]));
    says_what_it_did_not_reach(&audited(command, &stub));
}

/// Buckets and databases, so that a run takes a few requests.
const SMALL: &str = "requirements:\n  - id: A\n    text: a\n    checks: [rds/multi-az, s3/versioning]\n";

/// When a run is killed: after so many requests, and so much later.
fn moments(requests: u64) -> impl Iterator<Item = (u64, Duration)> {
    let last = (0..12).map(move |step| (requests, Duration::from_millis(step * 3)));
    (1..requests).map(|requests| (requests, Duration::ZERO)).chain(last)
}

/// Whether while it asks, while it finishes the file, or while it puts it in the place of an older one.
#[test]
fn a_killed_run_leaves_a_whole_snapshot_or_none() {
    let (stub, directory) = (Stub::start(Manner::default()), in_directory());
    std::fs::write(directory.path().join("upright.yaml"), SMALL).expect("a document");
    let output = start(&stub, directory.path(), &[]).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let whole = audit_of("x.db", &stub, directory.path());
    let mut killed = 0;
    for (requests, later) in moments(stub.asked().values().sum()) {
        let stub = Stub::start(Manner::default());
        let mut child = start(&stub, directory.path(), &[]);
        stub.wait_for_requests(requests);
        std::thread::sleep(later);
        child.kill().expect("it may have ended, too");
        killed += u32::from(child.wait().expect("an end").code().is_none());
        let audited = audit_of("x.db", &stub, directory.path());
        assert_eq!(audited.report["run"]["complete"], true);
        assert_eq!(audited.findings(), whole.findings());
    }
    assert!(killed > 3, "{killed} runs were killed");
    for name in begun(directory.path()) {
        is_whole_or_refused(&name, &whole, &stub, directory.path());
    }
    let output = start(&stub, directory.path(), &[]).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    #[cfg(target_os = "linux")]
    assert_eq!(begun(directory.path()), [""; 0], "a run removes what killed ones have left");
}

/// Snapshots that did not become whole.
fn begun(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).expect("a directory");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text"));
    names.filter(|name| name.starts_with(".upright-")).collect()
}

/// Whose terminal is gone, and who was told to go on without.
#[cfg(target_os = "linux")]
#[test]
fn a_run_that_was_told_to_outlive_its_terminal_does() {
    let soon = Manner::with(["rds:DescribeDBInstances".to_owned()], Fault::Delay(Duration::from_secs(2)));
    let (stub, directory) = (Stub::start(soon), in_directory());
    std::fs::write(directory.path().join("upright.yaml"), SMALL).expect("a document");
    let upright = command(&stub, directory.path());
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]).arg(upright.get_program());
    command.args(patient(&["collect", "-o", "x.db"])).current_dir(directory.path()).env_clear();
    command.envs(upright.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut child = command.stderr(Stdio::null()).spawn().expect("sh starts");
    stub.wait_for_requests(2);
    signal(&child, "-HUP");
    assert_eq!(child.wait().expect("an end").code(), Some(0));
}

/// What a killed run leaves beside its place is refused, or is what it would have become.
fn is_whole_or_refused(name: &str, whole: &Audited, stub: &Stub, directory: &Path) {
    let output = command(stub, directory).args(["audit", "--from", name]).output().expect("upright starts");
    if output.status.code() == Some(2) {
        assert!(text(&output.stderr).contains("is not a snapshot of upright"), "{}", text(&output.stderr));
    } else {
        assert_eq!(audit_of(name, stub, directory).findings(), whole.findings());
    }
}
