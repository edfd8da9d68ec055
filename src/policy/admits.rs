//! Whom a resource policy admits.

use super::condition::{Kind, Test};
use super::document::is_account_id;
use super::{Policy, Statement};
use std::collections::{BTreeMap, BTreeSet};

impl Policy {
    /// The Allow statements that admit anyone without a condition that narrows: their Sid, else `#1` for the first.
    pub fn public_statements(&self) -> Vec<String> {
        let public = self.statements.iter().zip(1..).filter(|(statement, _)| statement.is_public());
        public
            .map(|(statement, number)| statement.sid.clone().unwrap_or_else(|| format!("#{number}")))
            .collect()
    }

    /// The accounts that Allow statements admit, by their principals or by what narrows the principal `*`.
    pub fn account_ids(&self) -> Vec<String> {
        let ids: BTreeSet<_> = self.allows().flat_map(Statement::account_ids).collect();
        ids.into_iter().collect()
    }

    /// The service principals that Allow statements admit.
    pub fn services(&self) -> Vec<String> {
        let services: BTreeSet<_> =
            self.allows().flat_map(|statement| statement.principals("Service")).collect();
        services.into_iter().cloned().collect()
    }
}

impl Statement {
    fn principals(&self, kind: &str) -> impl Iterator<Item = &String> {
        let named = self.principals.iter().filter(|_| !self.is_not_principal);
        named.filter_map(move |principals| principals.get(kind)).flatten()
    }

    /// Whether the principals alone admit everyone: `*`, a pattern, or everyone but some.
    fn names_everyone(&self) -> bool {
        let mut named = self.principals.iter().flat_map(BTreeMap::values).flatten();
        self.is_not_principal || named.any(|principal| principal.contains('*'))
    }

    fn is_public(&self) -> bool {
        self.effect == "Allow" && self.names_everyone() && !self.positive().any(Test::narrows_who)
    }

    fn account_ids(&self) -> Vec<String> {
        let named = self.principals("AWS").filter_map(|principal| account_of(principal));
        let tests = self.positive().filter(|_| self.names_everyone());
        let narrowed = tests.filter(|test| test.narrows_who()).flat_map(|test| test.account_ids());
        named.chain(narrowed).map(str::to_owned).collect()
    }
}

/// Keys whose value is an account.
const ACCOUNT_KEYS: [&str; 5] = [
    "aws:principalaccount",
    "aws:sourceaccount",
    "aws:sourceowner",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
];

/// Keys whose value is an ARN.
const ARN_KEYS: [&str; 3] = ["aws:principalarn", "aws:sourcearn", "s3:dataaccesspointarn"];

impl<'a> Test<'a> {
    /// Whether this keeps strangers out of a statement that names everyone.
    fn narrows_who(self) -> bool {
        let narrows: fn(&str) -> bool = match (self.kind, self.key) {
            (Kind::Address, "aws:sourceip") => is_narrow_block,
            (Kind::Exact, key) if ARN_KEYS.contains(&key) => |value| !refers_to_caller(value),
            (Kind::Pattern, key) if ARN_KEYS.contains(&key) => is_narrow_arn,
            (Kind::Exact | Kind::Pattern, key) if ACCOUNT_KEYS.contains(&key) => is_fixed,
            (Kind::Exact | Kind::Pattern, "aws:principalorgid" | "aws:sourceorgid") => is_fixed,
            (Kind::Exact | Kind::Pattern, "aws:sourcevpc" | "aws:sourcevpce") => is_fixed,
            (Kind::Exact | Kind::Pattern, "aws:principalorgpaths" | "aws:sourceorgpaths") => {
                |value| begins_fixed(value, '/')
            }
            (Kind::Exact | Kind::Pattern, "aws:userid") => |value| begins_fixed(value, ':'),
            _ => return false,
        };
        self.values.iter().all(|value| narrows(value))
    }

    fn account_ids(self) -> Vec<&'a str> {
        if ACCOUNT_KEYS.contains(&self.key) {
            self.values.iter().map(String::as_str).filter(|value| is_account_id(value)).collect()
        } else if ARN_KEYS.contains(&self.key) {
            self.values.iter().filter_map(|value| account_of(value)).collect()
        } else {
            Vec::new()
        }
    }
}

/// A value that stands for itself: no wildcard, and no variable that the caller fills in.
fn is_fixed(value: &str) -> bool {
    !value.contains(['*', '?']) && !refers_to_caller(value)
}

fn begins_fixed(value: &str, end: char) -> bool {
    value.split(end).next().is_some_and(is_fixed)
}

/// A variable other than what the resource itself is: `${aws:PrincipalAccount}` is met by every caller.
fn refers_to_caller(value: &str) -> bool {
    value.match_indices("${").any(|(at, _)| {
        let name = value[at + 2..].to_lowercase();
        !(name.starts_with("aws:resourceaccount") || name.starts_with("aws:resourceorg"))
    })
}

/// The account of the pattern is fixed, or the name where ARNs have no account, as in S3.
fn is_narrow_arn(value: &str) -> bool {
    let parts: Vec<_> = value.splitn(6, ':').collect();
    let [_, _, _, _, account, name] = parts[..] else {
        return false;
    };
    if account.is_empty() { begins_fixed(name, '/') } else { is_fixed(account) }
}

/// As S3 judges it: blocks larger than /8, or /32 for IPv6, are as good as everyone.
fn is_narrow_block(value: &str) -> bool {
    let (address, length) = value.split_once('/').unwrap_or((value, "128"));
    let least = if address.contains(':') { 32 } else { 8 };
    length.parse::<u8>().is_ok_and(|length| length >= least)
}

fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| is_account_id(account))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{allow, policy};

    #[test]
    fn public_statements_are_named() {
        let text = r#"{"Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "*"}},
            {"Effect": "Deny", "Principal": "*"},
            {"Sid": "Open", "Effect": "Allow", "Principal": "*"},
            {"Effect": "Allow", "NotPrincipal": {"AWS": "111111111111"}},
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}},
            {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}}
        ]}"#;
        assert_eq!(policy(text).public_statements(), ["#1", "Open", "#4"]);
    }

    #[test]
    fn conditions_that_keep_strangers_out() {
        for condition in [
            r#""StringEquals": {"AWS:SourceOwner": "111111111111"}"#,
            r#""StringEquals": {"aws:PrincipalOrgID": ["o-1", "o-2"]}"#,
            r#""StringEquals": {"aws:PrincipalOrgID": "${aws:ResourceOrgID}"}"#,
            r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-1/r-1/*"}"#,
            r#""StringLike": {"aws:userid": "AROAEXAMPLE:*"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111111111111:*"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket"}"#,
            r#""ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/a"}"#,
            r#""StringEquals": {"aws:SourceVpce": "vpce-1"}"#,
            r#""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32", "192.0.2.1"]}"#,
            r#""StringEquals": {"kms:CallerAccount": "111111111111", "kms:ViaService": "s3.eu-west-1.amazonaws.com"}"#,
            r#""Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"aws:SourceVpc": "vpc-1"}"#,
        ] {
            let policy = allow(&format!(r#""Principal": "*", "Condition": {{{condition}}}"#));
            assert!(policy.public_statements().is_empty(), "{condition}");
        }
    }

    #[test]
    fn conditions_that_anyone_can_meet() {
        for condition in [
            r#""Bool": {"aws:SecureTransport": "true"}"#,
            r#""StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}"#,
            r#""StringNotEquals": {"aws:PrincipalOrgID": "o-1"}"#,
            r#""ForAllValues:StringEquals": {"aws:PrincipalOrgPaths": "o-1/r-1/"}"#,
            r#""Null": {"aws:PrincipalOrgID": "false"}"#,
            r#""StringLike": {"aws:PrincipalOrgID": "*"}"#,
            r#""StringLike": {"aws:PrincipalOrgID": "o-*"}"#,
            r#""StringEquals": {"aws:SourceAccount": "${aws:PrincipalAccount}"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:topic"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}"#,
            r#""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111111111111:root", "*"]}"#,
            r#""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"]}"#,
            r#""IpAddress": {"aws:SourceIp": "128.0.0.0/1"}"#,
            r#""NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
            r#""StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}"#,
            r#""StringEquals": {"sts:ExternalId": "secret"}"#,
            r#""StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}"#,
            // Any AWS account can sign a request, and this admits whoever signs.
            r#""StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}"#,
        ] {
            let policy = allow(&format!(r#""Principal": "*", "Condition": {{{condition}}}"#));
            assert_eq!(policy.public_statements(), ["#1"], "{condition}");
        }
    }

    #[test]
    fn accounts_are_those_of_principals_and_of_what_narrows_everyone() {
        let text = r#"{"Statement": [
            {"Effect": "Allow", "Principal": {"AWS": ["333333333333", "arn:aws:iam::cloudfront:user/x", "AIDAEXAMPLE"]}},
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:sts::222222222222:assumed-role/a/b"}},
            {"Effect": "Allow", "Principal": "*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:111111111111:*"}}},
            {"Effect": "Allow", "Principal": "*", "Condition": {"StringNotEquals": {"aws:SourceAccount": "444444444444"}}},
            {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}},
            {"Effect": "Deny", "Principal": {"AWS": "555555555555"}}
        ]}"#;
        assert_eq!(policy(text).account_ids(), ["111111111111", "222222222222", "333333333333"]);
        assert_eq!(policy(text).services(), ["s3.amazonaws.com"]);
    }
}
