//! Which accounts a run is to read.

use super::attempts::Attempts;
use super::entry::{DESCRIBE_REGIONS, Entry, Role};
use super::organization::{Listing, Organization};
use super::progress::Progress;
use super::session::{ASSUME_ROLE, GET_CALLER_IDENTITY, Session, SessionError};
use super::throttle::LeftToTheCall;
use crate::schema::{Operation, Regions};
use std::collections::BTreeSet;

/// Which accounts are audited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Accounts {
    /// The one that the credentials belong to.
    #[default]
    Own,
    /// These.
    Listed(Vec<Entry>),
    /// Those of the organization that the credentials belong to.
    Organization(Organization),
}

impl Accounts {
    /// Those that a file lists.
    pub(super) fn listed(&self) -> &[Entry] {
        if let Self::Listed(entries) = self { entries } else { &[] }
    }

    /// The operations that find out what there is to read in an account, whatever the plan is.
    pub fn reading(&self, regions: Option<&Regions>) -> Vec<Operation> {
        let mut asked = self.listed().iter().map(|entry| entry.regions.as_ref()).chain([regions]);
        let all = asked.any(|regions| regions == Some(&Regions::All)).then_some(DESCRIBE_REGIONS);
        [GET_CALLER_IDENTITY].into_iter().chain(all).collect()
    }

    /// The operations that list the accounts.
    pub fn listing(&self) -> Vec<Operation> {
        match self {
            Self::Organization(organization) => organization.operations(),
            Self::Own | Self::Listed(_) => Vec::new(),
        }
    }

    /// The operations by which accounts are entered.
    pub fn entering(&self) -> Vec<Operation> {
        if self.roles().is_empty() { Vec::new() } else { vec![ASSUME_ROLE] }
    }

    /// The roles that the caller must be allowed to assume, as the resources of a policy name them.
    pub fn roles(&self) -> BTreeSet<String> {
        let role = |entry: &Entry| match entry.role.as_ref()? {
            Role::Arn(arn) => Some(arn.clone()),
            Role::Named(name) | Role::NamedElsewhere(name) => {
                Some(format!("arn:aws:iam::{}:role/{name}", entry.id))
            }
        };
        match self {
            Self::Own => BTreeSet::new(),
            Self::Listed(entries) => entries.iter().filter_map(role).collect(),
            Self::Organization(Organization { role_name, .. }) => {
                BTreeSet::from([format!("arn:aws:iam::*:role/{role_name}")])
            }
        }
    }
}

impl Session {
    /// The accounts, each with the way into it.
    ///
    /// # Errors
    ///
    /// When the organization does not say which accounts it has, or none of them passes the filters.
    pub async fn entries(
        &self,
        accounts: &Accounts,
        quota_share: f64,
        progress: &Progress,
    ) -> Result<Vec<Entry>, SessionError> {
        let organization = match accounts {
            Accounts::Own => return Ok(vec![Entry::own(&self.account_id)]),
            Accounts::Listed(entries) => return Ok(entries.clone()),
            Accounts::Organization(organization) => organization,
        };
        let config = aws_sdk_organizations::config::Builder::from(&self.config);
        let config = config.retry_classifier(LeftToTheCall);
        let patience = self.target.throttle_patience;
        let listing = Listing {
            client: aws_sdk_organizations::Client::from_conf(config.build()),
            session: self,
            organization,
            attempts: Attempts::new(&self.account_id, &progress.counts, quota_share, patience),
        };
        let listed = listing.entries().await.map_err(|failure| SessionError::NoOrganization {
            operation: failure.operation,
            message: failure.message,
        });
        match listed? {
            (entries, all) if entries.is_empty() => Err(SessionError::NobodyChosen { all }),
            (entries, _) => Ok(entries),
        }
    }
}
