//! Which accounts: the one of the credentials, those of a file, or those of the organization.

use super::error::Failure;
use crate::collect::{Accounts, Entry, Organization, Role};
use crate::requirements::{self, ListedAccount, Loaded};
use std::path::PathBuf;

/// Which accounts to audit; without any of these, the one that the credentials belong to.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct AccountsArgs {
    /// Audit the accounts of this YAML file, each with the role to enter it by
    #[arg(long, value_name = "FILE", group = "many", help_heading = "Accounts")]
    accounts: Option<PathBuf>,
    /// Audit every active account of the organization
    #[arg(long, group = "many", requires = "role_name", help_heading = "Accounts")]
    organization: bool,
    /// Role to enter each account by, but for that of the credentials; the file may name others
    #[arg(long, value_name = "NAME", requires = "many", help_heading = "Accounts")]
    role_name: Option<String>,
    /// Only accounts of this organizational unit, or of one below it (repeatable)
    #[arg(long, value_name = "OU", requires = "organization", help_heading = "Accounts")]
    ou: Vec<String>,
    /// Only accounts of the organization with this tag (repeatable)
    #[arg(long, value_name = "KEY=VALUE", requires = "organization", value_parser = tag, help_heading = "Accounts")]
    account_tag: Vec<(String, String)>,
}

impl AccountsArgs {
    /// The accounts, and the ways into them.
    pub(super) fn accounts(&self, external_id: Option<&str>) -> Result<Accounts, Failure> {
        let external_id = external_id.map(str::to_owned);
        if let Some(path) = &self.accounts {
            let listed = requirements::accounts(&Loaded::from_file(path)?)?;
            let entry = |account| self.entry(account, external_id.clone());
            return Ok(Accounts::Listed(listed.into_iter().map(entry).collect()));
        }
        Ok(match &self.role_name {
            Some(role_name) if self.organization => Accounts::Organization(Organization {
                role_name: role_name.clone(),
                external_id,
                units: self.ou.clone(),
                tags: self.account_tag.clone(),
            }),
            _ => Accounts::Own,
        })
    }

    /// Whether roles of other accounts may be entered.
    pub(super) fn are_many(&self) -> bool {
        self.accounts.is_some() || self.organization
    }

    fn entry(&self, account: ListedAccount, external_id: Option<String>) -> Entry {
        let ListedAccount { id, name, role_arn, role_name, external_id: own, profile, regions } = account;
        let otherwise = self.role_name.clone().filter(|_| profile.is_none()).map(Role::NamedElsewhere);
        let role = role_arn.map(Role::Arn).or(role_name.map(Role::Named)).or(otherwise);
        Entry { id: id.into(), name, role, external_id: own.or(external_id), profile, regions }
    }
}

fn tag(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("a tag is written key=value")?;
    Ok((key.to_owned(), value.to_owned()))
}
