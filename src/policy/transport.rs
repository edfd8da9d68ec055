//! Which requests a resource policy denies to everybody, whoever lets them.

use super::named::Named;
use super::pattern::Pattern;
use super::request::{Caller, Network, Request};
use super::weigh::Target;
use super::{Policy, Resource};

impl Policy {
    /// Whether every request to the resource that has these values is denied, but for those of AWS's own services.
    pub fn denies(&self, resource: Resource<'_>, actions: &[&str]) -> bool {
        let named = Named::of(self, resource.account);
        let resources = resource.patterns();
        let actions: Vec<_> = actions.iter().map(|action| Pattern::wild(action)).collect();
        let target = Target { resources: &resources, actions: &actions };
        let organizations: Vec<_> = named.organization_ids().collect();
        let spared = self
            .denials()
            .filter(|deny| deny.is_not_principal)
            .flat_map(|deny| deny.principals.iter().flatten());
        let spared =
            spared.flat_map(|(_, principals)| principals).map(|principal| Caller::Principal(principal));
        let callers: Vec<_> = [Caller::Anonymous, Caller::Stranger]
            .into_iter()
            .chain(named.accounts().map(Caller::Account))
            .chain(organizations.iter().map(|id| Caller::Organization(id)))
            .chain(spared)
            .collect();
        let mut requests = callers.into_iter().flat_map(|caller| {
            Network::EVERYWHERE
                .map(|network| Request::new(caller, network, resource.account, &named, resource.facts))
        });
        requests.all(|request| !self.leaves(&request, target))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::policy;
    use super::super::{Fact, Resource};

    fn denies(statements: &str, facts: &[Fact]) -> bool {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let resource = Resource {
            arn: "arn:aws:s3:::b",
            account: "111111111111",
            service: "s3",
            separator: "/",
            facts,
            asked: &[],
        };
        policy(&text).denies(resource, &["s3:*"])
    }

    fn denies_http(statements: &str) -> bool {
        let facts = [Fact {
            key: "aws:securetransport",
            value: Some("false".to_owned()),
            is_always: true,
            through: "HTTP",
        }];
        denies(statements, &facts)
    }

    #[test]
    fn what_is_no_number_denies_nobody() {
        let deny = |version: &str| {
            format!(
                r#"{{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {{"NumericLessThan": {{"s3:TlsVersion": {version}}}}}}}"#
            )
        };
        for (version, denied) in
            [("\"1.2\"", true), ("\"1.0\"", false), ("\"TLSv1.2\"", false), ("[]", false)]
        {
            let facts = [Fact {
                key: "s3:tlsversion",
                value: Some("1.1".to_owned()),
                is_always: true,
                through: "TLS",
            }];
            assert_eq!(denies(&deny(version), &facts), denied, "{version}");
        }
    }

    #[test]
    fn plain_http_is_denied_to_everybody_or_not() {
        let deny = |elements: &str| format!(r#"{{"Effect": "Deny", "Action": "s3:*", {elements}}}"#);
        let all = r#""Principal": "*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#;
        for (elements, denied) in [
            (format!(r#"{all}, "Condition": {{"Bool": {{"aws:SecureTransport": "false"}}}}"#), true),
            (format!(r#"{all}, "Condition": {{"BoolIfExists": {{"aws:SecureTransport": "false"}}}}"#), true),
            (format!(r#"{all}, "Condition": {{"StringNotEquals": {{"aws:SecureTransport": "true"}}}}"#), true),
            (format!(r#"{all}, "Condition": {{"Bool": {{"aws:SecureTransport": "true"}}}}"#), false),
            (format!(r#"{all}, "Condition": {{"Bool": {{"aws:SecureTransport": "false", "aws:PrincipalIsAWSService": "false"}}}}"#), false),
            (format!(r#"{all}, "Condition": {{"Bool": {{"aws:SecureTransport": "false"}}, "BoolIfExists": {{"aws:PrincipalIsAWSService": "false"}}}}"#), true),
            (format!(r#"{all}, "Condition": {{"Bool": {{"aws:SecureTransport": "false"}}, "StringEquals": {{"aws:PrincipalOrgID": "o-1"}}}}"#), false),
            (all.to_owned(), true),
            (r#""Principal": "*", "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#.to_owned(), false),
            (r#""Principal": {"AWS": "111111111111"}, "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#.to_owned(), false),
        ] {
            assert_eq!(denies_http(&deny(&elements)), denied, "{elements}");
        }
        let one = |resource: &str| {
            deny(&format!(
                r#""Principal": "*", "Resource": "{resource}", "Condition": {{"Bool": {{"aws:SecureTransport": "false"}}}}"#
            ))
        };
        assert!(
            denies_http(&format!("{}, {}", one("arn:aws:s3:::b"), one("arn:aws:s3:::b/*"))),
            "they add up"
        );
    }
}
