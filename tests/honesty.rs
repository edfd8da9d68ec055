//! No verdict rests on state that nobody read.
//!
//! Each test takes every scene of every check's cases, lets one operation of the check's plan fail, and compares with
//! what the check finds when everything was read: what rests on the operation must be unknown and say so, and
//! nothing else may move. What the operation would have read is there once, as when a list broke off, and missing
//! once, as when it never began.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::plan::Need;
use upright::schema::{GLOBAL, Operation, Reach, Schema, Times};
use upright::store::{Class, Finding, FindingId, Gap, Sandbox, Value, Verdict};
use upright::verdict::Unread;
use upright::verdict::cases::{Play, Scene, Stage, scenes};

/// An account and a region.
type Partition = (String, String);

/// A scene, and what its check finds in it when everything was read.
struct Case<'a> {
    schema: &'static Schema,
    check: &'a Check,
    scene: Scene,
    play: Play<'a>,
    found: Vec<Finding>,
    /// Those of the rows, and for each account `global` and at least one region.
    partitions: BTreeSet<Partition>,
    /// Where the scene can be played again.
    stage: &'a mut Stage,
}

impl Case<'_> {
    fn operations(&self) -> BTreeSet<Operation> {
        self.play.needs.iter().map(|need| need.operation).collect()
    }

    fn needs_of(&self, operation: Operation) -> impl Iterator<Item = &Need> {
        self.play.needs.iter().filter(move |need| need.operation == operation)
    }

    /// Every operation with every partition in which it is called.
    fn calls(&self) -> Vec<(Operation, Partition)> {
        let partitions_of = |operation: Operation| {
            let reach = self.schema.caller_of(operation).expect("a family that calls it").reach;
            let is_its = move |(_, region): &&Partition| (region == GLOBAL) == (reach == Reach::Global);
            self.partitions.iter().filter(is_its).map(move |partition| (operation, partition.clone()))
        };
        self.operations().into_iter().flat_map(partitions_of).collect()
    }

    /// The gap that a denied operation leaves in a partition.
    fn denied(&self, operation: Operation, (account, region): &Partition) -> Gap {
        let table = self.needs_of(operation).next().expect("a need").table;
        Gap::of_partition((account, region), table, operation, Class::MissingPermission, "")
    }

    /// Statements that leave what a failed operation leaves in these rows: nothing, or rows without its columns.
    fn unread(&self, operation: Operation, rows: &str) -> String {
        self.needs_of(operation).map(|need| self.unread_in(need, operation, rows)).collect()
    }

    fn unread_in(&self, need: &Need, operation: Operation, rows: &str) -> String {
        if need.lists {
            return format!("DELETE FROM {} WHERE {rows};\n", need.table);
        }
        let table = self.schema.table(need.table).expect("a table of the schema");
        let details = table.details.iter().filter(|detail| detail.operation == operation);
        let sets: Vec<_> =
            details.flat_map(|detail| detail.columns).map(|column| format!("{column} = NULL")).collect();
        match sets.as_slice() {
            // The root of the list that decides the columns.
            [] => String::new(),
            sets => format!("UPDATE {} SET {} WHERE {rows};\n", need.table, sets.join(", ")),
        }
    }

    /// Statements that leave of an operation what is left when it is called for one resource and its parts.
    fn unread_of_others(&self, operation: Operation, resource: &str) -> String {
        let resource = resource.replace('\'', "''");
        let statement = |need: &Need| {
            let is_part = self.schema.columns(need.table).iter().any(|column| column.name == "function_arn");
            let whole = if is_part { format!(" AND function_arn <> '{resource}'") } else { String::new() };
            self.unread_in(need, operation, &format!("arn <> '{resource}'{whole}"))
        };
        self.needs_of(operation).map(statement).collect()
    }

    /// What the check finds when these statements have run and this was not read.
    fn judge_after(&mut self, statements: &str, unread: &Unread) -> Vec<Finding> {
        let play = self.stage.play(self.check, &self.scene.then(statements));
        let play = play.unwrap_or_else(|error| panic!("{}: {error}\n{statements}", self.check.id));
        play.judge(unread)
    }

    /// What the check finds when this was not read, though its rows are there.
    fn judge(&self, unread: &Unread) -> Vec<Finding> {
        self.play.judge(unread)
    }

    /// What is wrong with findings made while an operation of a partition was not read, as each cause must say.
    fn wrong(
        &self,
        found: &[Finding],
        (operation, partition): &(Operation, Partition),
        says: &str,
    ) -> Vec<String> {
        let (inside, outside): (Vec<_>, Vec<_>) =
            found.iter().partition(|finding| rests_on(finding, partition));
        // What is not called has no name that a reader would know.
        let name = if operation.is_call() { operation.to_string() } else { String::new() };
        let decided = |finding: &&Finding| {
            let cause = finding.cause.as_deref().unwrap_or_default();
            match finding.verdict {
                Verdict::Unknown if cause.contains(&name) && cause.contains(says) => None,
                Verdict::Unknown => {
                    Some(format!("the cause of {} does not say {name} and {says}", finding.resource))
                }
                other => Some(format!("{} is still {}", finding.resource, other.name())),
            }
        };
        let nothing = inside.is_empty().then(|| "nothing is unknown".to_owned());
        let before = self.found.iter().filter(|finding| !rests_on(finding, partition));
        let wrong =
            inside.iter().filter_map(decided).chain(nothing).chain(moved(before, outside.into_iter()));
        wrong.map(|what| format!("without {name} in {}: {what}", partition.1)).collect()
    }
}

/// Whether a verdict rests on a partition: on its own, on what is global, and if it is global itself on all.
fn rests_on(finding: &Finding, (account, region): &Partition) -> bool {
    finding.account_id == **account
        && (finding.region == **region || region == GLOBAL || finding.region == GLOBAL)
}

/// The findings that are not in both, or not with the same verdict.
fn moved<'a>(
    before: impl Iterator<Item = &'a Finding>,
    after: impl Iterator<Item = &'a Finding>,
) -> Vec<String> {
    let by_id = |finding: &'a Finding| (finding.id, finding);
    let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (before.map(by_id).collect(), after.map(by_id).collect());
    let ids: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let name = |finding: Option<&&Finding>| finding.map_or("nothing", |finding| finding.verdict.name());
    let line = |id: &FindingId| {
        let (old, new) = (before.get(id), after.get(id));
        let resource = &old.or(new)?.resource;
        (name(old) != name(new))
            .then(|| format!("{resource} does not rest on it, was {} and is {}", name(old), name(new)))
    };
    ids.into_iter().filter_map(line).collect()
}

/// Distinct rows of a query, as texts.
fn texts(tables: &Sandbox, sql: &str) -> BTreeSet<Vec<String>> {
    let text = |value: Value| if let Value::Text(text) = value { text } else { String::new() };
    let answer = tables.run(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error}"));
    answer.rows.into_iter().map(|row| row.into_iter().map(text).collect()).collect()
}

fn partitions(play: &Play<'_>) -> BTreeSet<Partition> {
    let tables: BTreeSet<_> = play.needs.iter().map(|need| need.table).collect();
    let of = |table| texts(play.tables, &format!("SELECT DISTINCT account_id, region FROM {table}"));
    let rows: BTreeSet<_> =
        tables.into_iter().flat_map(of).map(|row| (row[0].clone(), row[1].clone())).collect();
    let global = rows.iter().map(|(account, _)| (account.clone(), GLOBAL.to_owned()));
    let without_region =
        |(account, _): &&Partition| !rows.iter().any(|(other, region)| other == account && region != GLOBAL);
    let regional =
        rows.iter().filter(without_region).map(|(account, _)| (account.clone(), "eu-west-1".to_owned()));
    global.chain(regional).chain(rows.iter().cloned()).collect()
}

/// Runs `examine` on every scene of every check, and fails with everything that it finds wrong.
fn in_every_scene(advice: &str, examine: impl Fn(&mut Case<'_>) -> Vec<String>) {
    let schema = collect::schema();
    let stage = || Stage::new(schema).expect("the DDL is right");
    let (mut stage, mut another) = (stage(), stage());
    let mut catalogue = Catalogue::default();
    catalogue.add_directory(Path::new("checks")).expect("every header is right");
    let mut wrong = Vec::new();
    for check in catalogue.iter() {
        let text = std::fs::read_to_string(format!("tests/cases/{}.sql", check.id)).unwrap_or_default();
        for scene in scenes(&text).unwrap_or_default() {
            let at = format!("{}, scene on line {}", check.id, scene.line);
            let play = stage.play(check, &scene).unwrap_or_else(|error| panic!("{at}: {error}"));
            let found = play.judge(&Unread::default());
            let partitions = partitions(&play);
            let mut case = Case { schema, check, scene, play, found, partitions, stage: &mut another };
            wrong.extend(examine(&mut case).into_iter().map(|what| format!("{at}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{advice}\n{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

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
                    .all(|need| !need.lists && case.play.analysis.origins.contains(need.table));
                // A list that is called for each row of another table fails for that row.
                let subject = if need.lists { family.tables[0].name } else { need.table };
                let resources =
                    texts(case.play.tables, &format!("SELECT account_id, region, arn FROM {subject}"));
                for row in resources {
                    let (partition, arn) = ((row[0].clone(), row[1].clone()), row[2].as_str());
                    let gap = case.denied(need.operation, &partition).for_resource(arn);
                    let unread = Unread { gaps: vec![gap], ..Unread::default() };
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

/// The gap of one region leaves the verdicts of others as they are, so no row of it may decide them.
#[test]
fn the_rows_of_a_region_decide_nothing_in_another() {
    const ELSEWHERE: &str = "elsewhere-";
    in_every_scene("compare `region` where the check joins", |case| {
        let copy = |table: &str| {
            let columns = case.schema.columns(table).into_iter().map(|column| match column.name.as_str() {
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
        let for_each =
            |operation: &Operation| matches!(case.schema.times(*operation), Some(Times::PerRow(_)));
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
