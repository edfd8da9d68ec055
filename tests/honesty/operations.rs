//! An operation fails, for a partition or for one resource, or is not called.

use super::case::{Partition, in_every_scene, moved, rests_on, texts};
use upright::schema::Operation;
use upright::store::Verdict;
use upright::verdict::Unread;

#[test]
fn an_operation_that_failed_leaves_the_verdicts_of_its_partition_unknown_and_no_other() {
    in_every_scene("see `holes` and `under` in src/verdict/unread.rs", |case| {
        let mut wrong = Vec::new();
        for call in case.calls() {
            let (operation, partition) = &call;
            let unread = Unread { gaps: vec![case.denied(*operation, partition)], ..Unread::default() };
            let says = format!("grant {}", operation.iam_action());
            wrong.extend(case.wrong(&case.judge(&unread), &call, &says));
            if !case.found.iter().all(|finding| rests_on(finding, partition)) {
                let rows = format!("account_id = '{}' AND region = '{}'", partition.0, partition.1);
                let missing = case.judge_after(&case.unread(*operation, &rows), &unread);
                wrong.extend(case.wrong(&missing, &call, &says));
            }
        }
        wrong
    });
}

#[test]
fn an_operation_that_was_not_called_leaves_the_verdicts_of_its_partition_unknown_and_no_other() {
    in_every_scene("see `never_read` in src/verdict/unread.rs", |case| {
        let key = |(operation, (account, region)): &(Operation, Partition)| {
            (account.clone(), region.clone(), operation.to_string())
        };
        let calls = case.calls();
        let all = Unread {
            covered: calls.iter().map(key).collect(),
            partitions: case.partitions.iter().cloned().collect(),
            ..Unread::default()
        };
        let mut wrong = moved(case.found.iter(), case.judge(&all).iter());
        for call in &calls {
            for (complete, says) in [(true, "was not called"), (false, "the run ended early")] {
                let mut unread = Unread { complete, ..all.clone() };
                unread.covered.remove(&key(call));
                let says = if call.0.is_call() { says } else { "no stack was given" };
                wrong.extend(case.wrong(&case.judge(&unread), call, says));
            }
        }
        wrong
    });
}

/// Where a check's rows each rest on one row of the table, only that resource's verdict is lost; else the partition's.
#[test]
fn an_operation_that_failed_for_one_resource_leaves_its_verdict_unknown() {
    in_every_scene(
        "see `reads_once` in src/store/analysis.rs: are these rows really of one resource each?",
        |case| {
            let mut wrong = Vec::new();
            for need in case.play.needs.clone() {
                let family = case.schema.caller_of(need.operation).expect("a family that calls it");
                if need.operation == family.root() {
                    continue;
                }
                let own = case
                    .needs_of(need.operation)
                    .all(|need| !need.lists && case.play.analysis.ground.alone.contains(need.table));
                // A list that is called for each row of another table fails for that row.
                let subject = if need.lists { family.tables[0].name } else { need.table };
                let resources =
                    texts(case.play.tables, &format!("SELECT account_id, region, arn FROM {subject}"));
                for row in resources {
                    let (partition, arn) = ((row[0].clone(), row[1].clone()), row[2].as_str());
                    let gap = case.denied(need.operation, &partition).for_resource(arn);
                    let unread = Unread { gaps: vec![gap], ..Unread::default() };
                    let columns = case.play.analysis.ground.rests_on.get(need.table).into_iter().flatten();
                    let columns = columns.filter(|column| {
                        let table = case.schema.table(need.table).expect("a table of the schema");
                        case.schema.operation_of(table, column) == need.operation
                    });
                    if !need.lists && case.play.analysis.ground.tells(need.table, &columns.cloned().collect())
                    {
                        // What rests on it says so itself, and `columns.rs` holds it to that.
                        continue;
                    }
                    if !own {
                        wrong.extend(case.wrong(&case.judge(&unread), &(need.operation, partition), "grant"));
                        continue;
                    }
                    let rows =
                        format!("account_id = '{}' AND region = '{}' AND arn = '{arn}'", row[0], row[1]);
                    let found = case.judge_after(&case.unread(need.operation, &rows), &unread);
                    let (its, others): (Vec<_>, Vec<_>) =
                        found.iter().partition(|finding| finding.resource == arn);
                    let is_unknown =
                        !its.is_empty() && its.iter().all(|finding| finding.verdict == Verdict::Unknown);
                    let decided = (!is_unknown).then(|| "its own verdict is not unknown".to_owned());
                    let before = case.found.iter().filter(|finding| finding.resource != arn);
                    let what = decided.into_iter().chain(moved(before, others.into_iter()));
                    wrong.extend(what.map(|what| format!("without {} of {arn}: {what}", need.operation)));
                }
            }
            wrong
        },
    );
}
