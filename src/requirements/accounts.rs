//! The accounts file: which accounts are audited, and how each is entered.

use super::document::{At, OneOrMany};
use super::loaded::Loaded;
use super::refusal;
use super::resolve::{Place, regions_of};
use crate::diagnostic::Problem;
use crate::schema::Regions;
use serde::Deserialize;
use std::collections::BTreeSet;

/// An account of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedAccount {
    /// AWS account.
    pub id: String,
    /// What people call it.
    pub name: Option<String>,
    /// The role to enter it by.
    pub role_arn: Option<String>,
    /// The role to enter it by, by its name in the account.
    pub role_name: Option<String>,
    /// The external id that the role asks for.
    pub external_id: Option<String>,
    /// The profile whose credentials enter it, or assume the role.
    pub profile: Option<String>,
    /// Its regions, in place of those of the audit.
    pub regions: Option<Regions>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    accounts: At<Vec<AccountSection>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountSection {
    id: At<String>,
    name: Option<String>,
    role_arn: Option<At<String>>,
    role_name: Option<At<String>>,
    external_id: Option<String>,
    profile: Option<String>,
    regions: Option<At<OneOrMany>>,
}

/// Reads the accounts of a file.
///
/// # Errors
///
/// When it is not YAML, has keys that it has not, names an account twice, or a role that does not lead to the account.
pub fn accounts(loaded: &Loaded) -> Result<Vec<ListedAccount>, Problem> {
    let (file, text) = (loaded.file.as_str(), loaded.text.as_str());
    let missing = |field: &str| match field {
        "id" => {
            "an account has the key id, and may have name, role_arn or role_name, external_id, profile and regions"
        }
        _ => "list the accounts below the key `accounts`, each as `- id: \"111122223333\"`",
    };
    let parsed: File =
        serde_saphyr::from_str(text).map_err(|error| refusal::problem(file, text, error, missing))?;
    let place = Place { file, text };
    if parsed.accounts.value().is_empty() {
        return Err(place.problem(parsed.accounts.span(), "no account is listed".to_owned()));
    }
    let mut known = BTreeSet::new();
    let listed = parsed.accounts.value().iter().map(|section| {
        let account = section.account(place)?;
        if known.insert(account.id.clone()) {
            return Ok(account);
        }
        Err(place.problem(section.id.span(), format!("account {} is listed twice", account.id)))
    });
    listed.collect()
}

impl AccountSection {
    fn account(&self, place: Place<'_>) -> Result<ListedAccount, Problem> {
        let id = self.id.value();
        if id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            let help =
                "an account id has 12 digits; write it between quotes, so that zeros at its beginning stay";
            return Err(place.problem(self.id.span(), format!("`{id}` is no account id")).help(help));
        }
        if let Some(arn) = &self.role_arn {
            leads_to(id, arn, place)?;
        }
        if let (Some(_), Some(name)) = (&self.role_arn, &self.role_name) {
            let message = "`role_name` stands beside `role_arn`, and an account is entered by one role";
            return Err(place.problem(name.span(), message.to_owned()));
        }
        let text = |value: &Option<At<String>>| value.as_ref().map(|value| value.value().clone());
        Ok(ListedAccount {
            id: id.clone(),
            name: self.name.clone(),
            role_arn: text(&self.role_arn),
            role_name: text(&self.role_name),
            external_id: self.external_id.clone(),
            profile: self.profile.clone(),
            regions: self.regions.as_ref().map(|regions| regions_of(regions, place)).transpose()?,
        })
    }
}

fn leads_to(id: &str, arn: &At<String>, place: Place<'_>) -> Result<(), Problem> {
    let wrong = |message: String| {
        place.problem(arn.span(), message).help(format!("such as arn:aws:iam::{id}:role/audit"))
    };
    match arn.value().split(':').collect::<Vec<_>>().as_slice() {
        ["arn", _, "iam", "", account, role] if role.starts_with("role/") && *account == id => Ok(()),
        ["arn", _, "iam", "", account, role] if role.starts_with("role/") => {
            Err(wrong(format!("the role is in account {account}, not in {id}")))
        }
        _ => Err(wrong(format!("`{}` is no ARN of a role", arn.value()))),
    }
}

#[cfg(test)]
mod tests {
    use super::accounts;
    use crate::requirements::Loaded;
    use crate::schema::Regions;

    fn said(text: &str) -> String {
        let refused = accounts(&Loaded::from_text("a.yaml", text)).expect_err("it should be refused");
        refused.to_string()
    }

    #[test]
    fn an_account_needs_no_more_than_its_id() {
        let text =
            "accounts:\n  - id: '012345678901'\n  - { id: 111122223333, regions: all, role_name: audit }\n";
        let listed = accounts(&Loaded::from_text("a.yaml", text)).expect("accounts");
        let ids: Vec<_> = listed.iter().map(|account| account.id.as_str()).collect();
        assert_eq!(ids, ["012345678901", "111122223333"]);
        assert_eq!((&listed[0].regions, &listed[1].regions), (&None, &Some(Regions::All)));
        assert_eq!(listed[1].role_name.as_deref(), Some("audit"));
    }

    #[test]
    fn what_is_wrong_is_shown_where_it_stands() {
        let account = |keys: &str| format!("accounts:\n  - {{ id: '111122223333', {keys} }}\n");
        for (text, words) in [
            (account("rolename: x"), "a.yaml:2:27: unknown key `rolename` (did you mean `role_name`?)"),
            (
                "accounts:\n  - id: 12\n".into(),
                "a.yaml:2:9: `12` is no account id (an account id has 12 digits",
            ),
            ("accounts: []\n".into(), "a.yaml:1:11: no account is listed"),
            ("acounts: []\n".into(), "a.yaml:1:1: unknown key `acounts` (did you mean `accounts`?)"),
            ("accounts:\n  - name: x\n".into(), "the key `id` is missing here (an account has the key id"),
            (account("role_arn: 'arn:aws:iam::1:role/a'"), "the role is in account 1, not in 111122223333"),
            (
                account("role_arn: audit"),
                "a.yaml:2:37: `audit` is no ARN of a role (such as arn:aws:iam::111122223333:",
            ),
            (
                account("role_arn: 'arn:aws:iam::111122223333:role/a', role_name: a"),
                "`role_name` stands beside",
            ),
            (account("regions: []"), "no region is named, so nothing would be audited"),
            (
                account("name: x") + "  - id: '111122223333'\n",
                "a.yaml:3:9: account 111122223333 is listed twice",
            ),
        ] {
            assert!(said(&text).contains(words), "{}\nlacks\n{words}", said(&text));
        }
    }
}
