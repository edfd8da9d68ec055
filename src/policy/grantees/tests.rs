//! Who gets what, by example.

use super::super::tests::policy;
use super::super::{PrincipalKind, Resource};

const OWN: &str = "111111111111";

/// The kinds and principals of who is admitted, in order.
fn admitted(statements: &str) -> Vec<(PrincipalKind, String)> {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    let resource = Resource {
        arn: "arn:aws:s3:::mine",
        account: OWN,
        service: "s3",
        separator: "/",
        facts: &[],
        asked: &[],
    };
    policy(&text).access(resource).into_iter().map(|access| (access.kind, access.principal)).collect()
}

fn everyone(condition: &str) -> String {
    format!(
        r#"{{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::mine/*", "Condition": {{{condition}}}}}"#
    )
}

fn wall(condition: &str) -> String {
    let deny = format!(
        r#"{{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::mine", "arn:aws:s3:::mine/*"], "Condition": {{{condition}}}}}"#
    );
    format!("{}, {deny}", everyone(""))
}

fn is_public(statements: &str) -> bool {
    admitted(statements).iter().any(|(kind, _)| *kind == PrincipalKind::Anyone)
}

#[test]
fn conditions_that_keep_strangers_out() {
    for condition in [
        r#""StringEquals": {"aws:SourceAccount": "111111111111"}"#,
        r#""StringEquals": {"aws:PrincipalOrgID": ["o-1", "o-2"]}"#,
        r#""StringEquals": {"aws:PrincipalOrgID": "${aws:ResourceOrgID}"}"#,
        r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-1/r-1/*"}"#,
        r#""StringLike": {"aws:userid": "AROAEXAMPLE:*"}"#,
        r#""ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/a"}"#,
        r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/deploy-*"}"#,
        r#""StringLike": {"aws:PrincipalAccount": "111111111111"}"#,
        r#""StringEquals": {"aws:SourceVpce": "vpce-1"}"#,
        r#""StringEquals": {"aws:SourceVpc": "vpc-*"}"#,
        r#""StringEquals": {"aws:PrincipalOrgID": "o-*"}"#,
        r#""StringEqualsIgnoreCase": {"aws:PrincipalOrgID": "O-a"}"#,
        r#""StringEquals": {"aws:SourceOwner": "111111111111"}"#,
        r#""StringEquals": {"aws:Ec2InstanceSourceVPC": "vpc-1"}"#,
        r#""StringEquals": {"aws:VpceOrgID": "o-1"}"#,
        r#""StringEquals": {"aws:VpceAccount": "111111111111"}"#,
        r#""IpAddress": {"aws:SourceIp": ["54.0.113.0/24", "2600:db8::/33", "8.8.8.8"]}"#,
        r#""IpAddress": {"aws:SourceIp": "10.0.0.0/8"}"#,
        r#""Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"aws:SourceVpc": "vpc-1"}"#,
        r#""Bool": {"aws:PrincipalIsAWSService": "true"}"#,
        r#""StringEquals": {"aws:PrincipalServiceName": "logging.s3.amazonaws.com"}"#,
        r#""ForAllValues:StringEquals": {"aws:PrincipalOrgPaths": "o-1/r-1/"}, "Null": {"aws:PrincipalOrgPaths": "false"}"#,
        r#""StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-1:111111111111:key/1"}"#,
        r#""StringEquals": {"s3:DataAccessPointAccount": "111111111111"}"#,
        // `*` is a character to this operator.
        r#""StringEquals": {"aws:PrincipalAccount": "*"}"#,
    ] {
        assert!(!is_public(&everyone(condition)), "{condition}");
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
        r#""StringLike": {"aws:PrincipalOrgID": "o-??????????"}"#,
        r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/*"}"#,
        r#""StringEquals": {"aws:PrincipalOrgID": "${aws:PrincipalOrgID}"}"#,
        r#""StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalAccount}"}"#,
        r#""StringLike": {"aws:PrincipalAccount": "????????????"}"#,
        r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}"#,
        r#""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111111111111:root", "arn:*:*:*:*:*"]}"#,
        r#""IpAddress": {"aws:SourceIp": ["54.0.113.0/24", "0.0.0.0/0"]}"#,
        r#""IpAddress": {"aws:SourceIp": "128.0.0.0/1"}"#,
        r#""IpAddress": {"aws:SourceIp": ["54.0.0.0/9", "54.128.0.0/9"]}"#,
        r#""NotIpAddress": {"aws:SourceIp": "54.0.113.0/24"}"#,
        r#""StringEquals": {"sts:ExternalId": "secret"}"#,
        r#""StringLike": {"aws:SourceOwner": "*"}"#,
        r#""NullIfExists": {"aws:PrincipalOrgID": "true"}, "Null": {"aws:PrincipalOrgID": "false"}"#,
        // Each key has an address of its own.
        r#""IpAddress": {"aws:SourceIp": "0.0.0.0/0", "aws:Ec2InstanceSourcePrivateIPv4": "10.0.0.0/8"}"#,
        r#""IpAddress": {"aws:SourceIp": "0.0.0.0/0"}, "Null": {"aws:Ec2InstanceSourceVPC": "false"}"#,
        // What is asked of several values by an operator for one is not said.
        r#""StringEquals": {"aws:TagKeys": "a"}, "ForAnyValue:StringEquals": {"aws:TagKeys": "b"}"#,
        r#""StringLike": {"aws:PrincipalOrgID": "${aws:ResourceOrgID, '*'}"}"#,
        r#""StringEquals": {"upright:Unknown": "x"}"#,
        r#""StringPerhaps": {"aws:PrincipalOrgID": "o-1"}"#,
    ] {
        assert!(is_public(&everyone(condition)), "{condition}");
    }
}

#[test]
fn denies_that_keep_strangers_out() {
    for condition in [
        r#""StringNotEquals": {"aws:PrincipalOrgID": "o-1"}"#,
        r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/*"}"#,
        r#""ForAllValues:StringNotLike": {"aws:PrincipalOrgPaths": "o-1/*"}"#,
        r#""StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}"#,
        r#""StringNotEquals": {"aws:SourceVpce": "vpce-1"}"#,
        r#""NotIpAddress": {"aws:SourceIp": "54.0.113.0/24"}"#,
        "",
    ] {
        assert!(!is_public(&wall(condition)), "{condition}");
    }
}

#[test]
fn denies_that_let_strangers_pass() {
    for condition in [
        r#""ForAnyValue:StringNotEquals": {"aws:PrincipalOrgID": "o-1"}"#,
        r#""NotIpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}"#,
        r#""NotIpAddress": {"aws:SourceIp": "54.0.0.0/7"}"#,
        r#""NotIpAddress": {"aws:SourceIp": "2000::/3"}"#,
        r#""StringNotLike": {"aws:PrincipalAccount": "????????????"}"#,
        r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}"#,
        r#""StringEquals": {"aws:PrincipalOrgID": "o-1"}"#,
        r#""Bool": {"aws:SecureTransport": "false"}"#,
        r#""StringNotEquals": {"upright:Unknown": "x"}"#,
        // A variable may be missing, and then nothing is like it.
        r#""ArnLikeIfExists": {"aws:PrincipalArn": "arn:*:*:*:${aws:PrincipalTag/x}:*"}"#,
        r#""StringLikeIfExists": {"aws:PrincipalAccount": "${aws:PrincipalTag/x}"}"#,
        // Not a wildcard.
        r#""ArnLikeIfExists": {"aws:PrincipalArn": "arn:aws:iam::${*}:role/${?}"}, "Null": {"aws:PrincipalArn": "false"}"#,
        r#""Null": {"aws:PrincipalOrgID": []}"#,
        r#""ForAllValues:Null": {"aws:PrincipalOrgID": "true"}"#,
        r#""Null": {"aws:SourceOwner": "true"}"#,
    ] {
        assert!(is_public(&wall(condition)), "{condition}");
    }
}

#[test]
fn a_deny_counts_for_what_it_covers() {
    let deny = |elements: &str| format!(r#"{}, {{"Effect": "Deny", {elements}}}"#, everyone(""));
    for (elements, public) in [
        (
            r#""NotPrincipal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "s3:*", "Resource": "*""#,
            false,
        ),
        (r#""Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::mine/*""#, false),
        (r#""Principal": "*", "Action": "s3:Get*", "Resource": "arn:aws:s3:::mine*""#, false),
        (r#""Principal": "*", "NotAction": "s3:ListBucket", "Resource": "*""#, false),
        (r#""Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::mine/private/*""#, true),
        (r#""Principal": "*", "Action": "s3:*", "NotResource": "arn:aws:s3:::mine/public/*""#, true),
        (r#""Principal": "*", "Action": "s3:PutObject", "Resource": "*""#, true),
        (
            r#""Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "s3:*", "Resource": "*""#,
            true,
        ),
        (r#""NotPrincipal": {"AWS": "*"}, "Action": "s3:*", "Resource": "*""#, true),
        (r#""NotPrincipal": {"AWS": "arn:aws:iam::*:role/x"}, "Action": "s3:*", "Resource": "*""#, true),
    ] {
        assert_eq!(is_public(&deny(elements)), public, "{elements}");
    }
}

#[test]
fn denies_add_up() {
    let parts = r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#;
    let unsaid = r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"Null": {"aws:SecureTransport": "true"}}}"#;
    assert!(is_public(&format!("{}, {parts}", everyone(""))), "a request may lack the key");
    assert!(!is_public(&format!("{}, {parts}, {unsaid}", everyone(""))));
}

#[test]
fn who_is_named_gets_a_row() {
    use PrincipalKind::{
        Account, Anyone, Organization, Place, Principal, Provider, ProviderForAnyone, Service,
        ServiceForAnyone,
    };
    let named = |principal: &str, condition: &str| {
        format!(
            r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "*", "Resource": "*", "Condition": {{{condition}}}}}"#
        )
    };
    let github =
        r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}"#;
    for (principal, condition, kind, name) in [
        (r#"{"AWS": "222222222222"}"#, "", Account, "222222222222"),
        (r#"{"AWS": "arn:aws:iam::222222222222:role/a"}"#, "", Principal, "arn:aws:iam::222222222222:role/a"),
        (r#"{"Service": "s3.amazonaws.com"}"#, "", ServiceForAnyone, "s3.amazonaws.com"),
        (
            r#"{"Service": "s3.amazonaws.com"}"#,
            r#""StringEquals": {"aws:SourceAccount": "222222222222"}"#,
            Service,
            "s3.amazonaws.com",
        ),
        (
            r#"{"Service": "s3.amazonaws.com"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:my-bucket"}"#,
            Service,
            "s3.amazonaws.com",
        ),
        (
            r#"{"Service": "s3.amazonaws.com"}"#,
            r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}"#,
            ServiceForAnyone,
            "s3.amazonaws.com",
        ),
        (
            r#"{"Service": "s3.amazonaws.com"}"#,
            r#""StringEquals": {"aws:SourceAccount": "${aws:PrincipalAccount}"}"#,
            ServiceForAnyone,
            "s3.amazonaws.com",
        ),
        (r#""*""#, r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:my-bucket"}"#, Service, "*"),
        (r#""*""#, r#""StringEquals": {"aws:PrincipalOrgID": "o-1"}"#, Organization, "o-1"),
        (r#""*""#, r#""StringLike": {"aws:PrincipalAccount": "222222222222"}"#, Account, "222222222222"),
        (r#""*""#, r#""IpAddress": {"aws:SourceIp": "54.0.113.0/24"}"#, Place, "*"),
        (r#""*""#, r#""StringLike": {"sns:Endpoint": "oncall@example.com"}"#, Place, "*"),
        // A URL of anybody's may end so, too.
        (r#""*""#, r#""StringLike": {"sns:Endpoint": "*@example.com"}"#, Anyone, "*"),
        (r#""*""#, r#""StringLike": {"sns:Endpoint": "*"}"#, Anyone, "*"),
        (
            github,
            r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}"#,
            ProviderForAnyone,
            "x",
        ),
        (
            github,
            r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}"#,
            ProviderForAnyone,
            "x",
        ),
        (
            github,
            r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme*/*"}"#,
            ProviderForAnyone,
            "x",
        ),
        (
            github,
            r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/*"}"#,
            Provider,
            "x",
        ),
        (
            github,
            r#""StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/main"}"#,
            Provider,
            "x",
        ),
        (r#"{"Federated": "cognito-identity.amazonaws.com"}"#, "", ProviderForAnyone, "x"),
        (
            r#"{"Federated": "cognito-identity.amazonaws.com"}"#,
            r#""StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:0"}"#,
            Provider,
            "x",
        ),
        (r#"{"Federated": "arn:aws:iam::111111111111:saml-provider/corp"}"#, "", Provider, "x"),
        (
            r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A"}"#,
            "",
            Provider,
            "x",
        ),
        (
            r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/idp.example.com"}"#,
            "",
            ProviderForAnyone,
            "x",
        ),
        (
            r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/idp.example.com"}"#,
            r#""StringEquals": {"idp.example.com:aud": "app"}"#,
            Provider,
            "x",
        ),
    ] {
        let found = admitted(&named(principal, condition));
        let kinds: Vec<_> = found.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [kind], "{principal} {condition}: {found:?}");
        assert!(name == "x" || found[0].1 == name, "{principal} {condition}: {found:?}");
    }
    assert_eq!(
        admitted(&named(
            r#"{"AWS": "222222222222"}"#,
            r#""StringEquals": {"aws:PrincipalAccount": "333333333333"}"#
        )),
        []
    );
    assert_eq!(
        admitted(&named(r#""*""#, r#""StringLike": {"aws:userid": "AROAEXAMPLE:*"}"#)),
        [(Principal, "AROAEXAMPLE".to_owned())]
    );
    assert_eq!(
        admitted(&named(r#""*""#, r#""IpAddress": {"aws:SourceIp": "10.0.0.0/8"}"#)),
        [],
        "nobody has such an address"
    );
}

/// Who gets in because a Deny spares them has a row, too; the own account needs none.
#[test]
fn whom_a_deny_spares_gets_a_row() {
    use PrincipalKind::{Account, Organization};
    for (condition, expected) in [
        (
            r#""StringNotEquals": {"aws:PrincipalAccount": ["111111111111", "222222222222"]}"#,
            vec![(Account, "222222222222")],
        ),
        (r#""StringNotEquals": {"aws:PrincipalOrgID": "o-1"}"#, vec![(Organization, "o-1")]),
        (
            r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:role/x"}"#,
            vec![(Account, "222222222222")],
        ),
        (r#""StringNotEquals": {"aws:PrincipalAccount": "111111111111"}"#, vec![]),
    ] {
        let found: Vec<_> = admitted(&wall(condition))
            .into_iter()
            .filter(|(kind, _)| *kind != PrincipalKind::Service)
            .collect();
        let expected: Vec<_> = expected.into_iter().map(|(kind, name)| (kind, name.to_owned())).collect();
        assert_eq!(found, expected, "{condition}");
    }
    let all =
        r#"{"Effect": "Deny", "NotPrincipal": {"AWS": "222222222222"}, "Action": "s3:*", "Resource": "*"}"#;
    let found = admitted(&format!("{}, {all}", everyone("")));
    assert!(found.contains(&(Account, "222222222222".to_owned())), "{found:?}");
}
