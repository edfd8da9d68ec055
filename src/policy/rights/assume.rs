//! Which roles of its account a principal can take.

use super::super::named::Named;
use super::super::pattern::Pattern;
use super::super::reason::called;
use super::super::request::{Caller, Network, Reach, Request};
use super::super::weigh::Target;
use super::super::{Policy, Statement};
use super::{Asked, Holder};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const ACTION: &str = "sts:assumerole";

/// How far a trust policy lets a principal of the same account in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Trust {
    /// It does not.
    No,
    /// It trusts the account, which asks for a policy of the principal's own.
    Account,
    /// It names the principal, which asks for no more.
    Itself,
}

/// How a principal takes a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The statement of the trust policy that lets it in, in words; none where that policy is not known.
    pub trust: Option<String>,
    /// Its own policies that allow it, in words; none where the trust policy names it, which asks for no more.
    pub by: BTreeSet<String>,
}

impl Holder<'_> {
    /// Whether it can take a role of its account. A trust policy that is not known may name it, and then its own policies need
    /// not let it.
    pub fn can_assume(&self, role: &str, trust: Option<&Policy>) -> bool {
        self.takes(role, trust).is_some()
    }

    /// How it can take a role of its account; none where it cannot.
    ///
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html>
    pub fn takes(&self, role: &str, trust: Option<&Policy>) -> Option<Taking> {
        if role == self.arn {
            return None;
        }
        let (trust, statement) = match trust {
            None => (Trust::Itself, None),
            Some(trust) => self.trusted_by(trust, role),
        };
        let resources = [Pattern::exact(role)];
        let asked = Asked { resources: &resources, reach: Reach::Anything, values: &BTreeMap::new() };
        let by = match trust {
            Trust::No => None,
            Trust::Account => Some(self.grants(ACTION, asked)).filter(|grants| !grants.is_empty()),
            Trust::Itself => self.admits(ACTION, &[], asked).then(Vec::new),
        };
        Some(Taking { by: self.names(by?), trust: statement })
    }

    /// How far a trust policy lets it in, and by which of its statements.
    fn trusted_by(&self, trust: &Policy, role: &str) -> (Trust, Option<String>) {
        let allows = trust.statements.iter().zip(1..).filter(|(statement, _)| statement.effect == "Allow");
        let found = allows.filter_map(|(statement, number)| {
            let trusts = statement.trusts(self.arn, self.account);
            let is_open = trusts > Trust::No && self.is_let_in(trust, statement, role);
            is_open.then_some((trusts, statement, number))
        });
        let most = found.reduce(|most, one| if one.0 > most.0 { one } else { most });
        most.map_or((Trust::No, None), |(trusts, statement, number)| {
            (trusts, Some(called(statement.sid.as_deref(), number)))
        })
    }

    fn is_let_in(&self, trust: &Policy, statement: &Statement, role: &str) -> bool {
        let (resources, actions) = ([Pattern::exact(role)], [Pattern::exact(ACTION)]);
        let named = Named::default();
        let target = Target { resources: &resources, actions: &actions };
        Network::EVERYWHERE.into_iter().any(|network| {
            let request = Request::new(Caller::Principal(self.arn), network, self.account, &named, &[]);
            trust.admits(statement, &request, target)
        })
    }
}

impl Statement {
    /// How far its principals are a principal of an account.
    fn trusts(&self, arn: &str, account: &str) -> Trust {
        let named =
            self.principals.iter().flatten().filter(|(kind, _)| *kind == "AWS").flat_map(|(_, named)| named);
        let account = format!(":iam::{account}:root");
        let trusts = |principal: &String| match principal.as_str() {
            "*" => Trust::Itself,
            named if named == arn => Trust::Itself,
            named if named.ends_with(&account) => Trust::Account,
            _ => Trust::No,
        };
        let most = named.map(trusts).max().unwrap_or(Trust::No);
        match (self.is_not_principal, most) {
            (false, most) => most,
            (true, Trust::No) => Trust::Itself,
            (true, _) => Trust::No,
        }
    }
}
