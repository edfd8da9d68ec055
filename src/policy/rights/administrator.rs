//! Who has every right: over everything, or over IAM, which gives the rest.

use super::super::request::Reach;
use super::super::unnamed;
use super::{Asked, Grant, Holder};
use std::collections::{BTreeMap, BTreeSet};

/// Actions that no policy names: one of IAM, and one of a service that no policy names either.
const ANY_OF_IAM: &str = "iam:\u{e000}";
const ANY: &str = "\u{e000}:\u{e000}";
pub(super) const ACTIONS: [&str; 2] = [ANY_OF_IAM, ANY];

/// What rights are changed at.
const CHANGED: [&str; 4] =
    ["arn:*:iam::*:role/*", "arn:*:iam::*:user/*", "arn:*:iam::*:group/*", "arn:*:iam::*:policy/*"];

/// How somebody is an administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Administrator {
    /// Whether it may do everything; only everything of IAM if not.
    pub is_everything: bool,
    /// The policies that give it, in words.
    pub by: BTreeSet<String>,
}

impl std::fmt::Display for Administrator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = if self.is_everything { "every action on every resource" } else { "every right over IAM" };
        let by: Vec<_> = self.by.iter().map(String::as_str).collect();
        write!(f, "{what} by {}", by.join(", "))
    }
}

impl Holder<'_> {
    /// Whether it is an administrator, all its policies added up: it has the rights over IAM, and so can take the rest.
    pub fn administrator(&self) -> Option<Administrator> {
        let of = |action, resources: &[_]| {
            self.grants(action, Asked { resources, reach: Reach::Unnamed, values: &BTreeMap::new() })
        };
        let mut grants: BTreeSet<Grant> = BTreeSet::new();
        for arn in CHANGED {
            let found = of(ANY_OF_IAM, &unnamed::resources(arn, self.partition(), self.account));
            if found.is_empty() {
                return None;
            }
            grants.extend(found);
        }
        let rest = of(ANY, &unnamed::anything());
        let is_everything = !rest.is_empty();
        grants.extend(rest);
        Some(Administrator { is_everything, by: self.names(grants) })
    }
}
