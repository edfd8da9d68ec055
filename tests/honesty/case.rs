//! A scene of a check's cases, played while something was not read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::declared::Mapping;
use upright::plan::Need;
use upright::schema::{GLOBAL, Operation, Reach, Schema};
use upright::store::{Analyst, Class, Finding, FindingId, Gap, Sandbox, Value, Verdict};
use upright::verdict::Unread;
use upright::verdict::cases::{Play, Scene, Stage, scenes};
/// An account and a region.
pub(super) type Partition = (String, String);

/// A scene, and what its check finds in it when everything was read.
pub(super) struct Case<'a> {
    pub(super) schema: &'static Schema,
    pub(super) check: &'a Check,
    pub(super) scene: Scene,
    pub(super) play: Play<'a>,
    pub(super) found: Vec<Finding>,
    /// Those of the rows, and for each account `global` and at least one region.
    pub(super) partitions: BTreeSet<Partition>,
    /// Where the scene can be played again.
    pub(super) stage: &'a mut Stage,
}

impl Case<'_> {
    pub(super) fn operations(&self) -> BTreeSet<Operation> {
        self.play.needs.iter().map(|need| need.operation).collect()
    }

    pub(super) fn needs_of(&self, operation: Operation) -> impl Iterator<Item = &Need> {
        self.play.needs.iter().filter(move |need| need.operation == operation)
    }

    /// Every operation with every partition in which it is called.
    pub(super) fn calls(&self) -> Vec<(Operation, Partition)> {
        let partitions_of = |operation: Operation| {
            let reach = self.schema.caller_of(operation).expect("a family that calls it").reach;
            let is_its = move |(_, region): &&Partition| (region == GLOBAL) == (reach == Reach::Global);
            self.partitions.iter().filter(is_its).map(move |partition| (operation, partition.clone()))
        };
        self.operations().into_iter().flat_map(partitions_of).collect()
    }

    /// Where an operation is needed for some types alone: the resources of those types in a partition, and
    /// what stands for others of them, each with its region.
    fn resources_of_types(
        &self,
        operation: Operation,
        (account, region): &Partition,
    ) -> Option<BTreeSet<(String, String)>> {
        let tables: BTreeSet<_> = self.needs_of(operation).map(|need| need.table).collect();
        let mut types = BTreeSet::new();
        for table in tables {
            types.extend(self.play.analysis.ground.types.get(table)?);
        }
        // What is global may rest on every region, and a region on what is global.
        let resources = |table: &&String| {
            let sql = format!(
                "SELECT region, arn FROM {table} WHERE account_id = '{account}' \
                 AND (region IN ('{region}', '{GLOBAL}') OR '{region}' = '{GLOBAL}')"
            );
            texts(self.play.tables, &sql).into_iter().map(|row| (row[0].clone(), row[1].clone()))
        };
        let names = types.iter().map(|table| {
            let name = Mapping::own().type_of(table).map_or(*table, |kind| &kind.name);
            (region.clone(), format!("{account}/{region}/{name}"))
        });
        Some(types.iter().flat_map(resources).chain(names.collect::<Vec<_>>()).collect())
    }

    /// The gap that a denied operation leaves in a partition.
    pub(super) fn denied(&self, operation: Operation, (account, region): &Partition) -> Gap {
        let table = self.needs_of(operation).next().expect("a need").table;
        Gap::of_partition((account, region), table, operation, Class::MissingPermission, "")
    }

    /// Statements that leave what a failed operation leaves in these rows: nothing, or rows without its columns.
    pub(super) fn unread(&self, operation: Operation, rows: &str) -> String {
        self.needs_of(operation).map(|need| self.unread_in(need, operation, rows)).collect()
    }

    pub(super) fn unread_in(&self, need: &Need, operation: Operation, rows: &str) -> String {
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
    pub(super) fn unread_of_others(&self, operation: Operation, resource: &str) -> String {
        let resource = resource.replace('\'', "''");
        let statement = |need: &Need| {
            let is_part = self.schema.has_column(need.table, "function_arn");
            let whole = if is_part { format!(" AND function_arn <> '{resource}'") } else { String::new() };
            self.unread_in(need, operation, &format!("arn <> '{resource}'{whole}"))
        };
        self.needs_of(operation).map(statement).collect()
    }

    /// What the check finds when these statements have run and this was not read.
    pub(super) fn judge_after(&mut self, statements: &str, unread: &Unread) -> Vec<Finding> {
        let play = self.stage.play(self.check, &self.scene.then(statements));
        let play = play.unwrap_or_else(|error| panic!("{}: {error}\n{statements}", self.check.id));
        play.judge(unread)
    }

    /// What the check finds when this was not read, though its rows are there.
    pub(super) fn judge(&self, unread: &Unread) -> Vec<Finding> {
        self.play.judge(unread)
    }

    /// What is wrong with findings made while an operation of a partition was not read, as each cause must say.
    pub(super) fn wrong(
        &self,
        found: &[Finding],
        (operation, partition): &(Operation, Partition),
        says: &str,
    ) -> Vec<String> {
        let resources = self.resources_of_types(*operation, partition);
        let rests_on = |finding: &Finding| match &resources {
            Some(resources) => resources.contains(&(finding.region.to_string(), finding.resource.clone())),
            None => rests_on(finding, partition),
        };
        let (inside, outside): (Vec<_>, Vec<_>) = found.iter().partition(|finding| rests_on(finding));
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
        let before = self.found.iter().filter(|finding| !rests_on(finding));
        let wrong =
            inside.iter().filter_map(decided).chain(nothing).chain(moved(before, outside.into_iter()));
        wrong.map(|what| format!("without {name} in {}: {what}", partition.1)).collect()
    }
}

/// Whether a verdict rests on a partition: on its own, on what is global, and if it is global itself on all.
pub(super) fn rests_on(finding: &Finding, (account, region): &Partition) -> bool {
    finding.account_id == **account
        && (finding.region == **region || region == GLOBAL || finding.region == GLOBAL)
}

/// The findings that are not in both, or not with the same verdict.
pub(super) fn moved<'a>(
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
pub(super) fn texts(tables: &Sandbox, sql: &str) -> BTreeSet<Vec<String>> {
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
pub(super) fn in_every_scene(advice: &str, examine: impl Fn(&mut Case<'_>) -> Vec<String>) {
    let schema = collect::schema();
    let stage = || Stage::new(schema).expect("the DDL is right");
    let (mut stage, mut another) = (stage(), stage());
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
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
