//! What a report shows is a part of what was found; what it comes to is all of it.

use crate::everything::EVERYTHING;
use crate::faults::command;
use crate::stub::{Manner, Stub};
use crate::support::{patient, text, upright};
use serde_json::Value;
use std::process::Output;
use std::sync::LazyLock;
use tempfile::TempDir;
use upright::report::FORMATS;

/// A directory with `a.db`: an account with drift in every severity, judged by every check.
static AUDITED: LazyLock<TempDir> = LazyLock::new(|| {
    let (stub, directory) = (Stub::start(Manner::default()), tempfile::tempdir().expect("a directory"));
    std::fs::write(directory.path().join("upright.yaml"), &*EVERYTHING).expect("a document");
    let output = command(&stub, directory.path()).args(patient(&["audit", "--snapshot", "a.db"])).output();
    assert_eq!(output.expect("upright starts").status.code(), Some(1));
    directory
});

fn report(arguments: &[&str]) -> Output {
    let mut command = upright(AUDITED.path());
    command.args(["report", "a.db"]).args(arguments).output().expect("upright starts")
}

fn json(arguments: &[&str]) -> Value {
    let output = report(&[arguments, &["--format", "json"]].concat());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stderr)))
}

fn each<'a>(audit: &'a Value, name: &'a str) -> impl Iterator<Item = &'a str> {
    audit["findings"].as_array().expect("findings").iter().map(move |one| one[name].as_str().expect("text"))
}

#[test]
fn filters_hold_in_every_format_and_change_no_exit_code() {
    for filter in [
        &["--only", "pass"][..],
        &["--severity", "critical"],
        &["--check", "s3/versioning"],
        &["--service", "sns"],
    ] {
        for format in FORMATS {
            let output = report(&[filter, &["--format", format.name]].concat());
            assert_eq!(output.status.code(), Some(1), "{filter:?} {}: {}", format.name, text(&output.stderr));
        }
    }
    let (all, some) =
        (json(&[]), json(&["--only", "fail,unknown", "--severity", "high", "--service", "s3,rds"]));
    assert!(each(&some, "verdict").all(|verdict| ["fail", "unknown"].contains(&verdict)));
    assert!(each(&some, "severity").all(|severity| ["critical", "high"].contains(&severity)));
    assert!(each(&some, "check").all(|check| check.starts_with("s3/") || check.starts_with("rds/")));
    assert!(each(&some, "check").count() > 0 && each(&some, "check").count() < each(&all, "check").count());
    assert_eq!(some["summary"], all["summary"], "the counts are those of everything");
    let note =
        some["notes"].as_array().and_then(|notes| notes.last()).and_then(Value::as_str).expect("a note");
    assert!(
        note.starts_with("only a part is shown (--only fail,unknown, --severity high, --service s3,rds): "),
        "{note}"
    );
    let talk = text(&report(&["--only", "pass", "--format", "csv"]).stderr);
    assert!(talk.starts_with("only a part is shown (--only pass): "), "{talk}");
    let globs = json(&["--check", "s3/*", "--check", "kms/rotation"]);
    assert!(each(&globs, "check").all(|check| check.starts_with("s3/") || check == "kms/rotation"));
}

#[test]
fn what_the_document_does_not_have_is_refused_with_the_nearest() {
    for (arguments, said) in [
        (["--check", "s3/versionning"], "did you mean `s3/versioning`"),
        (["--service", "lamda"], "did you mean `lambda`"),
        (["--only", "drift"], "[possible values: fail, unknown, waived, exempt, pass]"),
        (["--severity", "bad"], "one of critical, high"),
    ] {
        let output = report(&arguments);
        let talk = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{talk}");
        assert!(talk.contains(said), "{talk}");
    }
}

#[test]
fn a_pipe_is_as_wide_as_columns_says() {
    let longest = |columns: &str| {
        let mut command = upright(AUDITED.path());
        let output =
            command.env("COLUMNS", columns).args(["report", "a.db", "-q"]).output().expect("upright starts");
        text(&output.stdout).lines().filter(|line| line.contains(": ")).map(|line| line.chars().count()).max()
    };
    assert!(
        longest("60") <= Some(60) && longest("200") > Some(60),
        "{:?} {:?}",
        longest("60"),
        longest("200")
    );
    assert_eq!(longest("nothing"), longest("120"), "what is no number is none");
}

/// What the account keeps in variables, parameters and user data is in no report, whatever its format.
#[test]
fn no_format_tells_a_secret() {
    for format in FORMATS {
        let output = report(&["--format", format.name, "--only", "fail,unknown,pass,exempt", "--witness"]);
        let said = text(&output.stdout);
        assert!(said.len() > 100, "{}", format.name);
        for secret in ["hunter2", "tR7vQ9zL4m", "AKIAR2D4W6Q7J5M3N8X1"] {
            assert!(!said.contains(secret), "{}: {secret}", format.name);
        }
    }
}

/// Each line names the resource, asks where it is, and only reads.
#[test]
fn findings_come_with_what_shows_them_again() {
    let audit = json(&[]);
    let witnesses = audit["witnesses"].as_object().expect("witnesses");
    let findings = audit["findings"].as_array().expect("findings");
    let open: Vec<_> = findings.iter().filter(|one| one["verdict"] == "fail").collect();
    let told = open.iter().filter(|one| witnesses.contains_key(one["id"].as_str().expect("an id"))).count();
    assert!(told * 10 >= open.len() * 9, "{told} of {}", open.len());
    for line in witnesses.values().flat_map(|lines| lines.as_array().expect("lines")) {
        let words = shlex::split(line.as_str().expect("text")).expect("words of a shell");
        assert_eq!(words[0], "aws");
        assert!(["describe-", "get-", "list-"].iter().any(|verb| words[2].starts_with(verb)), "{line}");
        assert!(words.contains(&"--endpoint-url".to_owned()), "{line}");
    }
    let versioning = open.iter().find(|one| one["check"] == "s3/versioning").expect("a bucket");
    let line = &witnesses[versioning["id"].as_str().expect("an id")][0];
    let bucket = versioning["resource"].as_str().and_then(|arn| arn.rsplit(':').next()).expect("a name");
    assert!(
        line.as_str().expect("text").contains(&format!("s3api get-bucket-versioning --bucket {bucket} ")),
        "{line}"
    );
    let table = text(&report(&["--witness", "--check", "s3/versioning"]).stdout);
    assert!(table.contains("      $ aws s3api get-bucket-versioning --bucket "), "{table}");
}
