//! Waivers: what they must say, what they turn into `waived`, and when they tell of themselves.

use crate::collected::collected;
use crate::{refused_waiver, resolve};
use insta::assert_snapshot;
use jiff::civil::{Date, date};
use std::sync::Arc;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::requirements::Expiry;
use upright::store::{Audit, Collected, NewSnapshot, Row, Verdict};
use upright::verdict::Judge;

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
    assert!(glob.matches("s3/versioning", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b/c"));
    assert!(!glob.matches("rds/multi-az", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b"));
    assert!(!glob.matches("s3/versioning", "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/ab/c"));
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
