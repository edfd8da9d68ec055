//! Answers that are broken, or none at all, in every protocol.

use super::matrix::{AT_ONCE, are_kin, dealt, is_about_one};
use super::run::{Audited, CLEAN, LISTS, audit, field, judged};
use crate::stub::{Fault, Manner};
use std::collections::BTreeSet;

/// Each list leaves a gap of this class, and no other operation does.
fn leaves_gaps(lists: &[&str], fault: Fault, class: &str) -> Audited {
    let audited = audit(Manner::with(lists.iter().map(|list| (*list).to_owned()), fault.clone()));
    let gaps = audited.list("gaps").map(|gap| (field(gap, "operation"), field(gap, "class")));
    let mut found: Vec<_> = gaps.collect();
    let mut expected: Vec<_> = lists.iter().map(|operation| (*operation, class)).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{fault:?}");
    audited
}

#[test]
fn an_endpoint_that_lacks_an_operation_is_told_apart() {
    leaves_gaps(&LISTS, Fault::Status(501), "unsupported_by_endpoint");
    leaves_gaps(&LISTS, Fault::Status(500), "unsupported_by_endpoint");
}

#[test]
fn a_page_for_people_is_no_answer() {
    leaves_gaps(&LISTS, Fault::Html, "failed");
}

#[test]
fn half_an_answer_is_none() {
    leaves_gaps(&LISTS, Fault::Truncate, "malformed_response");
}

/// Not even of what the endpoint lacks.
#[test]
fn half_an_error_says_nothing() {
    leaves_gaps(&LISTS, Fault::HalfError(404), "malformed_response");
    leaves_gaps(&LISTS, Fault::HalfError(500), "malformed_response");
}

#[test]
fn a_connection_that_is_cut_is_no_answer() {
    leaves_gaps(&LISTS, Fault::Cut, "unreachable");
}

/// What is listed and then gone when its details are asked for is left out, and is no failure.
#[test]
fn what_goes_while_it_is_read_is_left_out() {
    let of_one = [
        ("ec2:DescribeVpcAttribute vpc-2 enableDnsSupport", ":vpc/vpc-2"),
        ("ec2:DescribeInstanceAttribute i-2 userData", ":instance/i-2"),
        ("s3:GetBucketVersioning open", ":::open"),
        ("rds:DescribeDBSnapshotAttributes shared", ":snapshot:shared"),
        ("kms:GetKeyPolicy key-2", ":key/key-2"),
        ("sns:GetTopicAttributes open", ":sns:us-east-1:111111111111:open"),
        ("cloudwatch:ListTagsForResource cpu", ":alarm:cpu"),
        ("lambda:ListTags legacy", ":function:legacy"),
    ];
    let audited = audit(Manner::with(of_one.map(|(asked, _)| asked.to_owned()), Fault::Gone));
    assert_eq!(audited.list("gaps").collect::<Vec<_>>(), Vec::<&serde_json::Value>::new());
    for (_, resource) in of_one {
        let about = |audited: &Audited| {
            audited.list("findings").filter(|finding| field(finding, "resource").ends_with(resource)).count()
        };
        assert!(about(&CLEAN) > 0, "{resource} is not judged at all");
        assert_eq!(about(&audited), 0, "{resource} is judged though it is gone");
    }
}

/// What is asked about single resources, and has no word for one that is gone: AWS's answer is also that of a resource
/// without such a configuration, or of one that is forbidden.
const WORDLESS: [&str; 7] = [
    "account:GetAlternateContact",
    "backup:GetBackupVaultAccessPolicy",
    "backup:GetBackupVaultNotifications",
    "lambda:GetFunctionUrlConfig",
    "lambda:GetPolicy",
    "oam:GetSinkPolicy",
    "wafv2:GetLoggingConfiguration",
];

/// How many resources are gone, and what failed, where each of these operations says that what it is asked about is gone.
fn gone(operations: &[String]) -> (u64, BTreeSet<String>) {
    let audited = audit(Manner::with(operations.to_vec(), Fault::Gone));
    let failed = audited.list("gaps").map(|gap| field(gap, "operation").to_owned()).collect();
    (audited.report["run"]["vanished"].as_u64().unwrap_or_default(), failed)
}

/// Whatever else is asked about single resources has a word for one that is gone.
#[test]
fn whatever_is_asked_of_it_what_is_gone_is_no_failure() {
    // The resources of an operation, each once however many questions there are about it.
    let resources = |name: &String| {
        let asked = CLEAN
            .asked
            .keys()
            .filter(|(asked, about, _)| asked == name && !about.starts_with(' ') && !about.is_empty());
        asked.map(|(_, about, _)| about.split(' ').next()).collect::<BTreeSet<_>>().len() as u64
    };
    let wrong = judged(dealt(are_kin), AT_ONCE, |hand| {
        let names = hand.iter().filter(|operation| is_about_one(**operation)).map(ToString::to_string);
        let names: Vec<_> =
            names.filter(|name| resources(name) > 0 && !WORDLESS.contains(&name.as_str())).collect();
        let (vanished, failed) = gone(&names);
        let expected: u64 = names.iter().map(resources).sum();
        let failed = failed.into_iter().map(|name| format!("{name} failed"));
        // Only where something stays is each asked by itself.
        let stays = |name: &&String| vanished < expected && gone(std::slice::from_ref(*name)).0 == 0;
        let stay = names.iter().filter(stays).map(|name| format!("{name} has no word for it"));
        failed.chain(stay).collect::<Vec<_>>()
    });
    let all = gone(&WORDLESS.map(str::to_owned));
    assert_eq!((wrong, all), (Vec::new(), (0, BTreeSet::new())));
}
