//! `upright report`: the audit that a snapshot keeps, in any format.

use super::Outcome;
use super::error::Failure;
use super::output::Output;
use crate::report::{FORMATS, Format};
use crate::store::{Audit, Severity, Snapshot, Verdict};
use std::path::PathBuf;

/// Report the audit that a snapshot keeps, in any format
///
/// Needs no AWS. To judge a snapshot anew, against another document, use `upright audit --from SNAPSHOT`.
///
/// Example:
///   upright report today.db --format json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// File that `upright audit --snapshot FILE` wrote
    snapshot: PathBuf,
    #[command(flatten)]
    format: FormatArgs,
}

/// How to write a report, and where.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct FormatArgs {
    /// Format of the report: `table` for people, `json` for programs
    #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name, value_parser = format)]
    format: Format,
    /// File for the report, in place of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl FormatArgs {
    pub(super) fn write(&self, output: &Output, audit: &Audit) -> Result<(), Failure> {
        let file = self.output.as_deref();
        output.result_to(file, |out| (self.format.render)(audit, output.style(file), out))
    }
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let audit = Snapshot::open(&self.snapshot)?.kept_audit()?.ok_or_else(|| {
            let path = self.snapshot.display();
            let help = format!("judge it: upright audit --from {path}");
            Failure::new(format!("{path} was collected without an audit")).help(help)
        })?;
        self.format.write(output, &audit)?;
        Ok(outcome(&audit, Severity::Info, false))
    }
}

/// What an audit comes to.
pub(super) fn outcome(audit: &Audit, fail_on: Severity, allow_unknown: bool) -> Outcome {
    let any = |verdict, worst| {
        audit.findings.counts().any(|(known, severity, _)| known == verdict && severity <= worst)
    };
    if any(Verdict::Fail, fail_on) {
        Outcome::Drift
    } else if !allow_unknown && (any(Verdict::Unknown, Severity::Info) || !audit.run.complete) {
        Outcome::Undecided
    } else {
        Outcome::Holds
    }
}

fn format(text: &str) -> Result<Format, String> {
    let names = || FORMATS.iter().map(|format| format.name).collect::<Vec<_>>().join(", ");
    FORMATS.iter().find(|format| format.name == text).copied().ok_or_else(|| format!("one of {}", names()))
}
