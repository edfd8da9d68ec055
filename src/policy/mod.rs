//! Policy documents: the canonical form that checks read, whom a resource policy admits, what an identity policy grants,
//! statement by statement, and what a principal can do by all of its identity policies together.

mod access;
mod condition;
mod document;
mod form;
mod grantees;
mod grants;
mod keys;
mod may;
mod named;
mod named_things;
mod pattern;
mod providers;
mod reason;
mod request;
mod rights;
mod transport;
mod unnamed;
mod value;
mod weigh;
mod words;
mod words_of;

pub use access::{Access, Fact, PrincipalKind, Resource, Source};

pub use document::decoded;
pub use may::{Answer, Decision};
pub use named_things::NamedThing;
pub use reason::{Became, ConditionReason, StatementReason};
pub use rights::{
    Action, Administrator, Document, Escalation, Held, Holder, HolderKind, NotRead, Own, Question, Taking,
};

use std::collections::{BTreeMap, BTreeSet};

/// What stands in the place of a policy where a resource has none.
pub const NO_POLICY: &str = "{}";

/// A policy document in canonical form.
#[derive(Clone, Debug)]
pub struct Policy {
    version: Option<String>,
    statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
struct Statement {
    sid: Option<String>,
    effect: String,
    actions: Listed,
    resources: Listed,
    /// By kind: `AWS`, `Service`, `Federated`, `CanonicalUser`.
    principals: Option<BTreeMap<String, BTreeSet<String>>>,
    is_not_principal: bool,
    /// By operator as AWS spells it, then by key in lower case.
    conditions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Clone, Debug)]
enum Listed {
    Only(BTreeSet<String>),
    AllBut(BTreeSet<String>),
    Unsaid,
}

/// What one statement says of one action and one resource: a row of `aws_iam_policy_statement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Place of the statement, from 1.
    pub number: i64,
    /// Its name.
    pub sid: Option<String>,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// In lower case, as a GLOB pattern.
    pub action: String,
    /// What NotAction leaves out, as a JSON array.
    pub not_actions: Option<String>,
    /// As it was written, with `*` and `?`.
    pub resource: String,
    /// What NotResource leaves out, as a JSON array.
    pub not_resources: Option<String>,
    /// `any`, `type` or `named`.
    pub resource_scope: &'static str,
    /// In canonical form, as JSON.
    pub condition: Option<String>,
    /// Whether a condition limits what is reached, not only who reaches it or when.
    pub is_scoped_by_condition: bool,
}

impl Policy {
    fn denials(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|statement| statement.effect == "Deny")
    }

    /// Whether `${..}` is a variable in it: only in the newer version of the language, which is not the default.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>
    fn has_variables(&self) -> bool {
        self.version.as_deref() == Some("2012-10-17")
    }
}

impl Statement {
    /// The actions, and whether these are the ones that are left out.
    fn listed_actions(&self) -> (Vec<String>, bool) {
        match &self.actions {
            Listed::Only(actions) => (actions.iter().cloned().collect(), false),
            Listed::AllBut(actions) => (actions.iter().cloned().collect(), true),
            Listed::Unsaid => (vec!["*".to_owned()], false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Policy;

    pub(super) fn policy(text: &str) -> Policy {
        Policy::parse(text).expect("a policy document")
    }

    /// A policy of one Allow statement with these further elements.
    pub(super) fn allow(elements: &str) -> Policy {
        policy(&format!(r#"{{"Statement": {{"Effect": "Allow", "Action": "*", {elements}}}}}"#))
    }
}
