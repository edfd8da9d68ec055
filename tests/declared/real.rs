//! Real exports, which are not part of the project.

use crate::exports::folder;
use crate::support::Tables;
use upright::declared::Stack;

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
