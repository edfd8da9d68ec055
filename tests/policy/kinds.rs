//! Kinds of policies that tools judge wrongly, member by member: what comes of each, and why.

use crate::assert_none;
use upright::policy::{Access, Document, Fact, Holder, HolderKind, Policy, PrincipalKind, Resource};

const OWN: &str = "111111111111";

fn policy(statements: &str) -> Policy {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Policy::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn of(service: &str, arn: &str, facts: &[Fact], statements: &str) -> Vec<Access> {
    let resource = Resource { arn, account: OWN, service, separator: "/", facts, asked: &[] };
    policy(statements).access(resource)
}

fn trust(principal: &str, condition: &str) -> Vec<Access> {
    let statement = format!(
        r#"{{"Effect": "Allow", "Principal": {principal}, "Action": ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity"], "Condition": {{{condition}}}}}"#
    );
    of("sts", "arn:aws:iam::111111111111:role/app", &[], &statement)
}

/// Who gets in, in words.
fn who(rows: &[Access]) -> String {
    let one = |row: &Access| {
        let organization = if row.organization_ids.is_empty() { "" } else { " of an organisation" };
        let id = if row.needs_external_id { " with an ID" } else { "" };
        format!("{} {}{organization}{id}", row.kind.name(), row.principal)
    };
    rows.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn is_open(rows: &[Access]) -> bool {
    use PrincipalKind::{Anyone, ProviderForAnyone, ServiceForAnyone};
    rows.iter().any(|row| [Anyone, ProviderForAnyone, ServiceForAnyone].contains(&row.kind))
}

/// What of a table came out otherwise than it says.
fn wrong(table: &[(&str, &str, bool)], is: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let wrong = table.iter().filter(|(one, other, expected)| is(one, other) != *expected);
    wrong.map(|(one, other, expected)| format!("{one} {other}: {expected} expected")).collect::<Vec<_>>()
}

const GITHUB: &str =
    r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}"#;
const GITLAB: &str = r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/gitlab.com"}"#;
const POOL: &str = r#"{"Federated": "cognito-identity.amazonaws.com"}"#;
const GOOGLE: &str = r#"{"Federated": "accounts.google.com"}"#;

/// Providers of identities for everybody: the trust must name the tenant.
#[test]
fn a_provider_of_many_tenants_speaks_for_anyone_until_one_is_named() {
    let table: &[(&str, &str, bool)] = &[
        // The audience is the same for every repository on GitHub.
        (GITHUB, r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}"#, true),
        (GITHUB, r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}"#, true),
        (
            GITHUB,
            r#""StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/main"}"#,
            false,
        ),
        (GITLAB, r#""StringEquals": {"gitlab.com:aud": "https://gitlab.com"}"#, true),
        (POOL, "", true),
        (POOL, r#""StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:0000"}"#, false),
        (GOOGLE, "", true),
        // Anyone may take a name that begins so, and call a repository so.
        (GITHUB, r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme*"}"#, true),
        (GITHUB, r#""StringLike": {"token.actions.githubusercontent.com:sub": "repo:*/shop:*"}"#, true),
        (GITHUB, r#""StringNotLike": {"token.actions.githubusercontent.com:sub": "repo:evil/*"}"#, true),
        (GITLAB, r#""StringLike": {"gitlab.com:sub": "project_path:acme/*"}"#, false),
    ];
    assert_none(&wrong(table, |principal, condition| is_open(&trust(principal, condition))));
}

const ANYBODY: &str = r#"{"AWS": "*"}"#;
const PARTNER: &str = r#"{"AWS": "arn:aws:iam::999988887777:root"}"#;

#[test]
fn a_trust_names_an_organisation_or_an_external_id_or_does_not() {
    let table: &[(&str, &str, &str)] = &[
        // Every organisation's ID begins so, and has so many characters.
        (ANYBODY, r#""StringLike": {"aws:PrincipalOrgID": "o-*"}"#, "anyone *"),
        (ANYBODY, r#""StringLike": {"aws:PrincipalOrgID": "o-??????????"}"#, "anyone *"),
        (ANYBODY, r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/*"}"#, "anyone *"),
        // What a caller has equals itself.
        (
            PARTNER,
            r#""StringEquals": {"aws:PrincipalOrgID": "${aws:PrincipalOrgID}"}"#,
            "account 999988887777",
        ),
        (PARTNER, r#""StringEquals": {"sts:ExternalId": "${sts:ExternalId}"}"#, "account 999988887777"),
        (PARTNER, r#""StringLike": {"sts:ExternalId": "?*"}"#, "account 999988887777"),
        (PARTNER, r#""StringEquals": {"sts:ExternalId": "s3cret"}"#, "account 999988887777 with an ID"),
        (
            ANYBODY,
            r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/deploy-*"}"#,
            "account 111111111111",
        ),
        (ANYBODY, r#""StringLike": {"aws:PrincipalAccount": "111111111111"}"#, "account 111111111111"),
        (
            ANYBODY,
            r#""StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
            "organization o-a1b2c3d4e5 of an organisation",
        ),
        // Who has no organisation meets it, too.
        (ANYBODY, r#""StringLikeIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#, "anyone *"),
        (ANYBODY, r#""StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#, "anyone *"),
        (PARTNER, r#""StringEqualsIfExists": {"sts:ExternalId": "s3cret"}"#, "account 999988887777"),
        (
            PARTNER,
            r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-1/*"}"#,
            "account 999988887777 of an organisation",
        ),
    ];
    let came = table.iter().map(|(principal, condition, expected)| {
        let came = who(&trust(principal, condition));
        (came != *expected).then(|| format!("{principal} {condition}: {came}, {expected} expected"))
    });
    assert_none(&came.flatten().collect::<Vec<_>>());
}

const OPEN: &str =
    r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#;

fn is_walled(deny: &str) -> bool {
    !is_open(&of("s3", "arn:aws:s3:::b", &[], &format!(r#"{OPEN}, {{"Effect": "Deny", {deny}}}"#)))
}

/// An Allow for everybody behind a Deny: does the Deny catch every stranger?
#[test]
fn a_wall_keeps_strangers_out_or_has_a_hole() {
    let all = r#""Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"], "Condition":"#;
    let table: &[(&str, &str, bool)] = &[
        // Who has no organisation is not denied.
        (all, r#"{"ForAnyValue:StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
        // Nobody is outside of these.
        (all, r#"{"NotIpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}}"#, false),
        (all, r#"{"NotIpAddress": {"aws:SourceIp": "54.0.0.0/7"}}"#, false),
        (all, r#"{"NotIpAddress": {"aws:SourceIp": "2000::/3"}}"#, false),
        // Everybody who signs passes.
        (all, r#"{"StringNotLike": {"aws:PrincipalAccount": "????????????"}}"#, false),
        (all, r#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}}"#, false),
        (all, r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, true),
        (all, r#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/*"}}"#, true),
        (all, r#"{"ForAllValues:StringNotLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}}"#, true),
        (all, "{}", true),
        // Whoever is in some organisation passes; whoever has no tag; whoever comes by HTTPS.
        (all, r#"{"Null": {"aws:PrincipalOrgID": "true"}}"#, false),
        (all, r#"{"ArnLikeIfExists": {"aws:PrincipalArn": "arn:*:*:*:${aws:PrincipalTag/x}:*"}}"#, false),
        (all, r#"{"Bool": {"aws:SecureTransport": "false"}}"#, false),
        (all, r#"{"StringNotEqualsIfExists": {"aws:SourceVpce": "vpce-1a2b"}}"#, true),
    ];
    assert_none(&wrong(table, |start, condition| is_walled(&format!("{start} {condition}"))));
    let table: &[(&str, &str, bool)] = &[
        (r#""NotPrincipal": {"AWS": "111111111111"}"#, r#""Action": "s3:*", "Resource": "*""#, true),
        (r#""Principal": "*""#, r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#, true),
        (r#""Principal": "*""#, r#""Action": "s3:*", "Resource": "arn:aws:s3:::b/private/*""#, false),
        (r#""Principal": {"AWS": "222222222222"}"#, r#""Action": "s3:*", "Resource": "*""#, false),
        (r#""Principal": "*""#, r#""NotAction": "s3:Get*", "Resource": "*""#, false),
    ];
    assert_none(&wrong(table, |principal, elements| is_walled(&format!("{principal}, {elements}"))));
}

fn allow(action: &str, condition: &str) -> String {
    format!(r#"{{"Effect": "Allow", "Action": {action}, "Resource": "*", "Condition": {{{condition}}}}}"#)
}

fn holder(documents: &[Document]) -> Holder<'_> {
    let holder = Holder::new(HolderKind::Role, "arn:aws:iam::111111111111:role/app", OWN);
    documents.iter().fold(holder, |holder, document| holder.holding("p", document))
}

/// Rights that give more rights, alone or together, under a condition or none.
#[test]
fn a_way_to_more_rights_is_found_whatever_its_condition() {
    let make = r#"["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"]"#;
    let table: &[(&str, &str, bool)] = &[
        (
            r#""iam:AttachRolePolicy""#,
            r#""ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/AdministratorAccess"}"#,
            true,
        ),
        (r#""iam:AttachRolePolicy""#, r#""ArnLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/*"}"#, true),
        (
            r#""iam:AttachUserPolicy""#,
            r#""ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/IAMUserChangePassword"}"#,
            false,
        ),
        (r#""iam:*""#, r#""StringEquals": {"saml:aud": "https://signin.aws.amazon.com/saml"}"#, true),
        (
            make,
            r#""ForAnyValue:StringEqualsIfExists": {"iam:PassedToService": "lambda.amazonaws.com"}"#,
            true,
        ),
        (make, r#""StringEqualsIfExists": {"iam:PassedToService": "ec2.amazonaws.com"}"#, false),
        // An empty list is met by nothing; a date, a number and an address narrow no right.
        (r#""iam:AttachUserPolicy""#, r#""StringEquals": {"aws:PrincipalTag/x": []}"#, false),
        (r#""iam:AttachUserPolicy""#, r#""DateLessThan": {"aws:CurrentTime": "2040-01-01T00:00:00Z"}"#, true),
        (r#""iam:AttachUserPolicy""#, r#""NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}"#, true),
        (r#"["iam:PassRole", "ec2:AssociateIamInstanceProfile"]"#, "", true),
        (r#"["iam:PassRole", "ssm:StartAutomationExecution"]"#, "", true),
        (r#"["iam:PassRole", "cloudformation:UpdateStack"]"#, "", true),
        (r#""iam:DeleteUserPermissionsBoundary""#, "", true),
        (r#"["sso:PutInlinePolicyToPermissionSet", "sso:ProvisionPermissionSet"]"#, "", true),
        (r#""ec2-instance-connect:SendSSHPublicKey""#, "", true),
        (r#"["iam:PassRole", "glue:CreateSession", "glue:RunStatement"]"#, "", true),
        (r#""cloudformation:Update*""#, "", true),
        (r#"["iam:Pass?ole", "glue:*Session", "glue:Run*"]"#, "", true),
        (r#""iam:PutRolePolic?""#, "", true),
        (r#"["iam:GetRole", "iam:List*", "ec2:Describe*"]"#, "", false),
    ];
    assert_none(&wrong(table, |action, condition| {
        !holder(&[Document::new(policy(&allow(action, condition)))]).escalations().is_empty()
    }));
}

/// Policies are judged together, and a condition on who holds them makes them no smaller.
#[test]
fn an_administrator_is_who_has_every_right_by_all_policies() {
    let not_iam = r#"{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*"}"#;
    let iam = r#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#;
    let table: &[(&str, &str, bool)] = &[
        (not_iam, iam, true),
        (iam, "", true),
        (not_iam, "", false),
        (
            &allow(r#""*""#, r#""StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:0000"}"#),
            "",
            true,
        ),
        (&allow(r#""*""#, r#""StringEquals": {"saml:sub": "x"}"#), "", true),
        (&allow(r#""*""#, r#""IpAddress": {"aws:SourceIp": "8.8.8.0/24"}"#), "", true),
        (&allow(r#"["a*", "?*"]"#, ""), "", true),
        (&allow(r#""*""#, r#""StringEquals": {"aws:ResourceTag/team": "a"}"#), "", false),
        (&allow(r#""*""#, ""), r#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#, false),
        (
            &allow(r#""*""#, ""),
            r#"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Null": {"aws:ResourceTag/x": []}}}"#,
            true,
        ),
    ];
    assert_none(&wrong(table, |one, other| {
        let documents: Vec<_> = [one, other]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| Document::new(policy(text)))
            .collect();
        holder(&documents).administrator().is_some()
    }));
}

/// Which version, how and by whom is not which secret, which table, which object.
#[test]
fn a_condition_says_which_thing_is_reached_or_does_not() {
    let table: &[(&str, &str, bool)] = &[
        (
            r#""secretsmanager:GetSecretValue""#,
            r#""StringEquals": {"secretsmanager:VersionStage": "AWSCURRENT"}"#,
            false,
        ),
        (r#""dynamodb:Query""#, r#""StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}"#, false),
        (r#""dynamodb:Query""#, r#""ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["a"]}"#, false),
        (r#""kms:Decrypt""#, r#""StringEquals": {"kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT"}"#, false),
        (r#""s3:ListBucket""#, r#""StringEquals": {"s3:delimiter": "/"}"#, false),
        (r#""s3:GetObject""#, r#""StringEquals": {"saml:sub": "x"}"#, false),
        (r#""s3:GetObject""#, r#""StringEqualsIfExists": {"s3:ExistingObjectTag/team": "a"}"#, false),
        (r#""s3:GetObject""#, r#""StringLike": {"s3:ExistingObjectTag/team": "*"}"#, false),
        (r#""s3:GetObject""#, r#""Null": {"s3:ExistingObjectTag/team": "false"}"#, false),
        (r#""s3:GetObject""#, r#""StringEquals": {"s3:ExistingObjectTag/team": "a"}"#, true),
        (r#""dynamodb:Query""#, r#""ForAnyValue:StringEquals": {"dynamodb:LeadingKeys": ["a"]}"#, true),
    ];
    assert_none(&wrong(table, |action, condition| {
        policy(&allow(action, condition)).rules().all(|rule| rule.is_scoped_by_condition)
    }));
}

const BY_S3: &str = r#"{"Service": "s3.amazonaws.com"}"#;
const BY_TOPICS: &str = r#"{"Service": "sns.amazonaws.com"}"#;

/// A service acts for whoever asks it to, until the source is named.
#[test]
fn a_service_invokes_for_anybody_until_a_source_is_named() {
    let table: &[(&str, &str, bool)] = &[
        (BY_S3, "", true),
        (BY_TOPICS, "", true),
        (BY_S3, r#""StringEquals": {"aws:SourceAccount": "111111111111"}"#, false),
        (BY_S3, r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::orders"}"#, false),
        (BY_S3, r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}"#, true),
        (BY_S3, r#""StringEqualsIfExists": {"aws:SourceAccount": "111111111111"}"#, true),
        (BY_TOPICS, r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:orders"}"#, true),
        (BY_TOPICS, r#""StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}"#, false),
        (r#""*""#, r#""StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}"#, true),
    ];
    let invoke = |principal: &str, condition: &str, facts: &[Fact]| {
        let statement = format!(
            r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {{{condition}}}}}"#
        );
        is_open(&of("lambda", "arn:aws:lambda:eu-west-1:111111111111:function:f", facts, &statement))
    };
    assert_none(&wrong(table, |principal, condition| invoke(principal, condition, &[])));
    let no_url =
        [Fact { key: "lambda:functionurlauthtype", value: None, is_always: false, through: "its URL" }];
    let left_over = r#""StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}"#;
    assert!(!invoke(r#""*""#, left_over, &no_url), "nobody can call a URL that is not there");
}

/// Conditions on less known keys: strangers by themselves are kept out, whatever services may do.
#[test]
fn what_only_somebody_known_has_keeps_strangers_out() {
    let table: &[(&str, &str, bool)] = &[
        ("s3", r#""StringEquals": {"aws:PrincipalServiceName": "logging.s3.amazonaws.com"}"#, true),
        ("s3", r#""Bool": {"aws:PrincipalIsAWSService": "true"}"#, true),
        ("s3", r#""StringEquals": {"aws:VpceOrgID": "o-a1b2c3d4e5"}"#, true),
        ("s3", r#""StringEquals": {"aws:VpceAccount": "111111111111"}"#, true),
        (
            "s3",
            r#""ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}, "Null": {"aws:PrincipalOrgPaths": "false"}"#,
            true,
        ),
        ("sns", r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:my-bucket"}"#, true),
        ("sns", r#""StringLike": {"SNS:Endpoint": "oncall@example.com"}"#, true),
        ("kms", r#""StringEquals": {"kms:CallerAccount": "*"}"#, true),
        ("s3", r#""ArnLike": {"aws:SourceVpcArn": "arn:aws:ec2:*:111111111111:vpc/*"}"#, true),
        ("s3", r#""ArnLike": {"s3:DataAccessPointArn": "arn:aws:s3:*:111111111111:accesspoint/*"}"#, true),
        ("s3", r#""ForAnyValue:StringLike": {"aws:VpceOrgPaths": "o-a1b2c3d4e5/*"}"#, true),
        ("kms", r#""StringLike": {"kms:CallerAccount": "*"}"#, false),
        ("s3", r#""StringLike": {"aws:VpceOrgID": "o-*"}"#, false),
        ("s3", r#""StringLike": {"aws:VpceAccount": "????????????"}"#, false),
    ];
    assert_none(&wrong(table, |service, condition| {
        let statement = format!(
            r#"{{"Effect": "Allow", "Principal": {{"AWS": "*"}}, "Action": "*", "Resource": "*", "Condition": {{{condition}}}}}"#
        );
        let rows = of(service, "arn:aws:x:eu-west-1:111111111111:one", &[], &statement);
        rows.iter().all(|row| row.kind != PrincipalKind::Anyone)
    }));
}
