//! What the cases of the checks do not notice: `make mutants` takes one term of a condition or one arm of a `CASE` out of
//! a check at a time, and prints where no case gets another verdict. It asserts nothing: a person looks at the list.

// The request for some checks comes from outside, and the list is what is asked for.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

mod terms;
mod tokens;

use std::path::Path;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::store::Analyst;
use upright::verdict::Unread;
use upright::verdict::cases::{Stage, scenes};

/// What becomes of a mutant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// A case got another verdict.
    Killed,
    /// Words of a finding changed, and no verdict.
    InWords,
    /// Nothing changed.
    Survived,
    /// SQLite refused it.
    Refused,
}

/// Everything that a check says of its cases, verdicts aside.
fn words(stage: &mut Stage, check: &Check, cases: &str) -> Vec<String> {
    let mut words = Vec::new();
    for scene in scenes(cases).expect("scenes") {
        let play = stage.play(check, &scene).unwrap_or_else(|error| panic!("{}: {error}", check.id));
        let findings = play.judge(&Unread::default());
        words.extend(findings.into_iter().map(|one| format!("{}: {:?}", one.resource, one.actual)));
    }
    words
}

fn fate(stage: &mut Stage, analyst: &Analyst, mutant: &Check, cases: &str, said: &[String]) -> Fate {
    if mutant.analyse(analyst).is_err() {
        Fate::Refused
    } else if !stage.problems(mutant, cases).is_empty() {
        Fate::Killed
    } else if words(stage, mutant, cases) != said {
        Fate::InWords
    } else {
        Fate::Survived
    }
}

#[test]
#[ignore = "takes minutes and asserts nothing: `make mutants`"]
fn survivors() {
    let wanted = std::env::var("MUTANTS").unwrap_or_default();
    let mut catalogue = Catalogue::default();
    let analyst = Analyst::new(collect::schema()).expect("tables");
    catalogue.add_directory(Path::new("checks"), None, &analyst).expect("every check is right");
    let mut counts = [0_usize; 4];
    let is_wanted = |check: &&Check| {
        wanted.is_empty() || wanted.split_whitespace().any(|prefix| check.id.starts_with(prefix))
    };
    for check in catalogue.iter().filter(is_wanted) {
        // Each statement is remembered by its stage.
        let mut stage = Stage::new(collect::schema()).expect("the DDL is right");
        let cases = std::fs::read_to_string(format!("tests/cases/{}.sql", check.id)).expect("its cases");
        let said = words(&mut stage, check, &cases);
        let start = check.text.find(check.sql()).expect("its statement");
        for mutant in terms::mutants(&check.text, start) {
            let parsed = Check::parse(&check.id, &check.file, &mutant.text).expect("the same header");
            let fate = fate(&mut stage, &analyst, &parsed, &cases, &said);
            counts[fate as usize] += 1;
            let how = match fate {
                Fate::Survived => "",
                Fate::InWords => " (in words alone)",
                Fate::Refused => " (refused)",
                Fate::Killed => continue,
            };
            println!("checks/{}.sql:{}: {}{how}", check.id, mutant.line, mutant.out);
        }
    }
    let [killed, in_words, survived, refused] = counts;
    println!("{killed} killed, {survived} survived, {in_words} changed words alone, {refused} refused");
}

#[test]
fn a_mutant_lacks_one_term_or_one_arm() {
    let text = "SELECT CASE WHEN a = 1 AND b THEN 'x AND y' ELSE 'z' END AS c\nFROM t\nWHERE d BETWEEN 1 AND 2 AND (e OR f)";
    let found: Vec<_> =
        terms::mutants(text, 0).into_iter().map(|one| format!("{} {}", one.line, one.out)).collect();
    let expected = [
        "1 a = 1",
        "1 b",
        "3 d BETWEEN 1 AND 2",
        "3 (e OR f)",
        "3 e",
        "3 f",
        "1 WHEN a = 1 AND b",
        "1 ELSE 'z'",
    ];
    assert_eq!(found, expected);
}
