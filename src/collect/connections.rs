//! One pool of connections for all clients of a run.
//!
//! Left alone, each client of the SDK makes a pool and a TLS configuration of its own: ten services in seventeen regions
//! would be 170 of them, for each account. And it keeps every connection for 90 seconds, as many as there were at once,
//! while macOS lets a process open 256 files.

use super::host_names::Resolver;
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::dns::ResolveDns;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Connections to one host that wait for the next request. Each keeps the room that its longest answer took.
const IDLE: usize = 64;
/// How long they wait. The services of a run are busy one after the other.
const WAIT: Duration = Duration::from_secs(5);

/// A pool, through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`).
pub(super) fn pool() -> SharedHttpClient {
    pool_with(Resolver)
}

/// The same, with another way from names to addresses.
pub(super) fn pool_with(resolver: impl ResolveDns + Clone + 'static) -> SharedHttpClient {
    SharedHttpClient::new(Pool { resolver, made: Mutex::default() })
}

/// Time limits of connecting and of reading.
type Limits = (Option<Duration>, Option<Duration>);

/// Makes the connector once for each pair of limits; the SDK's own client makes a trial one for each new client, too, and
/// each parses every root certificate of the system.
#[derive(Debug)]
struct Pool<R> {
    resolver: R,
    made: Mutex<BTreeMap<Limits, SharedHttpConnector>>,
}

impl<R: ResolveDns + Clone + 'static> HttpClient for Pool<R> {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let connect = || {
            let mut connector = Connector::builder()
                .connector_settings(settings.clone())
                .pool_max_idle_per_host(IDLE)
                .pool_idle_timeout(WAIT)
                .proxy_config(ProxyConfig::from_env());
            connector.set_sleep_impl(components.sleep_impl());
            let connector = connector.tls_provider(Provider::Rustls(CryptoMode::AwsLc));
            SharedHttpConnector::new(connector.build_with_resolver(self.resolver.clone()))
        };
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry((settings.connect_timeout(), settings.read_timeout())).or_insert_with(connect).clone()
    }
}
