//! Real exports, which are not part of the project. They are read where `UPRIGHT_EXPORTS` names a folder, or
//! `../shared/examples/pulumi` lies beside the checkout.

// Where the exports lie comes from outside.
#![allow(clippy::disallowed_methods, clippy::print_stderr)]

use crate::support::Tables;
use std::path::PathBuf;
use upright::declared::Stack;

fn folder() -> Option<PathBuf> {
    let beside = PathBuf::from("../shared/examples/pulumi");
    let folder = std::env::var_os("UPRIGHT_EXPORTS").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there are no exports in {}", folder.display());
    None
}

#[test]
fn real_exports_are_read() {
    let Some(folder) = folder() else { return };
    let read =
        |name: &str| Stack::from_file(&folder.join(name)).unwrap_or_else(|problem| panic!("{problem}"));
    let tables = Tables::of(vec![read("rds-instance.json"), read("sns-topic.json")]);
    assert_eq!(
        tables
            .rows("SELECT type, account_id, region FROM iac_resource WHERE type LIKE 'aws:%' ORDER BY type"),
        [
            "aws:rds/instance:Instance | 616138583583 | us-west-2",
            "aws:sns/topic:Topic | 616138583583 | us-west-2"
        ]
    );
    assert_eq!(
        tables.rows("SELECT source, is_secret, value FROM iac_property WHERE path = 'password'"),
        ["input | 1 | -", "output | 1 | -"]
    );
    assert!(!tables.bytes().windows(10).any(|window| window == b"mypassword"), "a secret is in the snapshot");
}
