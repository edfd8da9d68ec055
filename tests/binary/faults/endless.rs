//! Lists that have no end, and answers that never come: the run ends, and says why.

use super::run::{Audited, CLEAN, LISTS, PLAN, audit, audit_with, command, field, in_directory, is_of_types};
use crate::stub::{Fault, Manner, Stub};
use crate::support::text;
use serde_json::Value;
use std::collections::BTreeSet;
use upright::collect::schema;
use upright::schema::Operation;

/// The operations of the plan that have pages: those that are asked first, or those that are asked about what these found.
fn paged(first: bool) -> Vec<String> {
    let is_first =
        |operation: &Operation| schema().families().iter().any(|family| family.root() == *operation);
    let calls = PLAN.operations().into_iter().filter(Operation::is_call);
    let operations = calls.filter(|operation| is_first(operation) == first);
    operations.map(|operation| operation.to_string()).filter(|name| Stub::is_paged(name)).collect()
}

#[test]
fn a_list_without_an_end_is_no_answer() {
    for (first, length) in [(true, 1), (true, 3), (false, 1), (false, 3)] {
        let names = paged(first);
        let audited = audit(Manner::with(names.clone(), Fault::Circle(length)));
        let gaps: BTreeSet<_> =
            audited.list("gaps").map(|gap| (field(gap, "operation"), field(gap, "class"))).collect();
        let expected: BTreeSet<_> = names.iter().map(|name| (name.as_str(), "malformed_response")).collect();
        assert_eq!(gaps, expected);
        // Of an export that nobody imports CloudFormation says so by an error, which has no pages.
        let has_pages = |name: &String, about: &str| names.contains(name) && about != "orders-url";
        for ((operation, about, _), times) in
            audited.asked.iter().filter(|((name, about, _), _)| has_pages(name, about))
        {
            assert_eq!(*times, length as u64 + 1, "requests for {operation} of {about:?}");
        }
    }
}

/// Nothing tells such a list from a long one before its hundred thousandth page: the user's limit ends it.
#[test]
fn a_list_that_names_ever_new_pages_ends_with_the_run() {
    let manner = Manner::with(["ec2:DescribeVpcs".to_owned()], Fault::Endless);
    let audited = audit_with(manner, &["--max-duration", "4s"]);
    assert_eq!(audited.report["run"]["complete"], false);
    let vpcs: Vec<_> = audited.list("findings").filter(|finding| rests_on_vpcs(finding)).collect();
    assert!(!vpcs.is_empty());
    for finding in vpcs {
        assert_eq!(finding["verdict"], "unknown", "{finding}");
    }
    assert!(audited.asked.iter().any(|((name, _, _), times)| name == "ec2:DescribeVpcs" && *times > 1));
}

/// Of a check that judges types by themselves, the VPCs and what stands for them.
fn rests_on_vpcs(finding: &Value) -> bool {
    let (check, resource) = (field(finding, "check"), field(finding, "resource"));
    let is_of_vpcs = resource.contains(":vpc/") || resource.ends_with("/AWS::EC2::VPC");
    PLAN.needs(check).any(|need| need.operation.name == "DescribeVpcs") && (is_of_vpcs || !is_of_types(check))
}

/// Nothing comes, or the first half of an answer and then nothing.
#[test]
fn an_answer_that_does_not_come_is_not_waited_for() {
    let mut manner = Manner::with(LISTS.map(str::to_owned), Fault::Silence);
    let stalled = LISTS.iter().step_by(2).map(|list| ((*list).to_owned(), Fault::Stall));
    manner.faults.extend(stalled);
    let audited = audit_with(manner, &["--timeout", "5s"]);
    let gaps: BTreeSet<_> =
        audited.list("gaps").map(|gap| (field(gap, "operation"), field(gap, "class"))).collect();
    assert_eq!(gaps, LISTS.map(|list| (list, "unreachable")).into());
    for gap in audited.list("gaps") {
        assert!(field(gap, "message").contains("timeout"), "{gap}");
    }
}

/// What is said of other regions stays as it was.
fn only_a_region_is_lost(fault: Fault, class: &str) -> Audited {
    let manner = Manner::with(["in eu-central-1".to_owned()], fault);
    let audited = audit_with(manner, &["--region", "us-east-1,eu-central-1", "--timeout", "5s"]);
    for gap in audited.list("gaps") {
        assert_eq!((field(gap, "region"), field(gap, "class")), ("eu-central-1", class), "{gap}");
    }
    let (before, after) = (CLEAN.findings(), audited.findings());
    for (id, finding) in &after {
        if finding["verdict"] != "unknown" {
            assert_eq!(Some(finding), before.get(id));
        } else if finding["region"] == "us-east-1" {
            panic!("{finding}");
        }
    }
    for (id, finding) in before.iter().filter(|(_, finding)| finding["region"] == "us-east-1") {
        assert!(after.contains_key(id), "{finding} is gone");
    }
    let checks = |region: &str| -> BTreeSet<_> {
        audited
            .list("findings")
            .filter(|finding| finding["region"] == region)
            .map(|finding| field(finding, "check"))
            .collect()
    };
    // A check on the account as a whole has nothing to say of a region but that it was not read.
    let (lost, kept) = (checks("eu-central-1"), checks("us-east-1"));
    // Domains are kept in us-east-1 alone.
    assert_eq!(kept.difference(&lost).collect::<Vec<_>>(), [&"route53/domain-safe"]);
    assert_eq!(audited.exit, Some(1));
    audited
}

#[test]
fn a_region_that_does_not_answer_is_given_up() {
    only_a_region_is_lost(Fault::Silence, "unreachable");
}

#[test]
fn a_region_that_the_account_has_not_enabled_is_named() {
    only_a_region_is_lost(Fault::NotEnabled, "region_disabled");
}

#[test]
fn an_endpoint_that_never_answers_ends_the_run() {
    let manner = Manner::with(["sts:GetCallerIdentity".to_owned()], Fault::Silence);
    let (stub, directory) = (Stub::start(manner), in_directory());
    let output = command(&stub, directory.path())
        .args(["audit", "--timeout", "200ms"])
        .output()
        .expect("upright starts");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("sts:GetCallerIdentity did not answer, so the account is unknown"), "{said}");
    assert!(said.contains("timeout"), "{said}");
}
