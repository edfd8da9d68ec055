//! Who reads: the credentials, the account behind them and the endpoint.

use super::accounts::Accounts;
use super::attempts::Attempts;
use super::causes::source;
use super::connections;
use super::counts::Counts;
use super::credentials::{assume, of_profile, remembered, usable};
use super::failure::{Endpoint, Failure};
use super::plain_http;
use super::profiles;
use super::progress::Progress;
use super::regions;
use super::throttle::LeftToTheCall;
use crate::schema::{Operation, Regions};
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_sts::config::SharedHttpClient;
use aws_sdk_sts::operation::assume_role::AssumeRoleError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::retry::RetryConfig;
use std::sync::Arc;
use std::time::Duration;

/// No attempt waits longer for the end of its answer: regions that do not answer would hang the run.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
/// No operation takes longer than so many attempts, its retries and the waiting between them included.
const ATTEMPTS: u32 = 6;

pub(super) const GET_CALLER_IDENTITY: Operation = Operation::new("sts", "GetCallerIdentity");
/// Changes no resource: it gives the credentials of a role.
pub(super) const ASSUME_ROLE: Operation = Operation::new("sts", "AssumeRole");

/// Where the SDK looks for credentials.
const EVERYWHERE: &str = "the environment (AWS_ACCESS_KEY_ID), the default profile of ~/.aws/config and \
                          ~/.aws/credentials (with SSO and credential_process), web identity, the container's and the \
                          EC2 instance's role";

/// What the user asks to be read.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// Profile of the shared configuration files, in place of the environment's.
    pub profile: Option<String>,
    /// Regions, or none for the environment's.
    pub regions: Regions,
    /// A role to assume first.
    pub role_arn: Option<String>,
    /// The external id that the role's trust policy asks for.
    pub external_id: Option<String>,
    /// An endpoint in place of AWS's own.
    pub endpoint_url: Option<String>,
    /// The environment's variables that name an endpoint, with their URLs.
    pub environment_endpoints: Vec<(String, String)>,
    /// Whether an endpoint on another machine may be asked in plain http.
    pub allow_http: bool,
    /// How long one attempt may wait for its answer, when not as long as usual.
    pub timeout: Option<Duration>,
    /// How long an operation may be throttled before it is given up, when not as long as usual.
    pub throttle_patience: Option<Duration>,
}

/// Why nothing could be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// No credentials anywhere.
    #[error("no AWS credentials: tried {tried}\n  {cause}")]
    NoCredentials {
        /// Where they were looked for, in words.
        tried: String,
        /// What the SDK said.
        cause: String,
    },
    /// There are credentials, and AWS does not take them.
    #[error("{operation} did not answer, so the account is unknown: {message}")]
    NoIdentity {
        /// The operation.
        operation: Operation,
        /// What was said.
        message: String,
    },
    /// An endpoint on another machine, without encryption.
    #[error(
        "{source_name} names {host} with plain http: everybody on the way could read, and change, what the audit reads"
    )]
    PlainHttp {
        /// What names the endpoint.
        source_name: String,
        /// The endpoint's host.
        host: String,
    },
    /// An endpoint that is no URL.
    #[error("{source_name} is no URL: an endpoint begins with http:// or https://, and names a host")]
    NoUrl {
        /// What names the endpoint.
        source_name: String,
    },
    /// A profile that no file of AWS's has.
    #[error("there is no profile `{name}` in ~/.aws/config and ~/.aws/credentials")]
    NoSuchProfile {
        /// As it was typed.
        name: String,
        /// The profiles that there are.
        known: Vec<String>,
    },
    /// The single sign-on of a profile has ended, or never began.
    #[error("the profile {profile} is not signed in to\n  {cause}")]
    NotSignedIn {
        /// The profile that single sign-on gives credentials.
        profile: String,
        /// What the SDK said.
        cause: String,
    },
    /// A region that is no region of AWS.
    #[error("there is no region `{name}`")]
    UnknownRegion {
        /// As it was typed.
        name: String,
    },
    /// A region without a name.
    #[error(
        "a region is named by an empty text: in --region, AWS_REGION, AWS_DEFAULT_REGION, the profile or a file"
    )]
    EmptyRegion,
    /// No region is named anywhere.
    #[error(
        "no region: name one with --region, AWS_REGION, the profile's `region`, or `scope.regions` of the document"
    )]
    NoRegion,
    /// The organization does not say which accounts it has.
    #[error("--organization needs {operation}, which did not answer ({action} allows it): {message}", action = .operation.iam_action())]
    NoOrganization {
        /// The operation.
        operation: Operation,
        /// What was said.
        message: String,
    },
    /// The filters leave nothing over.
    #[error(
        "none of the organization's {all} accounts is active and has all that --ou and --account-tag ask for"
    )]
    NobodyChosen {
        /// How many there are.
        all: usize,
    },
}

/// Credentials that work, and the account behind them.
#[derive(Clone, Debug)]
pub struct Session {
    pub(super) target: Target,
    pub(super) config: SdkConfig,
    pub(super) pool: SharedHttpClient,
    pub(super) endpoint: Endpoint,
    pub(super) account_id: Arc<str>,
    pub(super) partition: String,
    pub(super) home: String,
}

impl Session {
    /// Finds credentials and the account behind them.
    ///
    /// # Errors
    ///
    /// Before the first call, when what the user named (the profile, an endpoint, a region, also one of the accounts') can be
    /// none; then when there are no credentials, AWS refuses them, or no region is known.
    pub async fn open(
        target: &Target,
        accounts: &Accounts,
        progress: &Progress,
    ) -> Result<Self, SessionError> {
        let profiles = profiles::profiles(target).await;
        profiles.iter().try_for_each(|profiles| profiles::refuse_unknown(target, profiles))?;
        let pool = connections::pool();
        let config = configure(target, &pool).await;
        plain_http::refuse(target, config.endpoint_url())?;
        let custom = config.endpoint_url().is_some() || !target.environment_endpoints.is_empty();
        let endpoint = if custom { Endpoint::Custom } else { Endpoint::Aws };
        let environment = config.region().map(Region::as_ref);
        regions::refuse_unknown(target, accounts.listed(), environment, endpoint)?;
        let tried = target.profile.as_ref().map_or(EVERYWHERE.to_owned(), |name| {
            format!("the profile {name} of ~/.aws/config and ~/.aws/credentials")
        });
        usable(&config).await.map_err(|cause| match profiles.as_ref().and_then(profiles::signed_in_to) {
            Some(profile) => SessionError::NotSignedIn { profile, cause },
            None => SessionError::NoCredentials { tried, cause },
        })?;
        let home = match (&target.regions, config.region()) {
            (Regions::Named(names), _) if !names.is_empty() => names[0].clone(),
            (_, Some(region)) => region.to_string(),
            (Regions::All, None) => "us-east-1".to_owned(),
            (_, None) => return Err(SessionError::NoRegion),
        };
        let config = config.to_builder().region(Region::new(home.clone())).build();
        let config = match &target.role_arn {
            Some(role) => assume(config, role, target.external_id.as_deref()).await,
            None => config,
        };
        let (nobody, counts): (_, Arc<Counts>) = ("".into(), Arc::default());
        let attempts = Attempts::new(&nobody, &counts, f64::INFINITY, target.throttle_patience);
        let identity = attempts.open(GET_CALLER_IDENTITY, || identity(&config, endpoint)).await;
        let identity = identity.map_err(|failure| SessionError::NoIdentity {
            operation: failure.operation,
            message: failure.message,
        })?;
        let account_id = identity.account_id.into();
        progress.counts.adopt(&account_id, &counts);
        Ok(Self {
            target: target.clone(),
            config,
            pool,
            endpoint,
            account_id,
            partition: identity.partition,
            home,
        })
    }

    /// The endpoint in place of AWS's own, for the report.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.config.endpoint_url()
    }
}

/// The configuration of the environment, or of the target's profile.
pub(super) async fn configure(target: &Target, pool: &SharedHttpClient) -> SdkConfig {
    let attempt = target.timeout.unwrap_or(ATTEMPT_TIMEOUT);
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(attempt)
        .operation_timeout(attempt.saturating_mul(ATTEMPTS))
        .build();
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .app_name(
            aws_config::AppName::new(concat!("upright-", env!("CARGO_PKG_VERSION"))).expect("a valid name"),
        )
        .http_client(pool.clone())
        .timeout_config(timeouts)
        // The time limit of an attempt holds for bodies too, and costs nothing per read.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .retry_config(RetryConfig::standard());
    if let Some(profile) = &target.profile {
        loader = loader.profile_name(profile);
    }
    if let Some(url) = &target.endpoint_url {
        loader = loader.endpoint_url(url);
    }
    let config = loader.load().await;
    remembered(match &target.profile {
        Some(profile) => of_profile(config, profile),
        None => config,
    })
}

/// Who calls.
pub(super) struct Identity {
    pub(super) account_id: String,
    /// The partition of AWS, one of [`crate::schema::PARTITIONS`].
    pub(super) partition: String,
}

/// Asks AWS who calls. A role that cannot be assumed is what failed then, not the question.
pub(super) async fn identity(config: &SdkConfig, endpoint: Endpoint) -> Result<Identity, Failure> {
    let operation = GET_CALLER_IDENTITY;
    let caller = aws_sdk_sts::config::Builder::from(config).retry_classifier(LeftToTheCall);
    let client = aws_sdk_sts::Client::from_conf(caller.build());
    let answer = client.get_caller_identity().send().await;
    let answer = answer.map_err(|error| match source::<SdkError<AssumeRoleError, HttpResponse>>(&error) {
        Some(error) => Failure::from_sdk(ASSUME_ROLE, error, endpoint),
        None => Failure::from_sdk(operation, &error, endpoint),
    })?;
    let partition = answer.arn().and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws").to_owned();
    let account = answer.account().filter(|id| !id.is_empty());
    let account_id =
        account.ok_or_else(|| Failure::malformed(operation, "the answer names no account"))?.to_owned();
    Ok(Identity { account_id, partition })
}
