//! A document that extends another: what it keeps, adds and changes.

use crate::{Folder, refused, values};
use insta::assert_snapshot;
use upright::requirements::Requirements;
use upright::schema::Regions;

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
          = help: the profiles are baseline, deployment, general, pci-transactions, serverless-pipeline, tap-cdk, three-tier, aws-fsbp, cis-3.0, cis-5.0, fedramp-20x-ksi, nist-800-53-r5, pci-dss-4.0.1
        ");
}

/// An error would show a line of it.
#[test]
fn a_file_that_is_no_document_is_not_read() {
    let folder = Folder::with(&[("a.yaml", "extends: secrets.env\n"), ("secrets.env", "PASSWORD=hunter2\n")]);
    let said = folder.refused("a.yaml");
    assert!(said.contains("`secrets.env` is not named like a document"), "{said}");
    let folder = Folder::with(&[("a.yaml", "extends: b.yaml\n"), ("secrets.env", "PASSWORD=hunter2\n")]);
    let at = |name| folder.0.path().join(name);
    std::os::unix::fs::symlink(at("secrets.env"), at("b.yaml")).expect("a link");
    let said = folder.refused("a.yaml");
    assert!(said.contains("`b.yaml` is not named like a document") && !said.contains("hunter2"), "{said}");
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
