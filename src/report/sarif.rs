//! The `sarif` report, for code scanning: what drifted and what could not be decided, at the lines of the requirements.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, FileLine, Finding, Severity, Verdict};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;

pub(super) const FORMAT: Format =
    Format { name: "sarif", about: "SARIF 2.1.0, for code scanning", endings: &["sarif"], render };

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What a path may hold in a URI.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let is_said =
        |finding: &Finding| matches!(finding.verdict, Verdict::Fail | Verdict::Unknown | Verdict::Waived);
    let mut rules = BTreeMap::new();
    for finding in audit.findings.iter().filter(is_said) {
        rules.entry(finding.check.to_string()).or_insert_with(|| rule(&context, &finding));
    }
    let indices: BTreeMap<_, _> = rules.keys().cloned().zip(0..).collect();
    let driver = json!({
        "name": "upright",
        "version": audit.run.version,
        "semanticVersion": audit.run.version,
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": rules.into_values().collect::<Vec<_>>(),
    });
    let notes = audit.notes.iter().map(|note| json!({ "level": "note", "message": text(note) }));
    let gaps = audit.gaps.iter().map(|gap| {
        let said = format!("{} in {}: {}", gap.operation, gap.region, gap.message);
        json!({ "level": "warning", "message": text(&said) })
    });
    let invocation = json!({
        "executionSuccessful": audit.run.complete,
        "startTimeUtc": audit.run.start,
        "endTimeUtc": audit.run.end.as_ref().unwrap_or(&audit.run.start),
        "toolExecutionNotifications": gaps.chain(notes).collect::<Vec<_>>(),
    });
    // As they come: the whole would take more memory than the audit.
    let tool = visible_json(&json!({ "driver": driver }));
    write!(out, r#"{{"$schema":"{SCHEMA}","version":"2.1.0","runs":[{{"tool":{tool},"#)?;
    write!(
        out,
        r#""invocations":[{}],"columnKind":"unicodeCodePoints","results":["#,
        visible_json(&invocation)
    )?;
    let mut lead = "";
    for finding in audit.findings.iter().filter(is_said) {
        let index = indices.get(finding.check.as_str()).copied().unwrap_or_default();
        write!(out, "{lead}\n{}", visible_json(&result(&context, &finding, index)))?;
        lead = ",";
    }
    writeln!(out, "\n]}}]}}")
}

/// A check, as a rule.
fn rule(context: &Context<'_>, finding: &Finding) -> Value {
    let about = context.check(&finding.check).cloned().unwrap_or_default();
    let controls =
        about.controls.iter().flat_map(|(name, ids)| ids.iter().map(move |id| format!("{name}:{id}")));
    let tags: Vec<_> = std::iter::once("security".to_owned()).chain(controls).collect();
    let mut rule = json!({
        "id": finding.check.as_str(),
        "shortDescription": text(&finding.title),
        "fullDescription": text(if about.why.is_empty() { &finding.title } else { &about.why }),
        "help": text(&finding.fix),
        "defaultConfiguration": { "level": level(finding.severity) },
        "properties": { "tags": tags, "security-severity": score(finding.severity), "severity": finding.severity.name() },
    });
    if !about.docs.is_empty() {
        rule["helpUri"] = about.docs.into();
    }
    rule
}

/// A finding, as a result.
fn result(context: &Context<'_>, finding: &Finding, index: u64) -> Value {
    let is_unknown = finding.verdict == Verdict::Unknown;
    let lead = if is_unknown { "not decided: " } else { "" };
    let FileLine { file, line } = context.place_or_check(&finding.check);
    let about = context.resource(&finding.resource);
    let mut result = json!({
        "ruleId": finding.check.as_str(),
        "ruleIndex": index,
        "message": text(&format!("{lead}{}", context.said(finding))),
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": utf8_percent_encode(&file, PATH).to_string() },
                "region": { "startLine": line },
            },
            "logicalLocations": [{
                "fullyQualifiedName": finding.resource,
                "name": about.and_then(|about| about.name.as_deref()).unwrap_or(&finding.resource),
                "kind": "resource",
            }],
        }],
        "partialFingerprints": { "upright/finding/v1": finding.id.to_string() },
        "properties": {
            "account_id": finding.account_id.as_str(),
            "region": finding.region.as_str(),
            "type": about.and_then(|about| about.kind.as_deref()),
            "requirements": context.ids(&finding.check),
        },
    });
    // A result that is no failure has no level: section 3.27.10 of the standard.
    let (kind, level) = if is_unknown { ("open", "none") } else { ("fail", level(finding.severity)) };
    result["kind"] = kind.into();
    result["level"] = level.into();
    if finding.verdict == Verdict::Waived {
        let why = finding.cause.as_deref().unwrap_or_default();
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": why }]);
    }
    result
}

/// JSON without what a terminal would obey; in a text, JSON itself writes it so.
fn visible_json(value: &Value) -> String {
    visible(&value.to_string()).into_owned()
}

fn text(text: &str) -> Value {
    json!({ "text": text })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "note",
    }
}

/// What GitHub sorts by: above 9 is critical, from 7 high, from 4 medium.
/// <https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>
fn score(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.0",
        Severity::Low => "2.0",
        Severity::Info => "0.0",
    }
}
