//! The exit codes: what a gate and a scheduler may rely on.

use crate::faults::command;
use crate::stub::{Denial, Fault, Manner, Stub};
use crate::support::{patient, text};
use serde_json::Value;

/// Waives what drifts, so that what is asked for holds.
const HOLDS: &str = "
requirements:
  - { id: A, text: Buckets keep old versions., checks: [s3/versioning] }
waivers:
  - { check: s3/versioning, resource: '*', reason: Another day., owner: platform, expires: 2099-01-01 }
";
const DRIFTS: &str = "
requirements:
  - { id: A, text: Buckets keep old versions., checks: [s3/versioning] }
  - { id: B, text: Topics are encrypted., checks: [sns/topic-encrypted] }
";
const NOWHERE: [&str; 2] = ["--arn", "arn:aws:s3:::nobody-has-it"];

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Said {
    fn report(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stderr))
    }
}

fn audit(manner: Manner, document: &str, arguments: &[&str]) -> Said {
    let (stub, directory) = (Stub::start(manner), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    std::fs::write(directory.path().join("accounts.yaml"), ACCOUNTS).expect("a file");
    let mut command = command(&stub, directory.path());
    let output = command.args(patient(&[&["audit"], arguments].concat())).output().expect("upright starts");
    Said { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

fn denied(operation: &str) -> Manner {
    Manner::with([operation.to_owned()], Fault::Deny(Denial::Identity))
}

/// The codes without a flag, with each, and with both.
fn codes(manner: impl Fn() -> Manner, document: &str, arguments: &[&str]) -> [Option<i32>; 4] {
    let flags: [&[&str]; 4] =
        [&[], &["--allow-unknown"], &["--allow-empty"], &["--allow-unknown", "--allow-empty"]];
    flags.map(|flags| audit(manner(), document, &[arguments, flags].concat()).code)
}

#[test]
fn what_holds_and_what_drifts_is_told_whatever_is_allowed() {
    assert_eq!(codes(Manner::default, HOLDS, &[]), [Some(0); 4]);
    assert_eq!(codes(Manner::default, DRIFTS, &[]), [Some(1); 4]);
}

#[test]
fn drift_comes_before_what_is_undecided() {
    assert_eq!(audit(denied("sns:ListTopics"), DRIFTS, &[]).code, Some(1));
    assert_eq!(audit(denied("sns:ListTopics"), DRIFTS, &["--fail-on", "critical"]).code, Some(3));
}

#[test]
fn where_there_is_nothing_to_judge_nothing_holds() {
    assert_eq!(codes(Manner::default, HOLDS, &NOWHERE), [Some(3), Some(3), Some(0), Some(0)]);
    let said = audit(Manner::default(), HOLDS, &NOWHERE);
    assert!(said.stdout.contains("NOTHING WAS JUDGED"), "{}", said.stdout);
    assert!(said.stdout.contains("1 requirements: 1 with nothing to judge"), "{}", said.stdout);
    let report = audit(Manner::default(), HOLDS, &[&NOWHERE[..], &["--format", "json"]].concat()).report();
    assert_eq!(
        (&report["summary"]["judged"], &report["requirements"][0]["verdict"]),
        (&0.into(), &"nothing_to_judge".into())
    );
}

/// A sentence of which nothing was judged is counted first, and hides behind none that holds.
#[test]
fn a_requirement_without_anything_to_judge_is_none_that_holds() {
    let document = HOLDS.replace(
        "waivers:",
        "  - { id: B, text: Topics are encrypted., checks: [sns/topic-encrypted] }\nwaivers:",
    );
    let said = audit(Manner::default(), &document, &["--arn", "arn:aws:s3:::*"]);
    assert!(said.stdout.contains("2 requirements: 1 with nothing to judge, 1 waived"), "{}", said.stdout);
    assert_eq!(said.code, Some(0));
}

#[test]
fn what_is_undecided_is_allowed_beside_what_is_decided() {
    let partly = || denied("s3:GetBucketVersioning orders-prod");
    assert_eq!(codes(partly, HOLDS, &[]), [Some(3), Some(0), Some(3), Some(0)]);
}

/// Neither is it that some of it is unknown, nor that there is nothing: nobody knows.
#[test]
fn where_all_is_unknown_neither_flag_is_enough() {
    assert_eq!(codes(|| denied("s3:ListBuckets"), HOLDS, &[]), [Some(3), Some(3), Some(3), Some(0)]);
}

#[test]
fn a_run_that_was_cut_short_is_worth_another_try_whatever_it_found() {
    let silent = || Manner::with(["sns:ListTopics".to_owned()], Fault::Silence);
    let arguments = ["--max-duration", "5s", "--format", "json", "--allow-unknown", "--allow-empty"];
    let said = audit(silent(), DRIFTS, &arguments);
    assert_eq!(said.code, Some(4), "{}", said.stderr);
    let report = said.report();
    assert!(report["summary"]["findings"]["fail"].as_u64() > Some(0), "{}", report["summary"]);
}

const ACCOUNTS: &str = "
accounts:
  - { id: '111111111111' }
  - { id: '333333333333', role_name: audit }
";

#[test]
fn an_account_that_may_be_entered_another_time_is_worth_another_try() {
    let entering = |fault| Manner::with(["sts:AssumeRole 333333333333".to_owned()], fault);
    let code = |fault, more: &[&str]| {
        audit(entering(fault), HOLDS, &[&["--accounts", "accounts.yaml"], more].concat()).code
    };
    assert_eq!(code(Fault::Silence, &["--timeout", "1s", "--allow-unknown"]), Some(4));
    assert_eq!(code(Fault::Throttle, &["--throttle-patience", "1s"]), Some(4));
    assert_eq!(code(Fault::Deny(Denial::Identity), &[]), Some(3));
    assert_eq!(code(Fault::Deny(Denial::Identity), &["--allow-unknown"]), Some(0));
}

/// What was found is found, whoever looked at it.
#[cfg(unix)]
#[test]
fn a_reader_that_is_gone_changes_no_code() {
    let (stub, directory) = (Stub::start(Manner::default()), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("upright.yaml"), DRIFTS).expect("a document");
    let mut command = command(&stub, directory.path());
    command.args(patient(&["audit"])).stdout(std::process::Stdio::piped());
    let mut child = command.spawn().expect("upright starts");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

/// A state of Pulumi that declares a bucket of the stub's, and one that is gone.
const STATE: &str = r#"{ "version": 3, "deployment": { "manifest": {}, "resources": [
    { "urn": "urn:pulumi:prod::orders::aws:s3/bucket:Bucket::gone", "custom": true, "type": "aws:s3/bucket:Bucket",
      "id": "gone", "inputs": { "bucket": "gone" }, "outputs": { "bucket": "gone", "arn": "arn:aws:s3:::gone" } } ] } }"#;

#[test]
fn a_stack_without_a_document_is_judged_as_a_deployment() {
    let (stub, directory) = (Stub::start(Manner::default()), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("dev.json"), STATE).expect("a state");
    let mut command = command(&stub, directory.path());
    command.args(patient(&["audit", "--stack", "dev.json", "--format", "json"]));
    let output = command.output().expect("upright starts");
    let talk = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{talk}");
    assert!(talk.contains("requirements: the profile deployment"), "{talk}");
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    let failed =
        report["findings"].as_array().into_iter().flatten().filter(|finding| finding["verdict"] == "fail");
    let checks: Vec<_> = failed.map(|finding| finding["check"].as_str().unwrap_or_default()).collect();
    assert!(checks.contains(&"iac/resource-exists"), "{checks:?}");
}

/// Credentials that are not given in time: a word, and not silence.
#[cfg(unix)]
#[test]
fn nobody_waits_for_sign_in_without_a_word() {
    let manner =
        Manner::with(["sts:GetCallerIdentity".to_owned()], Fault::Delay(std::time::Duration::from_secs(4)));
    let said = audit(manner, HOLDS, &[]);
    assert!(
        said.stderr.contains("waiting for credentials, and for sts:GetCallerIdentity"),
        "{}",
        said.stderr
    );
}
