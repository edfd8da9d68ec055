//! One pool of connections for all clients of a run.
//!
//! Left alone, each client of the SDK makes a pool and a TLS configuration of its own: ten services in seventeen regions
//! would be 170 of them, for each account.

use aws_config::SdkConfig;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::sync::{Arc, OnceLock};

/// Keeps the HTTP client that the SDK has made for the first client, for the others.
#[derive(Clone, Debug, Default)]
pub(super) struct Connections(Arc<OnceLock<SharedHttpClient>>);

impl Connections {
    /// The configuration with the pool, once a request was sent.
    pub(super) fn share(&self, config: SdkConfig) -> SdkConfig {
        match self.0.get() {
            Some(client) => config.to_builder().http_client(Pool(client.clone())).build(),
            None => config,
        }
    }
}

#[aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint]
impl Intercept for Connections {
    fn name(&self) -> &'static str {
        "Connections"
    }

    fn read_before_transmit(
        &self,
        _context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(client) = components.http_client() {
            self.0.get_or_init(|| client);
        }
        Ok(())
    }
}

/// The pool, without the trial connector that the SDK's own client makes to check the configuration of each new client:
/// it parses every root certificate of the system.
#[derive(Debug)]
struct Pool(SharedHttpClient);

impl HttpClient for Pool {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        self.0.http_connector(settings, components)
    }

    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        self.0.connector_metadata()
    }
}
