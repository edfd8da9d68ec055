//! Roles that services act with: whom they trust, beside what they may do.

use super::super::principals::read::Documents;
use super::receivers::{decision, open};
use crate::derive::together::Partition;
use crate::policy::{Answer, Decision, Policy, Resource, Source};
use std::collections::{BTreeMap, BTreeSet};

/// The trust policies of the roles of an account.
pub(super) struct Trusts<'p> {
    trusts: BTreeMap<&'p str, Policy>,
    roles: BTreeSet<&'p str>,
}

impl<'p> Trusts<'p> {
    pub(super) fn of(partition: &'p Partition) -> Self {
        let roles = partition.rows("aws_iam_role").filter_map(|row| row.text("arn"));
        Self { trusts: Documents::of(partition).trusts(), roles: roles.collect() }
    }

    /// Whether a role lets a service take it on behalf of one of these resources; none where there is no such role.
    pub(super) fn let_in(&self, role: &str, service: &str, sources: &[Source<'_>]) -> Option<Decision> {
        if !self.roles.contains(role) {
            return None;
        }
        let Some(policy) = self.trusts.get(role) else {
            return Some(open(format!("whom the role {role} trusts could not be read")));
        };
        let account = role.split(':').nth(4).unwrap_or_default();
        let asked = ["sts:assumerole"];
        let resource =
            Resource { arn: role, account, service: "sts", separator: ":", facts: &[], asked: &asked };
        let access = policy.access(resource);
        let each = access
            .iter()
            .flat_map(|one| sources.iter().map(move |source| one.lets(service, asked[0], *source)));
        Some(match each.max().unwrap_or(Answer::No) {
            Answer::No => decision(Answer::No, format!("the role {role} does not trust {service}")),
            Answer::Open => {
                open(format!("the role {role} trusts {service} under conditions that are not judged"))
            }
            Answer::Yes => decision(Answer::Yes, format!("the role {role} trusts {service}")),
        })
    }
}

/// What all that must be so comes to: open where one is, so that nothing is said of what was not read; else the worst.
pub(super) fn all(each: impl IntoIterator<Item = Decision>) -> Decision {
    let rank = |decision: &Decision| match decision.answer {
        Answer::Open => 0,
        Answer::No => 1,
        Answer::Yes => 2,
    };
    let none = open("nothing is known of it".to_owned());
    each.into_iter().min_by_key(rank).unwrap_or(none)
}
