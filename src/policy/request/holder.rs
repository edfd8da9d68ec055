//! Requests of a principal, as its own policies see them.

use super::super::keys::{Says, key};
use super::super::pattern::Pattern;
use super::super::unnamed;
use super::{Presence, Slot};
use std::collections::BTreeMap;

const BOUNDARY: &str = "iam:permissionsboundary";

/// Who holds identity policies, and what it reaches for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::policy) struct Holder<'a> {
    /// Its ARN; none where anybody of the account may hold the policy.
    pub(in crate::policy) arn: Option<&'a str>,
    /// What keys have in each request: one of these values.
    pub(in crate::policy) values: &'a BTreeMap<String, Vec<Pattern>>,
    pub(in crate::policy) reach: Reach<'a>,
}

/// What a holder reaches for: it decides what keys have that say what is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::policy) enum Reach<'a> {
    /// Something that no policy names, and which has nothing that a policy may name: a tag, a bucket, a boundary.
    Unnamed,
    /// Something that may have whatever policies ask for: the holder makes it, or it is one thing alone.
    Anything,
    /// The holder itself, with its permissions boundary.
    Itself { boundary: Option<&'a str> },
}

impl Holder<'_> {
    /// What the request has of a key that what is reached decides.
    pub(super) fn slot(&self, name: &str) -> Option<Slot> {
        if let Some(values) = self.values.get(name) {
            return Some(Slot::new(Presence::Always, name).of(values.iter().cloned()));
        }
        match self.reach {
            Reach::Itself { boundary: None } if name == BOUNDARY => Some(Slot::never()),
            Reach::Itself { boundary: Some(arn) } if name == BOUNDARY => {
                Some(Slot::new(Presence::Always, name).of([Pattern::exact(arn)]))
            }
            Reach::Unnamed if key(name).is_some_and(|key| key.says == Says::What) => {
                Some(Slot::new(Presence::Maybe, name).of(unnamed::values()))
            }
            _ => None,
        }
    }
}
