//! What condition keys say, and whether a stranger can choose their values: data, with the sources.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    toml::from_str(include_str!("condition_keys.toml"))
        .expect("the file is part of the program, and a test reads it")
});

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    key: BTreeMap<String, Key>,
}

/// One key of conditions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Key {
    pub(super) says: Says,
    /// The part of the request that it repeats; none where the caller may choose the value at will.
    #[serde(default)]
    pub(super) of: Option<Part>,
    #[serde(default, rename = "type")]
    pub(super) kind: Kind,
    /// The value in all requests of AWS's own services, where it is known.
    #[serde(default)]
    pub(super) of_services: Option<String>,
    /// Whether a request can have several values of it.
    #[serde(default)]
    pub(super) many: bool,
    /// Where AWS says so.
    #[allow(dead_code, reason = "the file has it for its readers")]
    pub(super) source: String,
}

/// What a key is about.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Says {
    /// Who calls, or on whose behalf.
    Who,
    /// From which network, and when.
    Where,
    /// Which resource is reached or given away.
    What,
    /// In which manner.
    How,
}

/// What the values of a key are.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    #[default]
    String,
    Arn,
    Bool,
    Address,
    Number,
    Date,
}

/// A part of a request that keys repeat.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    #[serde(rename = "principal.account")]
    PrincipalAccount,
    #[serde(rename = "principal.arn")]
    PrincipalArn,
    #[serde(rename = "principal.organization")]
    PrincipalOrganization,
    #[serde(rename = "principal.organization_path")]
    PrincipalOrganizationPath,
    #[serde(rename = "principal.id")]
    PrincipalId,
    #[serde(rename = "principal.service")]
    PrincipalService,
    #[serde(rename = "principal.services")]
    PrincipalServices,
    #[serde(rename = "principal.is_service")]
    PrincipalIsService,
    #[serde(rename = "principal.type")]
    PrincipalType,
    #[serde(rename = "source.account")]
    SourceAccount,
    #[serde(rename = "source.owner")]
    SourceOwner,
    #[serde(rename = "source.arn")]
    SourceArn,
    #[serde(rename = "source.organization")]
    SourceOrganization,
    #[serde(rename = "source.organization_path")]
    SourceOrganizationPath,
    #[serde(rename = "network.address")]
    Address,
    #[serde(rename = "network.vpc")]
    Vpc,
    #[serde(rename = "network.vpc_arn")]
    VpcArn,
    #[serde(rename = "network.endpoint")]
    Endpoint,
    #[serde(rename = "network.vpc_address")]
    VpcAddress,
    #[serde(rename = "network.account")]
    NetworkAccount,
    #[serde(rename = "network.organization")]
    NetworkOrganization,
    #[serde(rename = "network.organization_path")]
    NetworkOrganizationPath,
    #[serde(rename = "holding.account")]
    HoldingAccount,
    #[serde(rename = "holding.arn")]
    HoldingArn,
    #[serde(rename = "holding.vpc")]
    HoldingVpc,
    #[serde(rename = "holding.endpoint")]
    HoldingEndpoint,
    #[serde(rename = "resource.account")]
    ResourceAccount,
    #[serde(rename = "resource.organization")]
    ResourceOrganization,
    #[serde(rename = "resource.organization_path")]
    ResourceOrganizationPath,
    #[serde(rename = "resource")]
    Resource,
}

/// What is known of a key, in lower case. A key with a free part, such as a tag, is known by what stands before it.
pub(super) fn key(name: &str) -> Option<&'static Key> {
    let keys = &KEYS.key;
    let free =
        |end: char| name.rmatch_indices(end).find_map(|(at, _)| keys.get(&format!("{}*", &name[..=at])));
    keys.get(name).or_else(|| free('/')).or_else(|| free(':'))
}

#[cfg(test)]
mod tests {
    use super::{KEYS, Part, key};

    #[test]
    fn keys_are_in_lower_case() {
        for (name, key) in &KEYS.key {
            assert_eq!(*name, name.to_lowercase());
            assert!(key.source.starts_with("https://"), "{name}");
        }
    }

    #[test]
    fn a_key_with_a_free_part_is_known() {
        assert_eq!(key("aws:principalaccount").and_then(|key| key.of), Some(Part::PrincipalAccount));
        assert!(key("aws:principaltag/team/a").is_some());
        assert!(key("aws:upright").is_none());
    }
}
