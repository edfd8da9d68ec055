//! Federated identity providers, and the services that act for the resources of others: data, with the sources.

use super::form::Form;
use super::pattern::Pattern;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static PROVIDERS: LazyLock<Providers> = LazyLock::new(|| {
    toml::from_str(include_str!("providers.toml"))
        .expect("the file is part of the program, and a test reads it")
});

static SERVICES: LazyLock<Services> = LazyLock::new(|| {
    toml::from_str(include_str!("services.toml"))
        .expect("the file is part of the program, and a test reads it")
});

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Providers {
    provider: BTreeMap<String, Provider>,
}

/// A provider of identities.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Provider {
    /// What people call it.
    #[allow(dead_code, reason = "the file has it for its readers")]
    name: String,
    /// Host and path of its issuer, `*` for a free part.
    host: String,
    tenants: Tenants,
    /// Whether it speaks for the programs of a cluster.
    #[serde(default)]
    workloads: bool,
    /// The claims that name the tenant.
    #[serde(default, rename = "claim")]
    claims: Vec<Claim>,
    #[allow(dead_code, reason = "the file has it for its readers")]
    source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Tenants {
    One,
    Many,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    name: String,
    forms: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Services {
    service: BTreeMap<String, Service>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    acts_for: Owner,
    /// Forms of the ARNs of its resources, where they name no account.
    #[serde(default)]
    source_arn: Vec<String>,
    #[allow(dead_code, reason = "the file has it for its readers")]
    source: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Owner {
    Anyone,
    Owner,
}

/// The provider with this host, or ARN; none when it is not known. A host without a free part goes first.
pub(super) fn provider(name: &str) -> Option<&'static Provider> {
    let host = host(name);
    let providers = || PROVIDERS.provider.values();
    let is_like = |provider: &&Provider| Pattern::wild(&provider.host).matches(host);
    providers().find(|provider| provider.host == host).or_else(|| providers().find(is_like))
}

/// The host of a provider's ARN; a host is its own.
pub(super) fn host(name: &str) -> &str {
    name.split_once(":oidc-provider/").map_or(name, |(_, host)| host)
}

/// Whether the ARN is that of a SAML provider, which speaks for one company.
pub(super) fn is_saml(name: &str) -> bool {
    name.contains(":saml-provider/")
}

/// Audiences that everybody asks for, so that they name nobody.
const NO_TENANT: [&str; 1] = ["sts.amazonaws.com"];

impl Provider {
    /// Whether strangers get tokens of it, too.
    pub(super) fn has_many_tenants(&self) -> bool {
        self.tenants == Tenants::Many
    }

    /// Whether programs have its identities, rather than people and pipelines.
    pub(super) fn serves_workloads(&self) -> bool {
        self.workloads
    }

    /// The claim that a condition key names.
    fn claim(&self, host: &str, key: &str) -> Option<&Claim> {
        let is_named = |claim: &&Claim| {
            let name = claim.name.to_lowercase();
            if name.contains(':') { name == key } else { claim_of(host, key) == Some(&name) }
        };
        self.claims.iter().find(is_named)
    }
}

/// The claim that a condition key, in lower case, names of the provider with this host.
pub(super) fn claim_of<'k>(host: &str, key: &'k str) -> Option<&'k str> {
    key.strip_prefix(&host.to_lowercase())?.strip_prefix(':')
}

/// The forms of a key, in lower case, if it names the tenant. Of a provider that is not known, `sub` and `aud` do.
pub(super) fn tenant_forms(name: &str, key: &str) -> Option<Vec<Form>> {
    let host = host(name);
    let of_claim = |claim: &Claim| claim.forms.iter().map(|form| Form::new(form)).collect();
    match provider(name) {
        Some(provider) if provider.has_many_tenants() => provider.claim(host, key).map(of_claim),
        Some(_) => None,
        None => claim_of(host, key)
            .filter(|claim| ["sub", "aud"].contains(claim))
            .map(|_| vec![Form::new("{tenant}")]),
    }
}

/// Whether a condition key, in lower case, says for whom a provider made a token.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>
pub(super) fn names_audience(name: &str, key: &str) -> bool {
    key == "saml:aud" || claim_of(host(name), key).is_some_and(|claim| ["aud", "app_id"].contains(&claim))
}

/// Whether a condition key, in lower case, says to whom a provider gave a token, or to whose repository or project.
pub(super) fn names_subject(name: &str, key: &str) -> bool {
    let is_claim = claim_of(host(name), key) == Some("sub") || tenant_forms(name, key).is_some();
    is_claim && !names_audience(name, key)
}

/// Whether a value names a tenant at all.
pub(super) fn is_tenant(value: &str) -> bool {
    !NO_TENANT.contains(&value)
}

/// Whether the service acts for the resources of anybody: so do all that are not known to do otherwise.
pub(super) fn acts_for_anyone(service: &str) -> bool {
    SERVICES.service.get(service).is_none_or(|service| service.acts_for == Owner::Anyone)
}

/// The forms of source ARNs that name no account, of one service or of all.
pub(super) fn sources_without_account(service: Option<&str>) -> Vec<Form> {
    let services = SERVICES.service.iter().filter(|(name, _)| service.is_none_or(|service| service == *name));
    services.flat_map(|(_, one)| &one.source_arn).map(|form| Form::new(form)).collect()
}

/// Whether the ARNs of a service's resources have an account: such that do, and such that do not, if there are any.
pub(super) fn source_forms(service: Option<&str>) -> Vec<bool> {
    match (service, sources_without_account(service).is_empty()) {
        (None, _) => vec![true, false],
        (Some(_), has_account) => vec![has_account],
    }
}

/// ARNs of services whose resources are named without an account.
pub(super) fn arns_without_account() -> Vec<Pattern> {
    let services =
        SERVICES.service.values().flat_map(|one| &one.source_arn).filter_map(|form| form.split(':').nth(2));
    services.map(|service| Pattern::wild(&format!("arn:*:{service}:*"))).collect()
}

#[cfg(test)]
mod tests {
    use super::{PROVIDERS, SERVICES, names_audience, names_subject, provider, tenant_forms};

    #[test]
    fn the_data_has_sources() {
        assert!(PROVIDERS.provider.values().all(|provider| provider.source.starts_with("https://")));
        assert!(SERVICES.service.values().all(|service| service.source.starts_with("https://")));
    }

    #[test]
    fn claims_name_audiences_and_subjects() {
        let arn = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
        let key = |claim: &str| format!("token.actions.githubusercontent.com:{claim}");
        assert!(names_audience(arn, &key("aud")) && !names_audience(arn, &key("sub")));
        assert!(names_subject(arn, &key("sub")) && names_subject(arn, &key("repository")));
        assert!(!names_subject(arn, &key("ref")) && !names_subject(arn, &key("aud")));
        assert!(!names_subject(arn, "idp.example.com:sub"));
        assert!(names_audience("arn:aws:iam::111111111111:saml-provider/x", "saml:aud"));
    }

    #[test]
    fn a_provider_is_known_by_its_host() {
        let arn = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
        assert!(provider(arn).is_some_and(|provider| provider.has_many_tenants()));
        let host = "token.actions.githubusercontent.com";
        assert!(tenant_forms(arn, &format!("{host}:sub")).is_some());
        assert!(tenant_forms(arn, &format!("{host}:aud")).is_none());
        assert!(provider("idp.example.com").is_none());
        assert!(tenant_forms("idp.example.com", "idp.example.com:sub").is_some());
        assert!(provider("oidc.eks.eu-west-1.amazonaws.com/id/X").is_some_and(|eks| !eks.has_many_tenants()));
    }
}
