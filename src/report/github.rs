//! The `github` report: workflow commands, which become annotations of the run.
//!
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, Finding, Verdict};
use std::collections::BTreeMap;
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "github",
    about: "annotations of a workflow run, at the lines of the requirements",
    endings: &[],
    render,
};

/// Resources that an annotation names.
const NAMED: usize = 5;

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    // One for each check: a step shows ten errors and ten warnings.
    let mut found: BTreeMap<_, Vec<Finding>> = BTreeMap::new();
    for finding in
        audit.findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Fail | Verdict::Unknown))
    {
        found
            .entry((finding.verdict, finding.severity, finding.check.to_string()))
            .or_default()
            .push(finding);
    }
    for ((verdict, severity, check), findings) in &found {
        let command = if *verdict == Verdict::Fail { "error" } else { "warning" };
        let title = findings.first().map(|finding| finding.title.as_str()).unwrap_or_default();
        let title = match verdict {
            Verdict::Fail => format!("{}: {title} ({check})", severity.name()),
            _ => format!("not decided: {title} ({check})"),
        };
        let mut properties = format!("title={}", property(&title));
        if let Some(place) = context.place(check) {
            properties = format!("file={},line={},{properties}", property(&place.file), place.line);
        }
        let mut lines: Vec<_> = findings.iter().take(NAMED).map(|finding| context.said(finding)).collect();
        if findings.len() > NAMED {
            lines.push(format!("and {} more", findings.len() - NAMED));
        }
        let fix = findings.first().filter(|finding| finding.verdict == Verdict::Fail);
        lines.extend(fix.map(|finding| finding.fix.to_string()));
        writeln!(out, "::{command} {properties}::{}", message(&lines.join("\n")))?;
    }
    Ok(())
}

/// Text that cannot begin a command of its own.
fn message(text: &str) -> String {
    let lines = text.split('\n').map(|line| visible(line).replace('%', "%25").replace('\r', "%0D"));
    lines.collect::<Vec<_>>().join("%0A")
}

/// The same as the value of a property.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
