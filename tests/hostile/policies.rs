//! Policies of strangers, from parts and broken: the canonical form is a fixed point, and everyone is everyone however
//! it is spelt.

use crate::drawn::cases;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use upright::policy::{Access, Policy, PrincipalKind, Resource};

fn arn() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("*".to_owned()),
        "[0-9]{12}",
        "[0-9]{12}".prop_map(|id| format!("arn:aws:iam::{id}:root")),
        "[a-z]{2,6}\\.amazonaws\\.com",
        "arn:aws:s3:::[a-z*?]{1,6}(/\\*)?",
        any::<String>(),
    ]
}

/// What may stand where AWS wants one text or several.
fn texts() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => arn().prop_map(Value::from),
        3 => vec(arn(), 0..4).prop_map(Value::from),
        1 => select(vec![json!(null), json!(7), json!(true), json!({}), json!([[]]), json!([{"a": "*"}]), json!(1e300)]),
    ]
}

fn condition() -> impl Strategy<Value = Value> {
    let operators = select(vec![
        "StringEquals",
        "STRINGLIKE",
        "ForAnyValue:StringLike",
        "ForAllValues:StringEquals",
        "ArnLike",
        "IpAddress",
        "Bool",
        "Null",
        "StringEqualsIfExists",
        "",
    ]);
    let keys = select(vec![
        "aws:SourceArn",
        "AWS:sourceaccount",
        "aws:PrincipalOrgID",
        "aws:SourceIp",
        "aws:userid",
        "s3:prefix",
        "",
    ]);
    let one = (operators, keys, texts())
        .prop_map(|(operator, key, values)| (operator.to_owned(), json!({ key: values })));
    prop_oneof![6 => vec(one, 0..3).prop_map(|all| all.into_iter().collect::<Map<_, _>>().into()), 1 => texts()]
}

fn principal() -> impl Strategy<Value = Value> {
    let kind = select(vec!["AWS", "Service", "Federated", "CanonicalUser", "aws", "x"]);
    let kinds = vec((kind, texts()), 0..3);
    prop_oneof![
        texts(),
        kinds.prop_map(|kinds| kinds
            .into_iter()
            .map(|(kind, who)| (kind.to_owned(), who))
            .collect::<Map<_, _>>()
            .into()),
    ]
}

fn statement() -> impl Strategy<Value = Value> {
    let effect = prop_oneof![9 => select(vec!["Allow", "Deny"]).prop_map(Value::from), 1 => texts()];
    let name = select(vec!["Principal", "NotPrincipal", "principal", "PRINCIPAL"]);
    let action = (select(vec!["Action", "NotAction", "action"]), texts());
    let resource = (select(vec!["Resource", "NotResource", "RESOURCE"]), texts());
    let more = (select(vec!["Sid", "sid", "Version", "x"]), texts());
    (effect, name, principal(), action, resource, more, condition()).prop_map(
        |(effect, name, principal, action, resource, more, condition)| {
            json!({
                "Effect": effect, name: principal, action.0: action.1, resource.0: resource.1, more.0: more.1,
                "Condition": condition,
            })
        },
    )
}

fn document() -> impl Strategy<Value = Value> {
    let statements = prop_oneof![vec(statement(), 0..4).prop_map(Value::from), statement(),];
    (select(vec!["Statement", "statement"]), statements, texts())
        .prop_map(|(name, statements, version)| json!({ "Version": version, name: statements }))
}

/// Who gets what of a bucket.
fn access(policy: &Policy) -> Vec<Access> {
    policy.access(Resource {
        arn: "arn:aws:s3:::b",
        account: "000000000000",
        service: "s3",
        separator: "/",
        facts: &[],
        asked: &[],
    })
}

/// Whatever a document says, what is understood of it is understood of its canonical form too.
fn is_refused_or_sound(text: &str) {
    let Ok(policy) = Policy::parse(text) else { return };
    let std = policy.std();
    let again = Policy::parse(&std).unwrap_or_else(|error| panic!("{std}: {error}"));
    assert_eq!(again.std(), std, "the form of the form is the form");
    assert_eq!(access(&again), access(&policy));
    assert_eq!(again.rules().collect::<Vec<_>>(), policy.rules().collect::<Vec<_>>());
}

/// The same JSON with its letters escaped, its keys in another case, or as IAM encodes it.
fn spelt(document: &Value, how: usize) -> String {
    fn keys(value: &Value, spell: fn(&str) -> String) -> Value {
        match value {
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| {
                    // The kinds of principals are case-sensitive, as are a condition's own names here.
                    let inner = if key == "Statement" { keys(value, spell) } else { value.clone() };
                    (spell(key), inner)
                })
                .collect::<Map<_, _>>()
                .into(),
            Value::Array(values) => values.iter().map(|value| keys(value, spell)).collect(),
            other => other.clone(),
        }
    }
    let escaped = |text: &str| text.replace('*', "\\u002a");
    match how {
        0 => document.to_string(),
        1 => serde_json::to_string_pretty(document).unwrap_or_default(),
        2 => escaped(&document.to_string()),
        3 => keys(document, |key| key.to_uppercase()).to_string(),
        4 => keys(document, |key| key.to_lowercase()).to_string(),
        5 => percent_encoding::utf8_percent_encode(&document.to_string(), percent_encoding::NON_ALPHANUMERIC)
            .to_string(),
        _ => format!("\n\t {document} \r\n"),
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn documents_of_nearly_right_parts_are_refused_or_sound(document in document()) {
        is_refused_or_sound(&document.to_string());
    }

    #[test]
    fn broken_documents_are_refused_or_sound(
        document in document(), at in any::<Index>(), with in any::<String>(), cut in 0..9_usize
    ) {
        let mut text: Vec<char> = document.to_string().chars().collect();
        let at = at.index(text.len() + 1);
        let end = (at + cut).min(text.len());
        text.splice(at..end, with.chars());
        is_refused_or_sound(&text.into_iter().collect::<String>());
    }

    /// A statement that admits everyone is public beside whatever other statements, and however the document is spelt.
    #[test]
    fn everyone_is_everyone(
        others in vec(statement(), 0..3),
        principal in select(vec![json!("*"), json!(["*"]), json!({"AWS": "*"}), json!({"AWS": ["111111111111", "*"]}),
            json!({"Service": "s3.amazonaws.com", "AWS": ["*"]}), json!({"CanonicalUser": "*"})]),
        narrow in select(vec![json!({}), json!({"Bool": {"aws:SecureTransport": "true"}}), json!({"StringLike": {"aws:UserAgent": "*"}})]),
        how in 0..7_usize,
    ) {
        let open = json!({"Sid": "Open", "Effect": "Allow", "Principal": principal, "Action": "s3:*", "Condition": narrow});
        // What a Deny takes away, tests of the weighing know.
        let allows = others.into_iter().filter(|other| !other.to_string().contains("Deny"));
        let statements: Vec<_> = allows.chain([open]).collect();
        let text = spelt(&json!({ "Statement": statements }), how);
        match Policy::parse(&text) {
            Ok(policy) => {
                let is_open = |access: &Access| access.sid.as_deref() == Some("Open") && access.kind == PrincipalKind::Anyone;
                prop_assert!(access(&policy).iter().any(is_open), "{}", text);
            }
            // Then nothing is said of it at all, which is a gap.
            Err(error) => prop_assert!(error.starts_with("no policy document"), "{}", error),
        }
    }

    /// What is beside it does not open a statement that names its principals.
    #[test]
    fn who_names_accounts_is_not_public(ids in vec("[0-9]{12}", 1..4), how in 0..7_usize) {
        let text = spelt(&json!({"Statement": [{"Effect": "Allow", "Principal": {"AWS": ids.clone()}, "Action": "*"}]}), how);
        let policy = Policy::parse(&text).expect("a policy document");
        let admitted = access(&policy);
        prop_assert!(admitted.iter().all(|access| access.kind == PrincipalKind::Account));
        let mut expected = ids;
        expected.sort();
        expected.dedup();
        let admitted: Vec<_> = admitted.into_iter().map(|access| access.principal).collect();
        prop_assert_eq!(admitted, expected);
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Policy::parse(&format!("{{\"Statement\": {deep}}}")).is_err());
    assert!(Policy::parse(&"%7B".repeat(100_000)).is_err());
}
