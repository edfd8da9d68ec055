//! The accounts of the organization that the credentials belong to.

use super::attempts::Attempts;
use super::entry::{Entry, Role};
use super::failure::Failure;
use super::session::Session;
use super::turns::Turns;
use crate::schema::Operation;
use aws_sdk_organizations::types::{Account, AccountState, AccountStatus, ChildType};
use futures::stream::{self, StreamExt, TryStreamExt};
use std::collections::BTreeSet;
use std::sync::Arc;

const LIST_ACCOUNTS: Operation = Operation::new("organizations", "ListAccounts");
const LIST_ACCOUNTS_FOR_PARENT: Operation = Operation::new("organizations", "ListAccountsForParent");
const LIST_CHILDREN: Operation = Operation::new("organizations", "ListChildren");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("organizations", "ListTagsForResource");

/// Accounts that are asked for their tags at once.
const AT_ONCE: usize = 8;

/// The accounts of an organization, and the way into them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// The role by which each account is entered, but for that of the credentials.
    pub role_name: String,
    /// The external id that the roles ask for.
    pub external_id: Option<String>,
    /// Organizational units: only accounts in these and in those below them, where any is named.
    pub units: Vec<String>,
    /// Tags that an account must have.
    pub tags: Vec<(String, String)>,
}

impl Organization {
    /// The operations that list the accounts.
    pub(super) fn operations(&self) -> Vec<Operation> {
        let by_unit: &[Operation] = &[LIST_ACCOUNTS_FOR_PARENT, LIST_CHILDREN];
        let accounts = if self.units.is_empty() { &[LIST_ACCOUNTS] } else { by_unit };
        let tags = (!self.tags.is_empty()).then_some(LIST_TAGS_FOR_RESOURCE);
        accounts.iter().copied().chain(tags).collect()
    }
}

/// Lists the accounts of an organization.
pub(super) struct Listing<'a> {
    pub(super) client: aws_sdk_organizations::Client,
    pub(super) session: &'a Session,
    pub(super) organization: &'a Organization,
    pub(super) attempts: Attempts,
}

impl Listing<'_> {
    /// The accounts that are active and pass the filters, and how many there are in all.
    pub(super) async fn entries(&self) -> Result<(Vec<Entry>, usize), Failure> {
        let accounts =
            if self.organization.units.is_empty() { self.all().await? } else { self.of_units().await? };
        let all = accounts.len();
        let active = accounts.into_iter().filter(is_active);
        let chosen = stream::iter(active).map(|account| self.with_tags(account)).buffered(AT_ONCE);
        let chosen: Vec<_> = chosen.try_collect().await?;
        Ok((chosen.into_iter().flatten().filter_map(|account| self.entry(&account)).collect(), all))
    }

    fn entry(&self, account: &Account) -> Option<Entry> {
        Some(Entry {
            name: account.name().map(str::to_owned),
            role: Some(Role::NamedElsewhere(self.organization.role_name.clone())),
            external_id: self.organization.external_id.clone(),
            ..Entry::own(&Arc::from(account.id()?))
        })
    }

    async fn all(&self) -> Result<Vec<Account>, Failure> {
        let page = async |token| {
            let client = &self.client;
            let answer = client.list_accounts().set_next_token(token).send().await;
            let page =
                answer.map_err(|error| Failure::from_sdk(LIST_ACCOUNTS, &error, self.session.endpoint))?;
            Ok((page.accounts.unwrap_or_default(), page.next_token))
        };
        self.every(LIST_ACCOUNTS, page).await
    }

    /// The accounts of the units and of all units below them, each once.
    async fn of_units(&self) -> Result<Vec<Account>, Failure> {
        let (mut units, mut seen, mut known) =
            (self.organization.units.clone(), BTreeSet::new(), BTreeSet::new());
        let mut accounts = Vec::new();
        while let Some(unit) = units.pop() {
            if seen.insert(unit.clone()) {
                let of_unit = self.accounts_of(&unit).await?;
                accounts.extend(of_unit.into_iter().filter(|account| known.insert(account.id.clone())));
                units.extend(self.units_below(&unit).await?);
            }
        }
        Ok(accounts)
    }

    async fn accounts_of(&self, unit: &str) -> Result<Vec<Account>, Failure> {
        let operation = LIST_ACCOUNTS_FOR_PARENT;
        let page = async |token| {
            let client = &self.client;
            let answer = client.list_accounts_for_parent().parent_id(unit).set_next_token(token).send().await;
            let page = answer.map_err(|error| Failure::from_sdk(operation, &error, self.session.endpoint))?;
            Ok((page.accounts.unwrap_or_default(), page.next_token))
        };
        self.every(operation, page).await
    }

    async fn units_below(&self, unit: &str) -> Result<Vec<String>, Failure> {
        let kind = ChildType::OrganizationalUnit;
        let page = async |token| {
            let client = &self.client;
            let request = client.list_children().parent_id(unit).child_type(kind.clone());
            let answer = request.set_next_token(token).send().await;
            let page =
                answer.map_err(|error| Failure::from_sdk(LIST_CHILDREN, &error, self.session.endpoint))?;
            let units = page.children.unwrap_or_default().into_iter().filter_map(|child| child.id);
            Ok((units.collect(), page.next_token))
        };
        self.every(LIST_CHILDREN, page).await
    }

    /// The account, if it has all tags that are asked for.
    async fn with_tags(&self, account: Account) -> Result<Option<Account>, Failure> {
        let wanted = &self.organization.tags;
        let (false, Some(id)) = (wanted.is_empty(), account.id()) else { return Ok(Some(account)) };
        let page = async |token| {
            let client = &self.client;
            let answer = client.list_tags_for_resource().resource_id(id).set_next_token(token).send().await;
            let page = answer
                .map_err(|error| Failure::from_sdk(LIST_TAGS_FOR_RESOURCE, &error, self.session.endpoint))?;
            Ok((page.tags.unwrap_or_default(), page.next_token))
        };
        let tags = self.every(LIST_TAGS_FOR_RESOURCE, page).await?;
        let has =
            |(key, value): &(String, String)| tags.iter().any(|tag| tag.key == *key && tag.value == *value);
        Ok(wanted.iter().all(has).then_some(account))
    }

    /// Every item of a list, page by page. The SDK's own pages end without a word where a token comes again, and then
    /// accounts would be missing that nobody misses.
    async fn every<T>(
        &self,
        operation: Operation,
        page: impl AsyncFn(Option<String>) -> Result<(Vec<T>, Option<String>), Failure>,
    ) -> Result<Vec<T>, Failure> {
        let (mut items, mut turns, mut token) = (Vec::new(), Turns::default(), None);
        while !turns.ended {
            let (more, next) = self.attempts.open(operation, || page(token.clone())).await?;
            items.extend(more);
            turns.turn(next.as_deref()).map_err(|why| Failure::malformed(operation, why))?;
            token = next;
        }
        Ok(items)
    }
}

/// Newer answers have a state, older ones and emulators a status.
fn is_active(account: &Account) -> bool {
    match (account.state(), account.status()) {
        (Some(state), _) => *state == AccountState::Active,
        (None, Some(status)) => *status == AccountStatus::Active,
        (None, None) => true,
    }
}
