//! From host names to addresses; that there is no host of a name is told from all other failures.

use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns, ResolveDnsError};
use std::io;
use std::net::{IpAddr, ToSocketAddrs};

/// What the C libraries say of `EAI_NONAME`, of which `std` keeps the words alone: glibc, musl, and macOS. A DNS that does
/// not answer has others.
const NO_SUCH_NAME: [&str; 3] =
    ["Name or service not known", "Name does not resolve", "nodename nor servname provided, or not known"];

/// The resolver of the operating system.
#[derive(Clone, Debug, Default)]
pub(super) struct Resolver;

/// The DNS answers, and knows no host of this name.
#[derive(Debug, thiserror::Error)]
#[error("no host has the name {0}")]
pub(super) struct NoSuchHost(pub(super) String);

impl ResolveDns for Resolver {
    fn resolve_dns<'a>(&'a self, name: &'a str) -> DnsFuture<'a> {
        let name = name.to_owned();
        let looked_up = tokio::task::spawn_blocking(move || look_up(&name, addresses));
        DnsFuture::new(async move { looked_up.await.map_err(ResolveDnsError::new)? })
    }
}

fn addresses(name: &str) -> io::Result<Vec<IpAddr>> {
    Ok((name, 0).to_socket_addrs()?.map(|address| address.ip()).collect())
}

/// Where no name can be looked up, no name is known: that of EC2, which is in every region, must be.
fn look_up(
    name: &str,
    addresses: impl Fn(&str) -> io::Result<Vec<IpAddr>>,
) -> Result<Vec<IpAddr>, ResolveDnsError> {
    addresses(name).map_err(|error| {
        let is_unknown = NO_SUCH_NAME.iter().any(|words| error.to_string().ends_with(words));
        let beside = name.split_once('.').map(|(_, place)| format!("ec2.{place}"));
        if is_unknown && beside.is_some_and(|host| addresses(&host).is_ok()) {
            ResolveDnsError::new(NoSuchHost(name.to_owned()))
        } else {
            ResolveDnsError::new(error)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::connections::pool_with;
    use super::super::failure::{Absence, Endpoint, Failure};
    use super::{NoSuchHost, addresses, look_up};
    use crate::schema::Operation;
    use aws_credential_types::Credentials;
    use aws_sdk_sts::config::retry::RetryConfig;
    use aws_sdk_sts::config::{BehaviorVersion, Region};
    use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns};
    use std::error::Error;
    use std::io;
    use std::net::{IpAddr, Ipv4Addr, TcpListener};

    const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    /// Whether pipes is found missing in r1, by what is said of it and by whether there is a host of EC2.
    fn is_missing(said: &str, has_ec2: bool) -> bool {
        let dns = |name: &str| match name {
            "ec2.r1.amazonaws.com" if has_ec2 => Ok(vec![LOOPBACK]),
            _ => Err(io::Error::other(format!("failed to lookup address information: {said}"))),
        };
        let error = look_up("pipes.r1.amazonaws.com", dns).expect_err("no address");
        error.source().is_some_and(|cause| cause.is::<NoSuchHost>())
    }

    #[test]
    fn a_host_is_missing_when_the_dns_knows_the_region_and_not_the_service() {
        assert!(is_missing("Name or service not known", true));
        assert!(is_missing("nodename nor servname provided, or not known", true));
    }

    #[test]
    fn a_dns_that_does_not_answer_or_knows_no_host_of_aws_says_nothing() {
        assert!(!is_missing("Temporary failure in name resolution", true));
        assert!(!is_missing("No address associated with hostname", true));
        assert!(!is_missing("Name or service not known", false));
    }

    /// A DNS that has EC2 and not STS, or has both on this machine.
    #[derive(Clone, Debug)]
    struct Dns {
        has_sts: bool,
    }

    impl ResolveDns for Dns {
        fn resolve_dns<'a>(&'a self, name: &'a str) -> DnsFuture<'a> {
            let dns = |name: &str| match name {
                "sts.r1.amazonaws.com" if !self.has_sts => Err(io::Error::other("Name or service not known")),
                _ => Ok(vec![LOOPBACK]),
            };
            DnsFuture::ready(look_up(name, dns))
        }
    }

    /// What a call to a port that nobody listens at comes to.
    async fn call(dns: Dns, at: Endpoint) -> Failure {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let config = aws_sdk_sts::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("r1"))
            .credentials_provider(Credentials::new("AKIAAUDITOR", "x", None, None, "test"))
            .retry_config(RetryConfig::disabled())
            .http_client(pool_with(dns))
            .endpoint_url(format!("http://sts.r1.amazonaws.com:{port}"));
        let answer = aws_sdk_sts::Client::from_conf(config.build()).get_caller_identity().send().await;
        let operation = Operation::new("sts", "GetCallerIdentity");
        Failure::from_sdk(operation, &answer.expect_err("no answer"), at)
    }

    #[tokio::test]
    async fn a_call_tells_whether_there_was_no_host_or_no_connection() {
        let host = Box::new(Absence::NoSuchHost("sts.r1.amazonaws.com".to_owned()));
        assert_eq!(call(Dns { has_sts: false }, Endpoint::Aws).await.absence, Some(host));
        assert_eq!(call(Dns { has_sts: false }, Endpoint::Custom).await.absence, None);
        assert_eq!(call(Dns { has_sts: true }, Endpoint::Aws).await.absence, None);
    }

    #[test]
    fn an_address_is_its_own() {
        assert_eq!(look_up("127.0.0.1", addresses).expect("an address"), [LOOPBACK]);
    }
}
