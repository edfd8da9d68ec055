use super::super::super::tests::policy;
use super::super::{Holder, HolderKind};
use super::{ACCOUNT, ALL, BOUNDARY, ROLE, allow, deny, document, is_administrator, role, ways_of};

#[test]
fn who_has_iam_has_the_rest() {
    for (statements, is_one) in [
        (allow(r#""*""#, ALL), true),
        (allow(r#""*:*""#, ALL), true),
        (allow(r#""iam:*""#, ALL), true),
        (allow(r#""i?m:*""#, r#""Resource": "arn:aws:iam::*:*""#), true),
        (
            allow(
                r#""iam:*""#,
                r#""Resource": ["arn:aws:iam::*:role/*", "arn:aws:iam::*:user/*", "arn:aws:iam::*:group/*", "arn:aws:iam::*:policy/*"]"#,
            ),
            true,
        ),
        (allow(r#""iam:*""#, r#""Resource": "arn:aws:iam::*:role/*""#), false),
        (allow(r#""iam:Get*""#, ALL), false),
        (r#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#.into(), false),
        (r#"{"Effect": "Allow", "NotAction": "iam:CreateUser", "Resource": "*"}"#.into(), true),
        (
            format!(
                r#"{{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}}, {}"#,
                allow(r#""iam:*""#, ALL)
            ),
            true,
        ),
        // Conditions that say who leave an administrator; those that say what do not.
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:0"}}"#,
            ),
            true,
        ),
        (allow(r#""*""#, r#""Resource": "*", "Condition": {"StringEquals": {"saml:sub": "x"}}"#), true),
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:a/*"}}"#,
            ),
            true,
        ),
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringEquals": {"accounts.google.com:aud": "x"}}"#,
            ),
            true,
        ),
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}}"#,
            ),
            true,
        ),
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}"#,
            ),
            false,
        ),
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:ResourceTag/team": "a"}}"#,
            ),
            true,
        ),
    ] {
        assert_eq!(is_administrator(&statements), is_one, "{statements}");
    }
}

#[test]
fn a_deny_takes_administration_away_or_not() {
    for (denied, is_one) in [
        (deny(r#""*""#, ALL), false),
        (deny(r#""iam:*""#, ALL), false),
        (deny(r#""iam:*""#, r#""Resource": "arn:aws:iam::*:role/*""#), false),
        (r#"{"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}"#.into(), false),
        (r#"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}"#.into(), true),
        (deny(r#""iam:CreateUser""#, ALL), true),
        (deny(r#""iam:*""#, r#""Resource": "arn:aws:iam::*:role/admin-*""#), true),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#,
            ),
            true,
        ),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": "8.8.8.0/24"}}"#,
            ),
            true,
        ),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/keep": "yes"}}"#,
            ),
            true,
        ),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringNotEquals": {"aws:ResourceTag/team": "a"}}"#,
            ),
            false,
        ),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/app"}}"#,
            ),
            false,
        ),
        (
            deny(
                r#""*""#,
                r#""Resource": "*", "Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/b"}}"#,
            ),
            true,
        ),
    ] {
        let documents = [document(&allow(r#""*""#, ALL)), document(&denied)];
        assert_eq!(role(&documents).administrator().is_some(), is_one, "{denied}");
    }
}

#[test]
fn a_boundary_must_allow_too() {
    for (bounds, is_one, has_way) in [
        (allow(r#""*""#, ALL), true, true),
        (allow(r#""iam:*""#, ALL), true, true),
        (allow(r#""s3:*""#, ALL), false, false),
        (r#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#.into(), false, false),
        (allow(r#""iam:PutRolePolicy""#, ALL), false, true),
        (allow(r#""iam:PutRolePolicy""#, r#""Resource": "arn:aws:iam::*:role/other""#), false, false),
        (format!("{}, {}", allow(r#""*""#, ALL), deny(r#""iam:*""#, ALL)), false, false),
        // What the policy asks for and what the boundary asks for cannot both be.
        (
            allow(
                r#""*""#,
                r#""Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}"#,
            ),
            false,
            false,
        ),
    ] {
        let statements = allow(
            r#""iam:*""#,
            r#""Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#,
        );
        let (document, bound) = (document(&statements), document(&bounds));
        let holder =
            Holder::new(HolderKind::Role, ROLE, ACCOUNT).holding("p", &document).within(BOUNDARY, &bound);
        assert_eq!(holder.administrator().is_some(), is_one, "{bounds}");
        assert_eq!(!ways_of(&holder).is_empty(), has_way, "{bounds}");
    }
}

#[test]
fn a_role_is_taken_by_whom_it_trusts() {
    const TARGET: &str = "arn:aws:iam::111111111111:role/target";
    let may = allow(r#""sts:AssumeRole""#, r#""Resource": "arn:aws:iam::111111111111:role/t*""#);
    let may_not = allow(r#""s3:*""#, ALL);
    let denied = format!("{may}, {}", deny(r#""sts:*""#, ALL));
    let principal = |principal: &str, more: &str| {
        format!(
            r#"{{"Statement": {{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole"{more}}}}}"#
        )
    };
    let root = r#"{"AWS": "111111111111"}"#;
    let itself = format!(r#"{{"AWS": "{ROLE}"}}"#);
    for (own, trust, expected) in [
        (&may, principal(root, ""), true),
        (&may_not, principal(root, ""), false),
        (&denied, principal(root, ""), false),
        (&may_not, principal(&itself, ""), true),
        (&denied, principal(&itself, ""), false),
        (&may_not, principal(r#""*""#, ""), true),
        (&may, principal(r#"{"AWS": "222222222222"}"#, ""), false),
        (&may, principal(r#"{"Service": "ec2.amazonaws.com"}"#, ""), false),
        (&may, principal(root, r#", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#), true),
        (
            &may,
            principal(root, r#", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/app"}}"#),
            true,
        ),
        (
            &may,
            principal(root, r#", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/b"}}"#),
            false,
        ),
    ] {
        let documents = [document(own)];
        assert_eq!(role(&documents).can_assume(TARGET, Some(&policy(&trust))), expected, "{own} {trust}");
    }
}
