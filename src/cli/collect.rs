//! `upright collect`: a snapshot, without an audit.

use super::Outcome;
use super::args::{DocumentArgs, TargetArgs};
use super::error::Failure;
use super::live::{Line, Wanted};
use super::output::Output;
use super::place;
use super::stacks::{LiveStacks, operations};
use crate::collect::{self, Depth};
use crate::schema::Family;
use crate::scope::Scope;
use crate::store::Record;
use crate::verdict::Judge;
use std::path::PathBuf;

/// Collect a snapshot of the live account, without judging it
///
/// Reads what the document's checks need, or everything with --all. The snapshot is one SQLite file.
///
/// Examples:
///   upright collect -o today.db
///   upright collect --all --region all -o today.db
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
    #[command(flatten)]
    target: TargetArgs,
    /// Collect every table with every column, whatever a document needs
    #[arg(long, conflicts_with = "requirements")]
    all: bool,
    /// File for the snapshot
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        place::for_snapshot(Some(&self.output))?;
        let mut line = Line::new(output, &self.target, Some(&self.output))?;
        let live = LiveStacks::Read(&mut line);
        let (operations, scope, declaration) = if self.all {
            let operations = collect::schema().families().iter().flat_map(Family::operations).collect();
            let declaration = self.document.stacks.named()?.declare(live, None)?;
            (operations, self.document.scope.narrow(Scope::default(), &declaration)?, declaration)
        } else {
            let (catalogue, requirements, declaration) = self.document.load(output, live)?;
            let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
            (operations(judge.plan(), &declaration), requirements.scope, declaration)
        };
        let wanted = Wanted { operations, depth: Depth::Whole, scope: &scope, declaration: &declaration };
        let snapshot = line.snapshot(&wanted)?;
        let Record { run, mut gaps, .. } = snapshot.record()?;
        // What was not to be collected did not fail.
        gaps.retain(|gap| !gap.was_never_asked());
        snapshot.persist(&self.output)?;
        let path = self.output.display();
        output.say(&format!(
            "{path}: {} calls, {} operations or resources could not be read",
            run.calls,
            gaps.len()
        ));
        let whole = gaps.is_empty();
        Ok(if run.may_do_better(&gaps) {
            Outcome::CutShort
        } else if whole {
            Outcome::Holds
        } else {
            Outcome::Undecided
        })
    }
}
