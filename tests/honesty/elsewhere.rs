//! What another region says, and what was left out of other resources.

use super::case::{Partition, in_every_scene, moved};
use std::collections::BTreeSet;
use upright::schema::{GLOBAL, Operation, Times};
use upright::store::{Class, Gap, Verdict};
use upright::verdict::Unread;

/// The gap of one region leaves the verdicts of others as they are, so no row of it may decide them.
#[test]
fn the_rows_of_a_region_decide_nothing_in_another() {
    const ELSEWHERE: &str = "elsewhere-";
    in_every_scene("compare `region` where the check joins", |case| {
        let copy = |table: &str| {
            let columns = case.schema.columns(table).iter().map(|column| match column.name.as_str() {
                "region" => format!("'{ELSEWHERE}' || region"),
                name => format!("\"{name}\""),
            });
            let columns = columns.collect::<Vec<_>>().join(", ");
            format!("INSERT INTO {table} SELECT {columns} FROM {table} WHERE region <> '{GLOBAL}';\n")
        };
        // One stack may declare resources of several regions, and is read as a whole.
        let regional = case.play.needs.iter().filter(|need| need.operation.is_call());
        let tables: BTreeSet<_> = regional.map(|need| need.table).collect();
        let copies: String = tables.into_iter().map(copy).collect();
        let found = case.judge_after(&copies, &Unread::default());
        moved(case.found.iter(), found.iter().filter(|finding| !finding.region.starts_with(ELSEWHERE)))
    });
}

/// In a narrow scope, a verdict that is decided is the one that it would be if everything had been read.
#[test]
fn what_was_left_out_of_other_resources_decides_nothing() {
    let advice =
        "see `holes_of` in src/verdict/unread.rs: does the check say rightly that it rests on one resource?";
    in_every_scene(advice, |case| {
        let for_each = |operation: &Operation| {
            matches!(case.schema.times(*operation), Some(Times::PerRow(_) | Times::PerBatch(..)))
        };
        let calls: Vec<_> = case.calls().into_iter().filter(|(operation, _)| for_each(operation)).collect();
        if calls.is_empty() {
            return Vec::new();
        }
        let outside = |(operation, partition): &(Operation, Partition)| {
            let class = Class::OutOfScope.name().to_owned();
            Gap { class, ..case.denied(*operation, partition) }
        };
        let unread = Unread { left_out: calls.iter().map(outside).collect(), ..Unread::default() };
        let operations: BTreeSet<_> = calls.iter().map(|(operation, _)| *operation).collect();
        let mut wrong = Vec::new();
        for finding in case.found.clone() {
            let resource = finding.resource.as_str();
            let statements: String =
                operations.iter().map(|one| case.unread_of_others(*one, resource)).collect();
            let found = case.judge_after(&statements, &unread);
            let known = found.iter().find(|known| known.id == finding.id);
            let partition = format!("{}/{}", finding.account_id, finding.region);
            let is_open = found.iter().any(|found| found.resource == partition);
            if known.map_or(!is_open, |known| ![finding.verdict, Verdict::Unknown].contains(&known.verdict)) {
                let verdict = known.map_or("nowhere", |known| known.verdict.name());
                wrong.push(format!("with {resource} alone in scope, it is {verdict}"));
            }
        }
        wrong
    });
}
