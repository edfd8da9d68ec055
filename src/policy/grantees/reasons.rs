//! Why a resource policy admits whom it admits: what became of each of its statements.

use super::{Weighing, Who};
use crate::policy::access::{PrincipalKind, Resource};
use crate::policy::named::{Named, account_in};
use crate::policy::pattern::Pattern;
use crate::policy::providers;
use crate::policy::reason::{Became, ConditionReason, Outsider, StatementReason, called};
use crate::policy::request::{Caller, Network, Request, Source, Without};
use crate::policy::weigh::{Target, is_admitted};
use crate::policy::{Policy, Statement};
use std::collections::BTreeSet;

impl Policy {
    /// Why it admits whom it admits: every statement in its order, and what became of its conditions.
    pub fn reasons(&self, resource: Resource<'_>) -> Vec<StatementReason> {
        let (named, resources) = (Named::of(self, resource.account), resource.patterns());
        let actions = [Pattern::wild(&format!("{}:*", resource.service))];
        let target = Target { resources: &resources, actions: &actions };
        let reasoning = Reasoning { policy: self, named: &named, resource, target };
        let allows: Vec<_> = reasoning.allows();
        let numbered = self.statements.iter().zip(1..);
        let reason = |(statement, number): (&Statement, i64)| {
            let allow = allows.iter().find(|allow| allow.number == number);
            let outsiders = match allow {
                Some(_) => reasoning.outsiders(statement),
                None => allows.iter().flat_map(|allow| reasoning.outsiders(allow.statement)).collect(),
            };
            let mut reason = statement.reason(number, self.conditions(statement, &outsiders));
            let is_open = |condition: &ConditionReason| {
                matches!(condition.became, Became::KeyNotKnown | Became::NotUnderstood)
            };
            reason.outcome = match allow {
                Some(allow) => reasoning.admits(allow),
                None if reason.conditions.iter().any(is_open) => {
                    "counts for nobody: whom it catches is not known".to_owned()
                }
                None => reasoning.catches(statement, number, &allows),
            };
            reason
        };
        numbered.map(reason).collect()
    }

    /// The same policy with these of its Denies, by their places from 1.
    fn denying_only(&self, is_kept: impl Fn(i64) -> bool) -> Self {
        let numbered = self.statements.iter().zip(1..);
        let kept = numbered.filter(|(statement, number)| statement.effect != "Deny" || is_kept(*number));
        let statements = kept.map(|(statement, _)| statement.clone()).collect();
        Self { version: self.version.clone(), statements }
    }
}

/// An Allow, and whom it lets in.
struct Allow<'a> {
    number: i64,
    statement: &'a Statement,
    /// Without any Deny.
    before: Vec<Who>,
    /// After all of them.
    after: Vec<Who>,
}

struct Reasoning<'a> {
    policy: &'a Policy,
    named: &'a Named,
    resource: Resource<'a>,
    target: Target<'a>,
}

impl<'a> Reasoning<'a> {
    fn allows(&self) -> Vec<Allow<'a>> {
        let bare = self.policy.denying_only(|_| false);
        let numbered = self.policy.statements.iter().zip(1..);
        let allows = numbered.filter(|(statement, _)| statement.effect == "Allow");
        let allow = |(statement, number)| Allow {
            number,
            statement,
            before: self.by(&bare, statement),
            after: self.by(self.policy, statement),
        };
        allows.map(allow).collect()
    }

    /// Whom a statement admits where the Denies are those of this policy.
    fn by(&self, policy: &Policy, statement: &Statement) -> Vec<Who> {
        let Self { named, resource, target, .. } = *self;
        Weighing { policy, statement, named, resource, target }.principals()
    }

    /// Those whom the conditions of an Allow are there to keep out.
    fn outsiders(&self, statement: &'a Statement) -> Vec<Outsider<'a>>
    where
        Self: 'a,
    {
        let request = |caller, without| Request {
            is_holder: false,
            without,
            ..Request::new(caller, Network::Internet, self.resource.account, self.named, self.resource.facts)
        };
        let of = |requests, name| Outsider { requests, networks: &Network::OUTSIDE, name };
        let stranger = |caller| of(vec![request(caller, None)], "a stranger");
        let mut outsiders = Vec::new();
        if statement.names_everyone() {
            outsiders.extend([Caller::Anonymous, Caller::Stranger].map(stranger));
        }
        for (kind, principal) in statement.named_principals() {
            match kind {
                "AWS" | "CanonicalUser" => {
                    let caller = match account_of(principal) {
                        Some(id) => Caller::Account(id),
                        None => Caller::Principal(principal),
                    };
                    let lacking = [Without::Organization, Without::ExternalId];
                    let requests = lacking.map(|without| request(caller, Some(without))).to_vec();
                    outsiders.push(of(requests, "whoever calls"));
                }
                "Service" => {
                    let ways = providers::source_forms(Some(principal));
                    outsiders.extend(ways.into_iter().map(|has_account| {
                        let source = Source::Stranger { has_account };
                        let caller = Caller::Service { name: Some(principal), source };
                        of(vec![request(caller, None)], "the service on behalf of a stranger")
                    }));
                }
                "Federated" => {
                    outsiders.push(stranger(Caller::Federated { provider: principal, is_named: false }));
                }
                _ => outsiders.extend([Caller::Anonymous, Caller::Stranger].map(stranger)),
            }
        }
        outsiders
    }

    /// Whom an Allow admits after every Deny, and who keeps out the rest.
    fn admits(&self, allow: &Allow<'_>) -> String {
        let (before, after) = (names(&allow.before), names(&allow.after));
        let caught: Vec<_> = before.difference(&after).cloned().collect();
        let mut words = match (before.is_empty(), after.is_empty()) {
            (true, _) => "admits nobody beyond the account's own identity policies".to_owned(),
            (_, true) => "admits nobody after the Denies".to_owned(),
            _ => format!("admits {}", list(&after)),
        };
        if !caught.is_empty() {
            let by = self.catching(allow);
            let by = if by.is_empty() { "the Denies together".to_owned() } else { list(&by) };
            words += &format!("; {by} caught {}", caught.join(", "));
        }
        words
    }

    /// The Denies that each by itself take somebody away from an Allow.
    fn catching(&self, allow: &Allow<'_>) -> BTreeSet<String> {
        let numbered = self.policy.statements.iter().zip(1..);
        let denies = numbered.filter(|(statement, _)| statement.effect == "Deny");
        let catching = denies.filter(|(_, number)| self.takes_away(*number, allow));
        catching.map(|(deny, number)| called(deny.sid.as_deref(), number)).collect()
    }

    fn takes_away(&self, deny: i64, allow: &Allow<'_>) -> bool {
        let with = self.policy.denying_only(|number| number == deny);
        names(&self.by(&with, allow.statement)) != names(&allow.before)
    }

    /// Whom a Deny catches of those whom an Allow would admit.
    fn catches(&self, deny: &Statement, number: i64, allows: &[Allow<'_>]) -> String {
        let mut all = Vec::new();
        for allow in allows {
            let of = called(allow.statement.sid.as_deref(), allow.number);
            if self.takes_away(number, allow) {
                let with = self.policy.denying_only(|one| one == number);
                let left = names(&self.by(&with, allow.statement));
                let caught: Vec<_> = names(&allow.before).difference(&left).cloned().collect();
                all.push(format!("{}, whom {of} would admit", caught.join(", ")));
            } else {
                let some: BTreeSet<_> =
                    allow.before.iter().filter(|who| self.meet(deny, allow, who)).map(Who::words).collect();
                if !some.is_empty() {
                    all.push(format!("some requests of {}, and leaves others to {of}", list(&some)));
                }
            }
        }
        if all.is_empty() {
            return "catches nobody for certain whom an Allow would admit".to_owned();
        }
        format!("catches {}", all.join("; "))
    }

    /// Whether some request is admitted by the Allow and caught by the Deny.
    fn meet(&self, deny: &Statement, allow: &Allow<'_>, who: &Who) -> bool {
        who.callers().into_iter().filter(|caller| deny.surely_concerns(*caller)).any(|caller| {
            Network::EVERYWHERE.iter().chain(&Network::OUTSIDE).any(|&network| {
                let request =
                    Request::new(caller, network, self.resource.account, self.named, self.resource.facts);
                let rulings = [(self.policy, allow.statement), (self.policy, deny)];
                is_admitted(&rulings, [], &request, self.target)
            })
        })
    }
}

/// The account that a principal stands for.
fn account_of(principal: &str) -> Option<&str> {
    let account = account_in(principal)?;
    let is_whole = principal == account || principal.ends_with(":root");
    is_whole.then(|| principal.split(':').nth(4).unwrap_or(principal))
}

fn names(who: &[Who]) -> BTreeSet<String> {
    who.iter().map(Who::words).collect()
}

fn list(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

impl Who {
    fn words(&self) -> String {
        let Self { principal, .. } = self;
        match self.kind {
            PrincipalKind::Anyone => "anyone".to_owned(),
            PrincipalKind::Place => "whoever is where the conditions say, or holds what they name".to_owned(),
            PrincipalKind::Account => format!("account {principal}"),
            PrincipalKind::Organization => format!("organisation {principal}"),
            PrincipalKind::Principal => principal.clone(),
            PrincipalKind::Service if principal == "*" => "AWS's services".to_owned(),
            PrincipalKind::Service => format!("the service {principal}"),
            PrincipalKind::ServiceForAnyone => {
                format!("the service {principal} on behalf of anybody's resources")
            }
            PrincipalKind::Provider => format!("those of a named tenant whom {principal} vouches for"),
            PrincipalKind::ProviderForAnyone => format!("anyone whom {principal} vouches for"),
        }
    }
}
