//! Roles that services act with: whom they trust, beside what they may do.

use super::super::principals::read::Documents;
use super::receivers::{decision, open};
use crate::derive::together::Partition;
use crate::policy::{Answer, Decision, Policy, Resource, Source};
use std::collections::BTreeMap;

/// The trust policies of the roles of an account.
pub(super) struct Trusts<'p> {
    trusts: BTreeMap<&'p str, Policy>,
}

impl<'p> Trusts<'p> {
    pub(super) fn of(partition: &'p Partition) -> Self {
        Self { trusts: Documents::of(partition).trusts() }
    }

    /// Whether a role lets a service take it on behalf of one of these resources.
    pub(super) fn let_in(&self, role: &str, service: &str, sources: &[Source<'_>]) -> Decision {
        let Some(policy) = self.trusts.get(role) else {
            return open(format!("whom the role {role} trusts could not be read"));
        };
        let account = role.split(':').nth(4).unwrap_or_default();
        let asked = ["sts:assumerole"];
        let resource =
            Resource { arn: role, account, service: "sts", separator: ":", facts: &[], asked: &asked };
        let access = policy.access(resource);
        let each = access
            .iter()
            .flat_map(|one| sources.iter().map(move |source| one.lets(service, asked[0], *source)));
        match each.max().unwrap_or(Answer::No) {
            Answer::No => decision(Answer::No, format!("the role {role} does not trust {service}")),
            Answer::Open => {
                open(format!("the role {role} trusts {service} under conditions that are not judged"))
            }
            Answer::Yes => decision(Answer::Yes, format!("the role {role} trusts {service}")),
        }
    }
}

/// The worst of what must all be so.
pub(super) fn least(each: impl IntoIterator<Item = Decision>) -> Decision {
    let none = open("nothing is known of it".to_owned());
    each.into_iter().min_by_key(|decision| decision.answer).unwrap_or(none)
}
