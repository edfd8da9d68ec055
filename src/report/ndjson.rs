//! The `ndjson` report: a line of JSON for each sentence, gap and finding, for what reads streams.

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{AboutCheck, AboutResource, Audit, Finding, Gap, RequirementResult, Run, Summary};
use serde::Serialize;
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "ndjson",
    about: "a line of JSON for the run and each sentence, gap and finding, for log pipelines",
    endings: &["ndjson", "jsonl"],
    render,
};

/// A line, by the name of its `kind`.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Line<'a> {
    Run {
        schema: &'a str,
        title: &'a str,
        run: &'a Run,
        summary: &'a Summary,
        notes: &'a [String],
    },
    Requirement(&'a RequirementResult),
    Gap(&'a Gap),
    Finding {
        #[serde(flatten)]
        finding: &'a Finding,
        requirements: Vec<&'a str>,
        #[serde(flatten)]
        check: Option<&'a AboutCheck>,
        about: Option<&'a AboutResource>,
    },
}

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let Audit { schema, title, run, summary, notes, .. } = audit;
    write(out, &Line::Run { schema, title, run, summary, notes })?;
    for requirement in &audit.requirements {
        write(out, &Line::Requirement(requirement))?;
    }
    for gap in &audit.gaps {
        write(out, &Line::Gap(gap))?;
    }
    for finding in audit.findings.iter() {
        let (requirements, check) = (context.ids(&finding.check), context.check(&finding.check));
        let about = context.resource(&finding.resource);
        write(out, &Line::Finding { finding: &finding, requirements, check, about })?;
    }
    Ok(())
}

fn write(out: &mut dyn io::Write, line: &Line<'_>) -> io::Result<()> {
    writeln!(out, "{}", visible(&serde_json::to_string(line)?))
}
