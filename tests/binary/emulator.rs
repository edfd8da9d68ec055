//! The real binary against a real endpoint: each stack of `localstack/` must get exactly the findings that the file
//! beside it promises, nothing missing and nothing extra.
//!
//! `make bless` writes the promises anew; they are then read like code.

use crate::support::{self, Account, Credentials, text};
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeMap;

const REQUIREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/localstack/requirements.yaml");

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{error} in {}", text(bytes)))
}

/// An audit as JSON, its exit code, and the snapshot that it kept.
fn audit(account: &Account, credentials: &Credentials, more: &[&str]) -> (Value, Option<i32>) {
    let snapshot = account.file("audit.db");
    let snapshot = snapshot.to_string_lossy();
    let common = ["audit", "--requirements", REQUIREMENTS, "--format", "json", "--snapshot", &snapshot];
    let output = account.upright_with(credentials, &[&common, more].concat());
    assert!(matches!(output.status.code(), Some(0 | 1 | 3)), "{}", text(&output.stderr));
    (json(&output.stdout), output.status.code())
}

fn query(account: &Account, sql: &str) -> Vec<Value> {
    let snapshot = account.file("audit.db");
    let output = account.upright(&["query", "--from", &snapshot.to_string_lossy(), "--format", "json", sql]);
    json(&output.stdout).as_array().cloned().unwrap_or_default()
}

/// What an ARN ends in, without the type of the resource.
fn short(arn: &str) -> &str {
    let resource = arn.splitn(6, ':').last().unwrap_or(arn);
    resource.split_once([':', '/']).map_or(resource, |(_, name)| name)
}

/// The findings as lines `verdict check region name`, but passes as `pass check number`: a check that stops judging
/// shows. Emulators make random ids and name snapshots after the minute; names stay.
fn lines(account: &Account, audit: &Value) -> Vec<String> {
    let named =
        query(account, "SELECT arn, coalesce(tags ->> 'Name', name) AS name FROM aws_tagging_resource");
    let names: BTreeMap<_, _> = named.iter().map(|row| (row["arn"].as_str(), row["name"].as_str())).collect();
    let random = Regex::new(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8,}\b|\d{4}(-\d\d){4}$")
        .expect("a regex");
    let findings = audit["findings"].as_array().expect("findings");
    let mut lines: Vec<_> = findings
        .iter()
        .filter(|finding| finding["verdict"] != "pass")
        .map(|finding| {
            let resource = finding["resource"].as_str().unwrap_or_default();
            let name = names.get(&Some(resource)).copied().flatten().unwrap_or(short(resource));
            let (verdict, check) = (&finding["verdict"], &finding["check"]);
            let line = format!("{verdict} {check} {} {name}", finding["region"]).replace('"', "");
            random.replace_all(&line, "*").into_owned()
        })
        .collect();
    let mut passes: BTreeMap<_, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding["verdict"] == "pass") {
        *passes.entry(finding["check"].as_str().unwrap_or_default()).or_default() += 1;
    }
    lines.extend(passes.iter().map(|(check, number)| format!("pass {check} {number}")));
    lines.sort();
    lines
}

fn keeps_its_promises(stack: &str, code: i32) {
    let account = Account::with_stack(stack);
    let (found, exit) = audit(&account, &Credentials::new(), &[]);
    let found = lines(&account, &found);
    support::keeps_its_promises(stack, &found);
    assert_eq!(exit, Some(code), "the exit code for {stack}");
}

#[test]
fn the_good_stack_keeps_its_promises() {
    keeps_its_promises("good", 0);
}

#[test]
fn the_flawed_stack_breaks_what_its_names_say() {
    keeps_its_promises("flawed", 1);
}

#[test]
fn a_bare_account_drifts_only_where_an_account_itself_is_judged() {
    keeps_its_promises("bare", 1);
}

/// One denied operation: every verdict that rests on it is unknown and names the permission, and no other verdict moves.
fn only_what_needs_it_is_unknown(action: &str, operation: &str) {
    let account = Account::with_stack("good");
    let [allowed, denied] = account.deny(action);
    let (before, _) = audit(&account, &allowed, &[]);
    let (after, exit) = audit(&account, &denied, &[]);

    let gaps = after["gaps"].as_array().expect("gaps");
    let denied: Vec<_> = gaps.iter().filter(|gap| gap["iam_action"] == action).collect();
    assert!(!denied.is_empty(), "{action} is not denied");
    for gap in denied {
        assert_eq!(
            (&gap["class"], &gap["operation"]),
            (&"missing_permission".into(), &operation.into()),
            "{gap}"
        );
    }
    let by_id = |audit: &Value| -> BTreeMap<String, Value> {
        let findings = audit["findings"].as_array().expect("findings").iter();
        findings
            .map(|finding| (finding["id"].as_str().unwrap_or_default().to_owned(), finding.clone()))
            .collect()
    };
    let (before, after) = (by_id(&before), by_id(&after));
    let mut touched = 0;
    for (id, finding) in &after {
        let cause = finding["cause"].as_str().unwrap_or_default();
        if cause.starts_with(operation) {
            assert_eq!(finding["verdict"], "unknown", "{finding}");
            assert!(cause.contains(&format!("grant {action}")), "{cause}");
            touched += 1;
        } else if let Some(known) = before.get(id) {
            assert_eq!(finding["verdict"], known["verdict"], "{finding}");
        }
    }
    let lost: Vec<_> =
        before.iter().filter(|(id, _)| !after.contains_key(*id)).map(|(_, finding)| finding).collect();
    // A list that was denied makes no rows: their verdicts are the partition's.
    for finding in lost {
        let check = &finding["check"];
        let stands = after.values().any(|other| other["check"] == *check && other["verdict"] == "unknown");
        assert!(stands, "{finding} is gone without a word");
    }
    assert!(touched > 0, "no verdict rests on {operation}");
    assert_ne!(exit, Some(0));
}

#[test]
fn a_denied_detail_of_buckets_leaves_only_their_verdicts_open() {
    only_what_needs_it_is_unknown("s3:GetBucketVersioning", "s3:GetBucketVersioning");
}

#[test]
fn a_denied_list_of_flow_logs_leaves_their_verdicts_open() {
    only_what_needs_it_is_unknown("ec2:DescribeFlowLogs", "ec2:DescribeFlowLogs");
}

#[test]
fn the_action_to_grant_is_named_where_it_has_another_name_than_the_operation() {
    only_what_needs_it_is_unknown("s3:GetEncryptionConfiguration", "s3:GetBucketEncryption");
}

#[test]
fn regional_services_are_read_in_each_region_and_global_ones_once() {
    let account = Account::with_stack("bare");
    audit(&account, &Credentials::new(), &["--region", "us-east-1,eu-west-1"]);
    // A busy machine may miss an answer, which is then asked for again.
    let sql = "SELECT operation, region, calls - retries AS calls FROM upright_call \
               WHERE operation IN ('ec2:DescribeVpcs', 'iam:GetAccountSummary') ORDER BY operation, region";
    let calls = query(&account, sql);
    let calls: Vec<_> = calls.iter().map(|row| format!("{} {}", row["operation"], row["calls"])).collect();
    assert_eq!(calls, [r#""ec2:DescribeVpcs" 1"#, r#""ec2:DescribeVpcs" 1"#, r#""iam:GetAccountSummary" 1"#]);
}

#[test]
fn all_regions_are_those_that_the_account_has_not_left_out() {
    let account = Account::with_stack("bare");
    let output =
        account.upright(&["query", "--region", "all", "SELECT DISTINCT region FROM aws_vpc ORDER BY 1"]);
    let regions = text(&output.stdout);
    assert!(regions.contains("eu-central-1") && regions.contains("us-east-1"), "{regions}");
}

#[test]
fn a_live_query_reads_just_what_it_names() {
    let account = Account::with_stack("good");
    let output = account.upright(&["-vv", "query", "SELECT name, versioning_enabled FROM aws_s3_bucket"]);
    let talk = text(&output.stderr);
    let called: std::collections::BTreeSet<_> =
        talk.split("operation=").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
    assert_eq!(
        called.into_iter().collect::<Vec<_>>(),
        ["s3:GetBucketVersioning", "s3:ListBuckets"],
        "{talk}"
    );
    assert!(text(&output.stdout).contains("storefront"), "{}", text(&output.stdout));
}

#[test]
fn an_offline_audit_says_what_the_live_one_said() {
    let account = Account::with_stack("good");
    let (live, code) = audit(&account, &Credentials::new(), &[]);
    let snapshot = account.file("audit.db");
    let from =
        ["audit", "--requirements", REQUIREMENTS, "--format", "json", "--from", &snapshot.to_string_lossy()];
    let offline = account.upright(&from);
    assert_eq!(
        (json(&offline.stdout)["findings"].clone(), offline.status.code()),
        (live["findings"].clone(), code)
    );
    let report = account.upright(&["report", &snapshot.to_string_lossy(), "--format", "json"]);
    assert_eq!(json(&report.stdout), live);
}

#[test]
fn a_snapshot_collected_for_less_decides_less() {
    let account = Account::with_stack("good");
    let snapshot = account.file("small.db").to_string_lossy().into_owned();
    std::fs::write(
        account.file("small.yaml"),
        "requirements: [{ id: A, text: Buckets keep versions., checks: [s3/versioning] }]",
    )
    .expect("a document");
    let collected = account.upright(&["collect", "-r", "small.yaml", "-o", &snapshot]);
    assert_eq!(collected.status.code(), Some(0), "{}", text(&collected.stderr));
    let audit = account.upright(&["audit", "-r", REQUIREMENTS, "--from", &snapshot, "--format", "json"]);
    let audit = json(&audit.stdout);
    for finding in audit["findings"].as_array().expect("findings") {
        let is_decided = finding["verdict"] != "unknown";
        let of_bucket = finding["resource"].as_str().is_some_and(|arn| arn.starts_with("arn:aws:s3:::"));
        // Names of buckets were read on the way; of all the others nothing is known.
        assert!(
            if finding["check"] == "s3/versioning" { is_decided } else { of_bucket || !is_decided },
            "{finding}"
        );
    }
}
