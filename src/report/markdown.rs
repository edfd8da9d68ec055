//! The `markdown` report: for a comment on a pull request or the summary of a step, as long as these may be.

use super::context::Context;
use super::table::without_resource;
use super::{Format, Style, visible};
use crate::store::{Audit, Finding, RequirementResult, Severity, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    about: "for a pull request or a step summary, cut to what a comment may hold",
    endings: &["md", "markdown"],
    render,
};

/// Characters that a comment on GitHub may have are 65,536; a step's summary may be longer.
/// <https://github.com/orgs/community/discussions/27190>
const MOST: usize = 60_000;
/// Resources of a check that are named.
const NAMED: usize = 10;

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let mut text = head(audit);
    let mut left = 0;
    let sections =
        requirements(audit).into_iter().chain(drift(&context)).chain(undecided(audit)).chain(notes(audit));
    for section in sections {
        if text.len() + section.len() > MOST {
            left += 1;
        } else {
            text += &section;
        }
    }
    if left > 0 {
        let _ = writeln!(text, "\n{left} more parts did not fit; `--format json` has everything.");
    }
    out.write_all(text.as_bytes())
}

/// What came of it, in two lines.
fn head(audit: &Audit) -> String {
    let counted = |counts: &BTreeMap<String, usize>| {
        let said = counts.iter().map(|(name, count)| format!("{count} {}", escaped(&name.replace('_', " "))));
        said.collect::<Vec<_>>().join(", ")
    };
    let mut text = format!("## {}\n\n", escaped(&audit.title));
    let _ = writeln!(text, "- requirements: {}", counted(&audit.summary.requirements));
    let _ = writeln!(text, "- findings: {}", counted(&audit.summary.findings));
    if !audit.summary.drift.is_empty() {
        let _ = writeln!(text, "- drift: {}", counted(&audit.summary.drift));
    }
    let (accounts, regions) = (audit.run.accounts.join(", "), audit.run.regions.join(", "));
    let read = format!("read {}, account {accounts}, {regions}", audit.run.start);
    let _ = writeln!(text, "- {}", escaped(&read));
    if !audit.run.complete {
        text += "- **the run was cut short; what it did not reach is unknown**\n";
    }
    text
}

/// The sentences that do not hold.
fn requirements(audit: &Audit) -> Vec<String> {
    let open = audit
        .requirements
        .iter()
        .filter(|requirement| !matches!(requirement.verdict, Verdict::Pass | Verdict::Waived));
    let row = |(at, requirement): (usize, &RequirementResult)| {
        let head = if at == 0 { "\n| | requirement | |\n|---|---|---|\n" } else { "" };
        let (word, id) = (said(requirement.verdict), escaped(&requirement.id));
        format!("{head}| {word} | {id} | {} |\n", escaped(&requirement.text))
    };
    open.enumerate().map(row).collect()
}

/// What drifted, the worst first.
fn drift(context: &Context<'_>) -> Vec<String> {
    let mut by_check: BTreeMap<(Severity, String), Vec<Finding>> = BTreeMap::new();
    for finding in context.audit.findings.iter().filter(|finding| finding.verdict == Verdict::Fail) {
        by_check.entry((finding.severity, finding.check.to_string())).or_default().push(finding);
    }
    let section = |((severity, check), findings): (&(Severity, String), &Vec<Finding>)| {
        let mut text = String::new();
        let Some(first) = findings.first() else { return text };
        let title = escaped(&first.title);
        let (count, ids) = (findings.len(), context.ids(check).join(", "));
        let _ =
            write!(text, "\n<details><summary><b>{}</b> {title} ({count})</summary>\n\n", severity.name());
        let _ = writeln!(text, "{} for {}", code(check), escaped(&ids));
        if let Some(about) = context.check(check) {
            let _ = writeln!(text, "\n{} [Documentation]({})", escaped(&about.why), escaped(&about.docs));
        }
        let _ = writeln!(text);
        for finding in findings.iter().take(NAMED) {
            let called = escaped(&context.called(&finding.resource));
            let _ = writeln!(text, "- {called}: {}", escaped(finding.actual.as_deref().unwrap_or_default()));
        }
        if count > NAMED {
            let _ = writeln!(text, "- and {} more", count - NAMED);
        }
        let _ = write!(text, "\n**Fix:** {}\n\n</details>\n", escaped(&first.fix));
        text
    };
    by_check.iter().map(section).collect()
}

/// What could not be decided, by its cause.
fn undecided(audit: &Audit) -> Vec<String> {
    let mut causes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in audit.findings.iter().filter(|finding| finding.verdict == Verdict::Unknown) {
        let cause = without_resource(finding.cause.as_deref().unwrap_or_default(), &finding.resource);
        causes.entry(cause).or_default().insert(finding.check.to_string());
    }
    let line = |(at, (cause, checks)): (usize, (&String, &BTreeSet<String>))| {
        let head = if at == 0 { "\n### Not decided\n\n" } else { "" };
        let checks = checks.iter().map(|check| code(check)).collect::<Vec<_>>().join(", ");
        format!("{head}- {}: {checks}\n", escaped(cause))
    };
    causes.iter().enumerate().map(line).collect()
}

fn notes(audit: &Audit) -> Vec<String> {
    audit.notes.iter().map(|note| format!("\n> {}\n", escaped(note))).collect()
}

fn said(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fail => "❌ drift",
        Verdict::Unknown => "❔ not decided",
        Verdict::NothingToJudge => "➖ nothing to judge",
        Verdict::Pass | Verdict::Waived | Verdict::Exempt => "✅ holds",
    }
}

/// Text that is text in Markdown and HTML, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            // A mention would call people, and a number would link to an issue.
            '@' => out += "&#64;",
            '#' => out += "&#35;",
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// An id, as code.
fn code(id: &str) -> String {
    format!("`{}`", visible(id).replace(['`', '\n', '|', '<'], " "))
}
