//! The `ocsf` report: a Compliance Finding of the Open Cybersecurity Schema Framework for each finding, one a line.
//!
//! <https://schema.ocsf.io/1.8.0/classes/compliance_finding?profiles=cloud>

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, Finding, Severity, Verdict};
use serde_json::{Value, json};
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "ocsf",
    about: "a line of JSON for each finding, an OCSF Compliance Finding, for security data lakes",
    endings: &["ocsf"],
    render,
};

/// Version of the schema.
const VERSION: &str = "1.8.0";

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let time = milliseconds(audit.run.end.as_ref().unwrap_or(&audit.run.start));
    for finding in audit.findings.iter() {
        writeln!(out, "{}", visible(&event(&context, &finding, time).to_string()))?;
    }
    Ok(())
}

fn event(context: &Context<'_>, finding: &Finding, time: i64) -> Value {
    let (severity_id, severity) = severity(finding.severity);
    let (state_id, state) = state(finding.verdict);
    let about = context.check(&finding.check);
    let mut remediation = json!({ "desc": finding.fix });
    if let Some(about) = about.filter(|about| !about.docs.is_empty()) {
        remediation["references"] = json!([about.docs]);
    }
    let mut event = json!({
        "activity_id": 1,
        "activity_name": "Create",
        "category_uid": 2,
        "category_name": "Findings",
        "class_uid": 2003,
        "class_name": "Compliance Finding",
        "type_uid": 200_301,
        "type_name": "Compliance Finding: Create",
        "severity_id": severity_id,
        "severity": severity,
        "status_id": state_id,
        "status": state,
        "time": time,
        "message": context.said(finding),
        "metadata": {
            "version": VERSION,
            "profiles": ["cloud"],
            "event_code": finding.check,
            "product": { "name": "upright", "vendor_name": "upright", "version": context.audit.run.version },
        },
        "cloud": {
            "provider": "AWS",
            "region": finding.region,
            "account": { "uid": finding.account_id, "type_id": 10, "type": "AWS Account" },
        },
        "compliance": compliance(context, finding),
        "finding_info": {
            "uid": finding.id,
            "title": finding.title,
            "desc": about.map(|about| about.why.as_str()).filter(|why| !why.is_empty()).unwrap_or(&finding.title),
            "created_time": time,
            "analytic": { "uid": finding.check, "name": finding.title, "type_id": 1, "type": "Rule" },
        },
        "remediation": remediation,
        "resources": [resource(context, finding)],
    });
    if let Some(cause) = &finding.cause {
        event["status_detail"] = json!(cause);
    }
    event
}

/// What came of it. What could not be decided is a warning, which is what the schema calls a check without a result because
/// information is missing.
fn compliance(context: &Context<'_>, finding: &Finding) -> Value {
    let (status_id, status) = match finding.verdict {
        Verdict::Pass => (1, "Pass"),
        Verdict::Unknown => (2, "Warning"),
        Verdict::Fail | Verdict::Waived => (3, "Fail"),
        Verdict::Exempt | Verdict::NothingToJudge => (99, "Exempt"),
    };
    let said = finding.actual.iter().chain(&finding.cause).collect::<Vec<_>>();
    let controls = context.check(&finding.check).map(|about| &about.controls);
    let controls = controls.into_iter().flatten();
    let control = |(standard, ids): (&String, &Vec<String>)| {
        let one = |id: &String| json!({ "uid": id, "standards": [standard] });
        ids.iter().map(one).collect::<Vec<_>>()
    };
    json!({
        "status_id": status_id,
        "status": status,
        "status_details": said,
        "control": finding.check,
        "desc": finding.title,
        "standards": [context.audit.title],
        "requirements": context.ids(&finding.check),
        "checks": controls.flat_map(control).collect::<Vec<_>>(),
    })
}

fn resource(context: &Context<'_>, finding: &Finding) -> Value {
    let about = context.resource(&finding.resource);
    let partition = finding.resource.split(':').nth(1).filter(|_| finding.resource.starts_with("arn:"));
    let tags = about.and_then(|about| about.tags.as_ref()).into_iter().flatten();
    let tags: Vec<_> = tags.map(|(name, value)| json!({ "name": name, "value": value })).collect();
    let mut resource = json!({ "uid": finding.resource, "region": finding.region, "tags": tags });
    let known = [
        ("name", about.and_then(|about| about.name.as_deref())),
        ("type", about.and_then(|about| about.kind.as_deref())),
        ("cloud_partition", partition),
    ];
    for (name, value) in known.into_iter().filter_map(|(name, value)| Some((name, value?))) {
        resource[name] = value.into();
    }
    resource
}

fn severity(severity: Severity) -> (u8, &'static str) {
    match severity {
        Severity::Critical => (5, "Critical"),
        Severity::High => (4, "High"),
        Severity::Medium => (3, "Medium"),
        Severity::Low => (2, "Low"),
        Severity::Info => (1, "Informational"),
    }
}

/// How far the work on it is.
fn state(verdict: Verdict) -> (u8, &'static str) {
    match verdict {
        Verdict::Fail | Verdict::Unknown => (1, "New"),
        Verdict::Waived => (3, "Suppressed"),
        Verdict::Pass | Verdict::Exempt | Verdict::NothingToJudge => (4, "Resolved"),
    }
}

/// Milliseconds since 1970; 0 of what is no time.
fn milliseconds(time: &str) -> i64 {
    time.parse::<jiff::Timestamp>().map(|time| time.as_millisecond()).unwrap_or_default()
}
