//! Why a principal has the rights that it has: its policies, statement by statement, and the roles on its way to an
//! administrator.

use super::super::together::Partition;
use super::read::{self, Documents, Principal};
use super::{Standings, Trusts};
use crate::policy::{Holder, HolderKind, StatementReason};
use crate::schema::GLOBAL;
use crate::store::{Binding, Sandbox, StoreError};
use schemars::JsonSchema;
use serde::Serialize;

/// What decides the rights of a role, user, group or policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrincipalReason {
    /// Every policy that counts, as far as it was read.
    pub policies: Vec<PolicyReason>,
    /// What of them was not read, in words.
    pub not_read: Option<String>,
    /// From it over the roles that it takes to the administrator; empty where that is not the case.
    pub path: Vec<Step>,
}

/// A policy, and what became of its statements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyReason {
    /// What it is called, in words.
    pub name: String,
    /// Its statements, in their order.
    pub statements: Vec<StatementReason>,
    /// What is not understood of the document, in words.
    pub not_understood: Option<String>,
}

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Step {
    /// Where it begins: an ARN, an ID or `the internet`.
    pub from: String,
    /// Where it leads; none where the way ends.
    pub to: Option<String>,
    /// What lets it pass, in words.
    pub by: String,
}

/// Why a principal has the rights that it has, or what a policy gives; none where there is no such thing in the account.
///
/// # Errors
///
/// When the rows cannot be read.
pub fn principal_reason(
    rows: &Sandbox,
    account_id: &str,
    arn: &str,
) -> Result<Option<PrincipalReason>, StoreError> {
    let place = [Binding::text("account_id", account_id), Binding::text("region", GLOBAL)];
    let partition = Partition::of(read::FROM, |sql| rows.run(sql, &place))?;
    let documents = Documents::of(&partition);
    let held = documents.held(arn);
    let principals = documents.principals();
    let found = principals.iter().position(|principal| principal.arn == arn);
    let policies = |holder: &Holder<'_>| {
        let each = held.iter().map(|(name, document)| PolicyReason {
            name: name.clone(),
            statements: holder.reasons(document),
            not_understood: None,
        });
        each.collect()
    };
    Ok(match found {
        Some(place) => Some(PrincipalReason {
            policies: policies(&principals[place].holder),
            not_read: principals[place].lacks().map(str::to_owned),
            path: path(&principals, &documents.trusts(), place),
        }),
        None if held.is_empty() => None,
        None => {
            let alone = Holder::new(HolderKind::Policy, arn, account_id);
            Some(PrincipalReason { policies: policies(&alone), ..PrincipalReason::default() })
        }
    })
}

/// The way to an administrator, step by step.
fn path(principals: &[Principal<'_>], trusts: &Trusts<'_>, place: usize) -> Vec<Step> {
    let standings = Standings::of(principals, trusts);
    let path = standings.of_one(principals, place).path.unwrap_or_default();
    let takes = path.windows(2).map(|pair| {
        let (one, role) = (&principals[pair[0]], &principals[pair[1]]);
        let taking = one.holder.takes(role.arn, trusts.get(role.arn));
        let trust = taking.as_ref().and_then(|taking| taking.trust.clone());
        let by: Vec<_> = taking.into_iter().flat_map(|taking| taking.by).collect();
        let by = match trust {
            None => "its trust policy could not be read, and may let it".to_owned(),
            Some(trust) if by.is_empty() => format!("{trust} of its trust names who takes it"),
            Some(trust) => {
                let by = by.join(", ");
                format!("{trust} of its trust lets the account in, and sts:AssumeRole is allowed by {by}")
            }
        };
        Step { from: one.arn.to_owned(), to: Some(role.arn.to_owned()), by }
    });
    let end = path.last().and_then(|end| Some((end, standings.administrators.get(end)?)));
    let end = end.map(|(end, administrator)| Step {
        from: principals[*end].arn.to_owned(),
        to: None,
        by: administrator.to_string(),
    });
    takes.chain(end).collect()
}
