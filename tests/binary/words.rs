//! Words that mean nothing are found before the first call: exit code 2, and the nearest right one.

use crate::stub::{Manner, Stub};
use crate::support::{text, upright};
use std::path::Path;
use std::process::Command;

fn directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a directory")
}

/// upright with credentials, and nobody to ask.
fn command(directory: &Path) -> Command {
    let mut command = upright(directory);
    command.envs([("AWS_ACCESS_KEY_ID", "AKIAAUDITOR"), ("AWS_SECRET_ACCESS_KEY", "x")]);
    command.env("AWS_EC2_METADATA_DISABLED", "true");
    command
}

/// It fails with 2, says nothing on stdout, and all of this on stderr.
fn refused(command: &mut Command, said: &[&str]) {
    let output = command.output().expect("upright starts");
    let talk = text(&output.stderr);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()), "{talk}");
    said.iter().for_each(|words| assert!(talk.contains(words), "`{words}` is not in:\n{talk}"));
    assert!(!talk.contains("GetCallerIdentity"), "{talk}");
}

fn with_region(name: &str, said: &[&str]) {
    let directory = directory();
    refused(command(directory.path()).args(["audit", "--region", name]), said);
    refused(command(directory.path()).env("AWS_REGION", name).arg("audit"), said);
    let document = format!("extends: baseline\nscope: {{ regions: ['{name}'] }}\n");
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    refused(command(directory.path()).arg("audit"), said);
    let accounts = format!("accounts: [{{ id: '222222222222', regions: ['{name}'] }}]\n");
    std::fs::write(directory.path().join("accounts.yaml"), accounts).expect("a file");
    refused(
        command(directory.path()).args(["audit", "--region", "us-east-1", "--accounts", "accounts.yaml"]),
        said,
    );
}

#[test]
fn a_region_that_nobody_has_is_refused_with_the_nearest() {
    with_region("us-east1", &["there is no region `us-east1`", "`us-east-1`"]);
    with_region("moon-1", &["there is no region `moon-1`"]);
}

#[test]
fn a_region_without_a_name_is_refused_also_at_an_endpoint() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let at = ["--endpoint-url", &stub.url()];
    let aws: [&str; 0] = [];
    for more in [&aws[..], &at[..]] {
        let words = ["named by an empty text"];
        refused(command(directory.path()).args(["audit", "--region", ""]).args(more), &words);
        refused(command(directory.path()).args(["audit", "--region", "us-east-1,"]).args(more), &words);
        refused(command(directory.path()).env("AWS_REGION", "").arg("audit").args(more), &words);
    }
    assert!(stub.asked().is_empty());
}

#[test]
fn an_endpoint_may_have_regions_of_its_own() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let arguments =
        ["query", "SELECT name FROM aws_s3_bucket", "--region", "moon-1", "--endpoint-url", &stub.url()];
    let output = command(directory.path()).args(arguments).output().expect("upright starts");
    assert_ne!(output.status.code(), Some(2), "{}", text(&output.stderr));
}

#[test]
fn an_endpoint_is_a_url() {
    let directory = directory();
    for url in ["localhost:4566", "127.0.0.1", "http://", "ftp://localhost"] {
        let arguments = ["audit", "--region", "us-east-1", "--endpoint-url", url];
        refused(command(directory.path()).args(arguments), &["--endpoint-url is no URL", "http://"]);
    }
    let mut variable = command(directory.path());
    variable.env("AWS_ENDPOINT_URL_S3", "localhost:4566").args(["audit", "--region", "us-east-1"]);
    refused(&mut variable, &["AWS_ENDPOINT_URL_S3 is no URL"]);
}

#[test]
fn a_pattern_that_no_arn_is_like_is_refused() {
    let directory = directory();
    for pattern in ["", "orders-*", "arn:aws:s3", "arn:asw:s3:::orders"] {
        refused(command(directory.path()).args(["audit", "--arn", pattern]), &["--arn", "ARN"]);
    }
    let document = "extends: baseline\nscope: { arns: ['orders-*'] }\n";
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    refused(command(directory.path()).arg("audit"), &["upright.yaml:2:", "one begins with `arn:`"]);
}

#[test]
fn a_profile_that_nobody_has_is_refused_with_the_nearest() {
    let directory = directory();
    let audit = ["audit", "--region", "us-east-1", "--profile", "produktion"];
    refused(command(directory.path()).args(audit), &["there is no profile `produktion`"]);
    std::fs::create_dir(directory.path().join(".aws")).expect("a directory");
    let config = "[profile production]\nregion = eu-west-1\n";
    std::fs::write(directory.path().join(".aws/config"), config).expect("profiles");
    refused(
        command(directory.path()).args(audit),
        &["there is no profile `produktion`", "did you mean `production`?"],
    );
}

const SINGLE_SIGN_ON: &str = "
[profile shop]
region = us-east-1
sso_session = corp
sso_account_id = 111111111111
sso_role_name = audit

[profile through]
region = us-east-1
role_arn = arn:aws:iam::222222222222:role/audit
source_profile = shop

[sso-session corp]
sso_region = us-east-1
sso_start_url = https://corp.example.com/start
";

/// Where the SDKs keep the token of the session `corp`: by the SHA-1 of its name.
const TOKEN: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";
const ENDED: &str = r#"{"startUrl":"https://corp.example.com/start","region":"us-east-1","accessToken":"x","expiresAt":"2020-01-01T00:00:00Z"}"#;

#[test]
fn who_is_not_signed_in_is_told_how_to() {
    let directory = directory();
    std::fs::create_dir_all(directory.path().join(".aws/sso/cache")).expect("a directory");
    std::fs::write(directory.path().join(".aws/config"), SINGLE_SIGN_ON).expect("profiles");
    let said = ["the profile shop is not signed in to", "aws sso login --profile shop"];
    for ended in [false, true] {
        if ended {
            std::fs::write(directory.path().join(TOKEN), ENDED).expect("a token");
        }
        for profile in ["shop", "through"] {
            refused(command(directory.path()).args(["audit", "--profile", profile]), &said);
            let mut chosen = upright(directory.path());
            chosen.env("AWS_EC2_METADATA_DISABLED", "true").env("AWS_PROFILE", profile).arg("audit");
            refused(&mut chosen, &said);
        }
    }
}

#[test]
fn a_file_that_cannot_be_written_is_refused_before_the_first_call() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    std::fs::create_dir(directory.path().join("there")).expect("a directory");
    for (option, file, said) in [
        ("-o", "missing/report.json", "there is no directory missing"),
        ("-o", "there", "it is a directory"),
        ("--snapshot", "missing/today.db", "there is no directory missing"),
        ("--snapshot", "/dev/null", "a snapshot is a file"),
    ] {
        let mut audit = command(directory.path());
        refused(
            audit.args(["audit", "--region", "us-east-1", "--endpoint-url", &stub.url(), option, file]),
            &[said],
        );
    }
    let mut collect = command(directory.path());
    let at = ["--region", "us-east-1", "--endpoint-url", &stub.url()];
    refused(collect.args(["collect", "-o", "missing/today.db"]).args(at), &["there is no directory missing"]);
    assert!(stub.asked().is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_directory_that_is_read_only_is_refused_also_to_root() {
    let directory = directory();
    let said = ["nothing can be written in /proc/sys"];
    refused(
        command(directory.path()).args(["audit", "--region", "us-east-1", "-o", "/proc/sys/report"]),
        &said,
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    std::fs::write(
        directory.path().join("upright.yaml"),
        "requirements: [{ id: A, text: a, checks: [s3/versioning] }]\n",
    )
    .expect("a document");
    let audit = |file: &str| {
        let mut audit = command(directory.path());
        audit.args([
            "audit",
            "--region",
            "us-east-1",
            "--endpoint-url",
            &stub.url(),
            "--format",
            "json",
            "-o",
            file,
        ]);
        audit
    };
    let is_report = |bytes: &[u8]| {
        serde_json::from_slice::<serde_json::Value>(bytes)
            .is_ok_and(|report| report["schema"] == "upright/report/1")
    };
    assert!(is_report(&audit("/dev/stdout").output().expect("upright starts").stdout));
    assert!(std::fs::symlink_metadata("/dev/stdout").expect("it is there").file_type().is_symlink());

    let pipe = directory.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts").success());
    let mut writing = audit("pipe").spawn().expect("upright starts");
    assert!(is_report(&std::fs::read(&pipe).expect("what is written")));
    writing.wait().expect("an end");
    assert!(std::fs::metadata(&pipe).expect("it is there").file_type().is_fifo());

    std::fs::write(directory.path().join("real"), "old").expect("a file");
    std::os::unix::fs::symlink("real", directory.path().join("link")).expect("a link");
    audit("link").output().expect("upright starts");
    assert!(is_report(&std::fs::read(directory.path().join("real")).expect("a file")));
    assert!(std::fs::symlink_metadata(directory.path().join("link")).expect("it is there").is_symlink());
}

#[test]
fn a_list_of_no_checks_names_the_near_ones() {
    let directory = directory();
    refused(
        command(directory.path()).args(["checks", "list", "NOTHING"]),
        &["no check has `NOTHING` in its id"],
    );
    refused(command(directory.path()).args(["checks", "list", "lamda"]), &["did you mean `lambda`"]);
    refused(
        command(directory.path()).args(["checks", "list", "rds/mutli-az"]),
        &["did you mean `rds/multi-az`"],
    );
}

#[test]
fn an_emulator_of_the_environment_has_no_limits() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let unlimited =
        ["query", "SELECT name FROM aws_s3_bucket", "--quota-share", "unlimited", "--region", "us-east-1"];
    let mut here = command(directory.path());
    let output = here.env("AWS_ENDPOINT_URL", stub.url()).args(unlimited).output().expect("upright starts");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let mut elsewhere = command(directory.path());
    refused(
        elsewhere.env("AWS_ENDPOINT_URL", "https://aws.example.com").args(unlimited),
        &["AWS has limits"],
    );
    let mut beside = command(directory.path());
    beside
        .env("AWS_ENDPOINT_URL", stub.url())
        .env("AWS_ENDPOINT_URL_S3", "https://s3.us-east-1.amazonaws.com");
    refused(beside.args(unlimited), &["AWS has limits"]);
}
