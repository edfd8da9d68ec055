//! Every operation fails in turn: no verdict that needs it is made, and no other verdict changes.

use super::run::{Audited, CLEAN, PLAN, audit, field};
use crate::stub::{Denial, Fault, Manner};
use std::collections::BTreeSet;
use std::sync::Mutex;
use upright::collect::schema;
use upright::schema::Operation;

/// Audits at once: they wait for retries more than they work.
const AT_ONCE: usize = 8;

/// Audits among which the operations are dealt out where each failure takes seconds of retries.
const HANDS: usize = 8;

/// The check that takes every kind of resource one by one: a kind whose tags were read keeps its verdicts.
const OF_EVERY_KIND: &str = "tags/required-present";

/// Operations that always fail, and the class of the gaps that this must leave.
#[derive(Clone)]
struct Case {
    operations: Vec<Operation>,
    fault: Fault,
    class: &'static str,
}

impl Case {
    fn names(&self) -> BTreeSet<String> {
        self.operations.iter().map(ToString::to_string).collect()
    }

    /// What is wrong with the audit of an account in which this happens.
    fn wrong(&self) -> Option<String> {
        let audited = audit(Manner::with(self.names(), self.fault));
        let mut wrong = self.gaps(&audited);
        wrong.extend(self.verdicts(&audited));
        let drift = audited.list("findings").any(|finding| finding["verdict"] == "fail");
        if audited.exit != Some(if drift { 1 } else { 3 }) {
            wrong.push(format!("exit code {:?}", audited.exit));
        }
        (!wrong.is_empty()).then(|| format!("{:?} {:?}:\n  {}", self.names(), self.fault, wrong.join("\n  ")))
    }

    /// Each gap names the operation, the class, the permission, and the resource where it was asked about one.
    fn gaps(&self, audited: &Audited) -> Vec<String> {
        let mut wrong = Vec::new();
        for gap in audited.list("gaps") {
            let named = |operation: &&Operation| operation.to_string() == field(gap, "operation");
            let Some(operation) = self.operations.iter().find(named) else {
                wrong.push(format!("a gap of another operation: {gap}"));
                continue;
            };
            let said = (field(gap, "class"), field(gap, "iam_action"), gap["resource"].is_string());
            if said != (self.class, &*operation.iam_action(), is_about_one(*operation)) {
                wrong.push(format!("a gap that is not as it should be: {gap}"));
            }
        }
        for operation in self.names() {
            let asked = audited.asked.keys().any(|(asked, _, _)| *asked == operation);
            if asked && !audited.list("gaps").any(|gap| gap["operation"] == operation.as_str()) {
                wrong.push(format!("no gap of {operation}"));
            }
        }
        wrong
    }

    fn verdicts(&self, audited: &Audited) -> Vec<String> {
        let mut wrong = Vec::new();
        let names = self.names();
        let needing: BTreeSet<_> = self.operations.iter().flat_map(|one| PLAN.needing(*one)).collect();
        let (before, after) = (CLEAN.findings(), audited.findings());
        let open: BTreeSet<_> = audited.list("gaps").map(|gap| gap["resource"].as_str()).collect();
        for (id, finding) in &after {
            let check = field(finding, "check");
            let same = before.get(id) == Some(finding);
            let read = check == OF_EVERY_KIND
                && !open.contains(&None)
                && !open.contains(&finding["resource"].as_str());
            match (needing.contains(check) && !read, field(finding, "verdict")) {
                (true, "unknown") => {
                    if !names.iter().any(|name| field(finding, "cause").starts_with(name)) {
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
        let silent = needing.iter().filter(|check| !after.values().any(|f| field(f, "check") == **check));
        wrong.extend(silent.map(|check| format!("{check} says nothing")));
        wrong
    }
}

/// Whether the operation is asked about one resource at a time. Roles get columns from a list of their own.
fn is_about_one(operation: Operation) -> bool {
    let of_all = |family: &&upright::schema::Family| {
        family.root() == operation || family.prerequisites.contains(&operation)
    };
    operation.name != "ListRoles" && !schema().families().iter().any(|family| of_all(&family))
}

/// The operations of the plan, but for the one without which there is no audit.
fn operations() -> impl Iterator<Item = Operation> {
    PLAN.operations().into_iter().filter(|operation| operation.is_call() && operation.service != "sts")
}

fn all_hold(cases: Vec<Case>) {
    let count = cases.len();
    // Made before the others, which are compared with it.
    assert_eq!(CLEAN.exit, Some(1));
    let (cases, wrongs) = (Mutex::new(cases), Mutex::new(Vec::new()));
    let next = || cases.lock().expect("cases").pop();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(case) = next() {
                    let wrong = case.wrong();
                    wrongs.lock().expect("wrongs").extend(wrong);
                }
            });
        }
    });
    let wrongs = wrongs.into_inner().expect("wrongs");
    assert!(wrongs.is_empty(), "{} of {count}\n{}", wrongs.len(), wrongs.join("\n"));
}

#[test]
fn without_a_permission_nothing_is_said_that_needs_it() {
    let denials = [
        (Denial::Identity, "missing_permission"),
        (Denial::Boundary, "missing_permission"),
        (Denial::ServiceControlPolicy, "scp_denied"),
        (Denial::ResourcePolicy, "resource_policy_denied"),
    ];
    let case = |(operation, (denial, class))| Case {
        operations: vec![operation],
        fault: Fault::Deny(denial),
        class,
    };
    all_hold(operations().zip(denials.into_iter().cycle()).map(case).collect());
}

/// The operations fail some at a time.
fn dealt(fault: Fault, class: &'static str) -> Vec<Case> {
    let hand = |hand| operations().skip(hand).step_by(HANDS).collect();
    (0..HANDS).map(|number| Case { operations: hand(number), fault, class }).collect()
}

#[test]
fn what_is_throttled_to_the_end_is_not_guessed() {
    all_hold(dealt(Fault::Throttle, "throttled"));
}

#[test]
fn an_answer_that_cannot_be_read_is_not_taken_for_an_empty_one() {
    all_hold(dealt(Fault::Garble, "malformed_response"));
}
