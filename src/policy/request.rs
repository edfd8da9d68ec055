//! The requests that are weighed: who asks, from which network, and what they have of each key.

mod holder;
mod slot;

pub(super) use holder::{Holder, Reach};
pub(super) use slot::{Presence, Slot};

use super::access::Fact;
use super::form::Form;
use super::keys::{Kind, Part, key};
use super::named::Named;
use super::pattern::Pattern;
use super::providers;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller<'a> {
    /// Nobody signed the request.
    Anonymous,
    /// A principal of an account and organisation that the policy does not name.
    Stranger,
    /// A principal of an organisation that the policy names.
    Organization(&'a str),
    /// Some principal of an account.
    Account(&'a str),
    /// A principal with an ARN.
    Principal(&'a str),
    /// A principal of the own account, by its identity policies.
    Holder(Holder<'a>),
    /// A service, on behalf of a resource.
    Service { name: Option<&'a str>, source: Source<'a> },
    /// Who has a token of a provider of identities. `is_named`: of a tenant that the policy names.
    Federated { provider: &'a str, is_named: bool },
}

/// On behalf of whose resource a service asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source<'a> {
    /// Of an account that the policy does not name; its ARN has the account, or is unique without one.
    Stranger { has_account: bool },
    /// Of this account.
    Account { id: &'a str, has_account: bool },
    /// Of whomever.
    Any { has_account: bool },
}

/// From where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Network {
    /// From the internet, as a stranger can.
    Internet,
    /// Through an endpoint in a network of one's own.
    Endpoint,
    /// From addresses that the policy may name.
    NamedAddress,
    /// From a network or endpoint that the policy may name.
    NamedEndpoint,
}

impl Network {
    /// From wherever, the policy names it or not: what comes through one's own endpoint comes through an endpoint.
    pub(super) const EVERYWHERE: [Self; 3] = [Self::Internet, Self::NamedAddress, Self::NamedEndpoint];
    /// From where a stranger may come.
    pub(super) const OUTSIDE: [Self; 2] = [Self::Internet, Self::Endpoint];
}

/// One kind of request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Request<'a> {
    pub(super) caller: Caller<'a>,
    pub(super) network: Network,
    /// The account of the resource.
    pub(super) own_account: &'a str,
    /// What the policy names in full.
    pub(super) named: &'a Named,
    /// Whether the caller holds the endpoints, access points and keys that the policy names.
    pub(super) is_holder: bool,
    /// A key of which the caller does not know the values that the policy names.
    pub(super) without: Option<Without>,
    /// What settings of the resource decide of keys.
    pub(super) facts: &'a [Fact],
}

/// What a caller lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Without {
    /// An organisation that the policy names.
    Organization,
    /// An external ID that the policy names.
    ExternalId,
}

pub(super) const EXTERNAL_ID: &str = "sts:externalid";

pub(super) const ARN: &str = "arn:*:*:*:{account}:*";
pub(super) const ACCOUNT: &str = "{account}";
pub(super) const ORGANIZATION: &str = "{tenant}/*";
/// <https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html>
const ANY_ORGANIZATION: &str = "o-{id}/*";
pub(super) const PRINCIPAL_ID: &str = "{tenant}:*";
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html>
const VPC: &str = "vpc-{id}";
const ENDPOINT: &str = "vpce-{id}";
/// What `SNS:Endpoint` can be: <https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html>
pub(super) const ENDPOINTS: [&str; 5] =
    ["*@{tenant}", "https://{tenant}/*", "http://{tenant}/*", "arn:*:*:*:{account}:*", "+{tenant}"];

impl<'a> Request<'a> {
    /// A request of somebody who has whatever the policy names and asks for.
    pub(super) fn new(
        caller: Caller<'a>,
        network: Network,
        own_account: &'a str,
        named: &'a Named,
        facts: &'a [Fact],
    ) -> Self {
        Self { caller, network, own_account, named, is_holder: true, without: None, facts }
    }

    /// What the request has of a key, in lower case.
    pub(super) fn slot(&self, name: &str) -> Slot {
        if let Some(fact) = self.facts.iter().find(|fact| fact.key == name) {
            let Some(value) = &fact.value else { return Slot::never() };
            let presence = if fact.is_always { Presence::Always } else { Presence::Maybe };
            return Slot::new(presence, name).of([Pattern::exact(value)]);
        }
        if let Caller::Holder(holder) = self.caller
            && let Some(slot) = holder.slot(name)
        {
            return slot;
        }
        if let Caller::Federated { provider, is_named } = self.caller
            && let Some(forms) = providers::tenant_forms(provider, name)
        {
            return if is_named { Slot::new(Presence::Maybe, name) } else { self.claim(name, &forms) };
        }
        if let (Caller::Service { .. }, Some(value)) =
            (self.caller, key(name).and_then(|key| key.of_services.as_ref()))
        {
            return Slot::new(Presence::Always, name).of([Pattern::exact(value)]);
        }
        match key(name) {
            None => self.free(name, Kind::String),
            Some(key) => key.of.map_or_else(|| self.free(name, key.kind), |part| self.part(name, part)),
        }
    }

    /// A key whose value the caller chooses.
    fn free(&self, name: &str, kind: Kind) -> Slot {
        let slot = Slot::new(Presence::Maybe, name);
        if kind == Kind::Bool {
            return slot.of(["true", "false"].map(Pattern::exact));
        }
        let is_unknown = name == EXTERNAL_ID && self.without == Some(Without::ExternalId);
        if is_unknown { slot.but(self.named.values(name).map(Pattern::exact)) } else { slot }
    }

    /// A claim that names a tenant, as a tenant has it that the policy does not name.
    fn claim(&self, name: &str, forms: &[Form]) -> Slot {
        let of_named = |form: &Form| {
            let tenants = self.named.values(name).filter_map(|value| form.tenant_of(value));
            let of = |tenant: &str| form.with(Pattern::exact(tenant));
            tenants.filter(|tenant| providers::is_tenant(tenant)).filter_map(of).collect::<Vec<_>>()
        };
        let but: Vec<_> = forms.iter().flat_map(of_named).collect();
        Slot::new(Presence::Maybe, name).of(forms.iter().map(Form::all)).but(but)
    }

    fn part(&self, name: &str, part: Part) -> Slot {
        let is_service = matches!(self.caller, Caller::Service { .. });
        match part {
            Part::PrincipalAccount if self.caller == Caller::Anonymous => {
                Slot::new(Presence::Maybe, name).of([Pattern::exact("anonymous")])
            }
            Part::PrincipalAccount => self.principal().within(ARN),
            Part::PrincipalArn => self.principal(),
            Part::PrincipalOrganization => self.organization().within(ORGANIZATION),
            Part::PrincipalOrganizationPath => self.organization(),
            Part::PrincipalId => self.principal_id(name),
            Part::PrincipalType if self.caller == Caller::Anonymous => {
                Slot::new(Presence::Maybe, name).of([Pattern::exact("Anonymous")])
            }
            Part::PrincipalType => Slot::new(Presence::Maybe, name),
            Part::PrincipalService | Part::PrincipalServices => self.service(name),
            Part::PrincipalIsService => self.is_service(name),
            Part::SourceAccount | Part::SourceArn => self.source(name, part),
            Part::SourceOwner if is_service => self.source(name, Part::SourceAccount),
            Part::SourceOwner => match self.principal() {
                slot if slot.presence == Presence::Never => slot,
                slot => Slot { presence: Presence::Maybe, ..slot.within(ARN).apart(name) },
            },
            Part::SourceOrganization => self.source_organization().within(ORGANIZATION),
            Part::SourceOrganizationPath => self.source_organization(),
            Part::Address => {
                self.when(Network::Internet, Network::NamedAddress, Slot::new(Presence::Always, name))
            }
            Part::VpcAddress => {
                self.when(Network::Endpoint, Network::NamedEndpoint, Slot::new(Presence::Always, name))
            }
            Part::Vpc => self.network(name, VPC, Presence::Always),
            Part::Endpoint => self.network(name, ENDPOINT, Presence::Always),
            // Not every service says it: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
            Part::VpcArn => self.network(name, ARN, Presence::Maybe),
            Part::NetworkAccount => self.network(name, ACCOUNT, Presence::Maybe),
            Part::NetworkOrganization => {
                self.network("network.organization", ORGANIZATION, Presence::Maybe).within(ORGANIZATION)
            }
            Part::NetworkOrganizationPath => {
                self.network("network.organization", ORGANIZATION, Presence::Maybe)
            }
            Part::HoldingAccount => self.holding(name, &[ACCOUNT]),
            Part::HoldingArn => self.holding(name, &[ARN]),
            // What a service sends is received by nobody.
            Part::HoldingEndpoint | Part::HoldingVpc if is_service => Slot::never(),
            Part::HoldingVpc => self.holding(name, &[VPC]),
            Part::HoldingEndpoint => self.holding(name, &ENDPOINTS),
            Part::ResourceAccount => Slot::new(Presence::Always, name).of([Pattern::exact(self.own_account)]),
            Part::ResourceOrganization | Part::ResourceOrganizationPath | Part::Resource => {
                self.free(name, Kind::String)
            }
        }
    }

    fn principal(&self) -> Slot {
        let slot = Slot::new(Presence::Always, "principal");
        let form = Form::new(ARN);
        match self.caller {
            Caller::Stranger | Caller::Organization(_) => slot
                .of([form.all()])
                .but(self.named.accounts().filter_map(|id| form.with(Pattern::exact(id)))),
            Caller::Account(id) => slot.of(form.with(Pattern::exact(id))),
            Caller::Principal(arn) | Caller::Holder(Holder { arn: Some(arn), .. }) => {
                slot.of([Pattern::exact(arn)])
            }
            Caller::Holder(_) => slot.of(form.with(Pattern::exact(self.own_account))),
            Caller::Anonymous | Caller::Service { .. } | Caller::Federated { .. } => Slot::never(),
        }
    }

    fn organization(&self) -> Slot {
        let slot = Slot::new(Presence::Maybe, "organization");
        let form = Form::new(ORGANIZATION);
        match self.caller {
            Caller::Organization(id) => slot.of(form.with(Pattern::exact(id))),
            Caller::Stranger => slot.of([Form::new(ANY_ORGANIZATION).all()]).but(self.named.organizations()),
            Caller::Account(_) | Caller::Principal(_) if self.without == Some(Without::Organization) => {
                slot.of([Form::new(ANY_ORGANIZATION).all()]).but(self.named.organizations())
            }
            // That of the resource stands as a variable.
            Caller::Account(_) | Caller::Principal(_) | Caller::Holder(_) => {
                slot.of([Form::new(ANY_ORGANIZATION).all()].into_iter().chain(self.named.organizations()))
            }
            Caller::Anonymous | Caller::Service { .. } | Caller::Federated { .. } => Slot::never(),
        }
    }

    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable>
    fn principal_id(&self, name: &str) -> Slot {
        let slot = Slot::new(Presence::Maybe, name);
        match self.caller {
            Caller::Anonymous => slot.of([Pattern::exact("anonymous")]),
            Caller::Stranger | Caller::Organization(_) => {
                let ids = self.named.values(name).filter_map(|value| self.named.principal_id(value));
                let all = ids.flat_map(|id| [Pattern::exact(id), Pattern::wild(&format!("{id}:*"))]);
                slot.but(all.map(Pattern::folded))
            }
            Caller::Account(_) | Caller::Principal(_) | Caller::Holder(_) => slot,
            Caller::Service { .. } | Caller::Federated { .. } => Slot::never(),
        }
    }

    fn service(&self, name: &str) -> Slot {
        match self.caller {
            Caller::Service { name: Some(service), .. } => {
                Slot::new(Presence::Always, name).of([Pattern::exact(service)])
            }
            Caller::Service { .. } => Slot::new(Presence::Always, name),
            _ => Slot::never(),
        }
    }

    fn is_service(&self, name: &str) -> Slot {
        let says = |text| Slot::new(Presence::Always, name).of([Pattern::exact(text)]);
        match self.caller {
            Caller::Anonymous | Caller::Federated { .. } => Slot::never(),
            Caller::Service { .. } => says("true"),
            _ => says("false"),
        }
    }

    fn source(&self, name: &str, part: Part) -> Slot {
        let Caller::Service { name: service, source } = self.caller else { return Slot::never() };
        let (Source::Stranger { has_account }
        | Source::Account { has_account, .. }
        | Source::Any { has_account }) = source;
        let account = Form::new(if has_account { ARN } else { ACCOUNT });
        let accounts = |slot: Slot| match source {
            Source::Stranger { .. } => slot
                .of([account.all()])
                .but(self.named.accounts().filter_map(|id| account.with(Pattern::exact(id)))),
            Source::Account { id, .. } => slot.of(account.with(Pattern::exact(id))),
            Source::Any { .. } => slot.of([account.all()]),
        };
        let slot = Slot::new(Presence::Maybe, "source").apart(name);
        match (part, has_account) {
            (Part::SourceAccount, true) => accounts(slot.within(ARN)),
            (Part::SourceAccount, false) => {
                accounts(Slot::new(Presence::Maybe, "source.account").apart(name))
            }
            (_, true) => {
                let slot = accounts(slot);
                let but = [slot.but.clone(), providers::arns_without_account()].concat();
                slot.but(but)
            }
            (_, false) => {
                let forms = providers::sources_without_account(service);
                let slot = slot.of(forms.iter().map(Form::all));
                if matches!(source, Source::Stranger { .. }) {
                    let named = |form: &Form| self.named.of_form(form);
                    slot.but(forms.iter().flat_map(named).collect::<Vec<_>>())
                } else {
                    slot
                }
            }
        }
    }

    fn source_organization(&self) -> Slot {
        let slot = Slot::new(Presence::Maybe, "source.organization");
        match self.caller {
            Caller::Service { source: Source::Stranger { .. }, .. } => {
                slot.of([Form::new(ANY_ORGANIZATION).all()]).but(self.named.organizations())
            }
            Caller::Service { .. } => slot.of([Form::new(ORGANIZATION).all()]),
            _ => Slot::never(),
        }
    }

    /// A key of requests from one network, or from those that the policy names.
    fn when(&self, network: Network, named: Network, slot: Slot) -> Slot {
        let is_service = matches!(self.caller, Caller::Service { .. });
        let presence = if is_service { Presence::Maybe } else { slot.presence };
        if [network, named].contains(&self.network) { Slot { presence, ..slot } } else { Slot::never() }
    }

    fn network(&self, word: &str, form: &str, presence: Presence) -> Slot {
        if matches!(self.caller, Caller::Service { .. }) {
            return Slot::never();
        }
        let (form, slot) = (Form::new(form), Slot::new(presence, word));
        match self.network {
            Network::NamedEndpoint => slot,
            Network::Endpoint if word == "network.organization" => {
                slot.of([Form::new(ANY_ORGANIZATION).all()]).but(self.named.organizations())
            }
            Network::Endpoint => slot.of([form.all()]).but(self.named.of_form(&form)),
            Network::Internet | Network::NamedAddress => Slot::never(),
        }
    }

    fn holding(&self, name: &str, forms: &[&str]) -> Slot {
        let slot = Slot::new(Presence::Maybe, name);
        if self.is_holder {
            return slot;
        }
        let forms: Vec<_> = forms.iter().map(|form| Form::new(form)).collect();
        let but: Vec<_> = forms.iter().flat_map(|form| self.named.of_form(form)).collect();
        slot.of(forms.iter().map(Form::all)).but(but)
    }
}
