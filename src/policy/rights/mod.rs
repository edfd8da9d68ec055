//! What a principal can do by all its identity policies together: after every Deny, within its permissions boundary.
//!
//! Conditions that say who calls, from where or how are met at will: the holder is whoever it is, and may come as the
//! policies want it. What says what is reached counts: something that no policy names has none of the tags, buckets or
//! boundaries that policies ask for. Policies of the organisation are not weighed.

mod administrator;
mod assume;
mod document;
mod may;
mod reasons;
mod ways;

pub use administrator::Administrator;
pub use assume::Taking;
pub use document::Document;
pub use may::{Action, NotRead, Own, Question};
pub use ways::Escalation;

use super::Statement;
use super::keys::{Says, key};
use super::named::Named;
use super::pattern::Pattern;
use super::request::{self, Caller, Network, Reach, Request};
use super::weigh::{Ruling, Target, is_admitted};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of what holds policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HolderKind {
    /// A role.
    Role,
    /// A user, with its groups.
    User,
    /// A group, for whoever is in it.
    Group,
    /// A managed policy, for whoever gets it.
    Policy,
}

impl HolderKind {
    /// The name in tables, and in ARNs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::User => "user",
            Self::Group => "group",
            Self::Policy => "policy",
        }
    }
}

/// A policy that somebody holds.
#[derive(Clone, Debug)]
pub struct Held<'a> {
    /// What it is called, in words.
    pub name: String,
    /// What it says.
    pub document: Cow<'a, Document>,
}

/// A principal with all that decides its rights, or a policy as if somebody held just it.
#[derive(Clone, Debug)]
pub struct Holder<'a> {
    kind: HolderKind,
    arn: &'a str,
    account: &'a str,
    policies: Vec<Held<'a>>,
    /// The permissions boundary: its ARN, and what it says.
    boundary: Option<(&'a str, Cow<'a, Document>)>,
    /// ARNs of what it is in the account: itself, its groups and its policies.
    itself: BTreeSet<&'a str>,
}

/// A statement that gives a right: the place of its policy among those that are held, and its own.
type Grant = (usize, usize);

impl<'a> Holder<'a> {
    /// A principal, or a policy, of an account.
    pub fn new(kind: HolderKind, arn: &'a str, account: &'a str) -> Self {
        Self { kind, arn, account, policies: Vec::new(), boundary: None, itself: BTreeSet::from([arn]) }
    }

    /// With this policy.
    #[must_use]
    pub fn holding(mut self, name: impl Into<String>, document: &'a Document) -> Self {
        let document = document.held_by(self.user(), self.account, self.own_arn());
        self.policies.push(Held { name: name.into(), document });
        self
    }

    /// Within this permissions boundary, by its ARN.
    #[must_use]
    pub fn within(mut self, arn: &'a str, document: &'a Document) -> Self {
        self.boundary = Some((arn, document.held_by(self.user(), self.account, self.own_arn())));
        self
    }

    /// Being this, too: a group that it is in, or a policy that it holds.
    #[must_use]
    pub fn being(mut self, arns: impl IntoIterator<Item = &'a str>) -> Self {
        self.itself.extend(arns);
        self
    }

    /// Its kind.
    pub const fn kind(&self) -> HolderKind {
        self.kind
    }

    /// Its ARN.
    pub const fn arn(&self) -> &'a str {
        self.arn
    }

    fn partition(&self) -> &'a str {
        self.arn.split(':').nth(1).unwrap_or("aws")
    }

    fn own_arn(&self) -> Option<&'a str> {
        matches!(self.kind, HolderKind::Role | HolderKind::User).then_some(self.arn)
    }

    fn user(&self) -> Option<&'a str> {
        (self.kind == HolderKind::User).then(|| self.arn.rsplit('/').next()).flatten()
    }

    /// The statements that give an action, each by itself: none when nothing does, or something takes it away.
    fn grants(&self, action: &str, asked: Asked<'_>) -> Vec<Grant> {
        let held = self.policies.iter().enumerate();
        let allows = held.flat_map(|(place, held)| {
            held.document.allows(action).map(move |(number, ruling)| (place, number, ruling))
        });
        let granted = allows.filter(|(_, _, ruling)| match &self.boundary {
            None => self.admits(action, &[*ruling], asked),
            Some((_, boundary)) => {
                boundary.allows(action).any(|(_, bound)| self.admits(action, &[*ruling, bound], asked))
            }
        });
        granted.map(|(place, number, _)| (place, number)).collect()
    }

    /// Whether all of these statements admit some request, and no Deny catches it.
    fn admits(&self, action: &str, rulings: &[Ruling<'_>], asked: Asked<'_>) -> bool {
        let all = self
            .policies
            .iter()
            .map(|held| &held.document)
            .chain(self.boundary.iter().map(|(_, bound)| bound));
        let denies: Vec<_> = all.flat_map(|document| document.denies(action)).collect();
        let mut weighed = rulings.iter().chain(&denies);
        let says_where = weighed.any(|(_, statement)| statement.says_where());
        let networks = if says_where { &Network::EVERYWHERE[..] } else { &Network::EVERYWHERE[..1] };
        let holder = request::Holder { arn: self.own_arn(), values: asked.values, reach: asked.reach };
        let named = Named::default();
        networks.iter().any(|&network| {
            let request = Request::new(Caller::Holder(holder), network, self.account, &named, &[]);
            is_admitted(
                rulings,
                denies.iter().copied(),
                &request,
                Target { resources: asked.resources, actions: &[] },
            )
        })
    }

    /// The policies of statements, in words.
    fn names(&self, grants: impl IntoIterator<Item = Grant>) -> BTreeSet<String> {
        let name = |(place, number): Grant| {
            let held = &self.policies[place];
            format!("{}{}", held.name, held.document.manner(number))
        };
        grants.into_iter().map(name).collect()
    }
}

impl Statement {
    /// Whether a condition asks from where the request comes.
    fn says_where(&self) -> bool {
        self.conditions
            .values()
            .flat_map(BTreeMap::keys)
            .any(|name| key(name).is_some_and(|key| key.says == Says::Where))
    }
}

/// What an action is asked for.
#[derive(Clone, Copy)]
struct Asked<'a> {
    resources: &'a [Pattern],
    reach: Reach<'a>,
    values: &'a BTreeMap<String, Vec<Pattern>>,
}

#[cfg(test)]
mod tests;
