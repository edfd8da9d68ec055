//! Who gets what by a resource policy, after its Denies.

mod asked;
mod reasons;

use super::access::{Access, Fact, PrincipalKind, Resource};
use super::condition::Test;
use super::keys::Part;
use super::named::{Named, account_in, accounts_in, organization_in};
use super::pattern::Pattern;
use super::providers::{self, Provider};
use super::request::{Caller, EXTERNAL_ID, Network, Request, Source, Without};
use super::weigh::Target;
use super::{Policy, Statement, unnamed, words_of};
use std::collections::BTreeSet;

impl Policy {
    /// Who gets something by it. An empty list admits nobody beyond what identity policies of the own account give.
    pub fn access(&self, resource: Resource<'_>) -> Vec<Access> {
        self.access_to(resource, &resource.patterns())
    }

    /// Who gets something of what others have: of resources that it does not name, in an account that it does not name, of
    /// any service. So it is asked of the policies of VPC endpoints, which are about whatever is behind them.
    pub fn access_to_strangers(&self, facts: &[Fact]) -> Vec<Access> {
        // No account has this number.
        const STRANGER: &str = "000000000000";
        let resource =
            Resource { arn: "", account: STRANGER, service: "*", separator: "", facts, asked: &[] };
        self.access_to(resource, &unnamed::of_account(STRANGER))
    }

    fn access_to(&self, resource: Resource<'_>, resources: &[Pattern]) -> Vec<Access> {
        let named = Named::of(self, resource.account);
        let actions = [Pattern::wild(&format!("{}:*", resource.service))];
        let allows = self.statements.iter().zip(1..).filter(|(statement, _)| statement.effect == "Allow");
        let mut all = Vec::new();
        for (statement, number) in allows {
            let target = Target { resources, actions: &actions };
            let weighing = Weighing { policy: self, statement, named: &named, resource, target };
            all.extend(weighing.principals().into_iter().map(|found| weighing.access(number, found)));
        }
        all
    }
}

/// Who was found.
struct Who {
    kind: PrincipalKind,
    principal: String,
    account_ids: BTreeSet<String>,
    /// The request that was admitted, without its network.
    caller: Option<(BTreeSet<String>, bool)>,
}

/// The weighing of one Allow.
#[derive(Clone, Copy)]
struct Weighing<'a> {
    policy: &'a Policy,
    statement: &'a Statement,
    named: &'a Named,
    resource: Resource<'a>,
    target: Target<'a>,
}

impl<'a> Weighing<'a> {
    fn admits(
        &self,
        caller: Caller<'_>,
        networks: &[Network],
        is_holder: bool,
        without: Option<Without>,
    ) -> bool {
        networks.iter().any(|&network| {
            let request = Request { is_holder, without, ..self.request(caller, network) };
            self.policy.admits(self.statement, &request, self.target)
        })
    }

    fn principals(&self) -> Vec<Who> {
        let mut found = Vec::new();
        if self.statement.names_everyone() {
            found.extend(self.everyone());
        }
        for (kind, principal) in self.statement.named_principals() {
            found.extend(match kind {
                "AWS" | "CanonicalUser" => self.named_one(principal),
                "Service" => self.service(Some(principal)),
                "Federated" => self.federated(principal),
                // No kind that IAM has: nobody is kept out by what is not understood.
                _ => Some(Who::new(PrincipalKind::Anyone, "*")),
            });
        }
        found
    }

    /// Whom a statement for everyone admits.
    fn everyone(&self) -> Vec<Who> {
        let is_stranger = |networks: &[Network], is_holder| {
            [Caller::Anonymous, Caller::Stranger]
                .into_iter()
                .any(|caller| self.admits(caller, networks, is_holder, None))
        };
        if is_stranger(&Network::OUTSIDE, false) {
            return vec![Who::new(PrincipalKind::Anyone, "*")];
        }
        let (organizations, accounts) = (self.organizations(), self.asked_accounts());
        let asked_ids = self.ids(self.asked(&[Part::PrincipalId]));
        let mut found = Vec::new();
        if is_stranger(&Network::EVERYWHERE, true) {
            let accounts =
                accounts_in(self.asked(&[Part::HoldingAccount, Part::HoldingArn, Part::NetworkAccount]));
            found.push(Who { account_ids: accounts, ..Who::new(PrincipalKind::Place, "*") });
        } else {
            found.extend(organizations.iter().filter_map(|id| self.organization(id)));
            found.extend(accounts.iter().filter_map(|id| self.account(id)));
            found.extend(asked_ids.iter().filter_map(|id| self.named_one(id)));
        }
        // Whom the Denies spare, though the Allow does not name them.
        let spared: BTreeSet<_> = self.spared().filter_map(|value| organization_in(value)).collect();
        found.extend(spared.difference(&organizations).filter_map(|id| self.organization(id)));
        let mut spared = accounts_in(self.spared());
        spared.remove(self.resource.account);
        found.extend(spared.difference(&accounts).filter_map(|id| self.account(id)));
        let spared = self.ids(self.denied(&[Part::PrincipalId]));
        found.extend(spared.difference(&asked_ids).filter_map(|id| self.named_one(id)));
        found.extend(self.service(None));
        found
    }

    fn organization(&self, id: &str) -> Option<Who> {
        let caller = Caller::Organization(id);
        self.admits(caller, &Network::EVERYWHERE, true, None).then(|| Who {
            caller: Some((BTreeSet::from([id.to_owned()]), self.needs_external_id(caller))),
            ..Who::new(PrincipalKind::Organization, id)
        })
    }

    fn named_one(&self, principal: &str) -> Option<Who> {
        match account_in(principal) {
            Some(id) if principal.ends_with(":root") => self.account(&id),
            id => {
                let caller = Caller::Principal(principal);
                self.admits(caller, &Network::EVERYWHERE, true, None).then(|| Who {
                    account_ids: id.into_iter().collect(),
                    caller: Some(self.demands(caller)),
                    ..Who::new(PrincipalKind::Principal, principal)
                })
            }
        }
    }

    fn account(&self, id: &str) -> Option<Who> {
        let caller = Caller::Account(id);
        self.admits(caller, &Network::EVERYWHERE, true, None).then(|| Who {
            account_ids: BTreeSet::from([id.to_owned()]),
            caller: Some(self.demands(caller)),
            ..Who::new(PrincipalKind::Account, id)
        })
    }

    /// The organisations that a caller must be of, and whether it must know an external ID.
    fn demands(&self, caller: Caller<'_>) -> (BTreeSet<String>, bool) {
        let organizations = self.organizations();
        let is_bound = !organizations.is_empty()
            && !self.admits(caller, &Network::EVERYWHERE, true, Some(Without::Organization));
        (if is_bound { organizations } else { BTreeSet::new() }, self.needs_external_id(caller))
    }

    fn needs_external_id(&self, caller: Caller<'_>) -> bool {
        self.tests().any(|test| test.key == EXTERNAL_ID)
            && !self.admits(caller, &Network::EVERYWHERE, true, Some(Without::ExternalId))
    }

    /// A service, or whichever services the conditions leave.
    fn service(&self, name: Option<&str>) -> Option<Who> {
        let admits =
            |source: Source<'_>| self.admits(Caller::Service { name, source }, &Network::OUTSIDE, true, None);
        let ways = providers::source_forms(name);
        let either =
            |source: fn(bool) -> Source<'static>| ways.iter().any(|&has_account| admits(source(has_account)));
        let asked = self.asked(&[Part::PrincipalService, Part::PrincipalServices]);
        let principal = match name {
            Some(name) => name.to_owned(),
            None if asked.is_empty() => "*".to_owned(),
            None => asked.into_iter().map(String::as_str).collect::<Vec<_>>().join(", "),
        };
        if either(|has_account| Source::Stranger { has_account }) {
            let is_open = principal.split(", ").any(providers::acts_for_anyone);
            let kind = if is_open { PrincipalKind::ServiceForAnyone } else { PrincipalKind::Service };
            return Some(Who::new(kind, &principal));
        }
        let accounts: BTreeSet<_> =
            accounts_in(self.asked(&[Part::SourceAccount, Part::SourceOwner, Part::SourceArn]))
                .into_iter()
                .filter(|id| ways.iter().any(|&has_account| admits(Source::Account { id, has_account })))
                .collect();
        let is_any = !accounts.is_empty() || either(|has_account| Source::Any { has_account });
        is_any.then(|| Who { account_ids: accounts, ..Who::new(PrincipalKind::Service, &principal) })
    }

    fn federated(&self, provider: &str) -> Option<Who> {
        let admits = |is_named| {
            self.admits(Caller::Federated { provider, is_named }, &Network::EVERYWHERE, true, None)
        };
        let speaks_for_one = providers::is_saml(provider)
            || providers::provider(provider).is_some_and(|provider| !provider.has_many_tenants());
        if !speaks_for_one && admits(false) {
            return Some(Who::new(PrincipalKind::ProviderForAnyone, provider));
        }
        admits(true).then(|| Who::new(PrincipalKind::Provider, provider))
    }

    fn source_arns(&self) -> Option<BTreeSet<String>> {
        let is_of = |test: &Test<'_>| {
            test.is_positive() && test.about().is_some_and(|key| key.of == Some(Part::SourceArn))
        };
        let test = self.tests().find(is_of)?;
        let glob = |value: &String| {
            let glob = value.replace('[', "[[]");
            if test.has_wildcards() { glob } else { glob.replace('*', "[*]").replace('?', "[?]") }
        };
        Some(test.values.iter().map(glob).collect())
    }

    /// Whether a request of this caller may be refused for more than who it is, and for which resource and account.
    fn is_conditional(&self, callers: &[Caller<'_>]) -> bool {
        const IDENTITY: [Part; 7] = [
            Part::SourceArn,
            Part::SourceAccount,
            Part::SourceOwner,
            Part::SourceOrganization,
            Part::PrincipalService,
            Part::PrincipalServices,
            Part::PrincipalIsService,
        ];
        let is_identity = |test: Test<'_>| {
            let part = test.about().and_then(|key| key.of);
            test.is_positive() && part.is_some_and(|part| IDENTITY.contains(&part))
        };
        let sources =
            self.tests().filter(|test| test.about().is_some_and(|key| key.of == Some(Part::SourceArn)));
        !self.tests().all(is_identity)
            || sources.count() > 1
            || callers.iter().any(|caller| {
                Network::OUTSIDE
                    .iter()
                    .any(|network| self.policy.may_catch(&self.request(*caller, *network), self.target))
            })
    }

    fn request<'r>(&'r self, caller: Caller<'r>, network: Network) -> Request<'r> {
        Request::new(caller, network, self.resource.account, self.named, self.resource.facts)
    }

    /// Whether one of the callers may do an action.
    fn may(&self, action: &str, callers: &[Caller<'_>]) -> bool {
        let actions = [Pattern::exact(action)];
        let weighing = Weighing { target: Target { actions: &actions, ..self.target }, ..*self };
        callers.iter().any(|caller| weighing.admits(*caller, &Network::EVERYWHERE, true, None))
    }

    /// Whether one of these keys must have a value that is named, in part at least.
    fn pins(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        let names = |test: &Test<'_>, value: &String| {
            !value.is_empty() && (!test.has_wildcards() || value.contains(|c: char| !['*', '?'].contains(&c)))
        };
        self.tests().any(|test| {
            is_meant(test.key) && test.is_positive() && test.values.iter().all(|value| names(&test, value))
        })
    }

    fn access(&self, statement: i64, who: Who) -> Access {
        let callers = who.callers();
        let asked = self.resource.asked.iter().filter(|action| self.may(action, &callers));
        let may = asked.map(|action| (*action).to_owned()).collect();
        let is_conditional = self.is_conditional(&callers);
        let (organization_ids, needs_external_id) = who.caller.unwrap_or_default();
        let (actions, is_all_but) = self.statement.listed_actions();
        let through = |test: Test<'_>| self.resource.facts.iter().find(|fact| fact.key == test.key);
        let is_workload = match who.kind {
            PrincipalKind::Service | PrincipalKind::ServiceForAnyone => true,
            PrincipalKind::Provider => {
                providers::provider(&who.principal).is_some_and(Provider::serves_workloads)
            }
            _ => false,
        };
        let is_provider = matches!(who.kind, PrincipalKind::Provider | PrincipalKind::ProviderForAnyone);
        let pins = |is_asked: bool, names: fn(&str, &str) -> bool| {
            (is_provider && is_asked).then(|| self.pins(|key| names(&who.principal, key)))
        };
        let pins_audience = pins(true, providers::names_audience);
        let pins_subject = pins(who.principal.contains(":oidc-provider/"), providers::names_subject);
        Access {
            statement,
            sid: self.statement.sid.clone(),
            kind: who.kind,
            principal: who.principal,
            account_ids: who.account_ids,
            organization_ids,
            needs_external_id,
            source_arns: self.source_arns(),
            is_conditional,
            actions,
            is_all_but,
            may,
            narrowed_by: words_of::joined(self.tests()),
            not_understood: words_of::joined(self.policy.not_understood(self.statement)),
            is_workload,
            pins_audience,
            pins_subject,
            through: self.tests().find_map(through).map(|fact| fact.through),
        }
    }
}

impl Who {
    /// Callers that it stands for.
    fn callers(&self) -> Vec<Caller<'_>> {
        let name = Some(self.principal.as_str()).filter(|name| *name != "*" && !name.contains(", "));
        match self.kind {
            PrincipalKind::Anyone | PrincipalKind::Place => vec![Caller::Anonymous, Caller::Stranger],
            PrincipalKind::Account => vec![Caller::Account(&self.principal)],
            PrincipalKind::Organization => vec![Caller::Organization(&self.principal)],
            PrincipalKind::Principal => vec![Caller::Principal(&self.principal)],
            PrincipalKind::Service | PrincipalKind::ServiceForAnyone => [true, false]
                .map(|has_account| Caller::Service { name, source: Source::Any { has_account } })
                .to_vec(),
            PrincipalKind::Provider | PrincipalKind::ProviderForAnyone => {
                vec![Caller::Federated { provider: &self.principal, is_named: true }]
            }
        }
    }

    fn new(kind: PrincipalKind, principal: &str) -> Self {
        Self { kind, principal: principal.to_owned(), account_ids: BTreeSet::new(), caller: None }
    }
}

/// Kinds of principals that may sign with an account of their own.
fn is_person(kind: &str) -> bool {
    ["AWS", "CanonicalUser"].contains(&kind)
}

impl Statement {
    /// Whether the principals alone admit everyone: `*`, a pattern, or everyone but some.
    fn names_everyone(&self) -> bool {
        let named = self.principals.iter().flatten().filter(|(kind, _)| is_person(kind));
        let mut named = named.flat_map(|(_, named)| named);
        if self.is_not_principal {
            return !named.any(|principal| principal == "*");
        }
        named.any(|principal| principal.contains(['*', '?']))
    }

    /// The principals that are named one by one, with their kinds.
    fn named_principals(&self) -> impl Iterator<Item = (&str, &str)> {
        let named = self.principals.iter().flatten().filter(|_| !self.is_not_principal);
        let each = named
            .flat_map(|(kind, principals)| principals.iter().map(move |one| (kind.as_str(), one.as_str())));
        each.filter(|(kind, principal)| !is_person(kind) || !principal.contains(['*', '?']))
    }
}

impl Policy {
    /// The tests that decide nothing because they are not understood: of the statement, and of the Denies.
    fn not_understood<'a>(&'a self, statement: &'a Statement) -> impl Iterator<Item = Test<'a>> + Clone {
        let own = self.tests(statement);
        let denies =
            self.statements.iter().filter(|deny| deny.effect == "Deny").flat_map(|deny| self.tests(deny));
        own.chain(denies).filter(|test| !test.is_understood())
    }
}

impl Test<'_> {
    fn is_understood(self) -> bool {
        self.is_known() && self.not_understood().is_none()
    }
}

#[cfg(test)]
mod tests;
