//! What the command line says when it is given something broken: one clear message on stderr, nothing on stdout, exit
//! code 2, and no file written over. No test here reaches AWS.

use crate::support::{text, upright};
use clap::CommandFactory;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Output;
use upright::cli::Cli;

fn run(directory: &Path, arguments: &[&str]) -> Output {
    upright(directory).args(arguments).output().expect("upright starts")
}

fn directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a directory")
}

fn write(directory: &Path, name: &str, content: &str) {
    let path = directory.join(name);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    std::fs::write(path, content).expect("a file");
}

/// The command fails with 2, says nothing on stdout, and says all of this on stderr.
fn refused(directory: &Path, arguments: &[&str], said: &[&str]) {
    let output = run(directory, arguments);
    let talk = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    assert_eq!(text(&output.stdout), "", "stdout is for results");
    for words in said {
        assert!(talk.contains(words), "`{words}` is not in:\n{talk}");
    }
}

const HEADER: &str =
    "-- title = \"A test\"\n-- severity = \"low\"\n-- why = \"w\"\n-- fix = \"f\"\n-- docs = \"d\"\n\n";

#[test]
fn a_broken_document_is_shown_at_its_line_with_the_nearest_right_thing() {
    let directory = directory();
    write(directory.path(), "a.yaml", "requirements:\n  - id: A\n    text: t\n    checks: [rds/mutli-az]\n");
    refused(
        directory.path(),
        &["audit", "-r", "a.yaml"],
        &["there is no check `rds/mutli-az`", "a.yaml:4:14", "did you mean `rds/multi-az`"],
    );
}

#[test]
fn a_document_that_is_not_there_is_named() {
    refused(directory().path(), &["audit", "-r", "none.yaml"], &["none.yaml", "there is no such file"]);
}

#[test]
fn the_limits_of_aws_hold_wherever_aws_may_answer() {
    let directory = directory();
    let unlimited = ["audit", "--quota-share", "unlimited"];
    refused(directory.path(), &unlimited, &["AWS has limits", "--endpoint-url of an emulator"]);
    let at_aws = ["--endpoint-url", "https://vpce-1.ec2.eu-west-1.vpce.amazonaws.com"];
    refused(directory.path(), &[unlimited.as_slice(), &at_aws].concat(), &["AWS has limits"]);
    refused(directory.path(), &["audit", "--quota-share", "1.5"], &["above 0 and at most 1"]);
}

#[test]
fn without_credentials_every_source_that_was_tried_is_named() {
    let directory = directory();
    let mut command = upright(directory.path());
    // The container's and the instance's sources would ask the network.
    command.env("AWS_EC2_METADATA_DISABLED", "true").args(["audit", "--region", "us-east-1"]);
    let output = command.output().expect("upright starts");
    let talk = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    for words in
        ["no AWS credentials", "AWS_ACCESS_KEY_ID", "~/.aws/config", "instance's role", "aws sso login"]
    {
        assert!(talk.contains(words), "`{words}` is not in:\n{talk}");
    }
}

#[test]
fn an_endpoint_that_does_not_answer_is_an_error_and_leaves_no_snapshot() {
    let directory = directory();
    let mut command = upright(directory.path());
    command.envs([("AWS_ACCESS_KEY_ID", "a"), ("AWS_SECRET_ACCESS_KEY", "b"), ("AWS_REGION", "us-east-1")]);
    command.args(["collect", "-o", "x.db", "--endpoint-url", "http://127.0.0.1:1"]);
    let output = command.output().expect("upright starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("sts:GetCallerIdentity did not answer"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(std::fs::read_dir(directory.path()).expect("a directory").count(), 0);
}

#[test]
fn plain_http_to_another_machine_needs_to_be_allowed() {
    let directory = directory();
    std::fs::create_dir(directory.path().join(".aws")).expect("a directory");
    write(
        directory.path(),
        ".aws/config",
        "[default]\nregion = us-east-1\nendpoint_url = http://192.0.2.1\n",
    );
    let refused = |name: &str, url: &str, said: &str| {
        let output = upright(directory.path()).env(name, url).args(["collect", "-o", "x.db"]).output();
        let talk = text(&output.expect("upright starts").stderr);
        assert!(talk.contains(said) && talk.contains("--allow-http"), "{talk}");
    };
    refused("AWS_ENDPOINT_URL", "http://192.0.2.2", "AWS_ENDPOINT_URL names 192.0.2.2");
    refused("AWS_ENDPOINT_URL_S3", "http://192.0.2.3", "AWS_ENDPOINT_URL_S3 names 192.0.2.3");
    refused("AWS_PROFILE", "default", "the profile's `endpoint_url` names 192.0.2.1");
    let mut allowed = upright(directory.path());
    allowed.env("AWS_EC2_METADATA_DISABLED", "true").args(["collect", "-o", "x.db", "--allow-http"]);
    let talk = text(&allowed.output().expect("upright starts").stderr);
    assert!(talk.contains("no AWS credentials"), "{talk}");
}

#[test]
fn what_is_no_snapshot_is_refused_and_left_as_it_is() {
    let directory = directory();
    write(directory.path(), "text.db", "not a database");
    write(directory.path(), "empty.db", "");
    refused(directory.path(), &["audit", "--from", "text.db"], &["text.db is not a snapshot of upright"]);
    refused(directory.path(), &["report", "empty.db"], &["empty.db is not a snapshot of upright"]);
    refused(directory.path(), &["query", "--from", "none.db", "SELECT 1"], &["none.db", "No such file"]);
    assert_eq!(std::fs::read_to_string(directory.path().join("text.db")).expect("a file"), "not a database");
}

#[test]
fn unknown_names_get_the_nearest_ones() {
    let directory = directory();
    refused(directory.path(), &["checks", "show", "rds/multi_az"], &["did you mean `rds/multi-az`"]);
    refused(directory.path(), &["tables", "show", "aws_s3_buckets"], &["did you mean `aws_s3_bucket`"]);
    refused(
        directory.path(),
        &["query", "SELECT name FROM aws_s3_buckets"],
        &["did you mean `aws_s3_bucket`"],
    );
    write(directory.path(), "a.sql", "SELECT b.versioning FROM aws_s3_bucket AS b");
    refused(
        directory.path(),
        &["query", "--file", "a.sql"],
        &["did you mean `versioning_", "no such column"],
    );
    refused(directory.path(), &["audit", "--fail-on", "hihg"], &["critical, high, medium, low, info"]);
}

/// A document that names the user's own check `mine/test`, and the check.
fn with_check(directory: &Path, statement: &str) {
    write(directory, "checks/mine/test.sql", &format!("{HEADER}{statement}\n"));
    write(directory, "a.yaml", "requirements: [{ id: A, text: t, checks: [mine/test] }]\n");
}

#[test]
fn a_check_that_does_more_than_read_is_refused_by_name() {
    for (statement, said) in [
        ("DELETE FROM aws_vpc", "only SELECT is allowed, not DELETE FROM aws_vpc"),
        ("ATTACH 'x.db' AS x", "only SELECT is allowed, not ATTACH"),
        ("PRAGMA journal_mode", "only SELECT is allowed, not PRAGMA journal_mode"),
        ("SELECT readfile('/etc/passwd')", "no such function: readfile"),
        ("SELECT load_extension('x')", "the function `load_extension` is not allowed"),
        ("SELECT name FROM pragma_database_list", "`pragma_database_list` is not one of upright's"),
        ("SELECT 1; SELECT 2", "more than one statement"),
        ("SELECT arn FROM aws_vpc", "a check answers the columns"),
        ("SELECT \"typo\" FROM aws_vpc", "no such column: \"typo\""),
    ] {
        let directory = directory();
        with_check(directory.path(), statement);
        refused(
            directory.path(),
            &["plan", "--checks", "checks", "-r", "a.yaml"],
            &[said, "checks/mine/test.sql"],
        );
    }
}

#[test]
fn a_header_with_an_unknown_key_is_shown_at_its_line() {
    let directory = directory();
    let check = format!("-- tilte = \"x\"\n{HEADER}SELECT 1");
    write(directory.path(), "checks/mine/test.sql", &check);
    refused(
        directory.path(),
        &["checks", "list", "--checks", "checks"],
        &["unknown field `tilte`", "checks/mine/test.sql:1:4", "did you mean `title`"],
    );
}

#[test]
fn own_checks_are_tested_against_their_cases() {
    let directory = directory();
    let statement = "SELECT account_id, region, arn AS resource, is_default = 0 AS compliant, vpc_id AS actual FROM aws_vpc";
    with_check(directory.path(), statement);
    let row = |arn: &str, default: u8| {
        let columns = "account_id, region, arn, vpc_id, is_default";
        format!("INSERT INTO aws_vpc ({columns}) VALUES ('1', 'r', '{arn}', 'v', {default});\n")
    };
    write(directory.path(), "cases/mine/test.sql", &(row("pass-own", 0) + &row("fail-default", 1)));
    let test = ["checks", "test", "checks", "--cases", "cases"];
    let output = run(directory.path(), &test);
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(0), "mine/test ok\n"));
    write(directory.path(), "cases/mine/test.sql", &(row("pass-own", 1) + &row("fail-default", 1)));
    let output = run(directory.path(), &test);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("`pass-own` gets `fail`: v"), "{}", text(&output.stdout));
}

#[test]
fn a_first_document_is_valid_and_never_written_over() {
    let directory = directory();
    assert_eq!(run(directory.path(), &["requirements", "init"]).status.code(), Some(0));
    let valid = run(directory.path(), &["requirements", "validate"]);
    assert_eq!(valid.status.code(), Some(0), "{}", text(&valid.stderr));
    refused(directory.path(), &["requirements", "init"], &["upright.yaml", "File exists"]);
}

#[test]
fn a_document_is_listed_with_what_it_extends() {
    let directory = directory();
    let own = "extends: deployment\nrequirements:\n- id: OWN\n  text: |\n    One\n    sentence.\n  checks: [s3/versioning]\n";
    write(directory.path(), "a.yaml", own);
    let listed = text(&run(directory.path(), &["requirements", "list", "a.yaml"]).stdout);
    let lines: Vec<_> = listed.lines().collect();
    assert_eq!(lines.last(), Some(&"OWN\tOne sentence."), "{listed}");
    assert!(lines.len() > 5 && lines.iter().all(|line| line.matches('\t').count() == 1), "{listed}");
    refused(directory.path(), &["requirements", "list", "deploymnt"], &["deployment"]);
}

#[test]
fn the_least_policy_is_the_plan_and_nothing_else() {
    let directory = directory();
    write(directory.path(), "a.yaml", "requirements: [{ id: A, text: t, checks: [s3/versioning] }]\n");
    let output = run(directory.path(), &["iam-policy", "-r", "a.yaml"]);
    let policy: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let actions = &policy["Statement"][0]["Action"];
    assert_eq!(*actions, serde_json::json!(["s3:GetBucketVersioning", "s3:ListAllMyBuckets"]));
}

#[test]
fn completions_and_schemas_are_results() {
    let directory = directory();
    for arguments in
        [&["completions", "bash"][..], &["requirements", "schema"], &["tables", "list"], &["checks", "list"]]
    {
        let output = run(directory.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(text(&output.stdout).lines().count() > 20, "{arguments:?}");
    }
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let directory = directory();
    let output = run(directory.path(), &["man", "new/man1"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let pages = std::fs::read_dir(directory.path().join("new/man1")).expect("pages");
    let pages: BTreeSet<_> = pages.map(|page| page.expect("a page").file_name()).collect();
    for command in Cli::command().get_subcommands() {
        assert!(pages.contains(OsStr::new(&format!("upright-{}.1", command.get_name()))), "{pages:?}");
    }
    refused(directory.path(), &["man", "new/man1/upright.1/x"], &["cannot write man pages to"]);
}

#[test]
fn every_command_teaches_with_an_example() {
    let directory = directory();
    for command in Cli::command().get_subcommands().map(clap::Command::get_name) {
        let help = text(&run(directory.path(), &[command, "--help"]).stdout);
        assert!(help.contains(&format!("  upright {command}")), "{command} has no example:\n{help}");
    }
}
