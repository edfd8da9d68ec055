//! What a stranger wrote reaches the terminal as text: no control characters, no escapes, no text that runs backwards.

use crate::drawn::cases;
use crate::snapshot::{Stranger, bytes, kept};
use proptest::prelude::*;
use upright::report::{FORMATS, Style};
use upright::store::{Audit, Finding};

/// Escape sequences in 7 and in 8 bits, a title of the window, a line that is written over, and text that runs backwards.
const HARM: &str =
    "\u{1b}[31mred\u{9b}2Jgone\u{1b}]0;title\u{7}\r over\u{8}\u{7f}\nline\u{202e}txt\u{2028}\0";

fn is_harmless(text: &str) {
    let harmful = |c: &char| (c.is_control() && *c != '\n') || ('\u{2028}'..='\u{202e}').contains(c);
    if let Some(c) = text.chars().find(harmful) {
        panic!("{c:?} is in {text:?}");
    }
}

/// The audit with this behind every text in it that may hold anything.
fn with_everywhere(harm: &str) -> Audit {
    let mut audit = kept();
    let add = |text: &mut String| text.push_str(harm);
    add(&mut audit.title);
    audit.notes = vec![harm.to_owned()];
    for text in [&mut audit.run.start, &mut audit.run.id].into_iter().chain(&mut audit.run.accounts) {
        add(text);
    }
    audit.run.regions.iter_mut().chain(&mut audit.run.endpoint).for_each(add);
    for requirement in &mut audit.requirements {
        add(&mut requirement.id);
        add(&mut requirement.text);
        requirement.checks =
            requirement.checks.iter().map(|(id, verdict)| (format!("{id}{harm}"), *verdict)).collect();
    }
    let with_harm = |mut finding: Finding| {
        let shared = [&mut finding.check, &mut finding.title, &mut finding.account_id, &mut finding.region];
        let said = finding.actual.iter_mut().chain(&mut finding.cause);
        for text in shared.into_iter().chain([&mut finding.fix]).chain(said) {
            *text = format!("{text}{harm}").into();
        }
        add(&mut finding.resource);
        finding
    };
    audit.findings = audit.findings.iter().map(with_harm).collect();
    for gap in &mut audit.gaps {
        let said = [&mut gap.region, &mut gap.operation, &mut gap.iam_action, &mut gap.message];
        said.into_iter().chain([&mut gap.account_id, &mut gap.table, &mut gap.class]).for_each(add);
        gap.resource.iter_mut().for_each(add);
    }
    audit
}

#[test]
fn no_format_hands_harm_to_the_terminal() {
    let audit = with_everywhere(HARM);
    for format in FORMATS {
        is_harmless(&format.text(&audit, Style { width: Some(100), colour: false, ..Style::default() }));
    }
}

#[test]
fn json_says_the_same_without_harm() {
    let audit = with_everywhere(HARM);
    let json = FORMATS.iter().find(|format| format.name == "json").expect("json");
    let again: Audit = serde_json::from_str(&json.text(&audit, Style::default())).expect("an audit");
    assert_eq!(again, audit);
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn no_text_harms_the_terminal(harm in any::<String>()) {
        let audit = with_everywhere(&harm);
        for format in FORMATS {
            is_harmless(&format.text(&audit, Style { width: Some(100), colour: false, ..Style::default() }));
        }
    }
}

/// A name of two lines would look like two resources.
#[test]
fn a_name_is_on_one_line() {
    let mut audit = kept();
    let of_two_lines =
        |finding| Finding { resource: "arn:aws:s3:::one\n    arn:aws:s3:::two".to_owned(), ..finding };
    let failed = audit.findings.iter().filter(|finding| finding.verdict.name() == "fail");
    audit.findings = failed.map(of_two_lines).collect();
    let report = FORMATS[0].text(&audit, Style { width: Some(100), colour: false, ..Style::default() });
    assert!(report.contains(r"arn:aws:s3:::one\n    arn:aws:s3:::two"), "{report}");
}

/// A snapshot in which buckets, gaps and the audit are named harmfully.
fn harmful() -> Stranger {
    let harm = "char(27) || '[31mred' || char(155) || '2J' || char(13, 8, 127, 8238) || char(10) || 'line'";
    Stranger::after(&format!(
        "UPDATE aws_s3_bucket SET name = name || {harm}, arn = arn || {harm};
         UPDATE upright_gap SET message = message || {harm}, resource = resource || {harm};
         UPDATE upright_run SET endpoint = {harm};"
    ))
}

#[test]
fn answers_and_talk_are_harmless() {
    let stranger = harmful();
    for format in ["table", "json"] {
        let sql = "SELECT name, arn FROM aws_s3_bucket WHERE versioning_enabled";
        let output = stranger.upright(&["query", "--from", "a.db", "--format", format, sql]);
        let (answer, talk) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.code() == Some(3), "{output:?}");
        assert!(answer.contains("red") && talk.contains("red"), "{answer}\n{talk}");
        is_harmless(&answer);
        is_harmless(&talk);
    }
    let output = stranger.upright(&["audit", "--from", "a.db"]);
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(report.contains("NOT DECIDED"), "{}", String::from_utf8_lossy(&output.stderr));
    is_harmless(&report);
}

#[test]
fn differences_are_harmless() {
    let stranger = harmful();
    std::fs::write(stranger.path().with_file_name("b.db"), bytes()).expect("a snapshot");
    for format in ["table", "json"] {
        let output = stranger.upright(&["diff", "a.db", "b.db", "--format", format]);
        let (answer, talk) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(answer.contains("red"), "{answer}\n{talk}");
        is_harmless(&answer);
        is_harmless(&talk);
    }
}

/// SQLite names what a stranger named.
#[test]
fn errors_are_harmless() {
    let stranger =
        Stranger::after("CREATE VIEW \"aws_\u{1b}[31m\" AS SELECT 1; CREATE TABLE \"t\u{1b}[31m\" (x)");
    let output = stranger.upright(&["report", "a.db"]);
    let talk = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(2) && talk.contains(r"\u001b[31m"), "{talk}");
    is_harmless(&talk);
}

#[test]
fn files_of_the_user_that_strangers_wrote_are_harmless() {
    let stranger = Stranger::with(bytes());
    let beside = |name: &str, text: &str| {
        let path = stranger.path().with_file_name(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    };
    beside(
        "a.yaml",
        "title: \"\\e[31mred\"\nrequirements:\n  - { id: \"\\e[31m\", text: \"\\u009b2J\", checks: [s3/versioning] }\n",
    );
    beside("b.yaml", "requirements:\n  - { id: A, text: t\u{9b}31m, checks: [\"\u{85}x\u{202e}y\"] }\n");
    let header = "-- title = \"\\u001b[31mred\"\n-- severity = \"low\"\n-- why = \"\\u009b2J\"\n-- fix = \"f\\u0008\"\n-- docs = \"d\"\n";
    let statement =
        "SELECT account_id, region, arn AS resource, 1 AS compliant, 'a' AS actual FROM aws_vpc\n";
    beside("checks/mine/test.sql", &format!("{header}{statement}"));
    beside("wrong/mine/test.sql", &format!("{header}SELECT \"\u{1b}[31m\" FROM aws_vpc"));
    for arguments in [
        &["audit", "--from", "a.db", "-r", "a.yaml"][..],
        &["audit", "--from", "a.db", "-r", "b.yaml"],
        &["plan", "-r", "a.yaml"],
        &["requirements", "validate", "a.yaml"],
        &["checks", "list", "--checks", "checks"],
        &["checks", "show", "--checks", "checks", "mine/test"],
        &["checks", "test", "wrong", "--cases", "checks"],
        &["query", "--from", "a.db", "SELECT 1 AS \"\u{1b}[31m\""],
        &["query", "--from", "a.db", "SELECT \u{1b}[31m"],
    ] {
        let output = stranger.upright(arguments);
        for text in [&output.stdout, &output.stderr] {
            is_harmless(&String::from_utf8_lossy(text));
        }
    }
}
