//! How verdicts changed.

use crate::{Pair, audit, buckets, findings, gap};
use upright::catalogue::Catalogue;
use upright::collect;
use upright::diff::{Selection, moves};
use upright::store::{Analyst, Finding, Severity, Verdict};

const VERSIONING: &str =
    "requirements: [{ id: S3-1, text: Buckets keep versions., checks: [s3/versioning] }]\n";

#[test]
fn findings_are_new_changed_fixed_or_gone() {
    let before = buckets(&[("broke", "1"), ("mended", "0"), ("gone", "0"), ("good", "1"), ("bad", "0")]);
    let after = buckets(&[("broke", "0"), ("mended", "1"), ("fresh", "0"), ("good", "1"), ("bad", "0")]);
    let diff = Pair::of("", &before, &after).judged(VERSIONING);
    assert_eq!(
        findings(&diff),
        [
            "new broke pass -> fail",
            "new fresh none -> fail",
            "fixed mended fail -> pass",
            "gone gone fail -> none"
        ]
    );
    assert!(diff.is_worse(Severity::Info));
    assert!(!diff.is_worse(Severity::Critical), "versioning is not that severe");
    assert!(diff.requirements.is_empty(), "it drifted before and after");
}

#[test]
fn drift_with_other_evidence_has_changed() {
    let instance = |days: u8| {
        format!(
            "INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, backup_retention_period, engine) \
             VALUES ('1', 'r', 'db', 'db', {days}, 'postgres')"
        )
    };
    let document = "requirements: [{ id: A, text: t, checks: [rds/backup-retention] }]\n";
    let diff = Pair::of("", &instance(1), &instance(2)).judged(document);
    assert_eq!(findings(&diff), ["changed db fail -> fail"]);
    assert!(!diff.is_worse(Severity::Info));
}

#[test]
fn what_can_no_longer_be_judged_became_unknown_and_is_neither_worse_nor_fixed() {
    let both = buckets(&[("good", "1"), ("bad", "0")]);
    let after = gap("aws_s3_bucket", "s3:GetBucketVersioning", None);
    let diff = Pair::of(&both, "", &after).judged(VERSIONING);
    assert_eq!(
        findings(&diff),
        [
            "became_unknown 1/r none -> unknown",
            "became_unknown bad fail -> unknown",
            "became_unknown good pass -> unknown"
        ]
    );
    assert!(diff.is_less_known() && !diff.is_worse(Severity::Info));
    let turn = &diff.requirements[0];
    assert_eq!((turn.before.name(), turn.after.name()), ("fail", "unknown"));
}

#[test]
fn a_finding_that_is_missing_where_the_list_was_not_read_is_not_gone() {
    let diff = Pair::of("", &buckets(&[("bad", "0")]), &gap("aws_s3_bucket", "s3:ListBuckets", None))
        .judged(VERSIONING);
    assert_eq!(findings(&diff), ["became_unknown 1/r none -> unknown", "became_unknown bad fail -> unknown"]);
}

/// Nobody knows whether it was there before.
#[test]
fn drift_that_nobody_could_see_before_is_not_new() {
    for hidden in [
        gap("aws_s3_bucket", "s3:ListBuckets", None),
        buckets(&[("bad", "NULL")])
            + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::bad")),
        "DELETE FROM upright_partition WHERE region = 'r'".to_owned(),
    ] {
        let diff = Pair::of("", &hidden, &buckets(&[("bad", "0")])).judged(VERSIONING);
        assert_eq!(findings(&diff), ["became_known bad unknown -> fail"], "{hidden}");
        assert!(!diff.is_worse(Severity::Info) && !diff.is_less_known(), "{hidden}");
    }
}

#[test]
fn findings_of_a_region_that_is_not_read_any_more_are_unknown() {
    let forget = "DELETE FROM upright_partition WHERE region = 'r'";
    let diff = Pair::of("", &buckets(&[("bad", "0")]), forget).judged(VERSIONING);
    assert_eq!(findings(&diff), ["became_unknown bad fail -> unknown"]);
    let cause = diff.findings[0].after.as_ref().and_then(|state| state.cause.as_deref());
    assert_eq!(cause, Some("r of account 1 was not read"));
}

#[test]
fn every_turn_of_a_verdict_has_its_name_or_is_none() {
    use Verdict::{Exempt, Fail, Pass, Unknown, Waived};
    let pair = Pair::of("", "", "");
    let verdicts = [None, Some(Pass), Some(Fail), Some(Waived), Some(Exempt), Some(Unknown)];
    let one = |snapshot, verdict: Option<Verdict>| {
        let verdicts: Vec<_> = verdict.into_iter().map(|verdict| ("it", verdict)).collect();
        audit(snapshot, "a/b", &verdicts)
    };
    let turns = |before| {
        let turn = |after| {
            let (before, after) = (one(&pair.before, before), one(&pair.after, after));
            let diff = pair.with_audits(&before, &after, false, &Selection::default());
            diff.findings.first().map_or("-", |finding| finding.change.name())
        };
        verdicts.map(turn)
    };
    // Each line: what it was, and what becomes of it in the order of `verdicts`.
    assert_eq!(turns(None), ["-", "-", "new", "-", "-", "became_unknown"]);
    assert_eq!(turns(Some(Pass)), ["-", "-", "new", "-", "-", "became_unknown"]);
    assert_eq!(turns(Some(Fail)), ["gone", "fixed", "-", "waived", "fixed", "became_unknown"]);
    assert_eq!(turns(Some(Waived)), ["-", "fixed", "new", "-", "fixed", "became_unknown"]);
    assert_eq!(turns(Some(Exempt)), ["-", "-", "new", "-", "-", "became_unknown"]);
    assert_eq!(
        turns(Some(Unknown)),
        ["-", "became_known", "became_known", "became_known", "became_known", "-"]
    );
}

/// An age grows by a day each night, and nobody did anything.
#[test]
fn evidence_that_moves_by_itself_is_left_out_where_only_its_numbers_changed() {
    let pair = Pair::of("", "", "");
    let said = |snapshot, check, actual: &str| {
        let mut audit = audit(snapshot, check, &[("it", Verdict::Fail)]);
        let said = |finding| Finding { actual: Some(actual.into()), ..finding };
        audit.findings = audit.findings.iter().map(said).collect();
        audit
    };
    let told = |check, before, after, all_columns| {
        let selection = Selection { all_columns, ..Selection::default() };
        let (before, after) = (said(&pair.before, check, before), said(&pair.after, check, after));
        let diff = pair.with_audits(&before, &after, false, &selection);
        (diff.findings.len(), diff.summary.left_out)
    };
    assert_eq!(told("a/moving", "9 days old", "10 days old", false), (0, 1));
    assert_eq!(told("a/moving", "9 days old", "10 days old", true), (1, 0));
    assert_eq!(told("a/moving", "9 days old", "of unknown age", false), (1, 0));
    assert_eq!(told("a/still", "admits tcp 22", "admits tcp 3389", false), (1, 0));
}

#[test]
fn checks_tell_by_what_they_read_whether_their_evidence_moves() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("tables");
    let is_moving = |id: &str| {
        let analysis = catalogue.get(id).expect("a check").analyse(&analyst).expect("a sound check");
        moves(collect::schema(), &analysis.ground.rests_on)
    };
    assert!(is_moving("iam/access-key-age"), "it reads the time of the run");
    assert!(is_moving("vpc/subnet-free-addresses"), "it reads a count of what is free");
    assert!(!is_moving("sg/no-open-admin-ports"));
}
