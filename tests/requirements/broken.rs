//! Documents that cannot be read, and the exact words for why.

use crate::{Folder, refused, refused_checks};
use insta::assert_snapshot;
use upright::requirements::Loaded;

#[test]
fn a_file_that_cannot_be_read() {
    let folder = Folder::with(&[("team/a.yaml", "")]);
    assert_snapshot!(folder.refused("upright.yaml"), @"
        error: there is no such file
        --> upright.yaml
         = help: the profiles are baseline, deployment, general, pci-transactions, serverless-pipeline, tap-cdk, three-tier, aws-fsbp, cis-3.0, cis-5.0, fedramp-20x-ksi, nist-800-53-r5, pci-dss-4.0.1
        ");
    assert!(folder.refused("team").contains("cannot be read"));
}

#[test]
fn a_profile_that_does_not_exist() {
    let problem = Loaded::named("pci-transaction").expect_err("no such profile");
    assert_snapshot!(problem.render(false), @"
        error: there is no such file
        --> pci-transaction
         = help: did you mean `pci-transactions`?
        ");
}

#[test]
fn a_file_that_is_not_utf_8() {
    let folder = Folder::with(&[]);
    std::fs::write(folder.0.path().join("a.yaml"), b"title: Caf\xe9\nextends: baseline\n").expect("a file");
    assert_snapshot!(folder.refused("a.yaml"), @"
        error: this is not UTF-8
         --> a.yaml:1:11
          |
        1 | title: Caf�
          |           ^
          |
          = help: save the file as UTF-8
        ");
}

#[test]
fn nothing_to_audit() {
    assert_snapshot!(refused(""), @"
        error: the document names no requirement, so there is nothing to audit
        --> a.yaml
         = help: add `requirements`, or extend a profile: `extends: baseline`
        ");
    assert_snapshot!(refused("title: Payments\n"), @"
        error: the document names no requirement, so there is nothing to audit
         --> a.yaml:1:1
          |
        1 | title: Payments
          | ^
          |
          = help: add `requirements`, or extend a profile: `extends: baseline`
        ");
}

#[test]
fn what_is_not_yaml() {
    assert_snapshot!(refused("title: \"Payments\nextends: baseline\n"), @"
        error: invalid indentation in multiline quoted scalar
         --> a.yaml:2:1
          |
        2 | extends: baseline
          | ^
        ");
    assert_snapshot!(refused("requirements:\n\t- id: DB-1\n"), @"
        error: tabs disallowed within this context (block indentation)
         --> a.yaml:2:2
          |
        2 |     - id: DB-1
          |     ^
        ");
}

#[test]
fn a_list_or_a_text_in_place_of_keys() {
    assert_snapshot!(refused("- id: DB-1\n  text: Databases last.\n"), @"
        error: keys and their values belong here
         --> a.yaml:1:1
          |
        1 | - id: DB-1
          | ^
          |
          = help: write each as `key: value` on a line of its own
        ");
    assert_snapshot!(refused("extends: baseline\nparameters: [rds/multi-az]\n"), @"
        error: keys and their values belong here
         --> a.yaml:2:13
          |
        2 | parameters: [rds/multi-az]
          |             ^
          |
          = help: write each as `key: value` on a line of its own
        ");
}

#[test]
fn a_text_in_place_of_a_list() {
    assert_snapshot!(
        refused("requirements:\n  - id: DB-1\n    text: Databases last.\n    checks: rds/multi-az\n"),
        @"
        error: a list belongs here
         --> a.yaml:4:13
          |
        4 |     checks: rds/multi-az
          |             ^^^^^^^^^^^^
          |
          = help: write each entry on a line of its own after `- `, or all of them between `[` and `]`
        "
    );
}

#[test]
fn unknown_keys() {
    assert_snapshot!(refused("extends: baseline\nwaiver: []\n"), @"
        error: unknown key `waiver`
         --> a.yaml:2:1
          |
        2 | waiver: []
          | ^^^^^^
          |
          = help: did you mean `waivers`?
        ");
    assert_snapshot!(refused("extends: baseline\nscope:\n  accounts: ['111122223333']\n"), @"
        error: unknown key `accounts`
         --> a.yaml:3:3
          |
        3 |   accounts: ['111122223333']
          |   ^^^^^^^^
          |
          = help: the keys here are regions, tags, arns
        ");
    assert_snapshot!(refused("requirements:\n  - { id: DB-1, txt: Databases last., checks: [rds/multi-az] }\n"), @"
        error: unknown key `txt`
         --> a.yaml:2:17
          |
        2 |   - { id: DB-1, txt: Databases last., checks: [rds/multi-az] }
          |                 ^^^
          |
          = help: did you mean `text`?
        ");
}

#[test]
fn keys_that_are_missing_empty_or_there_twice() {
    assert_snapshot!(refused("requirements:\n  - id: DB-1\n    checks: [rds/multi-az]\n"), @"
        error: the key `text` is missing here
         --> a.yaml:3:5
          |
        3 |     checks: [rds/multi-az]
          |     ^^^^^^
          |
          = help: a requirement has the keys id, text and checks
        ");
    assert_snapshot!(refused("requirements:\n  - { id: DB-1, text: '', checks: [rds/multi-az] }\n"), @"
        error: a requirement needs its text
         --> a.yaml:2:23
          |
        2 |   - { id: DB-1, text: '', checks: [rds/multi-az] }
          |                       ^^
        ");
    assert_snapshot!(refused("requirements:\n  - id: DB-1\n    text:\n    checks: [rds/multi-az]\n"), @"
        error: a value is missing here
         --> a.yaml:3:9
          |
        3 |     text:
          |         ^
        ");
    assert_snapshot!(refused("extends: baseline\nextends: general\n"), @"
        error: the key `extends` is used twice
         --> a.yaml:2:1
          |
        2 | extends: general
          | ^^^^^^^
        ");
}

#[test]
fn a_second_document_in_the_file() {
    assert_snapshot!(refused("extends: baseline\n---\nextends: general\n"), @"
        error: a second document begins here: a file holds one
         --> a.yaml:3:1
          |
        3 | extends: general
          | ^
        ");
}

#[test]
fn an_id_that_is_used_twice() {
    let twice = "requirements:
  - { id: DB-1, text: Databases last., checks: [rds/multi-az] }
  - { id: DB-1, text: Backups too., checks: [rds/backup-retention] }
";
    assert_snapshot!(refused(twice), @"
        error: the id `DB-1` is used twice
         --> a.yaml:3:11
          |
        3 |   - { id: DB-1, text: Backups too., checks: [rds/backup-retention] }
          |           ^^^^
        ");
}

#[test]
fn a_requirement_that_nothing_decides() {
    assert_snapshot!(refused_checks(""), @"
        error: `DB-1` names no check, so nothing could decide it
         --> a.yaml:2:9
          |
        2 |   - id: DB-1
          |         ^^^^
        ");
}

#[test]
fn regions_that_are_none() {
    assert_snapshot!(refused("extends: baseline\nscope: { regions: [] }\n"), @"
        error: no region is named, so nothing would be audited
         --> a.yaml:2:19
          |
        2 | scope: { regions: [] }
          |                   ^
          |
          = help: name regions or `all`, or leave `regions` out: then the region of the environment is audited
        ");
    assert_snapshot!(refused("extends: baseline\nscope: { regions: [us-east-1, 2] }\n"), @"
        error: a region belongs here, a list of them, or `all`
         --> a.yaml:2:19
          |
        2 | scope: { regions: [us-east-1, 2] }
          |                   ^
        ");
}
