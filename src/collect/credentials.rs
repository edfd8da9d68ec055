//! Credentials: whether there are any, those of a role, and for how long they are kept.

use super::causes::chain;
use aws_config::SdkConfig;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sdk_sts::config::IdentityCache;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// How long before their end credentials are renewed. Above the SDK's 10 s, so that what it asks for anew is new.
const SOON: Duration = Duration::from_secs(60);

/// Whether there are credentials; if not, why.
pub(super) async fn usable(config: &SdkConfig) -> Result<(), String> {
    let provider = config.credentials_provider().ok_or("none configured")?;
    provider.provide_credentials().await.map(drop).map_err(|error| chain(&error))
}

/// The same with the credentials of a profile. To the SDK's own chain a profile's name is a mere hint: credentials in the
/// environment come first, and another account than the one that was named would be read.
pub(super) fn of_profile(config: SdkConfig, name: &str) -> SdkConfig {
    let provider = ProviderConfig::without_region().with_region(config.region().cloned());
    let provider = ProfileFileCredentialsProvider::builder().profile_name(name).configure(&provider);
    let provider = SharedCredentialsProvider::new(provider.build());
    config.into_builder().credentials_provider(provider).build()
}

/// The same with the credentials of a role, which are renewed before they end. They have a cache of their own, since the
/// SDK's throws out any when it has seen 64.
pub(super) async fn assume(config: SdkConfig, role: &str, external_id: Option<&str>) -> SdkConfig {
    let mut provider = AssumeRoleProvider::builder(role).session_name("upright").configure(&config);
    if let Some(id) = external_id {
        provider = provider.external_id(id);
    }
    let provider = SharedCredentialsProvider::new(provider.build().await);
    let assumed = config.into_builder().credentials_provider(provider);
    remembered(assumed.identity_cache(IdentityCache::lazy().build()).build())
}

/// The same with credentials that are asked for once, until shortly before they end. The SDK asks anew for each role that
/// is assumed: the program of a profile would run, or single sign-on be asked, once for each account.
pub(super) fn remembered(config: SdkConfig) -> SdkConfig {
    let (Some(provider), Some(clock)) = (config.credentials_provider(), config.time_source()) else {
        return config;
    };
    let last: Arc<Mutex<Option<Credentials>>> = Arc::default();
    let remembering = move || {
        let (provider, last, clock) = (provider.clone(), last.clone(), clock.clone());
        async move {
            // Held while the provider is asked: those who come meanwhile wait for what it gives.
            let mut last = last.lock().await;
            let lasts = |given: &&Credentials| given.expiry().is_none_or(|end| end > clock.now() + SOON);
            if let Some(given) = last.as_ref().filter(lasts) {
                return Ok(given.clone());
            }
            let given = provider.provide_credentials().await?;
            Ok(last.insert(given).clone())
        }
    };
    let provider = SharedCredentialsProvider::new(provide_credentials_fn(remembering));
    config.into_builder().credentials_provider(provider).build()
}
