//! Stacks that are named to the real binary: what they declare is judged with what the stub's account holds.

use crate::faults::{command, field};
use crate::stub::{Manner, Stub};
use crate::support::{patient, root, text};
use serde_json::Value;
use std::path::Path;
use std::process::{Output, Stdio};

const DOCUMENT: &str =
    "requirements:\n  - id: IAC-1\n    text: Updates end.\n    checks: [iac/no-pending-operation]\n";

struct Place {
    stub: Stub,
    directory: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        std::fs::write(directory.path().join("upright.yaml"), DOCUMENT).expect("a document");
        Self { stub: Stub::start(Manner::default()), directory }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        command(&self.stub, self.directory.path()).args(patient(arguments)).output().expect("upright starts")
    }

    /// The findings of an audit as `verdict resource: actual or cause`, and its exit code.
    fn audit(&self, arguments: &[&str]) -> (Vec<String>, Option<i32>) {
        let output = self.run(&[&["audit", "--format", "json"], arguments].concat());
        (findings(&output), output.status.code())
    }
}

fn findings(output: &Output) -> Vec<String> {
    let report: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    let line = |finding: &Value| {
        let said = finding["actual"].as_str().or(finding["cause"].as_str()).unwrap_or_default();
        format!("{} {}: {said}", field(finding, "verdict"), field(finding, "resource"))
    };
    report["findings"].as_array().into_iter().flatten().map(line).collect()
}

/// An export of the tests, wherever they run.
fn export(name: &str) -> String {
    root().join("tests/declared").join(name).to_string_lossy().into_owned()
}

const PENDING: &str =
    "fail payments/dev: 1 pending: creating urn:pulumi:dev::payments::aws:s3/bucket:Bucket::logs";

#[test]
fn a_check_on_stacks_decides_nothing_before_one_is_named() {
    let place = Place::new();
    let (found, exit) = place.audit(&[]);
    assert_eq!(found, ["unknown 111111111111/global: no stack was given: name one with --stack"]);
    assert_eq!(exit, Some(3));
    let (found, exit) = place.audit(&["--stack", &export("pulumi.json")]);
    assert_eq!((found, exit), (vec![PENDING.to_owned()], Some(1)));
}

#[test]
fn a_stack_comes_through_a_pipe() {
    let place = Place::new();
    let state = std::fs::File::open(export("pulumi.json")).expect("an export");
    let mut upright = command(&place.stub, place.directory.path());
    upright.args(patient(&["audit", "--format", "json", "--stack", "-"])).stdin(Stdio::from(state));
    assert_eq!(findings(&upright.output().expect("upright starts")), [PENDING]);
    let twice = place.run(&["audit", "--stack", "-", "--stack", "-"]);
    assert!(text(&twice.stderr).contains("two stacks are to be read from stdin"), "{}", text(&twice.stderr));
}

#[test]
fn a_snapshot_is_judged_with_the_stacks_that_are_named_and_stays_as_it_is() {
    let place = Place::new();
    let collected = place.run(&["collect", "-o", "today.db", "--stack", &export("pulumi.json")]);
    assert_eq!(collected.status.code(), Some(0), "{}", text(&collected.stderr));
    let file = place.directory.path().join("today.db");
    let before = std::fs::read(&file).expect("a snapshot");
    assert_eq!(place.audit(&["--from", "today.db"]).0, [PENDING]);
    let (found, exit) = place.audit(&["--from", "today.db", "--stack", &export("terraform.tfstate")]);
    assert_eq!(found, ["exempt 7d0f3c1e-0000-4000-8000-000000000001: no operation is pending"]);
    assert_eq!(exit, Some(3), "nothing was judged");
    assert!(std::fs::read(&file).expect("the snapshot") == before, "the snapshot was written to");
    assert!(!before.windows(7).any(|window| window == b"hunter2"), "a secret is in the snapshot");
}

#[test]
fn a_state_that_cannot_be_read_is_refused_before_anything_is_asked() {
    let place = Place::new();
    let state = Path::new("cut.json");
    std::fs::write(
        place.directory.path().join(state),
        "{\"version\": 3,\n \"deployment\": {\"resources\": [",
    )
    .expect("a file");
    let output = place.run(&["audit", "--stack", "cut.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output.stderr),
        "error: the file ends in the middle of the state\n--> cut.json:2:30\n = help: it was cut short: export it again\n"
    );
    assert!(place.stub.asked().is_empty(), "AWS was asked");
}

const WHOLE: &str = "requirements: [{ id: A, text: What is declared is there., checks: [iac/resource-exists, \
    iac/properties-match, iac/no-unmanaged-resource, iac/no-failed-resource, iac/no-secrets-in-state, iac/state-integrity, \
    iac/outputs-resolve, iac/creation-order, iac/provider-consistent] }]\n";

/// Real exports declare nothing that the stub's account has: each resource of AWS is missing, of a type that is not
/// compared, or of another account or region.
#[test]
fn what_real_exports_declare_is_missing_from_another_account() {
    let Some(folder) = crate::exports::folder() else { return };
    let mut audited = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let export = entry.expect("an entry").path();
        if export.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let place = Place::new();
        std::fs::write(place.directory.path().join("upright.yaml"), WHOLE).expect("a document");
        let output = place.run(&[
            "audit",
            "--format",
            "json",
            "--role-arn",
            "arn:aws:iam::616138583583:role/audit",
            "--region",
            "us-west-2",
            "--quota-share",
            "1",
            "--stack",
            &export.to_string_lossy(),
        ]);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(matches!(output.status.code(), Some(1 | 3)), "{}: {said}", export.display());
        assert!(!said.contains("mypassword"), "{}: a secret is in the report", export.display());
        let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
        let of_existence = report["findings"].as_array().into_iter().flatten();
        let of_existence = of_existence.filter(|finding| field(finding, "check") == "iac/resource-exists");
        for finding in of_existence {
            let is_missing =
                finding["verdict"] == "fail" && field(finding, "actual").contains(" is not in aws_");
            let cause = field(finding, "cause");
            let is_left_out = finding["verdict"] == "exempt" && cause.ends_with(" is not compared");
            let is_elsewhere =
                finding["verdict"] == "unknown" && cause.ends_with(" is not part of this audit");
            assert!(is_missing || is_left_out || is_elsewhere, "{}: {finding}", export.display());
            audited += usize::from(is_missing);
        }
    }
    assert!(audited > 0, "nothing was looked for");
}
