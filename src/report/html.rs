//! The `html` report: one page with everything in it, for people who look around. Nothing is loaded from elsewhere.
//!
//! What the audit holds is JSON in the page, in which no character can end the element around it; the script puts it in as
//! text. The page's policy lets only its own style and script run, by their digests.

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, FileLine, Finding, Gap, RequirementResult, Verdict};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "html",
    about: "a page to look around in: plots, search, findings by check, resource or account",
    endings: &["html", "htm"],
    render,
};

const PAGE: &str = include_str!("html/page.html");
const STYLE: &str = include_str!("html/style.css");
const SCRIPT: &str = include_str!("html/script.js");
/// Findings in a page, the worst first: a browser shows it at once.
const MOST: usize = 20_000;
/// Gaps in a page.
const MOST_GAPS: usize = 500;

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        out.write_all(before.as_bytes())?;
        match name {
            "policy" => out.write_all(policy().as_bytes())?,
            "title" => out.write_all(escaped(&audit.title).as_bytes())?,
            "style" => out.write_all(STYLE.as_bytes())?,
            "script" => out.write_all(SCRIPT.as_bytes())?,
            _ => data(audit, out)?,
        }
        rest = after;
    }
    out.write_all(rest.as_bytes())
}

/// Only what is in the page, and of scripts and styles only its own.
fn policy() -> String {
    let digest = |text: &str| format!("'sha256-{}'", aws_smithy_types::base64::encode(Sha256::digest(text)));
    let (script, style) = (digest(SCRIPT), digest(STYLE));
    format!("default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'")
}

/// Text between tags.
fn escaped(text: &str) -> String {
    visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// JSON that no parser of HTML sees an end in.
fn script_json(value: &impl Serialize) -> io::Result<String> {
    let text = serde_json::to_string(value)?;
    Ok(visible(&text).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

/// All that the page shows. The findings are written as they come, since the text of many is larger than they are.
fn data(audit: &Audit, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let checks: BTreeMap<String, Finding> =
        audit.findings.iter().map(|finding| (finding.check.to_string(), finding)).collect();
    let numbers: BTreeMap<&str, usize> = checks.keys().map(String::as_str).zip(0..).collect();
    let counted = Counted::of(audit);
    let requirements: Vec<_> =
        audit.requirements.iter().map(|one| requirement(one, &counted.checks)).collect();
    let about: Vec<_> = checks.iter().map(|(id, one)| check(&context, id, one)).collect();
    let (gaps, more_gaps) = gaps(&audit.gaps);
    let head = json!({
        "run": {
            "version": audit.run.version,
            "accounts": audit.run.accounts,
            "regions": audit.run.regions,
            "endpoint": audit.run.endpoint,
            "start": audit.run.start,
            "calls": audit.run.calls,
            "complete": audit.run.complete,
        },
        "summary": audit.summary,
        "services": counted.services,
        "requirements": requirements,
        "checks": about,
        "gaps": gaps,
        "more_gaps": more_gaps,
        "notes": audit.notes,
        "more": audit.findings.len().saturating_sub(MOST),
    });
    let head = script_json(&head)?;
    write!(out, "{},\"findings\":[", head.strip_suffix('}').unwrap_or(&head))?;
    let (mut lead, mut shown) = ("", BTreeSet::new());
    for finding in worst_first(audit).take(MOST) {
        let check = numbers.get(finding.check.as_str());
        let Finding { verdict, account_id, region, resource, actual, cause, id, .. } = &finding;
        let one =
            (check, verdict, account_id, region, resource, actual, cause, id, context.witness(&finding));
        write!(out, "{lead}\n{}", script_json(&one)?)?;
        lead = ",";
        if context.resource(resource).is_some() {
            shown.insert(finding.resource);
        }
    }
    out.write_all(b"],\"resources\":{")?;
    lead = "";
    for resource in &shown {
        let about = context.resource(resource);
        write!(out, "{lead}\n{}:{}", script_json(resource)?, script_json(&about)?)?;
        lead = ",";
    }
    out.write_all(b"}}")
}

/// What drifted first, then what is undecided, and of each the worst first.
fn worst_first(audit: &Audit) -> impl Iterator<Item = Finding> {
    use Verdict::{Exempt, Fail, NothingToJudge, Pass, Unknown, Waived};
    let rank = |verdict| match verdict {
        Fail => 0,
        Unknown => 1,
        Waived => 2,
        Exempt | NothingToJudge => 4,
        Pass => 3,
    };
    let counts = audit.findings.counts();
    let mut kinds: Vec<_> = counts.map(|(verdict, severity, _)| (rank(verdict), severity, verdict)).collect();
    kinds.sort_by_key(|(rank, severity, _)| (*rank, *severity));
    kinds.into_iter().flat_map(move |(_, severity, verdict)| {
        let is_so = move |finding: &Finding| finding.verdict == verdict && finding.severity == severity;
        audit.findings.iter().filter(is_so)
    })
}

/// How many findings of each verdict.
type Counts = BTreeMap<&'static str, usize>;

/// The findings of each check and of each service, counted: those that are left out of the page too.
struct Counted {
    checks: BTreeMap<String, Counts>,
    services: BTreeMap<String, Counts>,
}

impl Counted {
    fn of(audit: &Audit) -> Self {
        let (mut checks, mut services) = (BTreeMap::<_, Counts>::new(), BTreeMap::<_, Counts>::new());
        for finding in audit.findings.iter() {
            let service = finding.check.split('/').next().unwrap_or_default().to_owned();
            let name = finding.verdict.name();
            *checks.entry(finding.check.to_string()).or_default().entry(name).or_default() += 1;
            *services.entry(service).or_default().entry(name).or_default() += 1;
        }
        Self { checks, services }
    }
}

fn requirement(one: &RequirementResult, counted: &BTreeMap<String, Counts>) -> Value {
    let mut counts = Counts::new();
    for (name, count) in one.checks.keys().filter_map(|check| counted.get(check)).flatten() {
        *counts.entry(*name).or_default() += count;
    }
    let place = one.place.as_ref().map(|FileLine { file, line }| format!("{file}:{line}"));
    json!({
        "id": one.id,
        "text": one.text,
        "place": place,
        "verdict": one.verdict,
        "checks": one.checks,
        "counts": counts,
    })
}

fn check(context: &Context<'_>, id: &str, one: &Finding) -> Value {
    let about = context.check(id).cloned().unwrap_or_default();
    let controls =
        about.controls.iter().flat_map(|(name, ids)| ids.iter().map(move |id| format!("{name}:{id}")));
    json!({
        "id": id,
        "title": one.title,
        "severity": one.severity.name(),
        "fix": one.fix,
        "why": about.why,
        "docs": about.docs,
        "controls": controls.collect::<Vec<_>>(),
        "requirements": context.ids(id),
    })
}

/// Each reason for a gap once, and how many are left out.
fn gaps(all: &[Gap]) -> (Vec<Value>, usize) {
    let mut reasons: BTreeMap<_, usize> = BTreeMap::new();
    for gap in all {
        *reasons
            .entry([&gap.operation, &gap.class, &gap.region, &gap.message, &gap.iam_action])
            .or_default() += 1;
    }
    let more = reasons.len().saturating_sub(MOST_GAPS);
    let told = |([operation, class, region, message, iam_action], count): (&[&String; 5], &usize)| {
        json!({
            "operation": operation,
            "class": class,
            "region": region,
            "message": message,
            "iam_action": iam_action,
            "count": count,
        })
    };
    (reasons.iter().take(MOST_GAPS).map(told).collect(), more)
}
