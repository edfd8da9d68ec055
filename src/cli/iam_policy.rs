//! `upright iam-policy`: the least policy for a document.

use super::Outcome;
use super::accounts::AccountsArgs;
use super::args::DocumentArgs;
use super::error::Failure;
use super::output::Output;
use super::stacks::{LiveStacks, operations};
use crate::collect;
use crate::plan::Grant;
use crate::verdict::Judge;
use std::collections::BTreeSet;

/// Print the least IAM policy that an audit needs, as JSON
///
/// Made from the same plan as the audit's calls, so that the two cannot differ.
///
/// Of many accounts, the roles that are entered need no more than is printed without --accounts and --organization. With
/// these, the statements are added by which the caller lists the accounts and enters them.
///
/// Examples:
///   upright iam-policy -r upright.yaml > policy.json
///   upright iam-policy -r upright.yaml --organization --role-name audit > caller.json
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub(super) struct Args {
    #[command(flatten)]
    document: DocumentArgs,
    #[command(flatten)]
    accounts: AccountsArgs,
}

impl Args {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, Failure> {
        let (catalogue, requirements, declaration) = self.document.load(output, LiveStacks::Planned)?;
        let judge = Judge::new(collect::schema(), &catalogue, &requirements)?;
        let accounts = self.accounts.accounts(None)?;
        let mut also = accounts.reading(requirements.scope.regions.as_ref());
        also.extend(operations(judge.plan(), &declaration));
        let lists = Grant {
            name: "UprightListsAccounts",
            operations: accounts.listing(),
            resources: BTreeSet::from(["*".to_owned()]),
        };
        let enters = Grant {
            name: "UprightEntersAccounts",
            operations: accounts.entering(),
            resources: accounts.roles(),
        };
        let policy = judge.plan().iam_policy(&also, vec![lists, enters]);
        output.result(&format!("{policy:#}\n"))?;
        Ok(Outcome::Holds)
    }
}
