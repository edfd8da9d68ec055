//! Answers that are broken, or none at all, in every protocol.

use super::matrix::{hands, is_about_one};
use super::run::{Audited, CLEAN, LISTS, PLAN, audit, field};
use crate::stub::{Fault, Manner};
use std::collections::BTreeSet;
use upright::schema::Operation;

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
        ("sns:GetTopicAttributes open", ":open"),
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
const WORDLESS: &[&str] = &["backup:GetBackupVaultAccessPolicy", "backup:GetBackupVaultNotifications"];

/// Whatever else is asked about single resources has a word for one that is gone.
#[test]
fn whatever_is_asked_of_it_what_is_gone_is_no_failure() {
    // The resources of an operation, each once however many questions there are about it.
    let resources = |operation: &Operation| {
        let name = operation.to_string();
        let asked = CLEAN
            .asked
            .keys()
            .filter(|(asked, about, _)| *asked == name && !about.starts_with(' ') && !about.is_empty());
        asked.map(|(_, about, _)| about.split(' ').next()).collect::<BTreeSet<_>>().len()
    };
    let gone = |operations: &[Operation]| {
        let names = operations.iter().map(ToString::to_string);
        let audited = audit(Manner::with(names, Fault::Gone));
        assert_eq!(audited.list("gaps").collect::<Vec<_>>(), Vec::<&serde_json::Value>::new());
        audited.report["run"]["vanished"].as_u64().unwrap_or_default()
    };
    let mut wordless = BTreeSet::new();
    for hand in hands() {
        let is_of_one = |operation: &Operation| is_about_one(*operation) && resources(operation) > 0;
        let details: Vec<_> = hand.into_iter().filter(is_of_one).collect();
        let expected: usize = details.iter().map(resources).sum();
        // Only where something stays is each asked by itself.
        if !details.is_empty() && gone(&details) < expected as u64 {
            let stays = |operation: &&Operation| gone(std::slice::from_ref(*operation)) == 0;
            wordless.extend(details.iter().filter(stays).map(ToString::to_string));
        }
    }
    let is_asked = |name: &&&str| PLAN.operations().iter().any(|operation| operation.to_string() == **name);
    let known: BTreeSet<_> = WORDLESS.iter().filter(is_asked).map(|name| (*name).to_owned()).collect();
    assert_eq!(wordless, known);
}
