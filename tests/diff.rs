//! What changed between two snapshots, and above all what cannot be told: no difference is claimed on state that nobody
//! read.
//!
//! Both snapshots begin alike: account 1 with the regions q and r, every operation read to its end. SQL makes them differ.

#[path = "support/json_schema.rs"]
mod json_schema;
#[path = "support/snapshot.rs"]
mod snapshot;

use insta::assert_snapshot;
use jiff::civil::date;
use snapshot::snapshot;
use tempfile::TempDir;
use upright::catalogue::Catalogue;
use upright::collect;
use upright::diff::{
    Audits, Diff, FindingChange, NotComparable, ResourceChange, Selection, State, compare, moves,
};
use upright::report::{Style, diff_json, diff_schema, diff_table};
use upright::requirements::{Loaded, Requirements};
use upright::scope::Pattern;
use upright::store::{
    Analyst, Audit, Finding, FindingId, Findings, RequirementResult, Severity, Snapshot, Verdict,
};
use upright::verdict::Judge;

/// Two snapshots in a directory.
struct Pair {
    before: Snapshot,
    after: Snapshot,
    directory: TempDir,
}

impl Pair {
    /// Two snapshots that share the rows of `both`.
    fn of(both: &str, before: &str, after: &str) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let make = |name, hour, sql: &str| {
            let path = snapshot(directory.path(), name, hour, &format!("{both};\n{sql}"));
            Snapshot::open(&path).expect("a snapshot")
        };
        Self { before: make("before.db", 1, before), after: make("after.db", 2, after), directory }
    }

    /// Compares both, judged by a document.
    fn judged(&self, document: &str) -> Diff {
        let path = self.directory.path().join("a.yaml");
        std::fs::write(&path, document).expect("a document");
        let catalogue = Catalogue::built_in().expect("the catalogue");
        let loaded = Loaded::from_file(&path).expect("a document");
        let requirements = Requirements::resolve(&loaded, &catalogue).expect("a sound document");
        let judge = Judge::new(collect::schema(), &catalogue, &requirements).expect("a judge");
        let audit = |snapshot| judge.audit(snapshot, date(2026, 1, 1)).expect("an audit");
        self.with_audits(&audit(&self.before), &audit(&self.after), false, &Selection::default())
    }

    fn with_audits(&self, before: &Audit, after: &Audit, kept: bool, selection: &Selection) -> Diff {
        let moving = ["a/moving".to_owned()].into();
        let audits = Audits { before, after, kept, moving: &moving };
        let mut diff =
            compare(collect::schema(), &self.before, &self.after, audits, selection).expect("a diff");
        let directory = format!("{}/", self.directory.path().display());
        diff.before.version = "0.1.0".into();
        diff.after.version = "0.1.0".into();
        let texts = [&mut diff.before.file, &mut diff.after.file].into_iter().chain(&mut diff.notes);
        texts.for_each(|text| *text = text.replace(&directory, ""));
        diff
    }

    /// Compares resources alone.
    fn selected(&self, selection: &Selection) -> Diff {
        let nothing = |snapshot: &Snapshot| {
            let run = snapshot.run().expect("a run");
            Audit::new("Nothing".into(), run, Vec::new(), Findings::default(), Vec::new(), Vec::new())
        };
        self.with_audits(&nothing(&self.before), &nothing(&self.after), false, selection)
    }

    fn diff(&self) -> Diff {
        self.selected(&Selection::default())
    }
}

/// What changed as lines: `changed aws_s3_bucket photos versioning_enabled: 1 -> 0`.
fn resources(diff: &Diff) -> Vec<String> {
    let line = |one: &ResourceChange| {
        let columns = one.columns.iter().map(|c| format!(" {}: {} -> {}", c.column, c.before, c.after));
        let columns: String = if one.change.name() == "changed" { columns.collect() } else { String::new() };
        let resource = one.resource.replace("arn:aws:s3:::", "");
        format!("{} {} {resource}{columns}", one.change.name(), one.table)
    };
    diff.resources.iter().map(line).collect()
}

/// What is not comparable as lines: region, what, how many rows, and why.
fn open(diff: &Diff) -> Vec<String> {
    let line = |one: &NotComparable| {
        let what = one.table.clone().unwrap_or_else(|| "everything".to_owned());
        let resource = one.resource.as_ref().map(|resource| format!(" of {resource}")).unwrap_or_default();
        let columns =
            if one.columns.is_empty() { String::new() } else { format!(".{}", one.columns.join(",")) };
        let side = |name: &str, cause: &Option<String>| {
            cause.as_ref().map(|cause| format!("; {name}: {cause}")).unwrap_or_default()
        };
        let why = side("before", &one.before) + &side("after", &one.after);
        format!("{} {what}{columns}{resource} {}{why}", one.region, one.rows)
    };
    diff.not_comparable.iter().map(line).collect()
}

/// Findings as lines: how they changed, the resource, and what was said of it before and after.
fn findings(diff: &Diff) -> Vec<String> {
    let line = |one: &FindingChange| {
        let said = |state: &Option<State>| {
            state.as_ref().map_or_else(|| "none".to_owned(), |state| state.verdict.name().to_owned())
        };
        let resource = one.resource.replace("arn:aws:s3:::", "");
        format!("{} {resource} {} -> {}", one.change.name(), said(&one.before), said(&one.after))
    };
    diff.findings.iter().map(line).collect()
}

fn buckets(rows: &[(&str, &str)]) -> String {
    let insert = |(name, versioning): &(&str, &str)| {
        format!(
            "INSERT INTO aws_s3_bucket (account_id, region, arn, name, versioning_enabled, tags, title) \
             VALUES ('1', 'r', 'arn:aws:s3:::{name}', '{name}', {versioning}, '{{}}', '{name}');\n"
        )
    };
    rows.iter().map(insert).collect()
}

/// An operation that failed in region r, for one resource or for all.
fn gap(table: &str, operation: &str, resource: Option<&str>) -> String {
    let (resource, forget) = match resource {
        Some(resource) => (format!("'{resource}'"), String::new()),
        None => (
            "NULL".to_owned(),
            format!("DELETE FROM upright_coverage WHERE operation = '{operation}' AND region = 'r';"),
        ),
    };
    format!(
        "INSERT INTO upright_gap VALUES ('1', 'r', '{table}', '{operation}', '{operation}', {resource}, \
         'missing_permission', 'AccessDenied');\n{forget}\n"
    )
}

fn never_called(operation: &str) -> String {
    format!("DELETE FROM upright_coverage WHERE operation = '{operation}';\n")
}

#[test]
fn resources_come_go_and_change_column_by_column() {
    let before = buckets(&[("a", "1"), ("b", "1"), ("c", "1")]);
    let after = buckets(&[("b", "0"), ("c", "1"), ("d", "NULL")]);
    let diff = Pair::of("", &before, &after).diff();
    assert_eq!(
        resources(&diff),
        [
            "removed aws_s3_bucket a",
            "changed aws_s3_bucket b versioning_enabled: 1 -> 0",
            "added aws_s3_bucket d"
        ]
    );
    let known: Vec<_> = diff.resources[2]
        .columns
        .iter()
        .map(|column| format!("{} {}", column.column, column.after))
        .collect();
    assert_eq!(known, ["name \"d\"", "tags {}", "title \"d\""], "of what came, what is known");
    assert_eq!(open(&diff), [""; 0]);
    assert_eq!(diff.summary.resources.values().sum::<usize>(), 3);
}

#[test]
fn the_same_state_is_no_difference() {
    let pair = Pair::of(&buckets(&[("a", "1")]), "", "");
    let diff = pair.judged("requirements: [{ id: A, text: t, checks: [s3/versioning] }]\n");
    assert!(diff.resources.is_empty() && diff.findings.is_empty() && diff.requirements.is_empty());
    assert!(diff.not_comparable.is_empty() && diff.notes.is_empty(), "{:?}", diff.notes);
}

#[test]
fn json_is_compared_as_json() {
    let set = |tags: &str| format!("UPDATE aws_s3_bucket SET tags = '{tags}'");
    let tags = |before: &str, after: &str| {
        let pair = Pair::of(&buckets(&[("a", "1")]), &set(before), &set(after));
        resources(&pair.diff())
    };
    assert_eq!(tags(r#"{"a":"1","b":"2"}"#, r#"{"b": "2", "a": "1"}"#), [""; 0]);
    assert_eq!(
        tags(r#"{"a":"1"}"#, r#"{"a":"2"}"#),
        [r#"changed aws_s3_bucket a tags: {"a":"1"} -> {"a":"2"}"#]
    );
}

/// AWS sends many lists in whatever order they come.
#[test]
fn values_that_move_by_themselves_are_left_out_unless_asked_for_and_counted() {
    let role = |used: &str, policies: &str| {
        format!(
            "INSERT INTO aws_iam_role (account_id, region, arn, name, role_last_used_date, attached_policy_arns) \
             VALUES ('1', 'global', 'role', 'role', '{used}', '{policies}')"
        )
    };
    let pair = Pair::of("", &role("monday", r#"["a","b"]"#), &role("tuesday", r#"["b","a"]"#));
    let diff = pair.diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(diff.summary.left_out, 2);
    let all = pair.selected(&Selection { all_columns: true, ..Selection::default() });
    assert_eq!(
        resources(&all),
        [
            r#"changed aws_iam_role role role_last_used_date: "monday" -> "tuesday" attached_policy_arns: ["a","b"] -> ["b","a"]"#
        ]
    );
    assert_eq!(all.summary.left_out, 0);
}

#[test]
fn rows_without_an_arn_are_matched_by_their_key_in_the_order_of_its_numbers() {
    let rule = |number: u32, action: &str| {
        format!(
            "INSERT INTO aws_vpc_network_acl_entry (account_id, region, network_acl_id, egress, rule_number, rule_action, \
             protocol, cidr_block) VALUES ('1', 'r', 'acl', 0, {number}, '{action}', '-1', '10.0.0.0/8');\n"
        )
    };
    let before = rule(9, "allow") + &rule(10, "allow") + &rule(100, "allow");
    let after = rule(9, "allow") + &rule(100, "deny") + &rule(1000, "allow");
    assert_eq!(
        resources(&Pair::of("", &before, &after).diff()),
        [
            "removed aws_vpc_network_acl_entry acl 0 10",
            "changed aws_vpc_network_acl_entry acl 0 100 rule_action: \"allow\" -> \"deny\"",
            "added aws_vpc_network_acl_entry acl 0 1000"
        ]
    );
}

#[test]
fn nothing_is_called_removed_where_the_list_was_not_read_and_what_is_there_is_still_compared() {
    let after = buckets(&[("b", "0")]) + &gap("aws_s3_bucket", "s3:ListBuckets", None);
    let diff = Pair::of("", &buckets(&[("a", "1"), ("b", "1")]), &after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket b versioning_enabled: 1 -> 0"]);
    assert_eq!(
        open(&diff),
        ["r aws_s3_bucket 1; after: s3:ListBuckets was denied in r: grant s3:ListBuckets"]
    );
    assert!(diff.is_less_known());
}

#[test]
fn nothing_is_called_added_where_the_list_was_not_read_before() {
    let before = gap("aws_s3_bucket", "s3:ListBuckets", None);
    let diff = Pair::of("", &before, &buckets(&[("a", "1")])).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        ["r aws_s3_bucket 1; before: s3:ListBuckets was denied in r: grant s3:ListBuckets"]
    );
    assert!(!diff.is_less_known(), "more is known than before");
}

#[test]
fn a_region_that_one_run_did_not_read_has_lost_nothing() {
    let forget =
        "DELETE FROM upright_partition WHERE region = 'r'; DELETE FROM upright_coverage WHERE region = 'r';";
    let diff = Pair::of("", &buckets(&[("a", "1"), ("b", "1")]), forget).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(open(&diff), ["r everything 2; after: r of account 1 was not read"]);
}

#[test]
fn an_account_that_was_not_entered_has_lost_nothing() {
    let closed = "UPDATE upright_account SET cause = 'AccessDenied';
        DELETE FROM upright_coverage;
        INSERT INTO upright_gap VALUES ('1', 'global', 'aws_account', 'sts:AssumeRole', 'sts:AssumeRole', NULL,
                                        'missing_permission', 'AccessDenied')";
    let diff = Pair::of("", &buckets(&[("a", "1")]), closed).diff();
    assert_eq!(resources(&diff), [""; 0]);
    let why = "after: sts:AssumeRole was denied: the role's trust policy must name the caller, whom a policy must grant \
               sts:AssumeRole";
    assert_eq!(
        open(&diff),
        ["global everything 0", "q everything 0", "r everything 1"].map(|what| format!("{what}; {why}"))
    );
}

#[test]
fn columns_that_one_run_did_not_collect_did_not_become_null() {
    let set = "UPDATE aws_s3_bucket SET versioning_enabled = NULL;";
    let after = format!("{set}\n{}", never_called("s3:GetBucketVersioning"));
    let diff = Pair::of(&buckets(&[("a", "1"), ("b", "1")]), "", &after).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        [
            "r aws_s3_bucket.versioning_enabled,versioning_mfa_delete 2; after: s3:GetBucketVersioning was not called in r: \
          the snapshot was collected without it"
        ]
    );
}

#[test]
fn what_neither_run_set_out_to_read_is_missed_by_nobody() {
    let both = buckets(&[("a", "NULL")])
        + &never_called("s3:GetBucketVersioning")
        + &never_called("ec2:DescribeVpcs");
    let diff = Pair::of(&both, "", "").diff();
    assert_eq!(open(&diff), [""; 0]);
}

#[test]
fn what_one_resource_lacks_leaves_its_columns_open_and_no_other() {
    let both = buckets(&[("a", "1"), ("b", "1"), ("c", "1")]);
    let after = format!(
        "UPDATE aws_s3_bucket SET versioning_enabled = NULL WHERE name = 'a';
         UPDATE aws_s3_bucket SET versioning_enabled = 0 WHERE name = 'b';
         {}",
        gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::a"))
    );
    let diff = Pair::of(&both, "", &after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket b versioning_enabled: 1 -> 0"]);
    assert_eq!(
        open(&diff),
        [
            "r aws_s3_bucket.versioning_enabled,versioning_mfa_delete of arn:aws:s3:::a 1; after: s3:GetBucketVersioning was \
          denied for arn:aws:s3:::a: grant s3:GetBucketVersioning"
        ]
    );
}

#[test]
fn of_a_new_resource_only_what_was_read_is_told() {
    let after =
        buckets(&[("a", "1")]) + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::a"));
    let diff = Pair::of("", "", &after).diff();
    let columns: Vec<_> = diff.resources[0].columns.iter().map(|column| column.column.as_str()).collect();
    assert_eq!(columns, ["name", "tags", "title"]);
}

/// A subnet's route table is worked out from another list. Where that was cut, it may be the wrong one.
#[test]
fn a_column_derived_from_another_list_rests_on_it() {
    let subnet = |table: &str| {
        format!(
            "INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, route_table_id) \
             VALUES ('1', 'r', 'subnet', 's', 'v', '{table}');\n"
        )
    };
    let after = subnet("main") + &gap("aws_vpc_route_table", "ec2:DescribeRouteTables", None);
    let diff = Pair::of("", &subnet("own"), &after).diff();
    assert_eq!(resources(&diff), [""; 0]);
    let subnets: Vec<_> = open(&diff).into_iter().filter(|line| line.contains("subnet")).collect();
    assert_eq!(
        subnets,
        [
            "r aws_vpc_subnet.route_table_id,route_table_explicit 1; after: ec2:DescribeRouteTables was denied in r: grant \
          ec2:DescribeRouteTables"
        ]
    );
}

/// A policy document that cannot be read leaves its column NULL, and says so only for the list as a whole.
#[test]
fn a_value_that_a_cut_list_did_not_send_is_open_and_one_that_it_sent_is_told() {
    let role = |path: &str, trust: &str| {
        format!(
            "INSERT INTO aws_iam_role (account_id, region, arn, name, path, assume_role_policy_std) \
             VALUES ('1', 'global', 'role', 'role', '{path}', {trust});\n"
        )
    };
    let gap = gap("aws_iam_role", "iam:GetAccountAuthorizationDetails", None).replace("'r'", "'global'");
    let diff = Pair::of("", &role("/a", "'{}'"), &(role("/b", "NULL") + &gap)).diff();
    assert_eq!(resources(&diff), ["changed aws_iam_role role path: \"/a\" -> \"/b\""]);
    let columns = open(&diff).into_iter().filter(|line| line.contains("aws_iam_role.")).collect::<Vec<_>>();
    assert_eq!(
        columns,
        [
            "global aws_iam_role.assume_role_policy_std 1; after: iam:GetAccountAuthorizationDetails was denied: grant \
          iam:GetAccountAuthorizationDetails"
        ]
    );
}

#[test]
fn rows_that_are_listed_for_each_row_of_another_table_rest_on_every_one_of_these_lists() {
    let alias = "INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_name, function_arn) \
                 VALUES ('1', 'r', 'f:live', 'live', 'f', 'f')";
    let diff = Pair::of("", alias, &gap("aws_lambda_function", "lambda:ListAliases", Some("f"))).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        ["r aws_lambda_alias 1; after: lambda:ListAliases was denied for f: grant lambda:ListAliases"]
    );
    let diff = Pair::of("", alias, &gap("aws_lambda_function", "lambda:ListFunctions", None)).diff();
    assert_eq!(resources(&diff), [""; 0], "without the functions there are no aliases to list");
}

#[test]
fn what_hangs_on_a_list_that_failed_gives_the_lists_failure_as_its_reason() {
    let after = gap("aws_s3_bucket", "s3:ListBuckets", None)
        + &never_called("s3:GetBucketVersioning")
        + "UPDATE aws_s3_bucket SET versioning_enabled = NULL;";
    let diff = Pair::of(&buckets(&[("a", "1")]), "", &after).diff();
    let columns = open(&diff).into_iter().find(|line| line.contains("versioning")).expect("the columns");
    assert!(columns.ends_with("after: s3:ListBuckets was denied in r: grant s3:ListBuckets"), "{columns}");
}

/// People upgrade between two nights.
#[test]
fn what_an_older_upright_did_not_know_is_open() {
    let before = "ALTER TABLE aws_s3_bucket DROP COLUMN cors_rules; DROP TABLE aws_sns_topic;
                  UPDATE upright_run SET upright_version = '0.0.9';";
    let after = "UPDATE aws_s3_bucket SET cors_rules = '[]', name = 'b';
                 INSERT INTO aws_sns_topic (account_id, region, arn, name) VALUES ('1', 'r', 'topic', 'topic');";
    let diff = Pair::of(&buckets(&[("a", "1")]), before, after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket a name: \"a\" -> \"b\""]);
    let cause = "before: upright 0.0.9, which collected it, did not know of it";
    assert_eq!(
        open(&diff),
        [
            format!("q aws_sns_topic 0; {cause}"),
            format!("r aws_s3_bucket.cors_rules 1; {cause}"),
            format!("r aws_sns_topic 1; {cause}")
        ]
    );
    assert!(!diff.is_less_known());
}

#[test]
fn tables_and_resources_can_be_chosen() {
    let topic =
        "INSERT INTO aws_sns_topic (account_id, region, arn, name) VALUES ('1', 'r', 'topic', 'topic');";
    let pair = Pair::of("", "", &(buckets(&[("a", "1"), ("b", "1")]) + topic));
    let glob = |text: &str| vec![Pattern::parse(text).expect("a glob")];
    let only = |tables: &str, resources_: &str| {
        let selection = Selection { tables: glob(tables), resources: glob(resources_), all_columns: false };
        resources(&pair.selected(&selection))
    };
    assert_eq!(only("aws_sns_*", "*"), ["added aws_sns_topic topic"]);
    assert_eq!(only("*", "*:b"), ["added aws_s3_bucket b"]);
}

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

/// An audit with one finding for each of these verdicts, by one check.
fn audit(snapshot: &Snapshot, check: &str, verdicts: &[(&str, Verdict)]) -> Audit {
    let finding = |(resource, verdict): &(&str, Verdict)| Finding {
        id: FindingId::of(check, "1", "r", resource),
        check: check.into(),
        title: "t".into(),
        severity: Severity::Low,
        verdict: *verdict,
        account_id: "1".into(),
        region: "r".into(),
        resource: (*resource).to_owned(),
        actual: None,
        cause: None,
        fix: "f".into(),
    };
    let checks = [(check.to_owned(), Verdict::Fail)].into();
    let requirement =
        RequirementResult { id: check.into(), text: "t".into(), verdict: Verdict::Fail, checks, left_out: 0 };
    let (run, findings) = (snapshot.run().expect("a run"), verdicts.iter().map(finding).collect());
    Audit::new(format!("by {check}"), run, vec![requirement], findings, Vec::new(), Vec::new())
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
        moves(collect::schema(), &analysis.reads)
    };
    assert!(is_moving("iam/access-key-age"), "it reads the time of the run");
    assert!(is_moving("vpc/subnet-free-addresses"), "it reads a count of what is free");
    assert!(!is_moving("sg/no-open-admin-ports"));
}

#[test]
fn of_audits_by_other_documents_only_what_both_asked_is_compared() {
    let pair = Pair::of("", "", "");
    let before = audit(&pair.before, "a/old", &[("one", Verdict::Fail)]);
    let after = audit(&pair.after, "a/new", &[("two", Verdict::Fail)]);
    let diff = pair.with_audits(&before, &after, true, &Selection::default());
    assert_eq!(findings(&diff), [""; 0]);
    assert_eq!(
        diff.notes,
        [
            "the one was judged by `by a/old`, the other by `by a/new`: name a document with --requirements to judge both by it",
            "checks that only the snapshot before was judged by: a/old",
            "checks that only the snapshot after was judged by: a/new",
            "requirements that only the snapshot before was judged by: a/old",
            "requirements that only the snapshot after was judged by: a/new"
        ]
    );
}

#[test]
fn what_makes_two_snapshots_an_odd_pair_is_said() {
    for (before, after, note) in [
        (
            "UPDATE upright_run SET run_id = 'x'",
            "UPDATE upright_run SET run_id = 'x'",
            "both snapshots are of the same run",
        ),
        (
            "UPDATE upright_run SET started_at = '2026-01-02T00:00:00Z'",
            "",
            "after.db was read before before.db: what is called new here is old",
        ),
        (
            "",
            "UPDATE upright_run SET complete = 0",
            "the run of after.db ended early, and what it did not reach is not comparable",
        ),
        (
            "UPDATE upright_run SET endpoint = 'http://localhost:4566'",
            "",
            "the one was read from http://localhost:4566, the other from AWS",
        ),
        ("", "INSERT INTO upright_account VALUES ('2', NULL, NULL)", "only after.db holds account 2"),
    ] {
        assert_eq!(Pair::of("", before, after).diff().notes, [note]);
    }
}

/// Both files are walked at once: where one walk ran ahead, rows would miss each other.
#[test]
fn every_row_meets_its_own_however_they_lie() {
    let names =
        |step: usize| (0..60).filter(|n| n % step == 0).map(|n| format!("{n:02}")).collect::<Vec<_>>();
    let rows = |names: &[String]| buckets(&names.iter().map(|name| (name.as_str(), "1")).collect::<Vec<_>>());
    for (before, after) in
        [(names(2), names(3)), (names(3), names(2)), (names(1), names(7)), (Vec::new(), names(9))]
    {
        let missing = |one: &[String], other: &[String], word: &str| -> Vec<String> {
            let missing = one.iter().filter(|name| !other.contains(name));
            missing.map(|name| format!("{word} aws_s3_bucket {name}")).collect()
        };
        let mut expected = [missing(&before, &after, "removed"), missing(&after, &before, "added")].concat();
        let mut found = resources(&Pair::of("", &rows(&before), &rows(&after)).diff());
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
    }
}

/// Large tables are read a page at a time. The pages of the two end at different rows.
#[test]
fn rows_meet_their_own_over_the_ends_of_pages() {
    let rows = |which: &str| {
        format!(
            "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)
             INSERT INTO aws_s3_bucket (account_id, region, arn, name)
             SELECT '1', iif(n < 500, 'q', 'r'), format('arn:aws:s3:::%03d', n), n FROM numbers WHERE {which};"
        )
    };
    let diff = Pair::of("", &rows("n <> 3"), &rows("n NOT IN (256, 512)")).diff();
    assert_eq!(
        resources(&diff),
        ["added aws_s3_bucket 003", "removed aws_s3_bucket 256", "removed aws_s3_bucket 512"]
    );
}

/// Everything that a diff can hold.
fn full() -> (Pair, Diff) {
    let rule = "INSERT INTO aws_vpc_security_group_rule (account_id, region, arn, security_group_rule_id, group_id, is_egress, \
                type, ip_protocol, from_port, to_port, cidr_ipv4, title) VALUES ('1', 'r', \
                'arn:aws:ec2:r:1:security-group-rule/sgr-1', 'sgr-1', 'sg-1', 0, 'ingress', 'tcp', 22, 22, '0.0.0.0/0', 'sgr-1');";
    let policy = |principal: &str| {
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"ReadsOfTheReportingDepartment","Effect":"Allow","Principal":"{principal}","Action":"s3:GetObject"}}]}}"#
        );
        format!("UPDATE aws_s3_bucket SET policy = '{policy}' WHERE name = 'photos';\n")
    };
    let tags = |team: &str| {
        format!(
            r#"UPDATE aws_s3_bucket SET tags = '{{"environment":"production","team":"{team}"}}' WHERE name = 'photos';"#
        )
    };
    let before = buckets(&[
        ("photos", "1"),
        ("drafts", "0"),
        ("logs", "1"),
        ("old", "0"),
        ("hidden", "NULL"),
        ("papers", "0"),
    ]) + &policy("arn:aws:iam::111122223333:role/reports")
        + &tags("storefront")
        + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::hidden"));
    let after = buckets(&[
        ("photos", "0"),
        ("drafts", "1"),
        ("logs", "NULL"),
        ("hidden", "0"),
        ("fresh", "0"),
        ("papers", "0"),
    ]) + &policy("*")
        + &tags("payments")
        + rule
        + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::logs"))
        + &gap("aws_vpc", "ec2:DescribeVpcs", None)
        + &never_called("s3:GetBucketAcl")
        + "DELETE FROM upright_partition WHERE region = 'q'; UPDATE upright_run SET complete = 0;";
    let both = "INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, title, available_ip_address_count) \
                VALUES ('1', 'r', 'arn:aws:ec2:r:1:subnet/subnet-1', 'subnet-1', 'vpc-1', 'data-a', 8);";
    let after =
        after + "UPDATE aws_vpc_subnet SET available_ip_address_count = 7, map_public_ip_on_launch = 1;";
    let pair = Pair::of(both, &before, &after);
    let diff = pair.judged(
        "title: Storefront, production
requirements:
  - { id: S3-1, text: Buckets keep the versions of their objects., checks: [s3/versioning] }
  - { id: SG-1, text: Nobody reaches an administration port from the internet., checks: [sg/no-open-admin-ports] }
  - { id: NET-1, text: All traffic is recorded., checks: [vpc/flow-logs-active] }
waivers:
  - { check: s3/versioning, resource: arn:aws:s3:::papers, reason: Nothing is written there., owner: platform, expires: 2027-03-31 }
",
    );
    (pair, diff)
}

#[test]
fn a_table_for_people_and_json_for_programs() {
    let (_pair, diff) = full();
    let table = |width, colour| diff_table(&diff, Style { width: Some(width), colour });
    assert_snapshot!("table-80", table(80, false));
    assert_snapshot!("table-140", table(140, false));
    assert_snapshot!("table-colour", table(80, true));
    let json = diff_json(&diff);
    assert_eq!(serde_json::from_str::<Diff>(&json).expect("a diff"), diff);
    json_schema::assert_valid(&diff_schema(), &json);
    assert_snapshot!("json", json);
}

#[test]
fn a_diff_of_nothing_says_so() {
    let table = diff_table(&Pair::of("", "", "").diff(), Style { width: Some(80), colour: false });
    assert!(table.ends_with("findings: none changed\nresources: none changed\n"), "{table}");
}
