//! Checks and their parameters in a document: which there are, and what they may be set to.

use crate::{Folder, refused, refused_checks, resolve, values};
use insta::assert_snapshot;

#[test]
fn an_unknown_check() {
    assert_snapshot!(refused_checks("rds/mutli-az"), @"
        error: there is no check `rds/mutli-az`
         --> a.yaml:4:14
          |
        4 |     checks: [rds/mutli-az]
          |              ^^^^^^^^^^^^
          |
          = help: did you mean `rds/multi-az`?
        ");
    assert_snapshot!(refused_checks("quantum/entangled"), @"
        error: there is no check `quantum/entangled`
         --> a.yaml:4:14
          |
        4 |     checks: [quantum/entangled]
          |              ^^^^^^^^^^^^^^^^^
          |
          = help: `upright checks list` shows them all
        ");
    assert_snapshot!(refused("extends: baseline\nparameters:\n  rds/backup: { min_days: 3 }\n"), @"
        error: there is no check `rds/backup`
         --> a.yaml:3:3
          |
        3 |   rds/backup: { min_days: 3 }
          |   ^^^^^^^^^^
          |
          = help: did you mean `rds/backup-plan`, `rds/backup-retention`, `rds/aurora-backtrack`?
        ");
}

#[test]
fn an_unknown_parameter() {
    assert_snapshot!(refused_checks("rds/backup-retention: { minimum_days: 14 }"), @"
        error: `rds/backup-retention` has no parameter `minimum_days`
         --> a.yaml:4:38
          |
        4 |     checks: [rds/backup-retention: { minimum_days: 14 }]
          |                                      ^^^^^^^^^^^^
          |
          = help: did you mean `min_days`?
        ");
    assert_snapshot!(refused_checks("rds/copy-tags-to-snapshot: { always: true }"), @"
        error: `rds/copy-tags-to-snapshot` has no parameter `always`
         --> a.yaml:4:43
          |
        4 |     checks: [rds/copy-tags-to-snapshot: { always: true }]
          |                                           ^^^^^^
          |
          = help: it has none at all
        ");
}

#[test]
fn a_value_of_the_wrong_kind() {
    assert_snapshot!(refused_checks("rds/backup-retention: { min_days: fourteen }"), @r#"
        error: `min_days` of `rds/backup-retention` takes a whole number, not "fourteen"
         --> a.yaml:4:48
          |
        4 |     checks: [rds/backup-retention: { min_days: fourteen }]
          |                                                ^^^^^^^^
        "#);
    assert_snapshot!(refused_checks("rds/backup-retention: { min_days: '14' }"), @r#"
        error: `min_days` of `rds/backup-retention` takes a whole number, not "14"
         --> a.yaml:4:48
          |
        4 |     checks: [rds/backup-retention: { min_days: '14' }]
          |                                                ^^^^
          |
          = help: write it without quotes: 14
        "#);
    assert_snapshot!(refused_checks("rds/multi-az: { envs: prod }"), @r#"
        error: `envs` of `rds/multi-az` takes a list of texts, not "prod"
         --> a.yaml:4:36
          |
        4 |     checks: [rds/multi-az: { envs: prod }]
          |                                    ^^^^
          |
          = help: write it as a list: ["prod"]
        "#);
    assert_snapshot!(refused_checks("rds/storage-encrypted: { require_cmk: 'yes' }"), @r#"
        error: `require_cmk` of `rds/storage-encrypted` takes true or false, not "yes"
         --> a.yaml:4:52
          |
        4 |     checks: [rds/storage-encrypted: { require_cmk: 'yes' }]
          |                                                    ^^^^^
        "#);
    assert_snapshot!(refused_checks("naming/environment-suffix: { suffix: 2026 }"), @r#"
        error: `suffix` of `naming/environment-suffix` takes text, not 2026
         --> a.yaml:4:51
          |
        4 |     checks: [naming/environment-suffix: { suffix: 2026 }]
          |                                                   ^^^^
          |
          = help: write it in quotes: "2026"
        "#);
    assert_snapshot!(refused_checks("rds/backup-retention: { min_days: { least: 3 } }"), @"
        error: a parameter is true or false, a number, a text, a list of texts or a list of whole numbers
         --> a.yaml:4:48
          |
        4 |     checks: [rds/backup-retention: { min_days: { least: 3 } }]
          |                                                ^
        ");
    assert_snapshot!(refused_checks("rds/backup-retention: 14"), @"
        error: keys and their values belong here
         --> a.yaml:4:36
          |
        4 |     checks: [rds/backup-retention: 14]
          |                                    ^^
          |
          = help: write each as `key: value` on a line of its own
        ");
    assert_snapshot!(refused_checks("[rds/multi-az]"), @"
        error: the id of a check, or one with its parameters, belongs here, not a list
         --> a.yaml:4:14
          |
        4 |     checks: [[rds/multi-az]]
          |              ^
        ");
}

#[test]
fn a_whole_number_is_a_number() {
    let requirements = resolve(
        "requirements: [{ id: A, text: t, checks: [cloudwatch/error-rate-alarm: { threshold_percent: 2 }] }]",
    );
    assert!(values(&requirements, "cloudwatch/error-rate-alarm").ends_with("threshold_percent=2.0"));
}

#[test]
fn a_parameter_that_is_not_indented() {
    let beside = "requirements:
  - id: DB-1
    text: Databases last.
    checks:
      - rds/backup-retention:
        min_days: 14
";
    assert_snapshot!(refused(beside), @"
        error: `min_days` stands beside `rds/backup-retention`: indent it to make it a parameter
         --> a.yaml:5:9
          |
        5 |       - rds/backup-retention:
          |         ^
        ");
}

#[test]
fn a_parameter_that_must_be_given() {
    assert_snapshot!(refused_checks("rds/multi-az, naming/environment-suffix"), @"
        error: `naming/environment-suffix` needs a value for `suffix`: The suffix, e.g. prod; a separator or a capital letter must set it off, as in orders-prod or OrdersProd
         --> a.yaml:4:28
          |
        4 |     checks: [rds/multi-az, naming/environment-suffix]
          |                            ^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: write `naming/environment-suffix: { suffix: … }`
        ");
}

#[test]
fn two_values_of_one_parameter() {
    let two = "requirements:
  - { id: DB-1, text: Databases last., checks: [rds/backup-retention: { min_days: 14 }] }
  - { id: DB-2, text: So do backups., checks: [rds/backup-retention: { min_days: 35 }] }
";
    assert_snapshot!(refused(two), @"
        error: `rds/backup-retention` is given two values of `min_days`
         --> a.yaml:3:82
          |
        3 |   - { id: DB-2, text: So do backups., checks: [rds/backup-retention: { min_days: 35 }] }
          |                                                                                  ^^
          |
          = help: the other one is on line 2; a check has one value for all
        ");
    resolve(&two.replace("35", "14"));
}

#[test]
fn parameters_of_a_check_that_no_requirement_names() {
    assert_snapshot!(refused("extends: baseline\nparameters:\n  rds/multi-az: { min_azs: 3 }\n"), @"
        error: no requirement names `rds/multi-az`, so its parameters change nothing
         --> a.yaml:3:3
          |
        3 |   rds/multi-az: { min_azs: 3 }
          |   ^^^^^^^^^^^^
          |
          = help: name it in the `checks` of a requirement
        ");
}

#[test]
fn an_alias_stands_for_the_checks_that_it_names() {
    let requirements = resolve(
        "requirements:
  - { id: A, text: First., checks: &both [rds/multi-az, rds/backup-retention: { min_days: 14 }] }
  - { id: B, text: Again., checks: *both }
",
    );
    assert_eq!(requirements.requirements[0].checks, requirements.requirements[1].checks);
    assert_snapshot!(refused("requirements:\n  - { id: A, text: t, checks: *both }\n"), @"
        error: no value has this name: `&name` would give it one
         --> a.yaml:2:31
          |
        2 |   - { id: A, text: t, checks: *both }
          |                               ^
        ");
}

#[test]
fn what_checks_share_is_set_for_all_of_them_or_for_one() {
    let document = |parameters: &str| {
        format!(
            "{parameters}requirements: [{{ id: A, text: t, checks: [rds/multi-az, rds/storage-encrypted, \
             rds/deletion-protection: {{ environment_tags: [tier] }}] }}]\n"
        )
    };
    let requirements = resolve(&document(
        "parameters:\n  '*': { environment_tags: [purpose], unstated_environment: dev }\n",
    ));
    let has = |check: &str, value: &str| values(&requirements, check).contains(value);
    assert!(
        has("rds/multi-az", r#"environment_tags=["purpose"]"#) && has("rds/multi-az", r#"environment="dev""#)
    );
    assert!(has("rds/deletion-protection", r#"environment_tags=["tier"]"#), "one's own word counts first");
    assert!(has("rds/deletion-protection", r#"environment="dev""#));
    // What another document inherits, it may say otherwise for all.
    let folder = Folder::with(&[
        ("base.yaml", document("").as_str()),
        ("a.yaml", "extends: base.yaml\nparameters: { '*': { environment_tags: [ours] } }\n"),
    ]);
    let extended = folder.resolve("a.yaml").expect("a sound document");
    assert!(values(&extended, "rds/deletion-protection").contains(r#"environment_tags=["ours"]"#));
    assert_snapshot!(refused("extends: baseline\nparameters: { '*': { min_azs: 3 } }\n"), @"
        error: `*` has no parameter `min_azs`
         --> a.yaml:2:22
          |
        2 | parameters: { '*': { min_azs: 3 } }
          |                      ^^^^^^^
          |
          = help: it has environment_tags, unstated_environment
        ");
    let idle = "parameters: { '*': { unstated_environment: dev } }\n\
                requirements: [{ id: A, text: t, checks: [s3/versioning] }]\n";
    assert_snapshot!(refused(idle), @"
        error: no requirement names a check that shares parameters, so these change nothing
         --> a.yaml:1:15
          |
        1 | parameters: { '*': { unstated_environment: dev } }
          |               ^^^
        ");
}
