//! Who gets what by a resource policy: the answers.

use super::may::Answer;
use super::pattern::Pattern;
use std::collections::BTreeSet;

/// What a resource policy is about.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// Its ARN.
    pub arn: &'a str,
    /// The account that owns it.
    pub account: &'a str,
    /// The prefix of the actions that it knows, such as `s3`.
    pub service: &'a str,
    /// What stands between its ARN and what is within it, `/` or `:`.
    pub separator: &'a str,
    /// What its own settings decide of condition keys.
    pub facts: &'a [Fact],
    /// Actions, in lower case, of which it is asked whether they may be done.
    pub asked: &'a [&'a str],
}

/// A condition key that a setting of the resource decides.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The key, in lower case.
    pub key: &'static str,
    /// Its value in requests that have it; none when no request has it.
    pub value: Option<String>,
    /// Whether every request has the key.
    pub is_always: bool,
    /// The setting, in words: requests with the key come through it.
    pub through: &'static str,
}

/// Somebody who gets something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// Place of the statement that lets them, from 1.
    pub statement: i64,
    /// Its name.
    pub sid: Option<String>,
    /// What kind of principal it is.
    pub kind: PrincipalKind,
    /// `*`, or the name, ID or ARN of the principal.
    pub principal: String,
    /// The accounts that it is of.
    pub account_ids: BTreeSet<String>,
    /// The organisations that it must be of.
    pub organization_ids: BTreeSet<String>,
    /// Whether it must know an external ID.
    pub needs_external_id: bool,
    /// The ARNs of the resources that a service may act for, as GLOB patterns; none where any resource will do.
    pub source_arns: Option<BTreeSet<String>>,
    /// Whether more is asked than who it is, and for which resource, account and organisation: the answer for one request
    /// is open.
    pub is_conditional: bool,
    /// The actions in lower case, `*` and `?` for any text and any character; all but these if so.
    pub actions: Vec<String>,
    /// Whether the actions are those that it does not get.
    pub is_all_but: bool,
    /// Those of the actions that are asked for that it may do, no Deny catching all of its requests.
    pub may: BTreeSet<String>,
    /// What narrows it, in words.
    pub narrowed_by: Option<String>,
    /// The conditions that are not understood, in words.
    pub not_understood: Option<String>,
    /// Whether programs act as the principal: a service, or the pods of a cluster.
    pub is_workload: bool,
    /// Whether a token of a provider must be for an audience that is named; none for other principals.
    pub pins_audience: Option<bool>,
    /// Whether the bearer of a token of an OIDC provider must be one that is named; none for other principals.
    pub pins_subject: Option<bool>,
    /// The setting of the resource through which alone it is reached, in words.
    pub through: Option<&'static str>,
}

/// Kinds of principals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PrincipalKind {
    /// A stranger, whoever it is.
    Anyone,
    /// Whoever is in a network, or holds something, that the policy names.
    Place,
    /// An account.
    Account,
    /// An organisation.
    Organization,
    /// A user, role or other principal by itself.
    Principal,
    /// A service on behalf of resources that the policy names.
    Service,
    /// A service on behalf of anybody's resources.
    ServiceForAnyone,
    /// Who a provider of identities vouches for, of a tenant that the policy names.
    Provider,
    /// Anyone who has an identity of a provider.
    ProviderForAnyone,
}

impl PrincipalKind {
    /// The name in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Place => "place",
            Self::Account => "account",
            Self::Organization => "organization",
            Self::Principal => "principal",
            Self::Service => "service",
            Self::ServiceForAnyone => "service_for_anyone",
            Self::Provider => "provider",
            Self::ProviderForAnyone => "provider_for_anyone",
        }
    }
}

impl Access {
    /// Whether it lets a service do this, an action in lower case that was asked for, on behalf of a resource: of every request,
    /// or of such as meet its conditions.
    pub fn lets(&self, service: &str, action: &str, source: Source<'_>) -> Answer {
        let is_for_all = self.principal == "*";
        let is_caller = match self.kind {
            PrincipalKind::Anyone => true,
            PrincipalKind::Service | PrincipalKind::ServiceForAnyone => {
                is_for_all || self.principal == service
            }
            _ => false,
        };
        let is_source =
            |arns: &BTreeSet<String>| arns.iter().any(|arn| Pattern::wild(arn).matches(source.arn));
        let is_for_source = (self.account_ids.is_empty() || self.account_ids.contains(source.account))
            && self.source_arns.as_ref().is_none_or(is_source);
        if !is_caller || !is_for_source || !self.may.contains(action) {
            return Answer::No;
        }
        // A statement for every service of the account may mean those alone that name the account.
        let is_vague = self.kind == PrincipalKind::Service && is_for_all && self.source_arns.is_none();
        if self.is_conditional || is_vague { Answer::Open } else { Answer::Yes }
    }
}

/// The resource on behalf of which a service does something.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its ARN.
    pub arn: &'a str,
    /// The account that owns it.
    pub account: &'a str,
}

impl Resource<'_> {
    /// The ARNs that statements may name for it: its own, and those of what is within it.
    pub(super) fn patterns(&self) -> [Pattern; 2] {
        let within = Pattern::exact(&format!("{}{}", self.arn, self.separator));
        [Pattern::exact(self.arn), Pattern::of([within.steps, Pattern::any().steps].concat())]
    }
}
