//! Which findings are about what is audited, and which are left out.

use super::findings::{Form, Said};
use super::holes::Holes;
use crate::catalogue::Check;
use crate::schema::{GLOBAL, Schema, Table};
use crate::scope::Scope;
use crate::store::{Analysis, Binding, Finding, Sandbox, StoreError, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// What a scope means on one snapshot.
pub(super) struct Within<'a> {
    scope: &'a Scope,
    /// Declared resources and stacks, each with the ARNs that its live resource has or should have.
    declared: BTreeMap<String, Vec<String>>,
    /// The accounts in which a table has rows in scope.
    accounts: BTreeMap<String, BTreeSet<String>>,
    /// Of each pattern, whether it matches anything.
    matched: Vec<bool>,
    /// The tags that nothing has.
    unused_tags: Vec<String>,
}

impl<'a> Within<'a> {
    /// The meaning of a scope for checks that read these tables.
    pub(super) fn of(
        scope: &'a Scope,
        schema: &Schema,
        tables: BTreeSet<&str>,
        sandbox: &Sandbox,
    ) -> Result<Self, StoreError> {
        let (declared, accounts) = (BTreeMap::new(), BTreeMap::new());
        let (matched, unused_tags) = (vec![false; scope.arns.len()], unused_tags(scope, schema, sandbox)?);
        let mut within = Self { scope, declared, accounts, matched, unused_tags };
        if !scope.is_narrow() {
            return Ok(within);
        }
        within.declared = declared_in(sandbox)?;
        for table in tables.into_iter().filter_map(|name| schema.table(name)) {
            if schema.has_column(table.name, "arn") {
                let sql = format!("SELECT account_id, arn FROM {} WHERE arn IS NOT NULL", table.name);
                within.accounts.insert(table.name.to_owned(), BTreeSet::new());
                for [account_id, arn] in sandbox.run(&sql, &[])?.texts() {
                    within.see(table.name, account_id, &arn);
                }
            }
        }
        Ok(within)
    }

    fn see(&mut self, table: &str, account_id: String, arn: &str) {
        for (pattern, matched) in self.scope.arns.iter().zip(&mut self.matched) {
            *matched = *matched || pattern.matches(arn);
        }
        if self.scope.includes(arn)
            && let Some(accounts) = self.accounts.get_mut(table)
        {
            accounts.insert(account_id);
        }
    }

    /// Whether a finding is about something in scope.
    pub(super) fn keeps(&self, finding: &Finding, analysis: &Analysis, holes: &Holes) -> bool {
        if !self.scope.is_narrow() {
            return true;
        }
        let place = (finding.account_id.as_str(), finding.region.as_str());
        let partition = format!("{}/{}", place.0, place.1);
        let of_partition = finding.resource.strip_prefix(&partition);
        if of_partition.is_none_or(|kind| !kind.is_empty() && !kind.starts_with('/')) {
            return self.holds(&finding.resource);
        }
        if holes.is_left_out(place) {
            self.judges(analysis, place.0)
        } else {
            self.scope.reaches(place.0, place.1)
        }
    }

    /// Whether a resource is in scope, live or declared.
    fn holds(&self, resource: &str) -> bool {
        if self.scope.includes(resource) {
            return true;
        }
        let ends = resource.match_indices('#').map(|(end, _)| end).chain([resource.len()]);
        let mut declared = ends.filter_map(|end| self.declared.get(&resource[..end]));
        declared.any(|arns| self.scope.matches(resource) || arns.iter().any(|arn| self.scope.matches(arn)))
    }

    /// Whether an account has something in scope that a check may judge.
    fn judges(&self, analysis: &Analysis, account_id: &str) -> bool {
        let has_rows = |table: &str| match self.accounts.get(table) {
            Some(accounts) => accounts.contains(account_id),
            None => table.starts_with("iac_") && !self.declared.is_empty(),
        };
        if analysis.ground.origins.is_empty() {
            return analysis.ground.rests_on.keys().any(|table| has_rows(table));
        }
        analysis.ground.origins.iter().any(|table| has_rows(table))
    }

    /// What a check says that is about the account as a whole, where that is not audited: one finding for each account.
    pub(super) fn of_account(&self, check: &Check, partitions: &[(String, String)]) -> Option<Vec<Finding>> {
        if !(self.scope.is_narrow() && check.header.is_of_account()) {
            return None;
        }
        let accounts = partitions.iter().filter(|(_, region)| region == GLOBAL);
        let form = Form::of(check);
        let exempt = |(account_id, region): &(String, String)| {
            let resource = format!("{account_id}/{region}");
            let place = (account_id.as_str(), region.as_str(), resource.as_str());
            form.finding(Said::without_row(place, Verdict::Exempt, Finding::NEEDS_WHOLE_ACCOUNT))
        };
        Some(accounts.map(exempt).collect())
    }

    /// What the scope names and nothing has.
    pub(super) fn notes(&self) -> Vec<String> {
        let unmatched = self.scope.arns.iter().zip(&self.matched).filter(|(_, matched)| !**matched);
        let unmatched =
            unmatched.map(|(pattern, _)| format!("nothing that was read has an ARN like {}", pattern.text()));
        let unused = self.unused_tags.iter().map(|tag| format!("nothing that was read has the tag {tag}"));
        unmatched.chain(unused).collect()
    }
}

/// The tags of a scope that no row has. The tables are asked one by one: there may be many.
fn unused_tags(scope: &Scope, schema: &Schema, sandbox: &Sandbox) -> Result<Vec<String>, StoreError> {
    let has_tags = |table: &&Table| schema.has_column(table.name, "tags");
    let tables: Vec<_> =
        if scope.tags.is_empty() { Vec::new() } else { schema.tables().filter(has_tags).collect() };
    let mut unused = Vec::new();
    for (key, value) in &scope.tags {
        let path = format!("$.{}", serde_json::Value::from(key.as_str()));
        let bindings = [Binding::text("key", path), Binding::text("value", value)];
        let mut is_used = false;
        for table in &tables {
            let sql = format!("SELECT 1 FROM {} WHERE tags ->> :key = :value LIMIT 1", table.name);
            is_used = !sandbox.run(&sql, &bindings)?.rows.is_empty();
            if is_used {
                break;
            }
        }
        if !is_used {
            unused.push(format!("{key}={value}"));
        }
    }
    Ok(unused)
}

/// What stacks declare, and the stacks.
fn declared_in(sandbox: &Sandbox) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let mut declared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for sql in [
        "SELECT urn, arn FROM iac_resource",
        "SELECT urn, arn FROM iac_live",
        "SELECT stack, NULL FROM iac_stack",
    ] {
        for [name, arn] in sandbox.run(sql, &[])?.texts() {
            declared.entry(name).or_default().extend(Some(arn).filter(|arn| !arn.is_empty()));
        }
    }
    Ok(declared)
}
