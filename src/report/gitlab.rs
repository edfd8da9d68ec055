//! The `gitlab` report: code quality, shown in merge requests.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, FileLine, Finding, Severity, Verdict};
use serde::Serialize;
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "gitlab",
    about: "code quality of a merge request, at the lines of the requirements",
    endings: &[],
    render,
};

#[derive(Serialize)]
struct Violation {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let open =
        audit.findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Fail | Verdict::Unknown));
    let violation = |finding: Finding| {
        let is_unknown = finding.verdict == Verdict::Unknown;
        let lead = if is_unknown { "not decided: " } else { "" };
        let FileLine { file, line } = context.place_or_check(&finding.check);
        Violation {
            description: format!("{lead}{}: {}", finding.title, context.said(&finding)),
            check_name: finding.check.to_string(),
            fingerprint: finding.id.to_string(),
            severity: if is_unknown { "info" } else { severity(finding.severity) },
            location: Location { path: file, lines: Lines { begin: line } },
        }
    };
    let mut lead = "[\n";
    for finding in open {
        write!(out, "{lead}{}", visible(&serde_json::to_string(&violation(finding))?))?;
        lead = ",\n";
    }
    writeln!(out, "{}", if lead == "[\n" { "[]" } else { "\n]" })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "blocker",
        Severity::High => "critical",
        Severity::Medium => "major",
        Severity::Low => "minor",
        Severity::Info => "info",
    }
}
