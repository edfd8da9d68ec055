//! Credentials that end in the middle of a run.

use super::run::{Audited, CLEAN, audit, audited, command, field, in_directory};
use crate::stub::{Fault, Manner, Stub};
use crate::support::{patient, text};
use std::time::Duration;
#[cfg(unix)]
use std::{path::Path, process::Command};

/// Requests that may be on their way when the first answer says that the credentials ended.
const IN_FLIGHT: u64 = 128;

/// What was read before is judged, and the rest is unknown.
fn nothing_is_guessed(audited: &Audited) {
    assert!(audited.list("gaps").count() > 0);
    for gap in audited.list("gaps") {
        assert_eq!(field(gap, "class"), "expired_credentials", "{gap}");
    }
    let (before, after) = (CLEAN.findings(), audited.findings());
    for (id, finding) in &after {
        let unknown = finding["verdict"] == "unknown";
        assert!(unknown || before.get(id) == Some(finding), "{finding}");
        let cause = field(finding, "cause");
        assert!(!unknown || cause.ends_with("the credentials are no longer valid"), "{finding}");
    }
    let drift = after.values().any(|finding| finding["verdict"] == "fail");
    assert_eq!(audited.exit, Some(if drift { 1 } else { 3 }));
}

#[test]
fn after_credentials_end_nothing_is_guessed_and_nothing_is_asked() {
    for valid in [1, 30, 120] {
        let audited = audit(Manner { page: 1, expires_after: Some(valid), ..Manner::default() });
        nothing_is_guessed(&audited);
        let asked: u64 = audited.asked.values().sum();
        assert!(asked <= valid + IN_FLIGHT, "{asked} requests, of which {valid} were answered");
    }
}

#[test]
fn credentials_that_have_ended_before_the_run_end_it() {
    let manner = Manner { expires_after: Some(0), ..Manner::default() };
    let (stub, directory) = (Stub::start(manner), in_directory());
    let output = command(&stub, directory.path()).arg("audit").output().expect("upright starts");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("sts:GetCallerIdentity did not answer"), "{said}");
    assert!(said.contains("ExpiredToken"), "{said}");
    assert_eq!(stub.asked().values().sum::<u64>(), 1);
}

/// A program that gives credentials three times.
#[cfg(unix)]
const PROGRAM: &str = r#"
[ $(ls given | wc -l) -lt 3 ] || { echo no more >&2; exit 1; }
mktemp given/XXXXXXXX >/dev/null
echo '{"Version":1,"AccessKeyId":"AKIAAUDITOR","SecretAccessKey":"x","SessionToken":"y","Expiration":"END"}'
"#;

/// An audit whose credentials come from the program, and last so many seconds.
#[cfg(unix)]
fn by_program(stub: &Stub, directory: &Path, seconds: i64) -> Command {
    let file = |name: &str| directory.join(name);
    std::fs::create_dir(file("given")).expect("a directory");
    let end = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    std::fs::write(file("program.sh"), PROGRAM.replace("END", &end.to_string())).expect("a script");
    let config = "[default]\ncredential_process = sh program.sh\n";
    std::fs::write(file("config"), config).expect("a configuration");
    let mut command = command(stub, directory);
    command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
    command.env("AWS_CONFIG_FILE", file("config")).env("PATH", "/usr/bin:/bin");
    command.args(patient(&["audit", "--format", "json"]));
    command
}

/// They last for so short that each request needs new ones.
#[cfg(unix)]
#[test]
fn credentials_that_cannot_be_renewed_have_ended() {
    // However fast the machine, one list is answered only when they have ended, and its details are asked for after it.
    let (life, late) = (9, Fault::Delay(Duration::from_secs(12)));
    let faults = [("lambda:ListFunctions".to_owned(), late)].into();
    let (stub, directory) = (Stub::start(Manner { page: 1, faults, ..Manner::default() }), in_directory());
    nothing_is_guessed(&audited(by_program(&stub, directory.path(), life), &stub));
}

/// For each account a role is assumed with them.
#[cfg(unix)]
#[test]
fn credentials_that_last_are_asked_for_once() {
    let (stub, directory) = (Stub::start(Manner::default()), in_directory());
    let ids = (2..=7).map(|digit| digit.to_string().repeat(12));
    let accounts: String = ids.map(|id| format!("  - {{ id: '{id}', role_name: audit }}\n")).collect();
    std::fs::write(directory.path().join("accounts.yaml"), format!("accounts:\n{accounts}")).expect("a file");
    let mut command = by_program(&stub, directory.path(), 3600);
    command.args(["--accounts", "accounts.yaml"]);
    assert_eq!(audited(command, &stub).report["run"]["accounts"].as_array().map(Vec::len), Some(6));
    let given = std::fs::read_dir(directory.path().join("given")).expect("a directory");
    assert_eq!(given.count(), 1);
}
