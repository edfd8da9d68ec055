//! The table, as people ask for it: taken together otherwise, shortened, and with what shows a finding again.

use super::sample::{ACCOUNT, audit, bucket, database, expected};
use super::{report, wide};
use insta::assert_snapshot;
use upright::report::{GroupBy, Style};
use upright::store::{Audit, FileLine, Verdict};

fn by(group_by: GroupBy) -> String {
    report(&audit(), "table", Style { group_by, ..wide(100) })
}

#[test]
fn a_table_takes_together_what_it_is_told_to() {
    assert_snapshot!("table-by-resource", by(GroupBy::Resource));
    assert_snapshot!("table-by-account", by(GroupBy::Account));
    assert_snapshot!("table-by-requirement", by(GroupBy::Requirement));
}

/// However it is taken together, each drift is told.
#[test]
fn every_drift_is_told_by_whatever_it_is_taken_together() {
    for group_by in [GroupBy::Check, GroupBy::Resource, GroupBy::Account, GroupBy::Requirement] {
        let table = by(group_by);
        let failed =
            audit().findings.iter().filter(|finding| finding.verdict == Verdict::Fail).collect::<Vec<_>>();
        for finding in failed {
            assert!(table.contains(&finding.resource), "{group_by:?} {}\n{table}", finding.resource);
            assert!(table.contains(finding.actual.as_deref().unwrap_or_default()), "{group_by:?}\n{table}");
        }
    }
}

#[test]
fn the_account_with_the_worst_drift_comes_first_by_its_name() {
    let other = "444455556666";
    let mut audit = audit();
    audit.run.accounts_expected =
        vec![expected(ACCOUNT, None, None), expected(other, Some("research"), None)];
    let root = audit.findings.iter().next().expect("a finding");
    let there = upright::store::Finding { account_id: other.into(), ..root };
    let ours = [database("a", Verdict::Fail, "one zone"), bucket("b", Verdict::Fail, None)];
    let audit = Audit { findings: ours.into_iter().chain([there]).collect(), ..audit };
    let table = report(&audit, "table", Style { group_by: GroupBy::Account, ..wide(100) });
    let at = |words: &str| table.find(words).unwrap_or_else(|| panic!("{words}\n{table}"));
    assert!(at("account 444455556666 research: 1 findings") < at("account 111122223333: 2 findings"));
}

#[test]
fn of_many_only_some_are_told_and_the_rest_is_counted() {
    let many = (0..100).map(|n| database(&format!("db-{n:03}"), Verdict::Fail, "runs in one zone"));
    let audit = Audit { findings: many.collect(), ..audit() };
    for group_by in [GroupBy::Check, GroupBy::Account, GroupBy::Requirement] {
        let table = report(&audit, "table", Style { limit: Some(20), group_by, ..wide(100) });
        assert!(table.contains(":db:db-019") && !table.contains(":db:db-020"), "{table}");
        assert!(table.contains("    and 80 more (--limit 0 tells all)\n"), "{table}");
    }
    assert!(report(&audit, "table", wide(100)).contains(":db:db-099"));
}

#[test]
fn a_quiet_table_tells_what_does_not_hold_and_the_counts() {
    assert_snapshot!("table-quiet", report(&audit(), "table", Style { quiet: true, ..wide(80) }));
}

#[test]
fn a_table_tells_what_shows_a_finding_again() {
    let table = report(&audit(), "table", Style { witness: true, ..wide(80) });
    let line = "      $ aws rds describe-db-instances --db-instance-identifier ledger --region eu-west-1\n";
    assert_eq!(table.matches(line).count(), 1, "{table}");
    assert!(!report(&audit(), "table", wide(80)).contains("describe-db-instances"));
}

#[test]
fn what_passes_is_told_where_it_is_asked_for() {
    let table = report(&audit(), "table", Style { all: true, ..wide(100) });
    assert!(
        table.contains("\nHOLDS\n  rds/multi-az (DB-1)\n    arn:aws:rds:eu-west-1:111122223333:db:orders"),
        "{table}"
    );
    assert!(table.contains("\nEXEMPT\n"), "{table}");
}

/// Whoever takes a profile learns that there is more.
#[test]
fn a_profile_says_how_much_of_the_catalogue_it_has() {
    let mut audit = audit();
    for requirement in &mut audit.requirements {
        requirement.place = Some(FileLine { file: "profile baseline".into(), line: 1 });
    }
    let table = report(&audit, "table", wide(200));
    let said = "profile baseline: 7 of 471 checks; `upright requirements profiles` lists others, `upright checks list` what a document may ask\n";
    assert!(table.ends_with(said), "{table}");
    assert!(!by(GroupBy::Check).contains("of 471 checks"));
}
