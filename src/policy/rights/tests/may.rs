//! May a role, by its documents and those of the resource?

use super::super::super::may::Answer::{self, No, Open, Yes};
use super::super::super::tests::policy;
use super::super::{Action, Document, Holder, HolderKind, NotRead, Own, Question};

const ROLE: &str = "arn:aws:iam::111111111111:role/app";
const TOPIC: &str = "arn:aws:sns:eu-west-1:111111111111:t";

struct Scene<'a> {
    own: &'a str,
    boundary: Option<&'a str>,
    resource: Option<&'a str>,
    account: &'a str,
    action: Action,
}

const PLAIN: Scene<'_> = Scene {
    own: r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}"#,
    boundary: None,
    resource: None,
    account: "111111111111",
    action: Action::PUBLISH,
};

fn statements(text: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{text}]}}"#)
}

fn answer(scene: &Scene<'_>) -> Answer {
    let own = Document::new(policy(&statements(scene.own)));
    let boundary = scene.boundary.map(|text| Document::new(policy(&statements(text))));
    let resource = scene.resource.map(|text| policy(&statements(text)));
    let holder = Holder::new(HolderKind::Role, ROLE, "111111111111").holding("own", &own);
    let holder =
        boundary.iter().fold(holder, |holder, boundary| holder.within("arn:aws:iam::1:policy/b", boundary));
    let question = Question {
        action: scene.action,
        resource: TOPIC,
        is_prefix: false,
        account: scene.account,
        own: resource.as_ref().map_or(Own::Nothing, Own::Policy),
    };
    holder.may(&question, NotRead::default()).answer
}

#[test]
fn own_policies_give_surely_or_perhaps_or_not() {
    for (own, expected) in [
        (r#"{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}"#, Yes),
        (r#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#, Yes),
        (r#"{"Effect": "Allow", "Action": "sns:Pub*", "Resource": "arn:aws:sns:eu-west-1:*:t"}"#, Yes),
        (r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "arn:aws:sns:eu-west-1:*:other"}"#, No),
        (r#"{"Effect": "Allow", "Action": "sns:Subscribe", "Resource": "*"}"#, No),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"}}}"#,
            Open,
        ),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#,
            Yes,
        ),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}}"#,
            No,
        ),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}}}"#,
            Yes,
        ),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"StringEquals": {"corp:unheard": "of"}}}"#,
            Open,
        ),
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}}"#,
            Open,
        ),
        // Either the one or the other is met.
        (
            r#"{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"Null": {"aws:SourceVpce": "true"}}},
               {"Effect": "Allow", "Action": "sns:Publish", "Resource": "*",
               "Condition": {"Null": {"aws:SourceVpce": "false"}}}"#,
            Yes,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "sns:*", "Resource": "*"}"#,
            No,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "sns:*", "NotResource": "arn:aws:sns:*:*:t"}"#,
            Yes,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "*", "Resource": "*",
               "Condition": {"NotIpAddress": {"aws:SourceIp": "52.95.0.0/16"}}}"#,
            Open,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "*", "Resource": "*",
               "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#,
            Yes,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "*", "Resource": "*",
               "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/app"}}}"#,
            No,
        ),
    ] {
        assert_eq!(answer(&Scene { own, ..PLAIN }), expected, "{own}");
    }
}

const NOTHING: &str = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;

/// A statement of the resource for these principals.
fn statement(effect: &str, principals: &str, more: &str) -> String {
    format!(r#"{{"Effect": "{effect}", {principals}, "Action": "*", "Resource": "*"{more}}}"#)
}

#[test]
fn the_policy_of_the_resource_lets_the_principal_or_its_account() {
    let role = r#""Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}"#;
    let another = r#""Principal": {"AWS": "arn:aws:iam::111111111111:role/other"}"#;
    let root = r#""Principal": {"AWS": "111111111111"}"#;
    let everyone = r#""Principal": "*""#;
    let service = r#""Principal": {"Service": "s3.amazonaws.com"}"#;
    let foreign = r#""Principal": {"AWS": "222222222222"}"#;
    // Without own policies, with; of a key, without and with; of another account, without and with.
    for (principals, expected) in [
        (role, [Yes, Yes, Yes, Yes, No, Yes]),
        (another, [No, Yes, No, No, No, No]),
        (root, [No, Yes, No, Yes, No, Yes]),
        (everyone, [Yes, Yes, Yes, Yes, No, Yes]),
        (service, [No, Yes, No, No, No, No]),
        (foreign, [No, Yes, No, No, No, No]),
    ] {
        let resource = statement("Allow", principals, "");
        let mut found = Vec::new();
        for (account, action) in [
            ("111111111111", Action::PUBLISH),
            ("111111111111", Action::DECRYPT),
            ("222222222222", Action::PUBLISH),
        ] {
            for own in [NOTHING, r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#] {
                found.push(answer(&Scene {
                    own,
                    boundary: None,
                    resource: Some(&resource),
                    account,
                    action,
                }));
            }
        }
        assert_eq!(found, expected, "{principals}");
    }
}

#[test]
fn a_deny_of_the_resource_ends_it_where_it_is_about_the_principal() {
    let allow = statement("Allow", r#""Principal": {"AWS": "111111111111"}"#, "");
    for (deny, expected) in [
        (statement("Deny", r#""Principal": "*""#, ""), No),
        (statement("Deny", r#""Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}"#, ""), No),
        (statement("Deny", r#""Principal": {"AWS": "arn:aws:iam::111111111111:role/other"}"#, ""), Yes),
        (statement("Deny", r#""Principal": {"AWS": "111111111111"}"#, ""), No),
        (
            statement("Deny", r#""Principal": {"AWS": "arn:aws:sts::111111111111:assumed-role/app/s"}"#, ""),
            Open,
        ),
        (statement("Deny", r#""NotPrincipal": {"AWS": "arn:aws:iam::111111111111:role/app"}"#, ""), Open),
        (statement("Deny", r#""NotPrincipal": {"AWS": "arn:aws:iam::222222222222:role/x"}"#, ""), No),
        (
            statement(
                "Deny",
                r#""Principal": "*""#,
                r#", "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}"#,
            ),
            Open,
        ),
        (
            statement(
                "Deny",
                r#""Principal": "*""#,
                r#", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "111111111111"}}"#,
            ),
            Yes,
        ),
    ] {
        let resource = format!("{allow}, {deny}");
        assert_eq!(answer(&Scene { resource: Some(&resource), ..PLAIN }), expected, "{deny}");
    }
}

#[test]
fn a_boundary_must_allow_it_too_and_may_deny_it() {
    for (boundary, expected) in [
        (r#"{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}"#, Yes),
        (r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#, No),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": "sns:Publish", "Resource": "*"}"#,
            No,
        ),
        (
            r#"{"Effect": "Allow", "Action": "*", "Resource": "*",
               "Condition": {"IpAddress": {"aws:SourceIp": "52.95.0.0/16"}}}"#,
            Open,
        ),
    ] {
        assert_eq!(answer(&Scene { boundary: Some(boundary), ..PLAIN }), expected, "{boundary}");
    }
}

/// A document that nobody read may give, and take.
#[test]
fn what_was_not_read_leaves_open_what_rests_on_it() {
    let (allow, deny) = (
        Document::new(policy(&statements(PLAIN.own))),
        Document::new(policy(&statements(r#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#))),
    );
    let (policies, boundary) = (
        NotRead { policies: Some("the policy p"), boundary: None },
        NotRead { policies: None, boundary: Some("the boundary") },
    );
    let nothing = Document::new(policy(&statements(NOTHING)));
    for (document, not_read, own, expected) in [
        (&nothing, NotRead::default(), Own::NotRead, Open),
        (&nothing, policies, Own::Nothing, Open),
        (&nothing, boundary, Own::Nothing, No),
        (&allow, NotRead::default(), Own::NotRead, Open),
        (&allow, policies, Own::Nothing, Open),
        (&allow, boundary, Own::Nothing, Open),
        (&deny, NotRead::default(), Own::NotRead, No),
        (&deny, policies, Own::NotRead, No),
        (&deny, boundary, Own::NotRead, No),
    ] {
        let holder = Holder::new(HolderKind::Role, ROLE, "111111111111").holding("own", document);
        let question = Question {
            action: Action::PUBLISH,
            resource: TOPIC,
            is_prefix: false,
            account: "111111111111",
            own,
        };
        assert_eq!(holder.may(&question, not_read).answer, expected, "{not_read:?} {own:?}");
    }
}

#[test]
fn a_prefix_is_all_that_begins_with_it() {
    for (resource, expected) in [
        ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f:*", Yes),
        ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f:log-stream:*", Yes),
        ("arn:aws:logs:*:*:*", Yes),
        ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f", No),
        ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f:log-stream:2026*", Open),
        ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/g:*", No),
    ] {
        let text = format!(r#"{{"Effect": "Allow", "Action": "logs:*", "Resource": "{resource}"}}"#);
        let document = Document::new(policy(&statements(&text)));
        let holder = Holder::new(HolderKind::Role, ROLE, "111111111111").holding("own", &document);
        let question = Question {
            action: Action::PUT_LOG_EVENTS,
            resource: "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f:log-stream:",
            is_prefix: true,
            account: "111111111111",
            own: Own::Nothing,
        };
        assert_eq!(holder.may(&question, NotRead::default()).answer, expected, "{resource}");
    }
}
