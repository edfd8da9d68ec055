//! `upright report`: the audit that a snapshot keeps, in any format.

use super::Outcome;
use super::error::Failure;
use super::gate::GateArgs;
use super::output::Output;
use super::place;
use super::shown::ShownArgs;
use crate::report::{FORMATS, Format};
use crate::store::{Audit, Snapshot};
use clap::builder::{PossibleValue, PossibleValuesParser};
use std::borrow::Cow;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Report the audit that a snapshot keeps, in any format
///
/// Needs no AWS. To judge a snapshot anew, against another document, use `upright audit --from SNAPSHOT`.
///
/// Examples:
///   upright report today.db --format json
///   upright report today.db -o audit.html -o audit.sarif -o audit.md
///   upright report today.db --group-by resource --only fail --severity high
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    /// File that `upright audit --snapshot FILE` wrote
    snapshot: PathBuf,
    #[command(flatten)]
    format: FormatArgs,
    #[command(flatten)]
    gate: GateArgs,
}

/// How to write a report, and where.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct FormatArgs {
    /// Format of the report; without it, the one that the name of the file ends in, and else a table
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    format: Option<String>,
    /// File for the report, in place of stdout; several make several reports
    #[arg(short, long, value_name = "FILE")]
    output: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) shown: ShownArgs,
}

impl FormatArgs {
    /// Refuses a file that cannot be written.
    pub(super) fn try_out(&self) -> Result<(), Failure> {
        self.output.iter().try_for_each(|file| place::for_report(file))
    }

    pub(super) fn write(&self, output: &Output, audit: &Audit) -> Result<(), Failure> {
        let shown = self.shown.of(audit);
        let audit: &Audit = &shown;
        // Not every format has a place for notes.
        if let (Cow::Owned(_), Some(note)) = (&shown, audit.notes.last()) {
            output.say(note);
        }
        let to = |file: Option<&Path>| {
            let format = self.format(file);
            let style = self.shown.style(output.style(file), file.is_none() && Output::is_terminal());
            output.result_to(file, |out| (format.render)(audit, style, out))
        };
        if self.output.is_empty() {
            return to(None);
        }
        self.output.iter().try_for_each(|file| to(Some(file)))
    }

    /// The format that was named, else that of the file's ending.
    fn format(&self, file: Option<&Path>) -> &'static Format {
        let named = self.format.as_ref().and_then(|name| FORMATS.iter().find(|format| format.name == name));
        let ending = file.and_then(Path::extension).and_then(OsStr::to_str);
        let by_ending =
            || ending.and_then(|ending| FORMATS.iter().find(|format| format.endings.contains(&ending)));
        named.or_else(by_ending).unwrap_or(&FORMATS[0])
    }
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let audit = Snapshot::open(&self.snapshot)?.kept_audit()?.ok_or_else(|| {
            let path = self.snapshot.display();
            let help = format!("judge it: upright audit --from {path}");
            Failure::new(format!("{path} was collected without an audit")).help(help)
        })?;
        let checks = audit.requirements.iter().flat_map(|requirement| requirement.checks.keys());
        self.format.shown.refuse_strangers(checks.map(String::as_str))?;
        self.format.write(output, &audit)?;
        Ok(self.gate.outcome(&audit))
    }
}

/// The names of the formats, each with what it is for.
fn formats() -> PossibleValuesParser {
    FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about)).collect::<Vec<_>>().into()
}
