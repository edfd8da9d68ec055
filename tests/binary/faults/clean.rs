//! Nothing fails, or nothing that a second try does not mend: every verdict is decided, nothing is asked twice, and pages
//! make no difference.

use super::run::{Audited, CLEAN, LISTS, PLAN, audit, command, field, in_directory};
use crate::everything::CHECKS;
use crate::stub::{Fault, Manner, Stub};
use crate::support::{patient, text};
use serde_json::Value;
use std::collections::BTreeSet;
use upright::collect::schema;
use upright::schema::Operation;

fn asked_once(audited: &Audited) {
    for ((operation, about, place), times) in &audited.asked {
        assert_eq!(*times, 1, "{operation} of {about:?} from {place}");
    }
}

fn operations(audited: &Audited) -> BTreeSet<String> {
    audited.asked.keys().map(|(operation, _, _)| operation.clone()).collect()
}

#[test]
fn every_check_judges_and_every_verdict_is_decided() {
    let decided: BTreeSet<_> = CLEAN
        .list("findings")
        .filter(|finding| ["pass", "fail"].contains(&field(finding, "verdict")))
        .map(|finding| field(finding, "check").to_owned())
        .collect();
    assert_eq!(CLEAN.list("gaps").collect::<Vec<_>>(), [&Value::Null; 0]);
    let undecided: BTreeSet<_> = CHECKS.difference(&decided).collect();
    assert!(undecided.is_empty(), "{undecided:?}");
    for finding in CLEAN.list("findings") {
        assert_ne!(finding["verdict"], "unknown", "{finding}");
    }
    assert_eq!((CLEAN.exit, &CLEAN.report["run"]["complete"]), (Some(1), &true.into()));
}

#[test]
fn the_plan_is_asked_once_and_nothing_else() {
    let plan: BTreeSet<_> = PLAN.operations().iter().map(ToString::to_string).collect();
    assert_eq!(operations(&CLEAN), plan);
    asked_once(&CLEAN);
}

#[test]
fn pages_make_no_difference() {
    let paged = audit(Manner { page: 1, ..Manner::default() });
    assert!(paged.asked.len() > CLEAN.asked.len() + 50, "{} pages", paged.asked.len());
    asked_once(&paged);
    assert_eq!(paged.findings(), CLEAN.findings());
}

#[test]
fn each_list_may_have_pages_of_another_size() {
    let operations = PLAN.operations().into_iter().zip((1..=3).cycle());
    let faults = operations.map(|(operation, size)| (operation.to_string(), Fault::Page(size)));
    let paged = audit(Manner { faults: faults.collect(), ..Manner::default() });
    assert!(paged.asked.len() > CLEAN.asked.len() + 20, "{} pages", paged.asked.len());
    asked_once(&paged);
    assert_eq!(paged.findings(), CLEAN.findings());
}

#[test]
fn being_told_to_slow_down_makes_no_difference() {
    let slowed = audit(Manner { throttle_every: Some(3), ..Manner::default() });
    assert_eq!(slowed.findings(), CLEAN.findings());
    assert_eq!((slowed.list("gaps").count(), slowed.exit), (0, CLEAN.exit));
    let asked: u64 = slowed.asked.values().sum();
    let counted = |name: &str| slowed.report["run"][name].as_u64().unwrap_or_default();
    assert_eq!(counted("throttles"), asked / 3);
    assert!(counted("retries") >= counted("throttles"), "each is asked again");
}

#[test]
fn a_page_that_was_throttled_is_asked_again_and_no_other() {
    let first = Fault::First(1, Box::new(Fault::Throttle));
    let slowed = audit(Manner { page: 1, ..Manner::with(LISTS.map(str::to_owned), first) });
    assert_eq!(slowed.findings(), CLEAN.findings());
    for ((operation, about, place), times) in &slowed.asked {
        let expected = if LISTS.contains(&operation.as_str()) { 2 } else { 1 };
        assert_eq!(*times, expected, "{operation} of {about:?} from {place}");
    }
}

/// Operations that no check needs are answered too, and fill their tables.
#[test]
fn every_table_gets_rows_from_operations_of_its_own() {
    let (directory, stub) = (in_directory(), Stub::start(Manner::default()));
    let run = |arguments: &[&str]| {
        let output =
            command(&stub, directory.path()).args(patient(arguments)).output().expect("upright starts");
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    run(&["collect", "--all", "-o", "all.db"]);
    let tables = schema().tables().filter(|table| table.list.is_call()).map(|table| table.name);
    let empty = tables.map(|name| format!("SELECT '{name}' AS name WHERE NOT EXISTS (SELECT 1 FROM {name})"));
    // SQLite takes so many at once, and no more.
    for empty in empty.collect::<Vec<_>>().chunks(50) {
        let empty = empty.join(" UNION ALL ");
        assert_eq!(run(&["query", "--from", "all.db", "--format", "json", &empty]).trim(), "[]");
    }
    let gaps = "SELECT operation, resource, message FROM upright_gap";
    assert_eq!(run(&["query", "--from", "all.db", "--format", "json", gaps]).trim(), "[]");
    let known = schema().families().iter().flat_map(|family| family.operations()).filter(Operation::is_call);
    let known: BTreeSet<_> = known.map(|operation| operation.to_string()).collect();
    let asked: BTreeSet<_> = stub.asked().into_keys().map(|(operation, _, _)| operation).collect();
    assert_eq!(asked, known);
}
