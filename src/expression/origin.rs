//! Origins that a CORS rule allows, judged by whom they admit.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html>

/// Domains of which the public suffix list has ends further below, such as `s3.amazonaws.com`, so that a name under them
/// may be anyone's. <https://publicsuffix.org/list/public_suffix_list.dat>
const OPEN_BELOW: &[&str] =
    &["amazonaws.com", "amazonaws.com.cn", "azure.com", "googleapis.com", "on.aws", "windows.net"];

/// An origin as a rule allows it, `https://*.example.com`: a `*` stands for any characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin<'t>(pub &'t str);

impl Origin<'_> {
    /// Whether a page of anybody is admitted: what the pattern leaves open holds a domain that anyone can register. That
    /// is so unless its end, after the last `*`, names a registered domain, or there is no `*` at all.
    ///
    /// `null` is the origin of every page in a sandbox.
    pub fn admits_anyone(self) -> bool {
        let text = self.0.trim().to_ascii_lowercase();
        match without_port(&text).rsplit_once('*') {
            Some((_, end)) => !is_registered(end),
            None => text == "null",
        }
    }
}

/// An origin without its port: `https://app.example.com:*` names the host.
fn without_port(origin: &str) -> &str {
    match origin.rsplit_once(':') {
        Some((host, port))
            if host.contains("://") && port.chars().all(|c| c.is_ascii_digit() || c == '*') =>
        {
            host
        }
        _ => origin,
    }
}

/// Whether the end of a host holds a domain that somebody registered, with the dot or the slash before it: what ends in
/// `example.com` without one is `badexample.com` too. Domains under which anyone may have one are no registered ones.
fn is_registered(end: &str) -> bool {
    let Some(start) = end.find(['.', '/']) else { return false };
    let host = end[start..].trim_start_matches(['.', '/']);
    psl::domain(host.as_bytes()).is_some() && !OPEN_BELOW.contains(&host)
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_admits_anyone_unless_its_end_is_registered() {
        for anyone in [
            "*",
            "ht*",
            "http*",
            "https://*",
            "https://*.com",
            "https://*.co.uk",
            "https://*.github.io",
            "https://app.example.com*",
            "https://app.*",
            "https://*example.com",
            "https://*.amazonaws.com",
            "null",
            "n*",
            "https://*.com:8443",
            "https://*:443",
            "HTTPS://*.COM",
            "https://*.s3.amazonaws.com",
            "*://*",
            "https://10.*",
        ] {
            assert!(Origin(anyone).admits_anyone(), "{anyone}");
        }
        for somebody in [
            "https://example.com",
            "https://*.example.com",
            "http*://example.com",
            "*.example.co.uk",
            "https://*-app.example.com",
            "https://app.example.com:*",
            "https://*.example.com:8443",
            "http://localhost:*",
            "https://*.mine.github.io",
            "https://*.example.com:*",
            "",
        ] {
            assert!(!Origin(somebody).admits_anyone(), "{somebody}");
        }
    }
}
