//! `upright preflight`: whether an audit would be allowed to read what it needs.

use super::Outcome;
use super::args::{DocumentArgs, TargetArgs};
use super::error::Failure;
use super::live::{Line, Wanted};
use super::output::Output;
use super::stacks::{LiveStacks, operations};
use crate::collect::{self, Depth};
use crate::report::grid;
use crate::schema::Operation;
use crate::store::{Gap, Record};
use crate::verdict::{Judge, cause};
use comfy_table::{Attribute, Cell};
use std::collections::{BTreeMap, BTreeSet};

/// Ask AWS whether an audit would be allowed to read what it needs
///
/// Reads the first page of each list that the document needs, and each detail of one of its rows: seconds, where an audit
/// may take minutes. What did not answer is printed with what would help, such as the permission to grant.
///
/// Examples:
///   upright preflight -r upright.yaml
///   upright preflight --organization --role-name audit
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
    #[command(flatten)]
    target: TargetArgs,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let mut line = Line::new(output, &self.target, None)?;
        let (catalogue, requirements, declaration) =
            self.document.load(output, LiveStacks::Read(&mut line))?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let mut operations = operations(judge.plan(), &declaration);
        operations.retain(Operation::is_call);
        let wanted = Wanted {
            operations: operations.clone(),
            depth: Depth::Sample,
            scope: &requirements.scope,
            declaration: &declaration,
        };
        let Record { run, mut gaps, .. } = line.snapshot(&wanted)?.record()?;
        gaps.retain(|gap| !gap.was_never_asked());
        let refused = refused(&gaps);
        if !refused.is_empty() {
            let bold = |text: &str| Cell::new(text).add_attribute(Attribute::Bold);
            let head = ["account", "what did not answer, and what would help"].map(bold).to_vec();
            let row = |(why, accounts): (&String, &BTreeSet<&str>)| {
                let accounts = accounts.iter().copied().collect::<Vec<_>>().join("\n");
                vec![Cell::new(accounts), Cell::new(why)]
            };
            let rows = std::iter::once(head).chain(refused.iter().map(row));
            output.result(&grid(output.style(None), rows))?;
        }
        let called: BTreeSet<_> = line.calls().into_iter().map(|count| count.operation).collect();
        let asked = operations.iter().filter(|operation| called.contains(&operation.to_string())).count();
        let failed: BTreeSet<_> = gaps.iter().map(|gap| gap.operation.as_str()).collect();
        output.say(&format!(
            "{} operations for {} checks: {asked} were asked, {} of them did not answer everywhere",
            operations.len(),
            requirements.checks().count(),
            failed.len(),
        ));
        if asked < operations.len() {
            let unasked = operations.len() - asked;
            output
                .say(&format!("{unasked} are asked of resources of which there is none, or that come later"));
        }
        let is_whole = gaps.is_empty() && run.complete;
        Ok(if is_whole { Outcome::Holds } else { Outcome::Undecided })
    }
}

/// Why something did not answer, whatever the resource, and in which accounts.
fn refused(gaps: &[Gap]) -> BTreeMap<String, BTreeSet<&str>> {
    let mut refused: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for gap in gaps {
        let anywhere = Gap { resource: None, ..gap.clone() };
        refused.entry(cause(&anywhere)).or_default().insert(gap.account_id.as_str());
    }
    refused
}
