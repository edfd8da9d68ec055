//! Audits of a part of an account: what is in scope is judged as if everything was read, with a fraction of the calls, and
//! what needs the rest is left open.

use crate::everything::EVERYTHING;
use crate::faults::{command, field};
use crate::stub::{Asked, Denial, Fault, MEDIUM, Manner, Stub};
use crate::support::{patient, text};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Output;
use std::sync::LazyLock;

const NARROW: &str = "the check needs the whole account (--scope account)";

/// What the stack below declares.
const OWN: [&str; 9] = [
    "arn:aws:ec2:us-east-1:111111111111:security-group/sg-1",
    "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1a",
    "arn:aws:iam::111111111111:role/orders-prod",
    "arn:aws:kms:us-east-1:111111111111:key/key-1",
    "arn:aws:lambda:us-east-1:111111111111:function:orders-prod",
    "arn:aws:rds:us-east-1:111111111111:db:orders-prod",
    "arn:aws:s3:::orders-prod",
    "arn:aws:cloudwatch:us-east-1:111111111111:alarm:orders-errors-prod",
    "arn:aws:logs:us-east-1:111111111111:log-group:/app/legacy",
];
/// What it depends on without declaring it: the VPC, the topic, the bucket that receives the logs.
const OTHERS: [&str; 3] = [
    "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-1",
    "arn:aws:sns:us-east-1:111111111111:alarms-prod",
    "arn:aws:s3:::access-logs-prod",
];
/// What its properties bring nearest to being mentioned.
const FOREIGN: [&str; 4] = [
    "arn:aws:s3:::open",
    "arn:aws:lambda:us-east-1:111111111111:function:legacy",
    "arn:aws:iam::111111111111:role/mighty",
    "arn:aws:iam::111111111111:root",
];

fn resource(kind: &str, id: &str, outputs: Value) -> Value {
    json!({
        "urn": format!("urn:pulumi:prod::orders::{kind}::{id}"),
        "custom": true, "id": id, "type": kind, "inputs": {}, "outputs": outputs,
        "parent": "urn:pulumi:prod::orders::pulumi:pulumi:Stack::orders-prod",
    })
}

/// The state of a stack of nine resources.
fn state() -> String {
    let stack = json!({
        "urn": "urn:pulumi:prod::orders::pulumi:pulumi:Stack::orders-prod",
        "custom": false, "type": "pulumi:pulumi:Stack", "outputs": { "role": "mighty" },
    });
    let tags = json!({ "bucket": "open", "function": "legacy", "environment": "prod" });
    let trust = r#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}"#;
    let resources = [
        stack,
        resource(
            "aws:ec2/subnet:Subnet",
            "subnet-1a",
            json!({ "arn": OWN[1], "vpcId": "vpc-1", "tags": tags }),
        ),
        resource(
            "aws:ec2/securityGroup:SecurityGroup",
            "sg-1",
            json!({ "vpcId": "vpc-1", "description": "open" }),
        ),
        resource(
            "aws:iam/role:Role",
            "orders-prod",
            json!({ "name": "orders-prod", "assumeRolePolicy": trust }),
        ),
        resource("aws:kms/key:Key", "key-1", json!({ "arn": OWN[3] })),
        resource(
            "aws:lambda/function:Function",
            "orders-prod",
            json!({
                "arn": OWN[4], "role": OWN[2], "kmsKeyArn": OWN[3],
                "environment": { "variables": { "ROLE": "mighty", "TOPIC": OTHERS[1] } },
            }),
        ),
        resource("aws:rds/instance:Instance", "orders-prod", json!({ "arn": OWN[5], "username": "bob" })),
        resource("aws:s3/bucket:Bucket", "orders-prod", json!({ "bucket": "orders-prod", "tags": tags })),
        resource(
            "aws:s3/bucketLoggingV2:BucketLoggingV2",
            "orders-prod",
            json!({ "bucket": "orders-prod", "targetBucket": "access-logs-prod", "targetPrefix": "orders/" }),
        ),
        resource(
            "aws:cloudwatch/metricAlarm:MetricAlarm",
            "orders-errors-prod",
            json!({ "name": "orders-errors-prod", "alarmActions": [OTHERS[1]] }),
        ),
        resource("aws:cloudwatch/logGroup:LogGroup", "/app/legacy", json!({ "name": "/app/legacy" })),
    ];
    json!({ "version": 3, "deployment": { "manifest": {}, "resources": resources } }).to_string()
}

/// Checks that join details of other resources, of which the text does not tell that they are in scope too.
const WITH_OTHERS: &[&str] = &[
    "cloudwatch/alarm-reaches-subscriber",
    "cloudwatch/log-group-encrypted",
    "kms/key-enabled",
    "lambda/env-encrypted",
    "lambda/invoke-permission-wired",
    "lambda/url-cors-narrow",
    "rds/event-subscription",
    "rds/kms-key-usable",
    "rds/parameter-values",
    "rds/tls-required",
    "s3/notification-wired",
    "sns/publisher-role-access",
    "sns/topic-policy-admits-publishers",
];

const IAC: [&str; 4] =
    ["iac/resource-exists", "iac/properties-match", "iac/no-unmanaged-resource", "iac/no-pending-operation"];

struct Audited {
    report: Value,
    exit: Option<i32>,
    asked: BTreeMap<Asked, u64>,
}

impl Audited {
    fn findings(&self) -> impl Iterator<Item = &Value> {
        self.report["findings"].as_array().into_iter().flatten()
    }

    /// The verdicts of a check by their resources.
    fn of(&self, check: &str) -> Vec<String> {
        let of = self.findings().filter(|finding| field(finding, "check") == check);
        of.map(|finding| format!("{} {}", field(finding, "verdict"), field(finding, "resource"))).collect()
    }
}

fn directory() -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    let iac: String = IAC.iter().map(|id| format!("      - {id}\n")).collect();
    let document = format!("{}  - id: IAC\n    text: It is as declared.\n    checks:\n{iac}", *EVERYTHING);
    std::fs::write(directory.path().join("upright.yaml"), document).expect("a document");
    std::fs::write(directory.path().join("stack.json"), state()).expect("a state");
    directory
}

fn run(stub: &Stub, directory: &Path, arguments: &[&str]) -> Audited {
    let mut upright = command(stub, directory);
    let endpoint = ["--quota-share", "unlimited", "--endpoint-url", &stub.url()];
    upright.args(patient(&[&["audit", "--format", "json"], &endpoint[..], arguments].concat()));
    let output = upright.output().expect("upright starts");
    let report = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", text(&output.stderr)));
    Audited { report, exit: output.status.code(), asked: stub.asked() }
}

fn audit(manner: Manner, arguments: &[&str]) -> Audited {
    run(&Stub::start(manner), directory().path(), arguments)
}

fn medium() -> Manner {
    Manner { size: MEDIUM, ..Manner::default() }
}

static STACK: LazyLock<Audited> = LazyLock::new(|| audit(medium(), &["--stack", "stack.json"]));
static ACCOUNT: LazyLock<Audited> =
    LazyLock::new(|| audit(medium(), &["--stack", "stack.json", "--scope", "account"]));

fn is_about(finding: &Value, resources: &[&str]) -> bool {
    let about = field(finding, "resource");
    let is_part = |whole: &&str| {
        about.strip_prefix(*whole).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    };
    resources.iter().any(is_part)
}

fn is_open(finding: &Value) -> bool {
    field(finding, "verdict") == "unknown" && field(finding, "cause").starts_with(NARROW)
}

#[test]
fn what_is_in_scope_is_judged_as_with_the_whole_account() {
    let narrow: BTreeMap<_, _> = STACK.findings().map(|finding| (field(finding, "id"), finding)).collect();
    let mut open = BTreeSet::new();
    let mut same = 0;
    for finding in ACCOUNT.findings() {
        let is_declared =
            ["urn:pulumi", "orders/prod"].iter().any(|start| field(finding, "resource").starts_with(start));
        if field(finding, "check") == "iac/no-unmanaged-resource" {
            continue;
        }
        if !(is_declared || is_about(finding, &OWN) || is_about(finding, &OTHERS)) {
            continue;
        }
        match narrow.get(field(finding, "id")) {
            Some(judged) if is_open(judged) => _ = open.insert(field(judged, "check")),
            judged => {
                assert_eq!(judged.copied(), Some(finding));
                same += 1;
            }
        }
    }
    assert!(same > 100, "{same} verdicts are the same");
    let open: Vec<_> = open.into_iter().collect();
    assert_eq!(open, WITH_OTHERS);
}

#[test]
fn nothing_else_is_judged() {
    for finding in STACK.findings() {
        assert!(!is_about(finding, &FOREIGN), "{finding}");
    }
    let alarms = STACK.findings().filter(|finding| field(finding, "resource").contains(":alarm:"));
    let alarms: BTreeSet<_> = alarms.map(|finding| field(finding, "resource")).collect();
    assert_eq!(alarms, BTreeSet::from([OWN[7]]));
}

#[test]
fn a_fraction_of_the_calls_is_made() {
    let calls = |audited: &Audited| audited.asked.values().sum::<u64>();
    let (few, all) = (calls(&STACK), calls(&ACCOUNT));
    assert!(few * 10 < all, "{few} of {all} calls");
}

#[test]
fn the_report_says_what_was_in_scope() {
    let judged = &STACK.report["judged"];
    assert_eq!((&judged["scope"], &judged["resources"]), (&"stack".into(), &13.into()));
    let told: u64 = STACK.report["requirements"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| one["left_out"].as_u64().unwrap_or_default())
        .sum();
    assert_eq!(judged["left_out"], told);
    assert!(told > 10_000, "{told} findings were left out");
    assert_eq!(STACK.exit, Some(1), "there is drift in scope");
    assert_eq!(
        ACCOUNT.report["judged"],
        json!({ "scope": "account", "tags": {}, "arns": [], "resources": ACCOUNT.report["judged"]["resources"], "left_out": 0 })
    );
}

#[test]
fn what_judges_the_whole_account_says_that_it_needs_it() {
    let found: Vec<_> =
        STACK.findings().filter(|finding| field(finding, "check") == "iac/no-unmanaged-resource").collect();
    let causes =
        found.iter().map(|finding| ["resource", "verdict", "cause"].map(|name| field(finding, name)));
    assert_eq!(causes.collect::<Vec<_>>(), [["111111111111/global", "exempt", NARROW]]);
}

fn small(arguments: &[&str]) -> Audited {
    audit(Manner::default(), arguments)
}

/// Of each finding that is decided, what it is about and how.
fn decided(audited: &Audited) -> BTreeMap<(&str, &str), &str> {
    let decided = audited.findings().filter(|finding| field(finding, "verdict") != "unknown");
    decided.map(|f| ((field(f, "check"), field(f, "resource")), field(f, "verdict"))).collect()
}

#[test]
fn nothing_is_decided_that_was_not_read() {
    let whole = small(&["--stack", "stack.json"]);
    let clean = decided(&whole);
    for (operation, about) in [
        ("s3:GetBucketVersioning", "arn:aws:s3:::orders-prod"),
        ("s3:GetPublicAccessBlock", "arn:aws:s3:::orders-prod"),
        ("lambda:ListFunctions", "arn:aws:lambda:us-east-1:111111111111:function:orders-prod"),
        ("lambda:GetFunctionConcurrency", "arn:aws:lambda:us-east-1:111111111111:function:orders-prod"),
        ("kms:DescribeKey", "arn:aws:kms:us-east-1:111111111111:key/key-1"),
        ("sns:GetTopicAttributes", "arn:aws:sns:us-east-1:111111111111:alarms-prod"),
        ("ec2:DescribeVpcAttribute", "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-1"),
        ("iam:GetAccountAuthorizationDetails", "arn:aws:iam::111111111111:role/orders-prod"),
    ] {
        let manner = Manner::with([operation.to_owned()], Fault::Deny(Denial::Identity));
        let denied = audit(manner, &["--stack", "stack.json"]);
        let left = decided(&denied);
        for (what, verdict) in &left {
            assert_eq!(clean.get(what), Some(verdict), "without {operation}, {what:?} is another");
        }
        let lost = clean.keys().filter(|what| !left.contains_key(*what));
        assert!(
            lost.clone().any(|(_, resource)| *resource == about),
            "{operation}: {:?}",
            lost.collect::<Vec<_>>()
        );
        // Without its list, the region speaks for what would have been listed.
        let names = |finding: &Value| {
            let resource = field(finding, "resource");
            (resource == about || resource.starts_with("111111111111/"))
                && field(finding, "cause").starts_with(operation)
        };
        let said = denied.findings().any(names);
        assert!(said, "{operation} is not named");
    }
}

/// A snapshot of a part is judged in its own scope as when it was made; in a wider one, what is decided is right.
#[test]
fn a_snapshot_of_a_part_claims_no_more() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let mut collect = command(&stub, directory.path());
    let collected = collect.args(patient(&["collect", "-o", "part.db", "--stack", "stack.json"])).output();
    let collected = collected.expect("upright starts");
    assert_eq!(collected.status.code(), Some(0), "{}", text(&collected.stderr));
    let judged = |arguments: &[&str]| {
        run(&stub, directory.path(), &[&["--from", "part.db", "--stack", "stack.json"], arguments].concat())
    };
    let (narrow, wide) = (judged(&[]), judged(&["--scope", "account"]));
    assert_eq!(decided(&narrow), decided(&small(&["--stack", "stack.json"])));
    let account = small(&["--stack", "stack.json", "--scope", "account"]);
    let (claimed, true_) = (decided(&wide), decided(&account));
    for (what, verdict) in &claimed {
        assert_eq!(true_.get(what), Some(verdict), "{what:?}");
    }
    assert!(claimed.len() > decided(&narrow).len() && claimed.len() < true_.len());
    let bucket = wide.of("s3/versioning");
    assert!(bucket.contains(&"unknown arn:aws:s3:::open".to_owned()), "{bucket:?}");
}

#[test]
fn arns_spare_calls_and_tags_narrow_what_is_judged() {
    let buckets = small(&["--arn", "arn:aws:s3:::orders-*"]);
    assert_eq!(buckets.of("s3/versioning"), ["pass arn:aws:s3:::orders-prod"]);
    let asked = |audited: &Audited, operation: &str| {
        audited.asked.keys().filter(|(known, _, _)| known == operation).count()
    };
    assert_eq!(asked(&buckets, "s3:GetBucketVersioning"), 1);
    assert_eq!(asked(&buckets, "lambda:GetFunctionConcurrency"), 0);
    let ours = small(&["--tag", "team=a"]);
    assert_eq!(ours.of("s3/versioning"), ["pass arn:aws:s3:::orders-prod"]);
    assert_eq!(asked(&ours, "s3:GetBucketVersioning"), 3);
    assert_eq!(ours.report["judged"]["tags"], json!({ "team": "a" }));
}

/// Of what neither snapshot was to hold, nothing is to be said.
#[test]
fn snapshots_of_the_same_part_are_compared_as_far_as_they_go() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let run = |arguments: &[&str]| {
        command(&stub, directory.path()).args(patient(arguments)).output().expect("upright starts")
    };
    for name in ["monday.db", "tuesday.db"] {
        run(&["collect", "-o", name, "--stack", "stack.json"]);
    }
    run(&["collect", "-o", "whole.db", "--stack", "stack.json", "--scope", "account"]);
    let diff = |after: &str| -> Value {
        let output = run(&["diff", "monday.db", after, "--format", "json"]);
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)))
    };
    let same = diff("tuesday.db");
    assert_eq!((&same["resources"], &same["not_comparable"]), (&json!([]), &json!([])));
    let open = diff("whole.db");
    assert_eq!(open["resources"], json!([]), "what was read is the same");
    let open = open["not_comparable"].as_array().cloned().unwrap_or_default();
    let versioning = open.iter().find(|one| one["operation"] == "s3:GetBucketVersioning");
    let said = versioning.map(|one| (one["resource"].clone(), one["before"].clone()));
    let cause = "s3:GetBucketVersioning was not called for arn:aws:s3:::open: it was outside the scope of the collecting";
    assert_eq!(said, Some(("arn:aws:s3:::open".into(), cause.into())));
}

#[test]
fn a_plan_says_its_scope_and_counts_what_is_in_it() {
    let (stub, directory) = (Stub::start(Manner::default()), directory());
    let run = |arguments: &[&str]| {
        command(&stub, directory.path()).args(patient(arguments)).output().expect("upright starts")
    };
    run(&["collect", "-o", "whole.db", "--stack", "stack.json", "--scope", "account"]);
    let plan =
        |more: &[&str]| run(&[&["plan", "--from", "whole.db", "--stack", "stack.json"], more].concat());
    let calls = |output: &Output| -> u64 {
        let row = text(&output.stdout)
            .lines()
            .find(|line| line.contains("s3:GetBucketVersioning"))
            .map(str::to_owned);
        let words = row.unwrap_or_default();
        words.split_whitespace().filter_map(|word| word.parse().ok()).nth(1).unwrap_or_default()
    };
    let (narrow, whole) = (plan(&[]), plan(&["--scope", "account"]));
    assert!(text(&narrow.stderr).contains("scope: what the stacks mention; "), "{}", text(&narrow.stderr));
    assert!(!text(&whole.stderr).contains("scope: "), "{}", text(&whole.stderr));
    assert_eq!((calls(&narrow), calls(&whole)), (2, 3), "{}", text(&narrow.stdout));
}
