//! Each request in flight is an open file to the system, which lets a process have so many.

use super::run::{CLEAN, audited, command, in_directory};
use crate::stub::{Fault, Manner, Stub};
use crate::support::patient;
use std::process::Command;
use std::time::Duration;

/// An audit that is begun with so many files, as `ulimit` takes them; how many of its requests were answered at once.
fn most_at_once(files: &str) -> usize {
    let slow = Manner::with(["*".to_owned()], Fault::Delay(Duration::from_millis(20)));
    let (stub, directory) = (Stub::start(slow), in_directory());
    let upright = command(&stub, directory.path());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit {files} && exec \"$0\" \"$@\"")]).arg(upright.get_program());
    let endpoint = ["--endpoint-url", &stub.url(), "--quota-share", "unlimited"];
    shell.args(patient(&[&["audit", "--format", "json"], &endpoint[..]].concat()));
    shell.current_dir(directory.path()).env_clear();
    shell.envs(upright.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let audited = audited(shell, &stub);
    assert_eq!(audited.findings(), CLEAN.findings());
    stub.traffic().most_at_once
}

#[test]
fn an_audit_makes_do_with_the_files_that_it_may_open() {
    let most = most_at_once("-n 64");
    assert!(most <= 8, "{most} requests in flight");
}

#[test]
fn an_audit_asks_for_the_files_that_it_needs() {
    let most = most_at_once("-S -n 64");
    assert!(most > 8, "{most} requests in flight");
}
