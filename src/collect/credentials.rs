//! Credentials: whether there are any, and those of a role.

use super::failure::chain;
use aws_config::SdkConfig;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_sdk_sts::config::{IdentityCache, ProvideCredentials, SharedCredentialsProvider};

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
    config
        .to_builder()
        .credentials_provider(SharedCredentialsProvider::new(provider.build().await))
        .identity_cache(IdentityCache::lazy().build())
        .build()
}
