//! Every field of an answer of each protocol and shape is missing in turn: what was drift is not taken for sound or for
//! absent, and nothing else changes but to unknown, where a field that is missing does not say in AWS's own words that
//! there is none. What a column that is lacking does to the verdicts, `tests/honesty/columns.rs` asks of every one.

use super::matrix::{checks, is_about_one};
use super::run::{CLEAN, PLAN, audit, field, judged};
use crate::stub::{Fault, Manner, Stub};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use upright::collect::schema;
use upright::schema::Operation;

/// Audits at once.
const AT_ONCE: usize = 4;

/// What AWS leaves out of an answer where there is no such thing; and then there is no drift of it either.
const NO_DRIFT_WITHOUT: &[(&str, &str)] = &[
    ("ec2:DescribeInstances", "reservationSet.instancesSet.iamInstanceProfile"),
    // A key that AWS owns, and no stream.
    ("dynamodb:DescribeTable", "Table.SSEDescription"),
    ("dynamodb:DescribeTable", "Table.StreamSpecification"),
    ("lambda:ListFunctions", "Functions.Layers"),
    ("sqs:GetQueueAttributes", "Attributes.Policy"),
    ("ec2:DescribeInstanceAttribute", "userData"),
    ("ec2:DescribeInstanceAttribute", "userData.value"),
    ("lambda:ListFunctions", "Functions.Environment"),
    // A function outside of any VPC has no subnets to be spread over.
    ("lambda:ListFunctions", "Functions.VpcConfig"),
    // The SDK has an empty list where AWS says nothing, and `false`.
    ("route53:ListHostedZones", "HostedZones"),
    ("route53:ListHostedZones", "HostedZones.HostedZone.Config.PrivateZone"),
    ("apigateway:GetStages", "item.variables"),
];

/// The like where to have none is drift, or ends an exemption.
const DRIFT_WITHOUT: &[(&str, &str)] = &[
    // The key that AWS owns.
    ("lambda:ListFunctions", "Functions.KMSKeyArn"),
    // Missing data is missing.
    ("cloudwatch:DescribeAlarms", "MetricAlarms.TreatMissingData"),
    ("ec2:DescribeInstances", "reservationSet.instancesSet.iamInstanceProfile"),
    // A role that nobody used in the last 400 days.
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.RoleLastUsed"),
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.RoleLastUsed.LastUsedDate"),
    // While a database is being created nothing flows to it yet; `rds/app-can-connect` leaves it open.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.Endpoint"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.Endpoint.Port"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.PreferredBackupWindow"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.PreferredMaintenanceWindow"),
    // An instance that stands alone is judged where a member of a cluster is not.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.DBClusterIdentifier"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.EnabledCloudwatchLogsExports"),
    // Storage that does not grow by itself has no ceiling.
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.MaxAllocatedStorage"),
    // What a service does not say it has not.
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker"),
    ("ecs:DescribeServices", "services.propagateTags"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.AbortIncompleteMultipartUpload"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.Expiration"),
    ("s3:GetBucketLifecycleConfiguration", "LifecycleConfiguration.Rule.NoncurrentVersionExpiration"),
    // A setting that was never made is off.
    ("s3:GetBucketVersioning", "VersioningConfiguration.MfaDelete"),
    ("s3:GetBucketVersioning", "VersioningConfiguration.Status"),
    // No web ACL, no logs, and no settings of methods.
    ("apigateway:GetStages", "item.accessLogSettings"),
    ("apigateway:GetStages", "item.methodSettings"),
    ("apigateway:GetStages", "item.methodSettings.*/*"),
    ("apigateway:GetStages", "item.webAclArn"),
    // Nobody is told what was not delivered, and no key encrypts.
    ("sns:GetTopicAttributes", "Attributes.HTTPFailureFeedbackRoleArn"),
    ("sns:GetTopicAttributes", "Attributes.SQSFailureFeedbackRoleArn"),
    ("sns:GetTopicAttributes", "Attributes.KmsMasterKeyId"),
    ("sqs:GetQueueAttributes", "Attributes.RedrivePolicy"),
];

/// What is `false` or 0 in the SDK's answer where AWS's has nothing: there is no telling the two apart.
const FALSE_WITHOUT: &[(&str, &str)] = &[
    ("apigateway:GetStages", "item.methodSettings.*/*.cacheDataEncrypted"),
    ("apigateway:GetStages", "item.tracingEnabled"),
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker.enable"),
    ("ecs:DescribeServices", "services.deploymentConfiguration.deploymentCircuitBreaker.rollback"),
    ("ecs:DescribeServices", "services.runningCount"),
];

/// What is no tag, or an empty one, in the SDK's answer where AWS's has nothing: a required tag is then missing.
const UNTAGGED_WITHOUT: &[(&str, &str)] = &[
    ("apigateway:GetStages", "item.tags"),
    ("iam:GetAccountAuthorizationDetails", "RoleDetailList.Tags.Value"),
    ("rds:DescribeDBInstances", "DBInstances.DBInstance.TagList"),
];

/// Answers of each protocol and shape: lists in lists, maps, documents in texts, values in elements of their own.
const SHAPES: [&str; 17] = [
    "ec2:DescribeInstances",
    "ec2:DescribeInstanceAttribute",
    "rds:DescribeDBInstances",
    "iam:GetAccountAuthorizationDetails",
    "sns:GetTopicAttributes",
    "s3:ListBuckets",
    "s3:GetBucketLifecycleConfiguration",
    "s3:GetBucketVersioning",
    "s3control:GetPublicAccessBlock",
    "kms:ListKeys",
    "sqs:GetQueueAttributes",
    "dynamodb:DescribeTable",
    "ecs:DescribeServices",
    "lambda:ListFunctions",
    "apigateway:GetStages",
    "route53:ListHostedZones",
    "cloudwatch:DescribeAlarms",
];

/// The field that each of these answers lacks in one audit.
type Round = BTreeMap<Operation, String>;

/// Whether what one answer lacks could hide what comes of the other's lack: a check needs both, or one is asked about
/// what the other lists. Names, which every row must have, are not read for the one check that takes them all.
fn meet(one: Operation, other: Operation) -> bool {
    let judging = |it: Operation| checks(it).filter(|check| !check.starts_with("naming/"));
    let of_one: BTreeSet<_> = judging(one).collect();
    let both = || {
        let mut families = schema().families().iter();
        families.any(|family| [one, other].iter().all(|it| family.operations().any(|known| known == *it)))
    };
    judging(other).any(|check| of_one.contains(check)) || (is_about_one(one) != is_about_one(other) && both())
}

/// Each field of each answer, in few rounds.
fn rounds() -> Vec<Round> {
    let calls = PLAN.operations().into_iter().filter(|one| SHAPES.contains(&one.to_string().as_str()));
    let mut left: Vec<(Operation, Vec<String>)> =
        calls.map(|one| (one, Stub::fields(&one.to_string()).into_iter().collect())).collect();
    let mut rounds = Vec::new();
    loop {
        left.sort_by_key(|(_, fields)| Reverse(fields.len()));
        let mut round = Round::new();
        for (operation, fields) in &mut left {
            if !round.keys().any(|other| meet(*operation, *other)) {
                round.extend(fields.pop().map(|field| (*operation, field)));
            }
        }
        if round.is_empty() {
            return rounds;
        }
        rounds.push(round);
    }
}

/// A verdict that became another, though not unknown.
struct Change {
    /// What is missing from the answers that the check needs. Checks of every kind of resource may need several.
    without: Vec<(String, String)>,
    was: String,
    /// `fail -> pass: sns/topic-not-public of arn:...`
    what: String,
}

impl Change {
    fn is_known(&self, known: &[(&str, &str)]) -> bool {
        let mut without = self.without.iter();
        without.any(|(operation, field)| known.contains(&(operation.as_str(), field.as_str())))
    }
}

fn verdict<'a>(finding: Option<&&'a Value>) -> &'a str {
    finding.map_or("none", |finding| field(finding, "verdict"))
}

fn changes(round: &Round) -> Vec<Change> {
    let faults =
        round.iter().map(|(operation, field)| (operation.to_string(), Fault::Without(field.clone())));
    let audited = audit(Manner { faults: faults.collect(), ..Manner::default() });
    let (before, after) = (CLEAN.findings(), audited.findings());
    let unknown = |finding: &&&Value| finding["verdict"] == "unknown";
    // A check whose partition cannot be judged as a whole may miss resources.
    let is_open = |check, region| {
        let mut unknown = after.values().filter(unknown);
        unknown.any(|now| {
            (field(now, "check"), field(now, "region")) == (check, region)
                && !field(now, "resource").starts_with("arn:")
        })
    };
    let mut changes = Vec::new();
    for id in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (old, new) = (before.get(id), after.get(id));
        let (was, is) = (verdict(old), verdict(new));
        let Some(finding) = old.or(new) else { continue };
        let (check, region) = (field(finding, "check"), field(finding, "region"));
        if was == is || is == "unknown" || (is == "none" && is_open(check, region)) {
            continue;
        }
        let needs: BTreeSet<_> = PLAN.needs(check).map(|need| need.operation).collect();
        let without = round.iter().filter(|(operation, _)| needs.contains(*operation));
        changes.push(Change {
            without: without.map(|(operation, field)| (operation.to_string(), field.clone())).collect(),
            was: was.to_owned(),
            what: format!("{was} -> {is}: {check} of {}", field(finding, "resource")),
        });
    }
    changes
}

#[test]
fn what_an_answer_lacks_is_not_guessed() {
    // Made before the others, which are compared with it.
    assert_eq!(CLEAN.exit, Some(1));
    let found = judged(rounds(), AT_ONCE, changes);
    let may_fail: Vec<_> = [NO_DRIFT_WITHOUT, DRIFT_WITHOUT, FALSE_WITHOUT, UNTAGGED_WITHOUT].concat();
    let is_wrong = |change: &&Change| {
        let known: &[_] = if change.was == "fail" { NO_DRIFT_WITHOUT } else { &may_fail };
        !change.is_known(known)
    };
    let told = |change: &Change| format!("without {:?}: {}", change.without, change.what);
    let wrong: BTreeSet<_> = found.iter().filter(is_wrong).map(told).collect();
    assert!(wrong.is_empty(), "{}", Vec::from_iter(wrong).join("\n"));
    for known in may_fail {
        assert!(found.iter().any(|change| change.is_known(&[known])), "{known:?} changes nothing");
    }
}

/// Aurora's express configuration has no VPC, and an emulator may leave the group out: what rests on it is open, and
/// nothing else is.
#[test]
fn a_database_without_a_subnet_group_keeps_every_verdict_that_does_not_rest_on_it() {
    let without = Fault::Without("DBInstances.DBInstance.DBSubnetGroup".to_owned());
    let faults = [("rds:DescribeDBInstances".to_owned(), without)].into();
    let audited = audit(Manner { faults, ..Manner::default() });
    let (before, after) = (CLEAN.findings(), audited.findings());
    let ids: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changed = ids.into_iter().filter(|id| verdict(before.get(*id)) != verdict(after.get(*id)));
    let findings = changed.filter_map(|id| after.get(id).or(before.get(id)));
    let checks: BTreeSet<_> = findings.map(|finding| field(finding, "check")).collect();
    let of_places = [
        "rds/app-can-connect",
        "rds/subnet-group-valid",
        "sg/required-flows-open",
        "vpc/nacl-allows-required-traffic",
    ];
    assert_eq!(Vec::from_iter(checks), of_places);
    let gaps: BTreeSet<_> = audited.list("gaps").map(|gap| field(gap, "message")).collect();
    assert_eq!(Vec::from_iter(gaps), ["the answer lacks DBInstances.DBSubnetGroup"]);
}
