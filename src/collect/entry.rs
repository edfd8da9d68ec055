//! How an account is entered: with the credentials at hand, with those of another profile, or by a role.

use super::attempts::Attempts;
use super::counts::Counts;
use super::credentials::{assume, usable};
use super::failure::{Endpoint, Failure};
use super::session::{ASSUME_ROLE, GET_CALLER_IDENTITY, Session, Target, configure, identity};
use super::throttle::LeftToTheCall;
use crate::schema::{GLOBAL, Operation, Regions};
use crate::store::{Class, ExpectedAccount, Gap};
use aws_config::{Region, SdkConfig};
use std::sync::Arc;

pub(super) const DESCRIBE_REGIONS: Operation = Operation::new("ec2", "DescribeRegions");

/// Stands for the regions of an account that were to be listed and could not be.
const ALL_REGIONS: &str = "all";

/// An account to audit, and the way into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// AWS account.
    pub id: Arc<str>,
    /// What people call it.
    pub name: Option<String>,
    /// The role by which it is entered; without one, the credentials must be its own.
    pub role: Option<Role>,
    /// The external id that the role's trust policy asks for.
    pub external_id: Option<String>,
    /// The profile whose credentials are taken, in place of those at hand.
    pub profile: Option<String>,
    /// Its regions, in place of those of the run.
    pub regions: Option<Regions>,
}

/// A role in the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// By its ARN.
    Arn(String),
    /// By its name, with its path if it has one.
    Named(String),
    /// By its name, where the credentials at hand are not the account's own.
    NamedElsewhere(String),
}

/// An account that was entered.
pub(super) struct Place {
    pub(super) id: Arc<str>,
    pub(super) partition: String,
    /// The region in which global services are called.
    pub(super) home: Arc<str>,
    pub(super) regions: Vec<Arc<str>>,
    pub(super) config: SdkConfig,
}

impl Entry {
    /// The account of this id, entered with the credentials at hand.
    pub(super) fn own(id: &Arc<str>) -> Self {
        Self { id: id.clone(), name: None, role: None, external_id: None, profile: None, regions: None }
    }

    /// The role by which the account is entered.
    pub(super) fn role_arn(&self, session: &Session) -> Option<String> {
        match self.role.as_ref()? {
            Role::Arn(arn) => Some(arn.clone()),
            Role::NamedElsewhere(_) if self.id == session.account_id => None,
            Role::Named(name) | Role::NamedElsewhere(name) => {
                Some(format!("arn:{}:iam::{}:role/{name}", session.partition, self.id))
            }
        }
    }

    /// The partitions that are unread when it is not entered.
    pub(super) fn partitions(&self, session: &Session) -> Vec<(String, String)> {
        let regions = match self.regions(session) {
            Regions::Named(names) => names.clone(),
            Regions::Environment => vec![session.home.clone()],
            Regions::All => vec![ALL_REGIONS.to_owned()],
        };
        regions.into_iter().chain([GLOBAL.to_owned()]).map(|region| (self.id.to_string(), region)).collect()
    }

    /// How the report counts it.
    pub(super) fn expected(&self, cause: Option<String>) -> ExpectedAccount {
        ExpectedAccount { id: self.id.to_string(), name: self.name.clone(), entered: cause.is_none(), cause }
    }

    /// That nothing was said of why it was not entered.
    pub(super) fn unentered(&self, class: Class, message: impl Into<String>) -> Failure {
        let by_role = self.role.is_some();
        Failure::new(if by_role { ASSUME_ROLE } else { GET_CALLER_IDENTITY }, class, message)
    }

    /// Why it was not entered: for the report, and as the gap on which all that it holds rests.
    pub(super) fn barred(&self, session: &Session, failure: &Failure) -> (ExpectedAccount, Gap) {
        let root = || format!("arn:{}:iam::{}:root", session.partition, self.id);
        let way = self.role_arn(session).unwrap_or_else(root);
        let Failure { operation, class, message, .. } = failure;
        let gap = Gap::of_partition((&self.id, GLOBAL), "aws_account", *operation, *class, message);
        (self.expected(Some(format!("{operation} for {way}: {message}"))), gap.for_resource(way))
    }

    fn regions<'a>(&'a self, session: &'a Session) -> &'a Regions {
        self.regions.as_ref().unwrap_or(&session.target.regions)
    }

    /// Enters: assumes the role, makes sure that it leads to the right account, and finds the regions.
    pub(super) async fn enter(&self, session: &Session, counts: &Arc<Counts>) -> Result<Place, Failure> {
        let attempts = Attempts::new(&self.id, counts, f64::INFINITY, session.target.throttle_patience);
        let role = self.role_arn(session);
        let (config, partition) = if role.is_none() && self.profile.is_none() {
            self.with_session(session)?
        } else {
            self.with_other_credentials(session, role, counts, &attempts).await?
        };
        let home = config.region().map_or(&*session.home, Region::as_ref).to_owned();
        let regions = match self.regions(session) {
            Regions::Named(names) => names.clone(),
            Regions::Environment => vec![home.clone()],
            Regions::All => attempts.open(DESCRIBE_REGIONS, || opted_in(&config, session.endpoint)).await?,
        };
        let regions = regions.into_iter().map(Arc::from).collect();
        Ok(Place { id: self.id.clone(), partition, home: home.into(), regions, config })
    }

    fn with_session(&self, session: &Session) -> Result<(SdkConfig, String), Failure> {
        if self.id != session.account_id {
            let own = &session.account_id;
            let message = format!("no role leads to it, and the credentials are those of account {own}");
            return Err(Failure::new(GET_CALLER_IDENTITY, Class::Failed, message));
        }
        let config = session.config.clone();
        let home = self.home(session, config.region());
        Ok((at(config, home), session.partition.clone()))
    }

    async fn with_other_credentials(
        &self,
        session: &Session,
        role: Option<String>,
        counts: &Counts,
        attempts: &Attempts,
    ) -> Result<(SdkConfig, String), Failure> {
        let mut config = session.config.clone();
        if let Some(profile) = &self.profile {
            let target = Target { profile: Some(profile.clone()), ..session.target.clone() };
            config = configure(&target, &session.pool).await;
            usable(&config).await.map_err(|cause| {
                let message = format!("profile {profile} has no credentials: {cause}");
                Failure::new(GET_CALLER_IDENTITY, Class::Failed, message)
            })?;
        }
        let home = self.home(session, config.region());
        if let Some(role) = &role {
            counts.opened(&session.account_id, ASSUME_ROLE);
            // Asked for where the session's own credentials hold.
            config = assume(at(config, session.home.clone()), role, self.external_id.as_deref()).await;
        }
        let config = at(config, home);
        let found = attempts.open(GET_CALLER_IDENTITY, || identity(&config, session.endpoint)).await?;
        if found.account_id == *self.id {
            return Ok((config, found.partition));
        }
        let operation = if role.is_some() { ASSUME_ROLE } else { GET_CALLER_IDENTITY };
        let message = format!("it leads to account {}", found.account_id);
        Err(Failure::new(operation, Class::Failed, message))
    }

    fn home(&self, session: &Session, environment: Option<&Region>) -> String {
        match (self.regions(session), environment) {
            (Regions::Named(names), _) if !names.is_empty() => names[0].clone(),
            (_, Some(region)) => region.to_string(),
            (_, None) => session.home.clone(),
        }
    }
}

fn at(config: SdkConfig, region: String) -> SdkConfig {
    config.into_builder().region(Region::new(region)).build()
}

async fn opted_in(config: &SdkConfig, endpoint: Endpoint) -> Result<Vec<String>, Failure> {
    let operation = DESCRIBE_REGIONS;
    let config = aws_sdk_ec2::config::Builder::from(config).retry_classifier(LeftToTheCall);
    let client = aws_sdk_ec2::Client::from_conf(config.build());
    let answer = client.describe_regions().all_regions(true).send().await;
    let answer = answer.map_err(|error| Failure::from_sdk(operation, &error, endpoint))?;
    let open = answer.regions().iter().filter(|region| region.opt_in_status() != Some("not-opted-in"));
    let mut names: Vec<_> = open.filter_map(|region| region.region_name()).map(str::to_owned).collect();
    names.sort();
    if names.is_empty() {
        return Err(Failure::malformed(operation, "the answer names no region"));
    }
    Ok(names)
}
