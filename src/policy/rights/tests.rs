use super::super::tests::policy;
use super::{Document, Holder, HolderKind};
use serde::Deserialize;

mod administrators;
mod may;

const ACCOUNT: &str = "111111111111";
const ROLE: &str = "arn:aws:iam::111111111111:role/app";
const USER: &str = "arn:aws:iam::111111111111:user/team/ann";
const BOUNDARY: &str = "arn:aws:iam::111111111111:policy/bounds";

fn document(statements: &str) -> Document {
    Document::new(policy(&format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)))
}

fn allow(action: &str, more: &str) -> String {
    format!(r#"{{"Effect": "Allow", "Action": {action}, {more}}}"#)
}

fn deny(action: &str, more: &str) -> String {
    format!(r#"{{"Effect": "Deny", "Action": {action}, {more}}}"#)
}

/// A role that holds these policies.
fn role(documents: &[Document]) -> Holder<'_> {
    let holder = Holder::new(HolderKind::Role, ROLE, ACCOUNT);
    documents
        .iter()
        .zip(1..)
        .fold(holder, |holder, (document, number)| holder.holding(format!("p{number}"), document))
}

fn is_administrator(statements: &str) -> bool {
    role(&[document(statements)]).administrator().is_some()
}

fn ways_of(holder: &Holder<'_>) -> Vec<String> {
    holder.escalations().iter().map(|found| found.way.id.clone()).collect()
}

fn ways(statements: &str) -> Vec<String> {
    ways_of(&role(&[document(statements)]))
}

const ALL: &str = r#""Resource": "*""#;

#[derive(Deserialize)]
struct Published {
    published: Vec<Combination>,
}

#[derive(Deserialize)]
struct Combination {
    source: String,
    permissions: Vec<String>,
    none: Option<String>,
}

#[test]
fn published_ways_are_found() {
    let text = std::fs::read_to_string("tests/policy/published_ways.toml").expect("the file");
    let published: Published = toml::from_str(&text).expect("combinations");
    let mut wrong = Vec::new();
    for Combination { source, permissions, none } in &published.published {
        let action = serde_json::to_string(permissions).expect("JSON");
        let found = ways(&allow(&action, ALL));
        if found.is_empty() != none.is_some() {
            wrong.push(format!("{source} {permissions:?}: {found:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} wrong:\n{}",
        wrong.len(),
        published.published.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_way_is_whole() {
    let all: toml::Value = toml::from_str(include_str!("../escalations.toml")).expect("TOML");
    let kinds = all["target"].as_table().expect("types");
    for way in all["way"].as_array().expect("ways") {
        assert!(way["source"].as_str().is_some_and(|source| source.starts_with("https://")), "{way}");
        for need in way["needs"].as_array().expect("needs") {
            let on = need["on"].as_str().expect("a target");
            assert!(on == "new" || on == "any" || kinds.contains_key(on), "{on}");
        }
    }
    assert!(
        ways(&allow(r#""*""#, ALL)).len() == all["way"].as_array().map_or(0, Vec::len),
        "each is found by itself"
    );
}

/// One action with a condition: which ways are left.
#[test]
fn values_leave_a_way_open_or_close_it() {
    const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
    for (condition, is_open) in [
        (format!(r#""ArnEquals": {{"iam:PolicyARN": "{ADMIN}"}}"#), true),
        (r#""ArnLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/*"}"#.into(), true),
        (r#""StringLike": {"iam:PolicyARN": "*Access"}"#.into(), true),
        (r#""ArnLike": {"iam:PolicyARN": "arn:aws-cn:iam::aws:policy/Power*"}"#.into(), true),
        (format!(r#""ForAnyValue:ArnEquals": {{"iam:PolicyARN": ["x:x:x:x:x:x", "{ADMIN}"]}}"#), true),
        (format!(r#""ArnNotEquals": {{"iam:PolicyARN": "{ADMIN}"}}"#), true),
        (r#""ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/IAMUserChangePassword"}"#.into(), false),
        (r#""ArnNotLike": {"iam:PolicyARN": "arn:*:*:*:*:*"}"#.into(), false),
        (r#""ArnLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/service-role/*"}"#.into(), false),
        (r#""StringEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/*"}"#.into(), false),
        (r#""Null": {"iam:PolicyARN": "true"}"#.into(), false),
        // Who, from where and how.
        (r#""StringEquals": {"saml:aud": "https://signin.aws.amazon.com/saml"}"#.into(), true),
        (r#""StringEquals": {"token.actions.githubusercontent.com:sub": "repo:a/b"}"#.into(), true),
        (r#""StringLike": {"accounts.google.com:sub": "1*"}"#.into(), true),
        (r#""StringEquals": {"sts:RoleSessionName": "x"}"#.into(), true),
        (r#""IpAddress": {"aws:SourceIp": "8.8.8.0/24"}"#.into(), true),
        (r#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#.into(), true),
        (r#""StringEquals": {"aws:PrincipalTag/team": "a"}"#.into(), true),
        (r#""StringEquals": {"upright:unheard-of": "a"}"#.into(), true),
        // Which.
        (r#""StringEquals": {"aws:ResourceTag/team": "a"}"#.into(), false),
        (r#""StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#.into(), false),
        (r#""StringLike": {"aws:ResourceTag/team": "*"}"#.into(), true),
        (r#""StringNotEquals": {"aws:ResourceTag/team": "a"}"#.into(), true),
        (r#""StringEqualsIfExists": {"aws:ResourceTag/team": "a"}"#.into(), true),
    ] {
        let found =
            ways(&allow(r#""iam:AttachUserPolicy""#, &format!("{ALL}, \"Condition\": {{{condition}}}")));
        assert_eq!(!found.is_empty(), is_open, "{condition}");
    }
}

#[test]
fn a_role_is_passed_to_one_service_or_any() {
    for (condition, is_open) in [
        (r#""StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}"#, true),
        (r#""ForAnyValue:StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}"#, true),
        (r#""ForAllValues:StringLike": {"iam:PassedToService": "lam*"}"#, true),
        (r#""StringEqualsIgnoreCase": {"iam:PassedToService": "Lambda.amazonaws.com"}"#, true),
        (r#""ArnLike": {"iam:AssociatedResourceARN": "arn:aws:lambda:*:*:function:*"}"#, true),
        (r#""StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}"#, false),
        (r#""StringNotLike": {"iam:PassedToService": "l*"}"#, false),
        (r#""StringEquals": {"iam:PassedToService": "lambda.*"}"#, false),
    ] {
        let pass = allow(r#""iam:PassRole""#, &format!("{ALL}, \"Condition\": {{{condition}}}"));
        let make = allow(
            r#"["lambda:CreateFunction", "lambda:InvokeFunction"]"#,
            r#""Resource": "arn:aws:lambda:*:*:function:mine""#,
        );
        let found = ways(&format!("{pass}, {make}"));
        assert_eq!(!found.is_empty(), is_open, "{condition}: {found:?}");
    }
    let china = r#""Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com.cn"}}"#;
    let start = allow(r#""ec2:RunInstances""#, ALL);
    let found = ways(&format!("{}, {start}", allow(r#""iam:PassRole""#, &format!("{ALL}, {china}"))));
    assert_eq!(found, ["iam:PassRole+ec2:RunInstances"]);
}

#[test]
fn only_what_is_named_is_no_way_but_the_holder_itself() {
    for (action, resource, is_open) in [
        ("iam:PutRolePolicy", "*", true),
        ("iam:PutRolePolicy", "arn:aws:iam::*:role/*", true),
        ("iam:PutRolePolicy", "arn:aws:iam::111111111111:role/app", true),
        ("iam:PutRolePolicy", "arn:aws:iam::111111111111:role/a*", true),
        ("iam:PutRolePolicy", "arn:aws:iam::111111111111:role/other-*", false),
        ("iam:PutRolePolicy", "arn:aws:iam::222222222222:role/*", false),
        ("iam:PutRolePolicy", "arn:aws:iam::${aws:PrincipalAccount}:role/*", true),
        ("iam:PutRolePolicy", "${aws:PrincipalArn}", true),
        ("iam:PutRolePolicy", "arn:aws:iam::*:role/${aws:PrincipalTag/team}", false),
        ("iam:UpdateAssumeRolePolicy", "arn:aws:iam::111111111111:role/app", false),
        ("iam:CreateAccessKey", "arn:aws:iam::*:user/${aws:username}", false),
        ("iam:CreateAccessKey", "arn:aws:iam::*:user/?*", true),
        ("iam:CreatePolicyVersion", "arn:aws:iam::111111111111:policy/mine", true),
        ("iam:CreatePolicyVersion", "arn:aws:iam::111111111111:policy/other", false),
        ("lambda:UpdateFunctionCode", "arn:aws:lambda:*:*:function:mine", false),
        ("lambda:UpdateFunctionCode", "arn:aws:lambda:*:*:function:*", true),
        ("lambda:UpdateFunctionCode", "arn:aws:lambda:eu-west-1:111111111111:*", true),
    ] {
        let document = document(&allow(&format!("\"{action}\""), &format!("\"Resource\": \"{resource}\"")));
        let mine = ["arn:aws:iam::111111111111:policy/mine"];
        let holder = Holder::new(HolderKind::Role, ROLE, ACCOUNT).holding("p", &document).being(mine);
        assert_eq!(!ways_of(&holder).is_empty(), is_open, "{action} on {resource}");
    }
}

#[test]
fn a_user_is_itself_and_its_groups() {
    let groups = ["arn:aws:iam::111111111111:group/builders"];
    for (action, resource, is_open) in [
        ("iam:PutUserPolicy", "arn:aws:iam::*:user/team/${aws:username}", true),
        ("iam:PutUserPolicy", "arn:aws:iam::*:user/team/bob", false),
        ("iam:PutGroupPolicy", "arn:aws:iam::*:group/builders", true),
        ("iam:PutGroupPolicy", "arn:aws:iam::*:group/others", false),
        ("iam:CreateLoginProfile", "arn:aws:iam::*:user/team/${aws:username}", false),
    ] {
        let document = document(&allow(&format!("\"{action}\""), &format!("\"Resource\": \"{resource}\"")));
        let holder = Holder::new(HolderKind::User, USER, ACCOUNT).holding("p", &document).being(groups);
        assert_eq!(!ways_of(&holder).is_empty(), is_open, "{action} on {resource}");
    }
}

/// Rights that are given on within a boundary stay within it.
#[test]
fn what_is_bounded_is_no_way() {
    let bounded =
        format!(r#"{ALL}, "Condition": {{"StringEquals": {{"iam:PermissionsBoundary": "{BOUNDARY}"}}}}"#);
    let document = document(&allow(r#"["iam:PutRolePolicy", "iam:AttachRolePolicy"]"#, &bounded));
    assert!(ways_of(&role(std::slice::from_ref(&document))).is_empty(), "it has no boundary itself");
    let group = Holder::new(HolderKind::Policy, "arn:aws:iam::111111111111:policy/p", ACCOUNT);
    assert!(ways_of(&group.holding("p", &document)).is_empty());
}

#[test]
fn policies_are_added_up() {
    let documents =
        [document(&allow(r#""iam:PassRole""#, ALL)), document(&allow(r#""ec2:RunInstances""#, ALL))];
    let found = role(&documents).escalations();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].by.iter().collect::<Vec<_>>(), ["p1", "p2"]);
}

/// Statements to make policies of.
fn some_statements() -> Vec<String> {
    let actions =
        [r#""*""#, r#""iam:*""#, r#"["iam:PassRole", "lambda:*"]"#, r#"["iam:Put*", "sts:AssumeRole"]"#];
    let resources = [
        r#""Resource": "*""#,
        r#""Resource": "arn:aws:iam::*:role/*""#,
        r#""Resource": ["arn:aws:iam::111111111111:role/app", "arn:aws:lambda:*:*:function:mine"]"#,
        r#""NotResource": "arn:aws:iam::*:role/admin""#,
    ];
    let conditions = [
        "",
        r#", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#,
        r#", "Condition": {"StringEquals": {"aws:ResourceTag/a": "b", "iam:PassedToService": "lambda.amazonaws.com"}}"#,
    ];
    let pairs = actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
    let all = pairs
        .flat_map(|(action, resource)| conditions.iter().map(move |condition| (action, resource, condition)));
    all.map(|(action, resource, condition)| format!("{action}, {resource}{condition}")).collect()
}

#[test]
fn a_deny_never_adds_a_right() {
    let statements = some_statements();
    for allowed in &statements {
        let allowed = format!(r#"{{"Effect": "Allow", "Action": {allowed}}}"#);
        let before = ways(&allowed);
        for denied in statements.iter().step_by(7) {
            let both = format!(r#"{allowed}, {{"Effect": "Deny", "Action": {denied}}}"#);
            assert!(ways(&both).iter().all(|way| before.contains(way)), "{both}");
            assert!(is_administrator(&allowed) || !is_administrator(&both), "{both}");
        }
    }
}

#[test]
fn a_statement_is_the_sum_of_its_parts() {
    let (actions, resources) = (
        ["iam:PassRole", "lambda:*", "iam:Put*"],
        ["arn:aws:iam::*:role/*", "arn:aws:lambda:*:*:function:mine"],
    );
    let whole = allow(&format!("{actions:?}"), &format!("\"Resource\": {resources:?}"));
    let each = actions.iter().flat_map(|action| {
        resources
            .iter()
            .map(move |resource| allow(&format!("\"{action}\""), &format!("\"Resource\": \"{resource}\"")))
    });
    let each: Vec<_> = each.collect();
    assert_eq!(ways(&whole), ways(&each.join(", ")));
    let documents: Vec<_> = each.iter().map(|statement| document(statement)).collect();
    assert_eq!(ways(&whole), ways_of(&role(&documents)), "nor does it matter in which policy they are");
}
