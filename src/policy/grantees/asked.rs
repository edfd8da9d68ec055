//! Whom the conditions of a statement, and of the Denies, name: they are weighed one by one.

use super::super::condition::Test;
use super::super::keys::Part;
use super::super::named::{accounts_in, organization_in};
use super::Weighing;
use std::collections::BTreeSet;

impl<'a> Weighing<'a> {
    pub(super) fn tests(&self) -> impl Iterator<Item = Test<'a>> + Clone {
        self.policy.tests(self.statement)
    }

    /// The values that tests of such parts ask for.
    pub(super) fn asked(&self, parts: &[Part]) -> BTreeSet<&'a String> {
        let is_of =
            |test: &Test<'_>| test.about().and_then(|key| key.of).is_some_and(|part| parts.contains(&part));
        self.tests()
            .filter(is_of)
            .filter(|test| test.asks_for_values())
            .flat_map(|test| test.values)
            .collect()
    }

    /// The organisations that tests ask for.
    pub(super) fn organizations(&self) -> BTreeSet<String> {
        let asked = self.asked(&[Part::PrincipalOrganization, Part::PrincipalOrganizationPath]);
        asked.into_iter().filter_map(|value| organization_in(value)).collect()
    }

    pub(super) fn asked_accounts(&self) -> BTreeSet<String> {
        accounts_in(self.asked(&[Part::PrincipalAccount, Part::PrincipalArn, Part::SourceOwner]))
    }

    /// The IDs of principals, without the names of their sessions.
    pub(super) fn ids(&self, values: impl IntoIterator<Item = &'a String>) -> BTreeSet<&'a str> {
        values.into_iter().filter_map(|id| self.named.principal_id(id)).collect()
    }

    /// The values that the Denies have of such parts.
    pub(super) fn denied(&self, parts: &'static [Part]) -> impl Iterator<Item = &'a String> {
        let policy = self.policy;
        let tests = policy.denials().flat_map(move |deny| policy.tests(deny));
        let is_of =
            |test: &Test<'_>| test.about().and_then(|key| key.of).is_some_and(|part| parts.contains(&part));
        tests.filter(is_of).flat_map(|test| test.values)
    }

    /// What the Denies say of who calls: it may be who is not denied.
    pub(super) fn spared(&self) -> impl Iterator<Item = &'a String> {
        const WHO: [Part; 4] = [
            Part::PrincipalAccount,
            Part::PrincipalArn,
            Part::PrincipalOrganization,
            Part::PrincipalOrganizationPath,
        ];
        let but = self.policy.denials().filter(|deny| deny.is_not_principal);
        let but = but.flat_map(|deny| deny.principals.iter().flatten()).flat_map(|(_, named)| named);
        self.denied(&WHO).chain(but)
    }
}
