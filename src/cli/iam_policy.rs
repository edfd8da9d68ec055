//! `upright iam-policy`: the least policy for a document.

use super::Outcome;
use super::args::DocumentArgs;
use super::error::Failure;
use super::output::Output;
use crate::collect;
use crate::verdict::Judge;

/// Print the least IAM policy that an audit needs, as JSON
///
/// Made from the same plan as the audit's calls, so that the two cannot differ.
///
/// Example:
///   upright iam-policy -r upright.yaml > policy.json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (catalogue, requirements) = self.document.load(output)?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let policy =
            judge.plan().iam_policy(&collect::session_operations(requirements.scope.regions.as_ref()));
        output.result(&format!("{policy:#}\n"))?;
        Ok(Outcome::Holds)
    }
}
