//! From a document and a snapshot to an audit: what the scope leaves out, and what was not read.

#[path = "support/collected.rs"]
mod collected;

use collected::collected;
use jiff::civil::date;
use std::sync::Arc;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::derive::derive;
use upright::requirements::{Loaded, Requirements};
use upright::schema::{GLOBAL, Operation};
use upright::store::{Analyst, Audit, Class, Collected, Gap, Limits, NewSnapshot, Row, Verdict};
use upright::verdict::Judge;

const LIST: Operation = Operation::new("s3", "ListBuckets").allowed_by("s3:ListAllMyBuckets");
const VERSIONING: Operation = Operation::new("s3", "GetBucketVersioning");
const TAGGING: Operation = Operation::new("s3", "GetBucketTagging");

/// A check that answers two megabytes for each bucket.
const TOO_MUCH: &str = "\
-- title = \"Nothing is too much\"
-- severity = \"low\"
-- why = \"It is.\"
-- fix = \"Ask for less.\"
-- docs = \"https://example.org\"
SELECT account_id, region, arn AS resource, 1 AS compliant, printf('%2000000s', name) AS actual FROM aws_s3_bucket
";

/// A check that compares buckets with one another.
const ALONE: &str = "\
-- title = \"A bucket is the only one of its kind\"
-- severity = \"low\"
-- why = \"Two are too many.\"
-- fix = \"Delete the other.\"
-- docs = \"https://example.org\"
SELECT account_id, region, arn AS resource, 1 = (
    SELECT count(*) FROM aws_s3_bucket AS other WHERE other.versioning_enabled = bucket.versioning_enabled
) AS compliant, name AS actual FROM aws_s3_bucket AS bucket
";

fn bucket(name: &str, tags: &str) -> Row {
    let row = Row::new("aws_s3_bucket").set("arn", format!("arn:aws:s3:::{name}")).set("name", name);
    row.set("tags", tags).set("versioning_enabled", true)
}

fn topic(name: &str, tags: &str) -> Row {
    let row = Row::new("aws_sns_topic").set("arn", format!("arn:aws:sns:r:1:{name}")).set("name", name);
    row.set("title", name).set("tags", tags)
}

/// A user as the credential report tells of one.
fn user(name: &str, has_key: bool) -> Row {
    let row = Row::new("aws_iam_credential_report").set("arn", format!("arn:aws:iam::1:user/{name}"));
    row.set("user_name", name).set("access_key_1_active", has_key).set("access_key_2_active", false)
}

/// Audits a snapshot with two buckets, two topics and three users, of whom the report tells twice. All that the document asks for was read in account 1, region r, but
/// for these gaps and for the operations that were never called.
fn audit(document: &str, gaps: &[Gap], never_called: &[Operation], complete: bool) -> Audit {
    audit_of_part(document, gaps, never_called, complete, &[])
}

/// The same, where of all resources these were in scope.
fn audit_of_part(
    document: &str,
    gaps: &[Gap],
    never_called: &[Operation],
    complete: bool,
    in_scope: &[&str],
) -> Audit {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("a.yaml");
    std::fs::write(&path, document).expect("a document");
    let checks = directory.path().join("own");
    std::fs::create_dir(&checks).expect("a directory");
    std::fs::write(checks.join("too-much.sql"), TOO_MUCH).expect("a check");
    std::fs::write(checks.join("alone.sql"), ALONE).expect("a check");
    let mut catalogue = Catalogue::built_in().expect("the catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    catalogue.add_directory(directory.path(), None, &analyst).expect("a check of one's own");
    let loaded = Loaded::from_file(&path).expect("a document");
    let requirements = Requirements::resolve(&loaded, &catalogue).expect("a sound document");
    let limits = Limits { megabytes: 1, ..Limits::default() };
    let judge =
        Judge::new(collect::schema(), &catalogue, &requirements).expect("a judge").with_limits(limits);
    let new = NewSnapshot::create(directory.path(), collect::schema()).expect("a snapshot");
    let (writer, account, region) = (new.writer(), Arc::from("1"), Arc::from("r"));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        for operation in judge.plan().operations().into_iter().filter(|known| !never_called.contains(known)) {
            for region in [&region, &Arc::from(GLOBAL)] {
                writer.covered(&account, region, operation).await;
            }
        }
        for gap in gaps {
            writer.gap(gap.clone()).await;
        }
        for arn in in_scope {
            writer.in_scope(&account, &region, (*arn).to_owned()).await;
        }
        for row in [
            bucket("ours", r#"{"team":"a","environment":"prod"}"#),
            bucket("theirs", r#"{"team":"b"}"#),
            topic("ours", r#"{"team":"a"}"#),
            topic("theirs", "{}"),
        ] {
            writer.insert(&account, &region, row).await;
        }
        for row in [("bo", false), ("bo", true), ("cy", false), ("cy", false), ("di", false)] {
            writer.insert(&account, &Arc::from(GLOBAL), user(row.0, row.1)).await;
        }
    });
    drop(writer);
    let collected = Collected { complete, ..collected(&["r", GLOBAL]) };
    let snapshot =
        new.finish_with(&collected, |draft| derive(draft, collect::schema(), None)).expect("a snapshot");
    let audit = judge.audit(&snapshot, date(2026, 1, 1)).expect("an audit");
    snapshot.keep_audit(&audit).expect("it is kept");
    assert_eq!(
        snapshot.kept_audit().expect("a snapshot"),
        Some(audit.clone()),
        "what is kept is what was found"
    );
    audit
}

/// The findings of a check as lines: resource, verdict, cause.
fn findings(audit: &Audit, check: &str) -> Vec<String> {
    let of = audit.findings.of(check);
    let line = of.map(|found| {
        let cause = found.cause.as_ref().map(|cause| format!(": {cause}")).unwrap_or_default();
        format!("{} {}{cause}", found.resource, found.verdict.name())
    });
    line.collect()
}

const DOCUMENT: &str = "requirements: [{ id: A, text: t, checks: [s3/versioning, tags/required-present] }]\n";

fn gap(operation: Operation) -> Gap {
    Gap::of_partition(("1", "r"), "aws_s3_bucket", operation, Class::MissingPermission, "AccessDenied")
}

#[test]
fn the_scopes_tags_leave_out_what_is_not_ours_behind_a_view_too() {
    let audit = audit(&format!("scope: {{ tags: {{ team: a }} }}\n{DOCUMENT}"), &[], &[], true);
    assert_eq!(findings(&audit, "s3/versioning"), ["arn:aws:s3:::ours pass"]);
    assert_eq!(
        findings(&audit, "tags/required-present"),
        ["arn:aws:s3:::ours fail", "arn:aws:sns:r:1:ours fail"]
    );
}

#[test]
fn what_one_resource_lacks_leaves_its_verdict_open_and_no_other() {
    let gaps =
        [gap(VERSIONING).for_resource("arn:aws:s3:::ours"), gap(TAGGING).for_resource("arn:aws:s3:::theirs")];
    let audit = audit(DOCUMENT, &gaps, &[], true);
    assert_eq!(
        findings(&audit, "s3/versioning"),
        [
            "arn:aws:s3:::ours unknown: s3:GetBucketVersioning was denied for arn:aws:s3:::ours: \
             grant s3:GetBucketVersioning",
            "arn:aws:s3:::theirs pass"
        ]
    );
    assert_eq!(
        findings(&audit, "tags/required-present"),
        [
            "arn:aws:s3:::ours fail",
            "arn:aws:s3:::theirs unknown: s3:GetBucketTagging was denied for arn:aws:s3:::theirs: \
             grant s3:GetBucketTagging",
            "arn:aws:sns:r:1:ours fail",
            "arn:aws:sns:r:1:theirs fail"
        ]
    );
}

/// An old key of the second would otherwise pass as none of the first.
#[test]
fn two_users_of_one_name_are_open_where_the_report_says_two_things_of_them() {
    let document = "requirements: [{ id: A, text: t, checks: [iam/access-key-age] }]\n";
    let audit = audit(document, &[], &[], true);
    let verdicts =
        audit.findings.of("iam/access-key-age").map(|it| format!("{} {}", it.resource, it.verdict.name()));
    assert_eq!(
        verdicts.collect::<Vec<_>>(),
        ["arn:aws:iam::1:user/bo unknown", "arn:aws:iam::1:user/cy pass", "arn:aws:iam::1:user/di pass"]
    );
}

#[test]
fn what_a_list_lacks_leaves_the_region_open_and_the_region_itself_says_so() {
    let audit = audit(DOCUMENT, &[gap(LIST)], &[], true);
    let open = "unknown: s3:ListBuckets was denied in r: grant s3:ListAllMyBuckets";
    let all =
        ["1/r", "arn:aws:s3:::ours", "arn:aws:s3:::theirs"].map(|resource| format!("{resource} {open}"));
    assert_eq!(findings(&audit, "s3/versioning"), all);
    assert!(audit.gaps.contains(&gap(LIST)), "{:?}", audit.gaps);
}

/// Where resources of many types are judged alike, a type that was not read leaves the others known.
#[test]
fn what_a_list_lacks_leaves_its_type_open_and_says_so_once() {
    let audit = audit(DOCUMENT, &[gap(LIST)], &[], true);
    let open = "unknown: s3:ListBuckets was denied in r: grant s3:ListAllMyBuckets";
    let of_buckets = ["1/r/AWS::S3::Bucket", "arn:aws:s3:::ours", "arn:aws:s3:::theirs"]
        .map(|resource| format!("{resource} {open}"));
    let topics = ["arn:aws:sns:r:1:ours fail", "arn:aws:sns:r:1:theirs fail"].map(str::to_owned);
    assert_eq!(findings(&audit, "tags/required-present"), [of_buckets.as_slice(), &topics].concat());
}

#[test]
fn what_the_run_did_not_reach_is_open() {
    let open = |complete| findings(&audit(DOCUMENT, &[], &[VERSIONING], complete), "s3/versioning");
    let cut = "1/r unknown: s3:GetBucketVersioning was not reached in r: the run ended early";
    assert_eq!(open(false)[0], cut);
    let small =
        "1/r unknown: s3:GetBucketVersioning was not called in r: the snapshot was collected without it";
    assert_eq!(open(true)[0], small);
    assert_eq!(open(true).len(), 3, "and each bucket");
}

#[test]
fn a_requirement_is_as_bad_as_the_worst_of_its_checks() {
    let audit = audit(DOCUMENT, &[gap(VERSIONING)], &[], true);
    let requirement = &audit.requirements[0];
    let checks: Vec<_> =
        requirement.checks.iter().map(|(id, verdict)| format!("{id} {}", verdict.name())).collect();
    assert_eq!(checks, ["s3/versioning unknown", "tags/required-present fail"]);
    assert_eq!(requirement.verdict, Verdict::Fail);
    let counted: usize = audit.summary.findings.values().sum();
    assert_eq!(counted, audit.findings.len());
}

#[test]
fn a_check_that_is_stopped_at_its_limit_leaves_open_what_it_decides_and_no_other() {
    let document = "requirements: [{ id: A, text: t, checks: [own/too-much, s3/versioning] }]\n";
    let audit = audit(document, &[], &[], true);
    let cause = "the check was stopped after 1 MB of rows, which is the limit for one statement";
    assert_eq!(findings(&audit, "own/too-much"), [format!("1/r unknown: {cause}")]);
    assert_eq!(findings(&audit, "s3/versioning"), ["arn:aws:s3:::ours pass", "arn:aws:s3:::theirs pass"]);
}

/// A snapshot of which only our bucket was read, judged in a scope.
fn audit_ours(scope: &str, checks: &str) -> Audit {
    let outside = |operation| Gap {
        class: Class::OutOfScope.name().to_owned(),
        message: String::new(),
        ..gap(operation)
    };
    let document = format!("{scope}requirements: [{{ id: A, text: t, checks: [{checks}] }}]\n");
    let gaps = [outside(VERSIONING), outside(TAGGING)];
    audit_of_part(&document, &gaps, &[], true, &["arn:aws:s3:::ours"])
}

const OURS: &str = "scope: { arns: ['arn:aws:s3:::our*'] }\n";
const UNREAD: &str = "arn:aws:s3:::theirs unknown: s3:GetBucketVersioning was not called for arn:aws:s3:::theirs: \
                      it was outside the scope of the collecting";

#[test]
fn what_is_outside_the_scope_is_not_judged_and_counted() {
    let audit = audit_ours(OURS, "s3/versioning");
    assert_eq!(findings(&audit, "s3/versioning"), ["arn:aws:s3:::ours pass"]);
    assert_eq!((audit.judged.resources, audit.judged.left_out), (1, 1));
    assert_eq!(audit.requirements[0].left_out, 1);
    assert_eq!(audit.judged.arns, ["arn:aws:s3:::our*"]);
}

/// A snapshot of a part says no more of the rest than was read of it.
#[test]
fn what_was_outside_the_scope_of_the_collecting_is_open_in_a_wider_one() {
    let all = findings(&audit_ours("", "s3/versioning"), "s3/versioning");
    assert_eq!(all, ["arn:aws:s3:::ours pass", UNREAD]);
    let others = findings(&audit_ours("scope: { arns: ['*theirs'] }\n", "s3/versioning"), "s3/versioning");
    assert_eq!(others, [UNREAD]);
}

#[test]
fn what_compares_resources_needs_all_of_them() {
    let cause = "the check needs the whole account (--scope account), and s3:GetBucketVersioning was called for what is \
                 in scope alone";
    let open = ["1/r", "arn:aws:s3:::ours"].map(|resource| format!("{resource} unknown: {cause}"));
    assert_eq!(findings(&audit_ours(OURS, "own/alone"), "own/alone"), open);
    let none = audit_ours("scope: { arns: ['arn:aws:sns:*:ours'] }\n", "own/alone");
    assert_eq!(findings(&none, "own/alone"), [""; 0], "no bucket is in scope");
    assert_eq!(none.requirements[0].verdict, Verdict::NothingToJudge);
}

#[test]
fn what_a_region_lacks_leaves_open_what_is_in_scope_alone() {
    let document = format!("{OURS}{DOCUMENT}");
    let audit = audit(&document, &[gap(LIST)], &[], true);
    let open = "unknown: s3:ListBuckets was denied in r: grant s3:ListAllMyBuckets";
    assert_eq!(
        findings(&audit, "s3/versioning"),
        ["1/r", "arn:aws:s3:::ours"].map(|resource| format!("{resource} {open}"))
    );
}

#[test]
fn a_pattern_that_matches_nothing_gets_a_word() {
    let audit = audit_ours("scope: { arns: ['arn:aws:s3:::our', '*ours'] }\n", "s3/versioning");
    assert_eq!(audit.notes, ["nothing that was read has an ARN like arn:aws:s3:::our"]);
    let tagged = audit_ours("scope: { tags: { team: a, tier: gold } }\n", "tags/required-present");
    assert_eq!(tagged.notes, ["nothing that was read has the tag tier=gold"]);
}

#[test]
fn a_waiver_of_what_is_outside_the_scope_is_not_called_idle() {
    let waiver = "waivers: [{ check: s3/versioning, resource: 'arn:aws:s3:::theirs', reason: r, owner: o, \
                  expires: 2027-01-01 }]\n";
    assert_eq!(audit_ours(&format!("{OURS}{waiver}"), "s3/versioning").notes, [""; 0]);
    let idle = "the waiver of s3/versioning on arn:aws:s3:::theirs (o) matches no drift";
    assert_eq!(audit_ours(waiver, "s3/versioning").notes, [idle]);
}

/// What is in scope keeps its versions, and yet nobody has looked for what is not managed.
#[test]
fn a_sentence_does_not_hold_where_one_of_its_checks_needs_the_whole_account() {
    for (checks, verdict) in [
        ("s3/versioning", Verdict::Pass),
        ("s3/versioning, iac/no-unmanaged-resource", Verdict::NothingToJudge),
    ] {
        let document = format!(
            "scope: {{ arns: ['arn:aws:s3:::ours'] }}\nrequirements: [{{ id: A, text: t, checks: [{checks}] }}]\n"
        );
        let audit = audit(&document, &[], &[], true);
        assert_eq!(audit.requirements[0].verdict, verdict, "{checks}");
    }
}
