//! Who reads what: credentials, the account behind them, the regions and the endpoint.

use super::failure::{Endpoint, Failure, chain};
use super::plain_http;
use crate::schema::{Operation, Regions};
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_sts::config::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_types::retry::RetryConfig;
use std::sync::Arc;
use std::time::Duration;

/// No attempt waits longer for its answer: regions that do not answer would hang the run.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
/// No operation takes longer, its retries included.
const OPERATION_TIMEOUT: Duration = Duration::from_secs(60);

pub(super) const GET_CALLER_IDENTITY: Operation = Operation::new("sts", "GetCallerIdentity");
const DESCRIBE_REGIONS: Operation = Operation::new("ec2", "DescribeRegions");

/// The operations that opening a session calls, whatever the plan is.
pub fn session_operations(regions: Option<&Regions>) -> Vec<Operation> {
    let all = regions == Some(&Regions::All);
    std::iter::once(GET_CALLER_IDENTITY).chain(all.then_some(DESCRIBE_REGIONS)).collect()
}

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
}

/// Why nothing could be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// No credentials anywhere.
    #[error(
        "no AWS credentials: tried the environment (AWS_ACCESS_KEY_ID), the {profile} of ~/.aws/config and \
         ~/.aws/credentials (with SSO and credential_process), web identity, the container's and the EC2 \
         instance's role\n  {cause}"
    )]
    NoCredentials {
        /// The profile that was asked for, in words.
        profile: String,
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
    /// No region is named anywhere.
    #[error(
        "no region: name one with --region, AWS_REGION, the profile's `region`, or `scope.regions` of the document"
    )]
    NoRegion,
    /// The account's regions cannot be listed.
    #[error("--region all needs {operation}, which did not answer ({action} allows it): {message}", action = .operation.iam_action())]
    NoRegions {
        /// The operation.
        operation: Operation,
        /// What was said.
        message: String,
    },
}

/// Credentials that work, and what they reach.
#[derive(Debug)]
pub struct Session {
    pub(super) config: SdkConfig,
    pub(super) endpoint: Endpoint,
    pub(super) account_id: Arc<str>,
    pub(super) partition: String,
    pub(super) home: Arc<str>,
    pub(super) regions: Vec<Arc<str>>,
    endpoint_url: Option<String>,
}

impl Session {
    /// Finds credentials, the account behind them and the regions.
    ///
    /// # Errors
    ///
    /// When there are no credentials, AWS refuses them, or no region is known.
    pub async fn open(target: &Target) -> Result<Self, SessionError> {
        let config = configure(target).await;
        plain_http::refuse(target, config.endpoint_url())?;
        let profile =
            target.profile.as_ref().map_or("default profile".into(), |name| format!("profile {name}"));
        let no_credentials = |cause: String| SessionError::NoCredentials { profile: profile.clone(), cause };
        let provider =
            config.credentials_provider().ok_or_else(|| no_credentials("none configured".into()))?;
        let found = provider.provide_credentials().await;
        found.map_err(|error| no_credentials(chain(&error)))?;
        let config = assume(config, target).await;
        let custom = config.endpoint_url().is_some() || !target.environment_endpoints.is_empty();
        let endpoint = if custom { Endpoint::Custom } else { Endpoint::Aws };
        let home = match (&target.regions, config.region()) {
            (Regions::Named(names), _) if !names.is_empty() => names[0].clone(),
            (_, Some(region)) => region.to_string(),
            (Regions::All, None) => "us-east-1".to_owned(),
            (_, None) => return Err(SessionError::NoRegion),
        };
        let config = config.to_builder().region(Region::new(home.clone())).build();
        let (account_id, partition) = identity(&config, endpoint).await?;
        let regions = match &target.regions {
            Regions::Named(names) => names.clone(),
            Regions::Environment => vec![home.clone()],
            Regions::All => opted_in(&config, endpoint).await?,
        };
        Ok(Self {
            endpoint_url: config.endpoint_url().map(str::to_owned),
            config,
            endpoint,
            account_id: account_id.into(),
            partition,
            home: home.into(),
            regions: regions.into_iter().map(Arc::from).collect(),
        })
    }

    /// The endpoint in place of AWS's own, for the report.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.endpoint_url.as_deref()
    }
}

async fn configure(target: &Target) -> SdkConfig {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(ATTEMPT_TIMEOUT)
        .operation_timeout(OPERATION_TIMEOUT)
        .build();
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .app_name(
            aws_config::AppName::new(concat!("upright-", env!("CARGO_PKG_VERSION"))).expect("a valid name"),
        )
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
    loader.load().await
}

async fn assume(config: SdkConfig, target: &Target) -> SdkConfig {
    let Some(role) = &target.role_arn else { return config };
    let mut provider = AssumeRoleProvider::builder(role).session_name("upright").configure(&config);
    if let Some(id) = &target.external_id {
        provider = provider.external_id(id);
    }
    let provider = SharedCredentialsProvider::new(provider.build().await);
    config.to_builder().credentials_provider(provider).build()
}

/// The account's id and the partition (`aws`, `aws-cn`, `aws-us-gov`) from the caller's ARN.
async fn identity(config: &SdkConfig, endpoint: Endpoint) -> Result<(String, String), SessionError> {
    let operation = GET_CALLER_IDENTITY;
    let failed = |message: String| SessionError::NoIdentity { operation, message };
    let answer = aws_sdk_sts::Client::new(config).get_caller_identity().send().await;
    let answer = answer.map_err(|error| failed(Failure::from_sdk(operation, &error, endpoint).message))?;
    let partition = answer.arn().and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws");
    let account = answer.account().ok_or_else(|| failed("the answer names no account".into()))?;
    Ok((account.to_owned(), partition.to_owned()))
}

async fn opted_in(config: &SdkConfig, endpoint: Endpoint) -> Result<Vec<String>, SessionError> {
    let operation = DESCRIBE_REGIONS;
    let answer = aws_sdk_ec2::Client::new(config).describe_regions().all_regions(true).send().await;
    let answer = answer.map_err(|error| {
        let message = Failure::from_sdk(operation, &error, endpoint).message;
        SessionError::NoRegions { operation, message }
    })?;
    let open = answer.regions().iter().filter(|region| region.opt_in_status() != Some("not-opted-in"));
    let mut names: Vec<_> = open.filter_map(|region| region.region_name()).map(str::to_owned).collect();
    names.sort();
    Ok(names)
}
