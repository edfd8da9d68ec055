//! What upright writes tells of an account: only the file's owner may read it.

use crate::faults::command;
use crate::stub::{Manner, Stub};
use crate::support::text;
use std::fs::{Permissions, read_dir, set_permissions, write};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

const DOCUMENT: &str = "requirements: [{ id: A, text: a, checks: [s3/versioning] }]\n";

/// The same, where every file may be read by everyone unless its program says otherwise.
fn without_umask(command: &Command) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", "umask 0 && exec \"$0\" \"$@\""]).arg(command.get_program());
    shell.current_dir(command.get_current_dir().expect("a directory")).env_clear();
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell
}

#[test]
fn files_of_upright_are_for_their_owner_also_where_they_replace_others() {
    let (stub, directory) = (Stub::start(Manner::default()), tempfile::tempdir().expect("a directory"));
    write(directory.path().join("upright.yaml"), DOCUMENT).expect("a document");
    for name in ["report.json", "account.db"] {
        let old = directory.path().join(name);
        write(&old, "").expect("a file");
        set_permissions(&old, Permissions::from_mode(0o644)).expect("everyone may read it");
    }
    for arguments in [
        ["audit", "--snapshot", "account.db", "-o", "report.json"].as_slice(),
        &["collect", "-o", "collected.db"],
        &["audit", "--from", "account.db", "-o", "report.txt"],
        &["requirements", "init", "new.yaml"],
    ] {
        let output = without_umask(&command(&stub, directory.path())).args(arguments).output();
        let output = output.expect("upright starts");
        assert!(matches!(output.status.code(), Some(0 | 1 | 3)), "{arguments:?}: {}", text(&output.stderr));
    }
    let mut modes = Vec::new();
    for entry in read_dir(directory.path()).expect("the directory") {
        let entry = entry.expect("a file");
        let mode = entry.metadata().expect("its mode").permissions().mode() & 0o777;
        modes.push((entry.file_name().into_string().expect("a name"), format!("{mode:o}")));
    }
    modes.sort();
    modes.retain(|(name, _)| name != "upright.yaml");
    let files = ["account.db", "collected.db", "new.yaml", "report.json", "report.txt"];
    assert_eq!(modes, files.map(|name| (name.to_owned(), "600".to_owned())));
}
