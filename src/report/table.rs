//! The `table` report, for people: the sentences first, then the drift, then what could not be decided.

use super::{Format, Style};
use crate::store::{Audit, Finding, Severity, Verdict};
use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table};
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) const FORMAT: Format =
    Format { name: "table", about: "for people, as wide as the terminal", render };

/// Without a terminal, lines are as long as they need to be, within reason.
const WIDTH: u16 = 160;

fn render(audit: &Audit, style: Style) -> String {
    let mut out = head(audit);
    out += &requirements(audit, style);
    out += &drift(audit, style);
    out += &undecided(audit, style);
    out += &waived(audit, style);
    for note in &audit.notes {
        let _ = writeln!(out, "note: {note}");
    }
    if !audit.notes.is_empty() {
        out.push('\n');
    }
    out + &foot(audit)
}

/// A table without lines, each row as wide as the style allows.
pub fn grid(style: Style, rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(style.width.unwrap_or(WIDTH).max(40));
    if style.colour {
        table.enforce_styling()
    } else {
        table.force_no_tty()
    };
    table.add_rows(rows);
    table.to_string().lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn head(audit: &Audit) -> String {
    let run = &audit.run;
    let mut out = format!("{}\n", audit.title);
    let endpoint = run.endpoint.as_ref().map(|url| format!(" at {url}")).unwrap_or_default();
    let _ = writeln!(
        out,
        "account {}{endpoint}, {}, read {}, {} calls",
        run.accounts.join(", "),
        run.regions.join(", "),
        run.start,
        run.calls
    );
    if !run.complete {
        out += "PARTIAL: the run ended early; what it did not reach is unknown\n";
    }
    out.push('\n');
    out
}

fn requirements(audit: &Audit, style: Style) -> String {
    let rows = audit.requirements.iter().map(|requirement| {
        let (word, color) = word(requirement.verdict);
        let failed: Vec<_> = requirement
            .checks
            .iter()
            .filter(|(_, verdict)| matches!(verdict, Verdict::Fail | Verdict::Unknown))
            .map(|(check, _)| check.as_str())
            .collect();
        vec![
            Cell::new(word).fg(color),
            Cell::new(&requirement.id).add_attribute(Attribute::Bold),
            Cell::new(&requirement.text),
            Cell::new(failed.join(" ")),
        ]
    });
    section("REQUIREMENTS", grid(style, rows))
}

fn drift(audit: &Audit, style: Style) -> String {
    let mut out = String::new();
    for findings in by_check(audit, Verdict::Fail).values() {
        let first = findings[0];
        let heading = vec![
            Cell::new(first.severity.name()).fg(severity_color(first.severity)),
            Cell::new(&first.check).add_attribute(Attribute::Bold),
            Cell::new(&first.title),
        ];
        out += &grid(style, [heading]);
        out += &grid(style, findings.iter().map(|finding| evidence(finding)));
        let _ = writeln!(out, "    fix: {}\n", first.fix);
    }
    section("DRIFT", out)
}

fn evidence(finding: &Finding) -> Vec<Cell> {
    let actual = finding.actual.as_deref().unwrap_or_default();
    vec![Cell::new(format!("   {}", finding.resource)), Cell::new(actual)]
}

/// The causes, each once: a denied operation may leave hundreds of verdicts open.
fn undecided(audit: &Audit, style: Style) -> String {
    let mut causes: BTreeMap<&str, (usize, Vec<&str>)> = BTreeMap::new();
    for finding in audit.findings.iter().filter(|finding| finding.verdict == Verdict::Unknown) {
        let (count, checks) = causes.entry(finding.cause.as_deref().unwrap_or("no cause")).or_default();
        *count += 1;
        if !checks.contains(&finding.check.as_str()) {
            checks.push(&finding.check);
        }
    }
    let rows = causes.iter().map(|(cause, (count, checks))| {
        vec![Cell::new(cause).fg(Color::Yellow), Cell::new(format!("{count} of {}", checks.join(" ")))]
    });
    section("NOT DECIDED", grid(style, rows))
}

fn waived(audit: &Audit, style: Style) -> String {
    let waived = audit.findings.iter().filter(|finding| finding.verdict == Verdict::Waived);
    let row = |finding: &Finding| {
        let cause = finding.cause.as_deref().unwrap_or_default();
        vec![Cell::new(&finding.check), Cell::new(&finding.resource), Cell::new(cause)]
    };
    section("WAIVED", grid(style, waived.map(row)))
}

fn foot(audit: &Audit) -> String {
    let of = |counts: &BTreeMap<String, usize>, name: &str| counts.get(name).copied().unwrap_or(0);
    let requirements = &audit.summary.requirements;
    let findings = &audit.summary.findings;
    format!(
        "{} requirements: {} hold, {} drifted, {} not decided, {} waived, {} with nothing to judge\n\
         {} findings: {} pass, {} fail, {} unknown, {} exempt, {} waived\n",
        audit.requirements.len(),
        of(requirements, "pass"),
        of(requirements, "fail"),
        of(requirements, "unknown"),
        of(requirements, "waived"),
        of(requirements, "nothing_to_judge"),
        audit.findings.len(),
        of(findings, "pass"),
        of(findings, "fail"),
        of(findings, "unknown"),
        of(findings, "exempt"),
        of(findings, "waived"),
    )
}

fn section(title: &str, body: String) -> String {
    let body = body.trim_end();
    if body.is_empty() { String::new() } else { format!("{title}\n{body}\n\n") }
}

/// The findings of a verdict by check, the worst severity first.
fn by_check(audit: &Audit, verdict: Verdict) -> BTreeMap<(Severity, &str), Vec<&Finding>> {
    let mut checks: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for finding in audit.findings.iter().filter(|finding| finding.verdict == verdict) {
        checks.entry((finding.severity, finding.check.as_str())).or_default().push(finding);
    }
    checks
}

fn word(verdict: Verdict) -> (&'static str, Color) {
    match verdict {
        Verdict::Pass => ("holds", Color::Green),
        Verdict::Fail => ("drift", Color::Red),
        Verdict::Unknown => ("unknown", Color::Yellow),
        Verdict::Waived => ("waived", Color::Blue),
        Verdict::Exempt | Verdict::NothingToJudge => ("nothing to judge", Color::DarkGrey),
    }
}

fn severity_color(severity: Severity) -> Color {
    match severity {
        Severity::Critical | Severity::High => Color::Red,
        Severity::Medium => Color::Yellow,
        Severity::Low | Severity::Info => Color::Blue,
    }
}
