//! A diff for people: what got worse first, then what got better, then the resources, then what cannot be compared.

use super::Style;
use super::excerpt::{Difference, differences, said};
use super::layout::{Ink, Page};
use super::table::{named, section, severity, verdicts, without_place, word};
use crate::diff::{Change, Diff, FindingChange, NotComparable, ResourceChange, State, Taken, Turn};
use crate::store::{Shared, Verdict};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn render(diff: &Diff, style: Style) -> String {
    let page = Page::new(style);
    let findings = |turn, title, body: fn(&[&FindingChange], Page) -> String| {
        let these: Vec<_> = diff.findings.iter().filter(|finding| finding.change == turn).collect();
        section(page, title, &body(&these, page))
    };
    let sections = [
        head(diff, page),
        section(page, "REQUIREMENTS", &requirements(diff, page)),
        findings(Turn::New, "NEW DRIFT", drift),
        findings(Turn::BecameUnknown, "NO LONGER KNOWN", unknown),
        findings(Turn::Changed, "DRIFT WITH OTHER EVIDENCE", evidence),
        findings(Turn::BecameKnown, "NOW KNOWN", known),
        findings(Turn::Waived, "NOW WAIVED", evidence),
        findings(Turn::Fixed, "FIXED", evidence),
        findings(Turn::Gone, "GONE WITH ITS RESOURCE", evidence),
        section(page, "RESOURCES", &resources(diff, page)),
        section(page, "NOT COMPARABLE", &not_comparable(diff, page)),
        foot(diff, page),
    ];
    sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

fn head(diff: &Diff, page: Page) -> String {
    let Diff { before, after, .. } = diff;
    let line = |name: &str, taken: &Taken| {
        let endpoint = taken.endpoint.as_ref().map(|url| format!(" at {url}")).unwrap_or_default();
        let account = if taken.accounts.len() == 1 { "account " } else { "" };
        let accounts = named(&taken.accounts, "accounts");
        let place = format!("{account}{accounts}{endpoint}, {}", named(&taken.regions, "regions"));
        let text = format!("{}: {place}, read {}, judged by {}", taken.file, taken.start, taken.document);
        page.paragraph(&[(Ink::Bold, name)], Ink::Plain, &text)
    };
    let mut out = line("before  ", before) + &line("after   ", after);
    for note in &diff.notes {
        out += &page.paragraph(&[(Ink::Yellow, "note: ")], Ink::Plain, note);
    }
    out
}

fn requirements(diff: &Diff, page: Page) -> String {
    let turn = |before, after| format!("{} -> {}", word(before).0, word(after).0);
    let turns = diff.requirements.iter().map(|one| turn(one.before, one.after).len());
    let (width, id) =
        (turns.max().unwrap_or(0), diff.requirements.iter().map(|one| one.id.chars().count()).max());
    let id = id.unwrap_or(0);
    let line = |one: &crate::diff::RequirementChange| {
        let turn = format!("  {:<width$}  ", turn(one.before, one.after));
        page.paragraph(
            &[(word(one.after).1, &turn), (Ink::Bold, &format!("{:<id$}  ", one.id))],
            Ink::Plain,
            &one.text,
        )
    };
    diff.requirements.iter().map(line).collect()
}

/// The findings of each check together, with what to do about them.
fn drift(findings: &[&FindingChange], page: Page) -> String {
    let one = |(first, body): (&FindingChange, String)| {
        body + &page.paragraph(&[(Ink::Green, "  fix: ")], Ink::Plain, &first.fix)
    };
    by_check(findings, page).map(one).collect::<Vec<_>>().join("\n")
}

fn evidence(findings: &[&FindingChange], page: Page) -> String {
    by_check(findings, page).map(|(_, body)| body).collect()
}

/// The findings of each check under its title. They come in the order of severity and check.
fn by_check<'a>(
    findings: &'a [&FindingChange],
    page: Page,
) -> impl Iterator<Item = (&'a FindingChange, String)> {
    findings.chunk_by(|one, other| one.check == other.check).map(move |findings| {
        let first = findings[0];
        let (name, ink) = severity(first.severity);
        let mut out = page.paragraph(&[(ink, name), (Ink::Plain, "  ")], Ink::Bold, &first.title);
        out += &page.paragraph(&[(Ink::Plain, "  ")], Ink::Dim, &first.check);
        let lines: Vec<_> =
            findings.iter().map(|finding| (finding.resource.as_str(), turned(finding))).collect();
        out += &page.pairs(4, lines.iter().map(|(resource, turned)| (*resource, turned.as_str())));
        (first, out)
    })
}

/// What a finding said, and what it says.
fn turned(finding: &FindingChange) -> Shared {
    let actual =
        |state: &Option<State>| state.as_ref().and_then(|state| state.actual.clone()).unwrap_or_default();
    let cause = |state: &Option<State>| state.as_ref().and_then(|state| state.cause.clone());
    let (before, after) = (actual(&finding.before), actual(&finding.after));
    match finding.change {
        Turn::Changed => format!("{before} -> {after}").into(),
        Turn::Gone => before,
        Turn::Waived => cause(&finding.after).unwrap_or(after),
        Turn::Fixed if finding.after.as_ref().is_some_and(|state| state.verdict == Verdict::Exempt) => {
            format!("exempt: {}", cause(&finding.after).unwrap_or_default()).into()
        }
        _ => after,
    }
}

/// Why verdicts are open now, the reason behind most of them first.
fn unknown(findings: &[&FindingChange], page: Page) -> String {
    let mut causes: BTreeMap<String, Vec<&FindingChange>> = BTreeMap::new();
    for finding in findings {
        let cause = finding.after.as_ref().and_then(|state| state.cause.as_deref());
        causes.entry(without_place(cause, &finding.resource, &finding.region)).or_default().push(finding);
    }
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, findings)| std::cmp::Reverse(findings.len()));
    let line = |(cause, findings): &(String, Vec<&FindingChange>)| {
        let list = |part: fn(&FindingChange) -> &str| {
            let parts: BTreeSet<_> = findings.iter().map(|finding| part(finding)).collect();
            parts.into_iter().collect::<Vec<_>>().join(", ")
        };
        let of = format!("{} in {}: {}", verdicts(findings.len()), list(|f| &f.region), list(|f| &f.check));
        page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, cause)
            + &page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &of)
    };
    causes.iter().map(line).collect()
}

/// What is drift among that which was unknown before; the rest is only counted.
fn known(findings: &[&FindingChange], page: Page) -> String {
    let is = |finding: &FindingChange, verdict| {
        finding.after.as_ref().is_some_and(|state| state.verdict == verdict)
    };
    let (drift, rest): (Vec<_>, Vec<_>) =
        findings.iter().copied().partition(|finding| is(finding, Verdict::Fail));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for state in rest.iter().filter_map(|finding| finding.after.as_ref()) {
        *counts.entry(state.verdict.name()).or_default() += 1;
    }
    let counts =
        counts.into_iter().map(|(name, count)| format!("{count} {name}")).collect::<Vec<_>>().join(", ");
    let mut out = evidence(&drift, page);
    if !counts.is_empty() {
        out +=
            &page.paragraph(&[(Ink::Plain, "  ")], Ink::Dim, &format!("not known before, and now: {counts}"));
    }
    out
}

fn resources(diff: &Diff, page: Page) -> String {
    let table = |resources: &[ResourceChange]| {
        let title = page.ink(Ink::Bold, &resources[0].table);
        format!("{title}\n{}", resources.iter().map(|one| resource(one, page)).collect::<String>())
    };
    diff.resources.chunk_by(|one, other| one.table == other.table).map(table).collect::<Vec<_>>().join("\n")
}

fn resource(one: &ResourceChange, page: Page) -> String {
    let (sign, ink) = match one.change {
        Change::Added => ("  + ", Ink::Green),
        Change::Removed => ("  - ", Ink::Red),
        Change::Changed => ("  ~ ", Ink::Yellow),
    };
    let more = [one.title.as_deref().unwrap_or_default(), &one.region];
    let more: Vec<_> =
        more.into_iter().filter(|part| !one.resource.contains(part) && *part != "global").collect();
    let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
    let name = format!("{}{more}", one.resource);
    let mut out = page.paragraph(&[(ink, sign)], Ink::Plain, &name);
    if one.change == Change::Changed {
        out +=
            &one.columns.iter().flat_map(differences).map(|one| difference(&one, page)).collect::<String>();
    } else {
        let said = said(one);
        if !said.is_empty() {
            out += &page.paragraph(&[MARGIN], Ink::Dim, &said);
        }
    }
    out
}

const MARGIN: (Ink, &str) = (Ink::Plain, "      ");

/// One value after the other where both fit the line, else one below the other.
fn difference(one: &Difference, page: Page) -> String {
    let both =
        one.before.as_ref().zip(one.after.as_ref()).map(|(before, after)| format!("{before} -> {after}"));
    let room = page.width.saturating_sub(MARGIN.1.len() + one.name.chars().count() + 2);
    if let Some(both) = both.filter(|both| both.chars().count() <= room) {
        return page.paragraph(&[MARGIN, (Ink::Bold, &one.name), (Ink::Plain, "  ")], Ink::Plain, &both);
    }
    let side = |ink, sign, value: &Option<String>| {
        let value = value.as_ref().map(|value| page.paragraph(&[MARGIN, (ink, sign)], Ink::Plain, value));
        value.unwrap_or_default()
    };
    page.paragraph(&[MARGIN], Ink::Bold, &one.name)
        + &side(Ink::Red, "  - ", &one.before)
        + &side(Ink::Green, "  + ", &one.after)
}

/// Each reason once, with what it leaves open.
fn not_comparable(diff: &Diff, page: Page) -> String {
    let mut reasons: BTreeMap<String, Vec<&NotComparable>> = BTreeMap::new();
    for open in &diff.not_comparable {
        reasons.entry(reason(open)).or_default().push(open);
    }
    let one = |(reason, opens): (&String, &Vec<&NotComparable>)| {
        let mut subjects: BTreeMap<String, (usize, BTreeSet<&str>)> = BTreeMap::new();
        for open in opens {
            let (rows, regions) = subjects.entry(subject(open)).or_default();
            *rows += open.rows;
            regions.insert(&open.region);
        }
        let mut out = page.paragraph(&[(Ink::Plain, "  ")], Ink::Yellow, reason);
        for (subject, (rows, regions)) in subjects {
            let regions = regions.into_iter().collect::<Vec<_>>().join(", ");
            let rows = if rows == 0 { String::new() } else { format!(": {}", many(rows, "resource")) };
            let line = format!("{subject} in {regions}{rows}");
            out += &page.paragraph(&[(Ink::Plain, "    ")], Ink::Dim, &line);
        }
        out
    };
    reasons.iter().map(one).collect()
}

fn reason(open: &NotComparable) -> String {
    let cause = |cause: &String| {
        without_place(Some(cause), open.resource.as_deref().unwrap_or_default(), &open.region)
    };
    match (open.before.as_ref().map(cause), open.after.as_ref().map(cause)) {
        (Some(before), Some(after)) if before == after => format!("before and after: {before}"),
        (Some(before), Some(after)) => format!("before: {before}; after: {after}"),
        (Some(before), None) => format!("before: {before}"),
        (None, after) => format!("after: {}", after.unwrap_or_default()),
    }
}

fn subject(open: &NotComparable) -> String {
    match &open.table {
        None => "everything".to_owned(),
        Some(table) if open.columns.is_empty() => format!("what came or went of {table}"),
        Some(table) => format!("{} of {table}", open.columns.join(", ")),
    }
}

/// The counts.
fn foot(diff: &Diff, page: Page) -> String {
    use Turn::{BecameKnown, BecameUnknown, Changed, Fixed, Gone, New, Waived};
    let turns = [New, BecameUnknown, Changed, BecameKnown, Waived, Fixed, Gone].map(Turn::name);
    let changes = [Change::Added, Change::Removed, Change::Changed].map(Change::name);
    let line = |what: &str, names: &[&str], counts: &BTreeMap<String, usize>| {
        let count = |name: &&str| Some(format!("{} {}", counts.get(*name)?, name.replace('_', " ")));
        let counts: Vec<_> = names.iter().filter_map(count).collect();
        let counts = if counts.is_empty() { "none changed".to_owned() } else { counts.join(", ") };
        page.paragraph(&[], Ink::Plain, &format!("{what}: {counts}"))
    };
    let mut out = line("findings", &turns, &diff.summary.findings);
    out += &line("resources", &changes, &diff.summary.resources);
    if diff.summary.left_out > 0 {
        let count = many(diff.summary.left_out, "difference");
        let left_out =
            format!("left out: {count} in what moves by itself or in the order of a list (--all-columns)");
        out += &page.paragraph(&[], Ink::Plain, &left_out);
    }
    out
}

fn many(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
