//! What of an account is judged: its stacks, tags, ARNs.

use super::error::Failure;
use crate::declared::{Declaration, Mentions};
use crate::scope::{Pattern, Scope};
use clap::ValueEnum;

/// What is judged.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ScopeArgs {
    /// Judge what the stacks mention, or the whole account [default: stack, where one is given]
    ///
    /// `stack` reads and judges the resources of the stacks and what they depend on: the VPC they stand in, the role they
    /// assume, the topic they alarm to. A check that needs the whole account says so.
    #[arg(long, value_name = "SCOPE")]
    scope: Option<Kind>,
    /// Judge only resources with this tag, where their table has tags (repeatable: all of them)
    #[arg(long, value_name = "KEY=VALUE", value_parser = tag)]
    tag: Vec<(String, String)>,
    /// Read and judge only resources whose ARN is like this, with * and ? (repeatable: one of them)
    #[arg(long, value_name = "PATTERN", value_parser = Pattern::of_arns)]
    arn: Vec<Pattern>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The stacks and what they depend on
    Stack,
    /// Everything, with the stacks as context
    Account,
}

impl ScopeArgs {
    /// The scope of a document, narrowed by what was typed and by the stacks.
    pub(super) fn narrow(&self, scope: Scope, declaration: &Declaration) -> Result<Scope, Failure> {
        if self.scope == Some(Kind::Stack) && declaration.is_empty() {
            return Err(Failure::new("--scope stack needs a stack").help("name one with --stack"));
        }
        // What is not read yet may mention everything.
        let is_known = !declaration.is_empty() && declaration.unread == 0;
        let is_of_stacks = self.scope != Some(Kind::Account) && is_known;
        let mut scope = scope;
        scope.tags.extend(self.tag.iter().cloned());
        if !self.arn.is_empty() {
            scope.arns.clone_from(&self.arn);
        }
        Ok(Scope { stacks: is_of_stacks.then(|| Mentions::of(declaration)), ..scope })
    }
}

fn tag(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("write it as KEY=VALUE".to_owned()),
    }
}

/// A scope in a few words; none where it is the whole account.
pub(super) fn said(scope: &Scope) -> Option<String> {
    let stacks = scope.stacks.as_ref().map(|_| "what the stacks mention".to_owned());
    let arns = scope.arns.iter().map(|pattern| format!("ARNs like {}", pattern.text()));
    let tags = scope.tags.iter().map(|(key, value)| format!("the tag {key}={value}"));
    let parts: Vec<_> = stacks.into_iter().chain(arns).chain(tags).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
