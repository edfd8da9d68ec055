//! Endpoints: what is no URL is refused, and plain http goes no further than this machine. What an audit reads is not for
//! everybody on the way.

use super::session::{SessionError, Target};
use std::net::IpAddr;

/// Refuses endpoints in plain http on other machines, unless they are allowed. `configured` is what the SDK found.
pub(super) fn refuse(target: &Target, configured: Option<&str>) -> Result<(), SessionError> {
    let flag = target.endpoint_url.iter().map(|url| ("--endpoint-url", url.as_str()));
    let variables = target.environment_endpoints.iter().map(|(name, url)| (name.as_str(), url.as_str()));
    // The flag and the environment come before the profile, so they are named first where the URL is theirs.
    let profile = configured.map(|url| ("the profile's `endpoint_url`", url));
    let named = flag.chain(variables).chain(profile);
    if let Some((source, _)) = named.clone().find(|(_, url)| !is_url(url)) {
        return Err(SessionError::NoUrl { source_name: source.to_owned() });
    }
    let mut remote =
        named.filter(|(_, url)| !is_https(url)).filter_map(|(source, url)| Some((source, host(url)?)));
    match remote.find(|(_, host)| !is_loopback(host)) {
        Some((source, host)) if !target.allow_http => {
            Err(SessionError::PlainHttp { source_name: source.to_owned(), host: host.to_owned() })
        }
        _ => Ok(()),
    }
}

/// Whether an endpoint is on this machine, by its address or by a name that needs no DNS.
pub fn is_on_this_machine(url: &str) -> bool {
    host(url).is_some_and(is_loopback)
}

fn is_url(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme);
    let is_known =
        scheme.is_some_and(|scheme| ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)));
    is_known && host(url).is_some_and(|host| !host.is_empty())
}

fn is_https(url: &str) -> bool {
    url.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https"))
}

fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let after_user = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match after_user.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => after_user.split(':').next(),
    }
}

/// Names that need the DNS are not: whoever answers for `localhost.localstack.cloud` may answer with any address.
fn is_loopback(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    match name.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, refuse};

    fn is_refused(url: &str) -> bool {
        refuse(&Target { endpoint_url: Some(url.to_owned()), ..Target::default() }, None).is_err()
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for url in [
            "http://localhost:4566",
            "http://LOCALHOST",
            "http://s3.localhost:4566/path",
            "http://localhost.:4566",
            "http://127.0.0.1:5000",
            "http://127.3.2.1",
            "http://[::1]:4566",
            "http://[::ffff:127.0.0.1]/",
            "https://aws.example.com",
            "HTTPS://10.0.0.1:8443",
        ] {
            assert!(!is_refused(url), "{url}");
        }
        for url in [
            "http://aws.example.com",
            "HTTP://10.0.0.1",
            "http://0.0.0.0:4566",
            "http://[::]:4566",
            "http://[fe80::1]",
            "http://localhost.localstack.cloud:4566",
            "http://localhost.example.com",
            "http://notlocalhost",
            "http://127.0.0.1.example.com",
            "http://localhost:80@example.com/",
            "http://127.0.0.1@example.com",
            "http://example.com/@localhost",
            "http://example.com?@localhost",
            "http://example.com#@localhost",
            "http://example.com\\@localhost",
            "http://",
        ] {
            assert!(is_refused(url), "{url}");
        }
    }

    #[test]
    fn every_place_that_names_an_endpoint_counts_until_http_is_allowed() {
        let url = "http://aws.example.com".to_owned();
        let flag = Target { endpoint_url: Some(url.clone()), ..Target::default() };
        let variable = Target {
            environment_endpoints: vec![("AWS_ENDPOINT_URL_S3".into(), url.clone())],
            ..Target::default()
        };
        let none = Target::default();
        for (target, configured, source) in [
            (flag, None, "--endpoint-url names aws.example.com"),
            (variable, None, "AWS_ENDPOINT_URL_S3 names aws.example.com"),
            (none, Some(url.as_str()), "the profile's `endpoint_url` names aws.example.com"),
        ] {
            let said = refuse(&target, configured).expect_err("refused").to_string();
            assert!(said.contains(source), "{said}");
            assert!(refuse(&Target { allow_http: true, ..target }, configured).is_ok());
        }
    }
}
