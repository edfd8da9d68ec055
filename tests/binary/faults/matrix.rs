//! Every operation fails in turn, in every way: no verdict that needs it is made, and no other verdict changes.

use super::run::{Audited, CLEAN, PLAN, audit_with, field, is_of_types, is_told, judged};
use crate::stub::{Denial, Fault, Manner};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use upright::collect::schema;
use upright::schema::Operation;

/// Audits at once: they wait for retries more than they work.
pub(super) const AT_ONCE: usize = 8;

/// Whether a check takes resources of every type one by one.
fn is_of_every_type(check: &str) -> bool {
    check.starts_with("tags/") || check == "s3/public-access-blocked"
}

/// Operations that always fail, how, and the class of the gaps that this must leave.
type Case = BTreeMap<Operation, (Fault, &'static str)>;

/// What is wrong with the audit of an account in which this happens.
fn wrong(case: &Case) -> Option<String> {
    let faults = case.iter().map(|(operation, (fault, _))| (operation.to_string(), fault.clone()));
    let manner = Manner { faults: faults.collect(), ..Manner::default() };
    let audited = audit_with(manner, &["--throttle-patience", "100ms"]);
    let mut wrong = gaps(case, &audited);
    wrong.extend(verdicts(case, &audited));
    let drift = audited.list("findings").any(|finding| finding["verdict"] == "fail");
    if audited.exit != Some(if drift { 1 } else { 3 }) {
        wrong.push(format!("exit code {:?}", audited.exit));
    }
    (!wrong.is_empty()).then(|| format!("{case:?}:\n  {}", wrong.join("\n  ")))
}

/// Each gap names the operation, the class, the permission, and the resource where it was asked about one; and every
/// request left one.
fn gaps(case: &Case, audited: &Audited) -> Vec<String> {
    let mut wrong = Vec::new();
    for gap in audited.list("gaps") {
        let named = |operation: &&Operation| operation.to_string() == field(gap, "operation");
        let Some(operation) = case.keys().find(named) else {
            wrong.push(format!("a gap of another operation: {gap}"));
            continue;
        };
        let said = (field(gap, "class"), field(gap, "iam_action"), gap["resource"].is_string());
        if said != (case[operation].1, &*operation.iam_action(), is_about_one(*operation)) {
            wrong.push(format!("a gap that is not as it should be: {gap}"));
        }
    }
    for operation in case.keys() {
        let mut asked =
            audited.asked.keys().filter(|(asked, _, _)| *asked == operation.to_string()).peekable();
        if asked.peek().is_none() {
            wrong.push(format!("{operation} is not asked"));
        }
        for (name, about, _) in asked {
            let resource = about.split(' ').next().unwrap_or_default();
            // Some ARNs go on after the name.
            let is_named = |arn: &str| arn.ends_with(resource) || arn.contains(&format!("/{resource}:"));
            let is_its =
                |gap: &serde_json::Value| field(gap, "operation") == name && is_named(field(gap, "resource"));
            if !audited.list("gaps").any(is_its) {
                wrong.push(format!("no gap of {name} for {resource:?}"));
            }
        }
    }
    wrong
}

fn verdicts(case: &Case, audited: &Audited) -> Vec<String> {
    let mut wrong = Vec::new();
    let needing: BTreeSet<_> = case.keys().flat_map(|operation| PLAN.needing(*operation)).collect();
    let (before, after) = (CLEAN.findings(), audited.findings());
    let is_open = |check: &str, resource: &str| {
        let is_needed =
            |operation: &str| PLAN.needs(check).any(|need| need.operation.to_string() == operation);
        audited
            .list("gaps")
            // What was not listed of a resource says nothing of the resource itself.
            .filter(|gap| !lists(field(gap, "operation")))
            .any(|gap| gap["resource"].as_str() == Some(resource) && is_needed(field(gap, "operation")))
    };
    for (id, finding) in &after {
        let check = field(finding, "check");
        let same = before.get(id) == Some(finding);
        // Which types a list opens is asked of the rows, in the tests on honesty.
        let is_read = is_of_types(check) && !is_open(check, field(finding, "resource"));
        let mut failed = case.keys().filter(|operation| PLAN.needing(**operation).any(|one| one == check));
        let is_told = |operation: &Operation| {
            // What only a change set knows has no template that could be asked for.
            let is_planned = field(finding, "resource").ends_with("stack/review/review-1");
            is_told(check, *operation) || (operation.name == "GetTemplate" && is_planned)
        };
        let is_read = same && (is_read || failed.all(is_told));
        match (needing.contains(check) && !is_read, field(finding, "verdict")) {
            (true, "unknown") => {
                let mut failed = PLAN.needs(check).filter(|need| case.contains_key(&need.operation));
                if !failed.any(|need| field(finding, "cause").starts_with(&need.operation.to_string())) {
                    wrong.push(format!("does not name the cause: {finding}"));
                }
            }
            (true, _) => wrong.push(format!("rests on what was not read: {finding}")),
            (false, _) if !same => wrong.push(format!("changed: {finding}")),
            (false, _) => (),
        }
    }
    let gone = before
        .iter()
        .filter(|(id, finding)| !needing.contains(field(finding, "check")) && !after.contains_key(*id));
    wrong.extend(gone.map(|(_, finding)| format!("is gone: {finding}")));
    for check in needing.iter().copied().filter(|check| is_of_every_type(check)) {
        let said: Vec<_> = after.values().filter(|finding| field(finding, "check") == check).collect();
        let needed = PLAN.needs(check).filter(|need| case.contains_key(&need.operation));
        for operation in needed.map(|need| need.operation.to_string()) {
            if !said.iter().any(|finding| field(finding, "cause").starts_with(&operation)) {
                wrong.push(format!("{check} does not say that {operation} failed"));
            }
        }
    }
    let silent = needing.iter().filter(|check| !after.values().any(|f| field(f, "check") == **check));
    wrong.extend(silent.map(|check| format!("{check} says nothing")));
    wrong
}

/// Whether the operation is asked about one resource at a time. Roles get columns from a list of their own.
pub(super) fn is_about_one(operation: Operation) -> bool {
    let of_all = |family: &&upright::schema::Family| {
        family.root() == operation || family.prerequisites.contains(&operation)
    };
    operation.name != "ListRoles" && !schema().families().iter().any(|family| of_all(&family))
}

/// The checks that need an operation, but for those whose verdicts it only shares.
pub(super) fn checks(operation: Operation) -> impl Iterator<Item = &'static str> {
    PLAN.needing(operation).filter(|check| !is_of_every_type(check))
}

/// Operations that a check may need for two of them not to fail in one audit, where it is seen which of them failed.
const FEW: usize = 8;

/// Whether an operation lists: rows of a table, of all or for each row of another.
fn lists(operation: &str) -> bool {
    schema().tables().any(|table| table.list.to_string() == operation)
}

/// Whether both fill the same tables.
pub(super) fn are_kin(one: Operation, other: Operation) -> bool {
    let both = |family: &upright::schema::Family| {
        [one, other].iter().all(|operation| family.operations().any(|known| known == *operation))
    };
    schema().families().iter().any(both)
}

/// The operations of the plan, but for the one without which there is no audit, dealt out so that no two that meet are of one
/// hand.
pub(super) fn dealt(meet: impl Fn(Operation, Operation) -> bool) -> Vec<Vec<Operation>> {
    let mut operations: Vec<_> =
        PLAN.operations().into_iter().filter(|one| one.is_call() && one.service != "sts").collect();
    operations.sort_by_key(|operation| Reverse(checks(*operation).count()));
    let mut hands: Vec<Vec<Operation>> = Vec::new();
    for operation in operations {
        match hands.iter_mut().find(|hand| !hand.iter().any(|other| meet(operation, *other))) {
            Some(hand) => hand.push(operation),
            None => hands.push(vec![operation]),
        }
    }
    hands
}

/// Hands of operations that say as much when they fail together as each alone: no check needs two of them, if it needs few,
/// and none is asked because another answered.
fn hands() -> Vec<Vec<Operation>> {
    let is_of_few =
        |check: &&str| PLAN.needs(check).map(|need| need.operation).collect::<BTreeSet<_>>().len() <= FEW;
    dealt(|one, other| {
        let of_one: BTreeSet<_> = checks(one).filter(is_of_few).collect();
        checks(other).any(|check| of_one.contains(check))
            || (are_kin(one, other)
                && [one, other].iter().any(|it| !is_about_one(*it) || lists(&it.to_string())))
    })
}

/// Every operation of the plan fails in one of these ways, which take turns.
fn all_hold(ways: &[(Fault, &'static str)]) {
    // Made before the others, which are compared with it.
    assert_eq!(CLEAN.exit, Some(1));
    let mut ways = ways.iter().cycle().cloned();
    let mut case = |hand: Vec<Operation>| -> Case { hand.into_iter().zip(&mut ways).collect() };
    let wrongs = judged(hands().into_iter().map(&mut case).collect(), AT_ONCE, wrong);
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}

#[test]
fn without_a_permission_nothing_is_said_that_needs_it() {
    let denials = [
        (Denial::Identity, "missing_permission"),
        (Denial::IdentityExplicit, "missing_permission"),
        (Denial::Boundary, "missing_permission"),
        (Denial::Session, "missing_permission"),
        (Denial::ServiceControlPolicy, "scp_denied"),
        (Denial::ServiceControlPolicyExplicit, "scp_denied"),
        (Denial::ResourceControlPolicy, "scp_denied"),
        (Denial::ResourcePolicy, "resource_policy_denied"),
        (Denial::ResourcePolicyExplicit, "resource_policy_denied"),
        (Denial::EndpointPolicy, "resource_policy_denied"),
        (Denial::Encoded, "missing_permission"),
        (Denial::Short, "missing_permission"),
    ];
    all_hold(&denials.map(|(denial, class)| (Fault::Deny(denial), class)));
}

#[test]
fn what_is_throttled_to_the_end_is_not_guessed() {
    all_hold(&[(Fault::Throttle, "throttled")]);
}

#[test]
fn an_answer_that_cannot_be_read_is_not_taken_for_an_empty_one() {
    all_hold(&[(Fault::Garble, "malformed_response")]);
}

#[test]
fn an_operation_that_an_emulator_lacks_is_not_guessed() {
    let class = "unsupported_by_endpoint";
    all_hold(&[(Fault::UnknownOperation, class), (Fault::Status(501), class)]);
}
