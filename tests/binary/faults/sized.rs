//! Accounts of copies: each flaw is found where it is and nowhere else, and AWS's limits are used to the share that is
//! ours.

use super::run::{Audited, command, field, in_directory};
use crate::stub::{Limit, Manner, Size, Stub, Tokens, Used};
use crate::support::{patient, text};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// Enough of each kind to use up the bursts of the narrowest limits, and more than a page of snapshots.
const SIZE: Size = Size {
    alarms: 20,
    buckets: 7,
    databases: 5,
    functions: 5,
    instances: 5,
    keys: 5,
    log_groups: 55,
    roles: 8,
    security_groups: 11,
    security_group_rules: 35,
    snapshots: 2_100,
    topics: 20,
    volumes: 5,
};

/// Kinds of which a check finds every flawed copy.
const TRUTH: [(&str, &str); 11] = [
    ("s3:ListBuckets", "s3/versioning"),
    ("ec2:DescribeSecurityGroups", "sg/no-open-admin-ports"),
    ("ec2:DescribeVolumes", "ec2/ebs-encrypted"),
    ("ec2:DescribeInstances", "ec2/imdsv2-required"),
    ("lambda:ListFunctions", "lambda/not-public"),
    ("iam:GetAccountAuthorizationDetails", "iam/role-trust-narrow"),
    ("rds:DescribeDBInstances", "rds/multi-az"),
    ("kms:ListKeys", "kms/policy-not-public"),
    ("sns:ListTopics", "sns/topic-not-public"),
    ("cloudwatch:DescribeAlarms", "cloudwatch/alarm-action-wired"),
    ("logs:DescribeLogGroups", "cloudwatch/log-retention"),
];

struct Sized {
    audited: Audited,
    used: Vec<Used>,
}

/// An audit as it is by default, of an account that keeps AWS's limits.
static SIZED: LazyLock<Sized> = LazyLock::new(|| {
    let directory = in_directory();
    let stub = Stub::start(Manner { size: SIZE, limits: true, ..Manner::default() });
    let output = command(&stub, directory.path()).args(patient(&["audit", "--format", "json"])).output();
    let output = output.expect("upright starts");
    let report = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {} {}", text(&output.stdout), text(&output.stderr)));
    let audited = Audited { report, exit: output.status.code(), asked: stub.asked() };
    Sized { audited, used: stub.used() }
});

#[test]
fn every_flawed_copy_is_found_and_no_other() {
    for (operation, check) in TRUTH {
        let found: Vec<_> =
            SIZED.audited.list("findings").filter(|finding| field(finding, "check") == check).collect();
        for copy in SIZE.copies(operation) {
            let about = found.iter().filter(|finding| field(finding, "resource").contains(&copy.name));
            let verdicts: Vec<_> = about.map(|finding| field(finding, "verdict")).collect();
            assert_eq!(verdicts, [if copy.is_flawed { "fail" } else { "pass" }], "{check} of {}", copy.name);
        }
    }
    assert_eq!(SIZED.audited.list("gaps").count(), 0);
}

/// Each of thousands would name all the others.
#[test]
fn of_many_functions_that_share_a_role_three_are_named_and_the_others_counted() {
    let mut of_role = SIZED.audited.list("findings").filter(|f| field(f, "check") == "lambda/role-dedicated");
    let first = of_role.find(|finding| field(finding, "resource").ends_with(":x1-orders-prod"));
    let said = "the role orders-prod is also that of legacy, orders-prod, x2-orders-prod and 3 more";
    assert_eq!(first.map(|finding| field(finding, "actual")), Some(said));
}

#[test]
fn every_copy_is_asked_about_once() {
    // A busy machine may miss an answer, which is then asked for again.
    let again: u64 = SIZED.audited.asked.values().map(|times| times - 1).sum();
    assert_eq!(SIZED.audited.report["run"]["retries"], again);
    let mut pages = BTreeMap::<_, usize>::new();
    for (operation, _, _) in SIZED.audited.asked.keys() {
        *pages.entry(operation.as_str()).or_default() += 1;
    }
    let originals = |number| number + 3;
    assert_eq!(pages["s3:GetBucketVersioning"], originals(SIZE.buckets));
    assert_eq!(pages["lambda:GetFunctionConcurrency"], originals(SIZE.functions));
    assert_eq!((pages["ec2:DescribeSnapshots"], pages["logs:DescribeLogGroups"]), (3, 2));
}

#[test]
fn nothing_is_throttled_and_no_limit_is_used_beyond_our_share() {
    let busy = SIZED.used.iter().filter(|used| used.requests as f64 > used.limit.burst / 2.0).count();
    assert!(busy > 3, "only {busy} of the limits matter to an account so small");
    for used in &SIZED.used {
        assert_eq!(used.throttled, 0, "{used:?}");
        // Requests that were spaced out as they left may come together: so much as two seconds bring is none the worse.
        assert!(used.beyond_share <= used.limit.rate, "{used:?}");
    }
    assert_eq!(SIZED.audited.report["run"]["throttles"], 0);
}

#[test]
fn a_bucket_gives_its_burst_and_then_its_rate() {
    let start = Instant::now();
    let later = |milliseconds| start + Duration::from_millis(milliseconds);
    let limit = Limit { burst: 3.0, rate: 2.0 };
    let mut strict = Tokens::full(limit, start);
    let given = [0, 0, 0, 0, 499, 500, 500, 10_000, 10_000, 10_000, 10_000];
    let given = given.map(|at| strict.try_take(later(at)));
    assert_eq!(given, [true, true, true, false, false, true, false, true, true, true, false]);
    let mut lenient = Tokens::full(limit, start);
    let left = [0, 0, 0, 0, 1000, 10_000].map(|at| lenient.take(later(at)));
    assert_eq!(left, [2.0, 1.0, 0.0, -1.0, 0.0, 2.0]);
}
