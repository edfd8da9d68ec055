//! Requirements documents: what they may say, what `extends` and waivers mean, and the exact words for what is broken.

#[path = "support/collected.rs"]
mod collected;

use collected::collected;
use insta::assert_snapshot;
use jiff::civil::{Date, date};
use std::sync::Arc;
use tempfile::TempDir;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::requirements::{Expiry, Loaded, Requirements, TEMPLATE};
use upright::schema::Regions;
use upright::store::{Audit, Collected, NewSnapshot, Row, Verdict};
use upright::verdict::Judge;

/// A directory with documents.
struct Folder(TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a directory"));
        for (name, text) in files {
            let path = folder.0.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            std::fs::write(path, text).expect("a file");
        }
        folder
    }

    /// The document, or the problem as it is printed, with paths as seen from the folder.
    fn resolve(&self, name: &str) -> Result<Requirements, String> {
        let catalogue = Catalogue::built_in().expect("the catalogue");
        let resolved = Loaded::named(&self.0.path().join(name).to_string_lossy())
            .and_then(|loaded| Requirements::resolve(&loaded, &catalogue));
        resolved.map_err(|problem| {
            problem.render(false).replace(&format!("{}/", self.0.path().to_string_lossy()), "")
        })
    }

    fn refused(&self, name: &str) -> String {
        self.resolve(name).expect_err("the document should be refused")
    }
}

/// The requirements of a document.
fn resolve(text: &str) -> Requirements {
    Folder::with(&[("a.yaml", text)]).resolve("a.yaml").unwrap_or_else(|problem| panic!("{problem}"))
}

/// What is said of a broken document.
fn refused(text: &str) -> String {
    Folder::with(&[("a.yaml", text)]).refused("a.yaml")
}

/// What is said of a document whose only requirement has these checks, given in flow style.
fn refused_checks(checks: &str) -> String {
    refused(&format!("requirements:\n  - id: DB-1\n    text: Databases last.\n    checks: [{checks}]\n"))
}

/// What is said of a waiver with these keys, given in flow style.
fn refused_waiver(keys: &str) -> String {
    refused(&format!("extends: baseline\nwaivers:\n  - {{ {keys} }}\n"))
}

fn values(requirements: &Requirements, check: &str) -> String {
    let params = &requirements.params[check];
    params.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}

mod profiles {
    use super::*;

    #[test]
    fn each_of_them_can_be_audited() {
        let catalogue = Catalogue::built_in().expect("the catalogue");
        for (name, _) in Catalogue::profiles() {
            let loaded = Loaded::from_profile(name).expect("a profile");
            let requirements = Requirements::resolve(&loaded, &catalogue)
                .unwrap_or_else(|problem| panic!("{}", problem.render(false)));
            Judge::new(collect::schema(), &catalogue, &requirements)
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(requirements.scope.regions, None, "{name}: a profile knows no regions");
            assert!(requirements.waivers.is_empty(), "{name}: a profile waives nothing");
        }
    }

    #[test]
    fn they_are_the_ones_that_the_help_names() {
        let names: Vec<_> = Catalogue::profiles().map(|(name, _)| name).collect();
        let documented = [
            "baseline",
            "deployment",
            "general",
            "pci-transactions",
            "serverless-pipeline",
            "tap-cdk",
            "three-tier",
        ];
        assert_eq!(names, documented);
    }

    #[test]
    fn the_first_document_can_be_audited() {
        let requirements = resolve(TEMPLATE);
        assert_eq!(values(&requirements, "rds/backup-retention"), "max_lag_minutes=30 min_days=14");
        assert_eq!(requirements.waivers.len(), 1);
    }
}

mod extends {
    use super::*;

    const BASE: &str = "
title: Base
scope: { regions: [eu-west-1], tags: { environment: prod } }
requirements:
  - { id: A, text: Base A., checks: [rds/backup-retention: { min_days: 7 }] }
  - { id: B, text: Base B., checks: [rds/multi-az] }
waivers:
  - { check: rds/multi-az, resource: x, reason: r, owner: o, expires: 2027-01-01 }
";

    fn on_base(text: &str) -> Requirements {
        let folder = Folder::with(&[("base/base.yaml", BASE), ("own.yaml", text)]);
        folder.resolve("own.yaml").unwrap_or_else(|problem| panic!("{problem}"))
    }

    #[test]
    fn everything_is_inherited() {
        let own = on_base("extends: base/base.yaml");
        let texts: Vec<_> = own.requirements.iter().map(|requirement| requirement.text.as_str()).collect();
        assert_eq!((own.title.as_str(), texts), ("Base", vec!["Base A.", "Base B."]));
        assert_eq!(own.scope.regions, Some(Regions::Named(vec!["eu-west-1".into()])));
        assert_eq!(own.scope.tags["environment"], "prod");
        assert_eq!(own.waivers.len(), 1);
    }

    #[test]
    fn own_words_win_and_a_requirement_of_the_same_id_takes_its_place() {
        let own = on_base(
            "
extends: base/base.yaml
title: Own
scope: { regions: all, tags: { team: payments } }
requirements:
  - { id: C, text: Own C., checks: [s3/versioning] }
  - { id: B, text: Own B., checks: [rds/multi-az: { min_azs: 3 }] }
",
        );
        let texts: Vec<_> = own.requirements.iter().map(|requirement| requirement.text.as_str()).collect();
        assert_eq!((own.title.as_str(), texts), ("Own", vec!["Base A.", "Own B.", "Own C."]));
        assert_eq!(own.scope.regions, Some(Regions::All));
        assert_eq!(own.scope.tags.len(), 2);
        assert!(values(&own, "rds/multi-az").contains("min_azs=3"));
    }

    #[test]
    fn parameters_reach_inherited_requirements() {
        let own = on_base("extends: base/base.yaml\nparameters:\n  rds/backup-retention: { min_days: 35 }\n");
        assert_eq!(values(&own, "rds/backup-retention"), "max_lag_minutes=30 min_days=35");
    }

    #[test]
    fn the_parameters_of_a_requirement_go_with_it() {
        let own = on_base(
            "extends: base/base.yaml\nrequirements: [{ id: A, text: Own A., checks: [rds/backup-retention] }]\n",
        );
        assert_eq!(values(&own, "rds/backup-retention"), "max_lag_minutes=30 min_days=7", "the default");
        let own = on_base(
            "extends: base/base.yaml\nrequirements: [{ id: A, text: Own A., checks: [s3/versioning] }]\n",
        );
        assert!(!own.params.contains_key("rds/backup-retention"));
    }

    #[test]
    fn a_base_is_looked_for_beside_the_document_that_extends_it() {
        let folder = Folder::with(&[
            ("own.yaml", "extends: team/middle.yaml"),
            ("team/middle.yaml", "title: Middle\nextends: deeper/base.yaml"),
            ("team/deeper/base.yaml", BASE),
        ]);
        assert_eq!(folder.resolve("own.yaml").expect("a document").title, "Middle");
    }

    #[test]
    fn neither_a_profile_nor_a_file() {
        assert_snapshot!(refused("extends: base-line\n"), @"
        error: `base-line` is neither a profile nor a file
         --> a.yaml:1:10
          |
        1 | extends: base-line
          |          ^^^^^^^^^
          |
          = help: did you mean `baseline`?
        ");
        assert_snapshot!(refused("extends: elsewhere.yaml\n"), @"
        error: `elsewhere.yaml` is neither a profile nor a file
         --> a.yaml:1:10
          |
        1 | extends: elsewhere.yaml
          |          ^^^^^^^^^^^^^^
          |
          = help: the profiles are baseline, deployment, general, pci-transactions, serverless-pipeline, tap-cdk, three-tier
        ");
    }

    /// An error would show a line of it.
    #[test]
    fn a_file_that_is_no_document_is_not_read() {
        let folder =
            Folder::with(&[("a.yaml", "extends: secrets.env\n"), ("secrets.env", "PASSWORD=hunter2\n")]);
        let said = folder.refused("a.yaml");
        assert!(said.contains("`secrets.env` is not named like a document"), "{said}");
        let folder = Folder::with(&[("a.yaml", "extends: b.yaml\n"), ("secrets.env", "PASSWORD=hunter2\n")]);
        let at = |name| folder.0.path().join(name);
        std::os::unix::fs::symlink(at("secrets.env"), at("b.yaml")).expect("a link");
        let said = folder.refused("a.yaml");
        assert!(
            said.contains("`b.yaml` is not named like a document") && !said.contains("hunter2"),
            "{said}"
        );
        assert!(refused("extends: /dev/zero\n").contains("is not named like a document"));
    }

    #[test]
    fn a_problem_in_a_base_is_shown_there() {
        let folder = Folder::with(&[("own.yaml", "extends: base.yaml"), ("base.yaml", "requirement: []\n")]);
        assert_snapshot!(folder.refused("own.yaml"), @"
        error: unknown key `requirement`
         --> base.yaml:1:1
          |
        1 | requirement: []
          | ^^^^^^^^^^^
          |
          = help: did you mean `requirements`?
        ");
    }

    #[test]
    fn a_cycle_however_its_paths_are_spelt() {
        let folder = Folder::with(&[
            ("a.yaml", "title: A\nextends: team/b.yaml\n"),
            ("team/b.yaml", "extends: ../team/../a.yaml\n"),
        ]);
        assert_snapshot!(folder.refused("a.yaml"), @"
        error: `../team/../a.yaml` extends itself: a.yaml -> team/b.yaml -> team/../team/../a.yaml
         --> team/b.yaml:1:10
          |
        1 | extends: ../team/../a.yaml
          |          ^^^^^^^^^^^^^^^^^
        ");
        assert_snapshot!(refused("extends: ./a.yaml\n"), @"
        error: `./a.yaml` extends itself: a.yaml -> ./a.yaml
         --> a.yaml:1:10
          |
        1 | extends: ./a.yaml
          |          ^^^^^^^^
        ");
    }
}

mod broken {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_read() {
        let folder = Folder::with(&[("team/a.yaml", "")]);
        assert_snapshot!(folder.refused("upright.yaml"), @"
        error: there is no such file
        --> upright.yaml
         = help: the profiles are baseline, deployment, general, pci-transactions, serverless-pipeline, tap-cdk, three-tier
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
        std::fs::write(folder.0.path().join("a.yaml"), b"title: Caf\xe9\nextends: baseline\n")
            .expect("a file");
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
}

mod checks {
    use super::*;

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
          = help: did you mean `rds/backup-retention`?
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
}

mod waivers {
    use super::*;

    #[test]
    fn a_key_is_missing_or_says_nothing() {
        assert_snapshot!(refused_waiver("check: rds/multi-az, resource: x, owner: o, expires: 2027-03-31"), @"
        error: the key `reason` is missing here
         --> a.yaml:3:51
          |
        3 |   - { check: rds/multi-az, resource: x, owner: o, expires: 2027-03-31 }
          |                                                   ^^^^^^^
          |
          = help: a waiver has the keys check, resource, reason, owner and expires
        ");
        assert_snapshot!(refused_waiver("check: rds/multi-az, resource: x, reason: r, expires: 2027-03-31"), @"
        error: the key `owner` is missing here
         --> a.yaml:3:52
          |
        3 |   - { check: rds/multi-az, resource: x, reason: r, expires: 2027-03-31 }
          |                                                    ^^^^^^^
          |
          = help: a waiver has the keys check, resource, reason, owner and expires
        ");
        assert_snapshot!(refused_waiver("check: rds/multi-az, resource: x, reason: r, owner: o"), @"
        error: the key `expires` is missing here
         --> a.yaml:3:52
          |
        3 |   - { check: rds/multi-az, resource: x, reason: r, owner: o }
          |                                                    ^^^^^
          |
          = help: a waiver has the keys check, resource, reason, owner and expires
        ");
        assert_snapshot!(
            refused_waiver("check: rds/multi-az, resource: x, reason: ' ', owner: o, expires: 2027-03-31"),
            @"
        error: a waiver needs its reason
         --> a.yaml:3:49
          |
        3 |   - { check: rds/multi-az, resource: x, reason: ' ', owner: o, expires: 2027-03-31 }
          |                                                 ^^^
        "
        );
    }

    #[test]
    fn a_date_that_is_none() {
        assert_snapshot!(
            refused_waiver("check: rds/multi-az, resource: x, reason: r, owner: o, expires: 2027-02-31"),
            @"
        error: `2027-02-31` is not a date
         --> a.yaml:3:71
          |
        3 |   - { check: rds/multi-az, resource: x, reason: r, owner: o, expires: 2027-02-31 }
          |                                                                       ^^^^^^^^^^
          |
          = help: write the last day on which it holds as 2027-03-31
        "
        );
    }

    #[test]
    fn a_glob_that_is_none() {
        assert_snapshot!(
            refused_waiver("check: rds/multi-az, resource: 'x[*', reason: r, owner: o, expires: 2027-03-31"),
            @"
        error: not a glob: unclosed character class; missing ']'
         --> a.yaml:3:38
          |
        3 |   - { check: rds/multi-az, resource: 'x[*', reason: r, owner: o, expires: 2027-03-31 }
          |                                      ^^^^^
          |
          = help: write `[[]` where `[` stands for itself
        "
        );
    }

    #[test]
    fn a_check_that_is_none() {
        assert_snapshot!(
            refused_waiver("check: rds/mutli-az, resource: x, reason: r, owner: o, expires: 2027-03-31"),
            @"
        error: there is no check `rds/mutli-az`
         --> a.yaml:3:14
          |
        3 |   - { check: rds/mutli-az, resource: x, reason: r, owner: o, expires: 2027-03-31 }
          |              ^^^^^^^^^^^^
          |
          = help: did you mean `rds/multi-az`?
        "
        );
        assert_snapshot!(
            refused_waiver("check: rdx/*, resource: x, reason: r, owner: o, expires: 2027-03-31"),
            @"
        error: there is no check `rdx/*`
         --> a.yaml:3:14
          |
        3 |   - { check: rdx/*, resource: x, reason: r, owner: o, expires: 2027-03-31 }
          |              ^^^^^
          |
          = help: `upright checks list` shows them all
        "
        );
    }

    fn waiver(check: &str, resource: &str) -> upright::requirements::Waiver {
        let text = format!(
            "extends: baseline\nwaivers:\n  - {{ check: '{check}', resource: '{resource}', reason: r, owner: o, expires: 2027-03-31 }}\n"
        );
        resolve(&text).waivers.remove(0)
    }

    #[test]
    fn a_text_matches_exactly_and_a_glob_crosses_slashes() {
        let exact = waiver("s3/access-logging", "arn:aws:s3:::logs");
        assert!(exact.matches("s3/access-logging", "arn:aws:s3:::logs"));
        assert!(!exact.matches("s3/access-logging", "arn:aws:s3:::logs-2"));
        assert!(!exact.matches("s3/versioning", "arn:aws:s3:::logs"));
        let glob = waiver("s3/*", "arn:aws:elasticloadbalancing:*/app/?/*");
        assert!(
            glob.matches("s3/versioning", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b/c")
        );
        assert!(
            !glob.matches("rds/multi-az", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b")
        );
        assert!(
            !glob.matches("s3/versioning", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/ab/c")
        );
    }

    #[test]
    fn it_holds_on_its_last_day_and_tells_two_weeks_before() {
        let waiver = waiver("s3/access-logging", "x");
        let on = |month, day| waiver.on(date(2027, month, day));
        assert_eq!(on(3, 16), Expiry::Holds);
        assert_eq!(on(3, 17), Expiry::EndsIn(14));
        assert_eq!(on(3, 31), Expiry::EndsIn(0));
        assert_eq!(on(4, 1), Expiry::Expired);
    }

    const DOCUMENT: &str = "
requirements: [{ id: A, text: t, checks: [rds/copy-tags-to-snapshot] }]
waivers:
  - { check: rds/copy-tags-to-snapshot, resource: 'arn:aws:rds:r:1:db:a', reason: Rebuilt soon, owner: data, expires: 2027-03-31 }
  - { check: rds/*, resource: 'arn:aws:rds:r:1:db:gone-*', reason: r, owner: web, expires: 2027-03-31 }
";

    /// The audit of two databases that keep their tags to themselves.
    fn audit(today: Date) -> Audit {
        let catalogue = Catalogue::built_in().expect("the catalogue");
        let requirements = resolve(DOCUMENT);
        let judge = Judge::new(collect::schema(), &catalogue, &requirements).expect("a judge");
        let directory = tempfile::tempdir().expect("a directory");
        let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
        let (writer, account, region) = (new.writer(), Arc::from("1"), Arc::from("r"));
        tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
            for operation in judge.plan().operations() {
                writer.covered(&account, &region, operation).await;
            }
            for name in ["a", "b"] {
                let row = Row::new("aws_rds_db_instance")
                    .set("arn", format!("arn:aws:rds:r:1:db:{name}"))
                    .set("db_instance_identifier", name)
                    .set("copy_tags_to_snapshot", false);
                writer.insert(&account, &region, row).await;
            }
        });
        drop(writer);
        let collected = Collected {
            started_at: "2027-01-01T00:00:00Z".into(),
            ended_at: "2027-01-01T00:00:00Z".into(),
            ..collected(&["r"])
        };
        judge.audit(&new.finish(&collected).expect("a snapshot"), today).expect("an audit")
    }

    fn verdicts(audit: &Audit) -> Vec<Verdict> {
        audit.findings.iter().map(|finding| finding.verdict).collect()
    }

    #[test]
    fn it_turns_drift_into_waived_and_says_when_it_has_nothing_to_do() {
        let audit = audit(date(2027, 1, 1));
        assert_eq!(verdicts(&audit), [Verdict::Waived, Verdict::Fail]);
        assert_eq!(
            audit.findings.iter().next().expect("a finding").cause.as_deref(),
            Some("Rebuilt soon (data, until 2027-03-31)")
        );
        assert_snapshot!(audit.notes.join("\n"), @"the waiver of rds/* on arn:aws:rds:r:1:db:gone-* (web) matches no drift");
    }

    #[test]
    fn it_tells_that_it_ends_soon() {
        let audit = audit(date(2027, 3, 21));
        assert_eq!(verdicts(&audit), [Verdict::Waived, Verdict::Fail]);
        assert_snapshot!(audit.notes.join("\n"), @"
        the waiver of rds/copy-tags-to-snapshot on arn:aws:rds:r:1:db:a (data) ends in 10 days, on 2027-03-31
        the waiver of rds/* on arn:aws:rds:r:1:db:gone-* (web) matches no drift
        ");
    }

    #[test]
    fn it_waives_nothing_once_it_has_expired() {
        let audit = audit(date(2027, 4, 1));
        assert_eq!(verdicts(&audit), [Verdict::Fail, Verdict::Fail]);
        assert_snapshot!(audit.notes.join("\n"), @"
        the waiver of rds/copy-tags-to-snapshot on arn:aws:rds:r:1:db:a (data) expired on 2027-03-31
        the waiver of rds/* on arn:aws:rds:r:1:db:gone-* (web) expired on 2027-03-31
        ");
    }
}
