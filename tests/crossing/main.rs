//! Checks against each other: every check over the rows that were written for other checks. What it fails there, somebody
//! meant, or it is a fault of the check or of the case. `make bless` writes the lists anew; read the diff.

// The request to bless comes from outside.
#![allow(clippy::disallowed_methods)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::store::{Analyst, Finding, Verdict};
use upright::verdict::Unread;
use upright::verdict::cases::{Scene, Stage, scenes};

/// A scene of the cases of a check, without its parameters.
struct Rows {
    of: String,
    scene: Scene,
    tables: BTreeSet<String>,
}

fn rows_of(check: &Check) -> Vec<Rows> {
    let text = std::fs::read_to_string(format!("tests/cases/{}.sql", check.id)).expect("its cases");
    let plain =
        scenes(&text).expect("scenes").into_iter().flat_map(|scene| scenes(scene.rows()).expect("one"));
    plain.map(|scene| Rows { of: check.id.clone(), tables: filled(scene.rows()), scene }).collect()
}

/// The tables that get rows.
fn filled(rows: &str) -> BTreeSet<String> {
    let after = rows.split("INSERT INTO ").skip(1);
    after
        .filter_map(|rest| rest.split(|c: char| c != '_' && !c.is_alphanumeric()).next())
        .map(str::to_owned)
        .collect()
}

/// The stored tables that a check's statement names; where it names none, those that what it reads is made of.
fn needed(check: &Check, analyst: &Analyst) -> (BTreeSet<String>, bool) {
    let analysis = check.analyse(analyst).expect("a sound check");
    let is_stored = |table: &&String| collect::schema().table(table).is_some();
    let named: BTreeSet<_> = analysis.reads.keys().filter(is_stored).cloned().collect();
    if named.is_empty() {
        return (analysis.ground.rests_on.keys().cloned().collect(), false);
    }
    (named, true)
}

/// Names that are told of those that fail.
const TOLD: usize = 12;

/// How many pass, and who fails. What is unknown is no hit: the rows leave out what their own check does not read.
#[derive(Default)]
struct Hits {
    passes: usize,
    fails: BTreeSet<String>,
}

impl Hits {
    fn add(&mut self, finding: &Finding) {
        match finding.verdict {
            Verdict::Pass => self.passes += 1,
            Verdict::Fail => {
                self.fails.insert(short(&finding.resource).to_owned());
            }
            _ => {}
        }
    }

    fn line(&self, of: &str) -> Option<String> {
        let passes = (self.passes > 0).then(|| format!("{} pass", self.passes));
        let told = self.fails.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = self.fails.len().saturating_sub(TOLD);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let fails = (!told.is_empty()).then(|| format!("{told}{more} fail"));
        let hits: Vec<_> = passes.into_iter().chain(fails).collect();
        (!hits.is_empty()).then(|| format!("  {of}: {}", hits.join("; ")))
    }
}

/// The end of an ARN.
fn short(resource: &str) -> &str {
    resource.rsplit([':', '/']).next().unwrap_or(resource)
}

fn crossing(check: &Check, rows: &[Rows], analyst: &Analyst, stage: &mut Stage) -> BTreeMap<String, Hits> {
    let mut hits: BTreeMap<String, Hits> = BTreeMap::new();
    let (tables, all) = needed(check, analyst);
    let fills = |rows: &&Rows| match all {
        true => tables.is_subset(&rows.tables),
        false => !tables.is_disjoint(&rows.tables),
    };
    for rows in rows.iter().filter(|rows| rows.of != check.id).filter(fills) {
        let play = stage.play(check, &rows.scene);
        let play = play.unwrap_or_else(|error| panic!("{} over {}: {error}", check.id, rows.of));
        for finding in play.judge(&Unread::default()) {
            hits.entry(rows.of.clone()).or_default().add(&finding);
        }
    }
    hits
}

#[test]
fn what_checks_say_of_rows_that_are_not_their_own() {
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("tables");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    let mut stage = Stage::new(collect::schema()).expect("the DDL is right");
    let rows: Vec<_> = catalogue.iter().flat_map(rows_of).collect();
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for check in
        catalogue.iter().filter(|check| check.header.params.values().all(|param| param.default.is_some()))
    {
        let service = check.id.split('/').next().unwrap_or_default();
        let page = pages.entry(service.to_owned()).or_insert_with(|| {
            "Generated: what each check says of the rows of other checks' cases.\n".to_owned()
        });
        let hits = crossing(check, &rows, &analyst, &mut stage);
        let lines: Vec<_> = hits.iter().filter_map(|(of, hits)| hits.line(of)).collect();
        if !lines.is_empty() {
            let _ = writeln!(page, "\n{}\n{}", check.id, lines.join("\n"));
        }
    }
    let mut differ = Vec::new();
    for (service, page) in &pages {
        let path = format!("tests/crossing/{service}.txt");
        if std::env::var_os("UPRIGHT_BLESS").is_some() {
            std::fs::write(&path, page).expect("the file is written");
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        let lines: BTreeSet<_> = there.lines().collect();
        let new = page.lines().find(|line| !lines.contains(line)).unwrap_or_default();
        if there != *page {
            differ.push(format!("{path} differs from what would be generated: {new}"));
        }
    }
    assert!(differ.is_empty(), "`make bless`, then read the diff\n{}", differ.join("\n"));
}
