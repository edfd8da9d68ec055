//! What a policy names in full: accounts, organisations, and whatever else belongs to somebody.

use super::form::Form;
use super::pattern::Pattern;
use super::request::{ACCOUNT, ARN, ORGANIZATION, PRINCIPAL_ID};
use super::{Policy, document};
use std::collections::{BTreeMap, BTreeSet};

/// Whoever is named here is no stranger.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    accounts: BTreeSet<String>,
    organizations: BTreeSet<String>,
    /// The values of conditions, by key.
    values: BTreeMap<String, BTreeSet<String>>,
}

impl Named {
    /// What the statements of a policy name, and the account that owns the resource.
    pub(super) fn of(policy: &Policy, own_account: &str) -> Self {
        let mut named = Self::default();
        named.accounts.insert(own_account.to_owned());
        for statement in &policy.statements {
            for principal in statement.principals.iter().flat_map(BTreeMap::values).flatten() {
                named.accounts.extend(account_in(principal));
            }
            for (key, values) in statement.conditions.values().flatten() {
                named.accounts.extend(values.iter().filter_map(|value| account_in(value)));
                named.organizations.extend(values.iter().filter_map(|value| organization_in(value)));
                named.values.entry(key.clone()).or_default().extend(values.iter().cloned());
            }
        }
        named
    }

    pub(super) fn accounts(&self) -> impl Iterator<Item = &str> {
        self.accounts.iter().map(String::as_str)
    }

    pub(super) fn organization_ids(&self) -> impl Iterator<Item = &str> {
        self.organizations.iter().map(String::as_str)
    }

    /// The paths of the organisations that are named.
    pub(super) fn organizations(&self) -> Vec<Pattern> {
        let form = Form::new(ORGANIZATION);
        self.organizations.iter().filter_map(|id| form.with(Pattern::exact(id))).collect()
    }

    /// The values of a key.
    pub(super) fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.values.get(key).into_iter().flatten().map(String::as_str)
    }

    pub(super) fn principal_id<'v>(&self, value: &'v str) -> Option<&'v str> {
        Form::new(PRINCIPAL_ID).tenant_of(value)
    }

    /// The values of this form that belong to somebody who is named.
    pub(super) fn of_form(&self, form: &Form) -> Vec<Pattern> {
        let tenants: BTreeSet<_> = self
            .values
            .values()
            .flatten()
            .filter_map(|value| form.tenant_of(value))
            .chain(self.accounts())
            .collect();
        // No two things have names that differ in the case of letters alone.
        tenants.into_iter().filter_map(|tenant| form.with(Pattern::exact(tenant).folded())).collect()
    }
}

/// The account that a value names in full.
pub(super) fn account_in(value: &str) -> Option<String> {
    let account = [ARN, ACCOUNT].into_iter().find_map(|form| Form::new(form).tenant_of(value));
    account.filter(|account| document::is_account_id(account)).map(str::to_owned)
}

/// The accounts that texts name in full.
pub(super) fn accounts_in<'t>(texts: impl IntoIterator<Item = &'t String>) -> BTreeSet<String> {
    texts.into_iter().filter_map(|text| account_in(text)).collect()
}

/// The organisation that a value names in full; its own stands as a variable.
pub(super) fn organization_in(value: &str) -> Option<String> {
    // An operator may ignore the case of letters; IDs have small ones.
    let value = value.to_ascii_lowercase();
    let is_own = value.starts_with("${aws:resourceorg");
    let id = Form::new(ORGANIZATION).tenant_of(&value).filter(|id| is_own || id.starts_with("o-"))?;
    Some(id.to_owned())
}
