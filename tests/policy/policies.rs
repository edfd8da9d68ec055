//! Documents over the alphabet of `requests`: mostly open to everybody, and closed by conditions and Denies, or nearly so.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// A condition key: its operators without set and `IfExists`, and what documents compare it with.
struct Key {
    name: &'static str,
    operators: &'static [&'static str],
    values: &'static [&'static str],
}

const TEXT: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLike",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
];
const ARN: &[&str] = &[
    "ArnLike",
    "ArnNotLike",
    "ArnEquals",
    "ArnNotEquals",
    "StringLike",
    "StringNotLike",
    "StringEquals",
    "StringNotEquals",
];
const ADDRESS: &[&str] = &["IpAddress", "NotIpAddress"];
const BOOL: &[&str] = &["Bool"];
const NUMBER: &[&str] = &[
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
];

const KEYS: &[Key] = &[
    Key {
        name: "aws:PrincipalOrgID",
        operators: TEXT,
        values: &[
            "o-aaaaaaaaaa",
            "o-bbbbbbbbbb",
            "O-AAAAAAAAAA",
            "o-*",
            "o-c*",
            "*",
            "?*",
            "",
            "${aws:PrincipalOrgID}",
        ],
    },
    Key {
        name: "aws:PrincipalOrgPaths",
        operators: TEXT,
        values: &[
            "o-aaaaaaaaaa/*",
            "o-aaaaaaaaaa/r-ab12/",
            "o-bbbbbbbbbb/r-ab12/ou-ab12-11111111/*",
            "o-*/*",
            "o-*/r-ab12/*",
            "*",
            "o-aaaaaaaaaa*",
        ],
    },
    Key {
        name: "aws:PrincipalAccount",
        operators: TEXT,
        values: &[
            "111111111111",
            "222222222222",
            "333333333333",
            "????????????",
            "*",
            "4*",
            "44444444444?",
            "2*",
            "anonymous",
            "a*",
            "${aws:PrincipalTag/x}",
        ],
    },
    Key {
        name: "aws:PrincipalArn",
        operators: ARN,
        values: &[
            "arn:aws:iam::222222222222:role/x",
            "arn:aws:iam::111111111111:role/*",
            "arn:aws:iam::222222222222:*",
            "arn:aws:iam::*:role/x",
            "arn:aws:iam::4*:role/*",
            "arn:aws:iam::????????????:root",
            "arn:aws:iam::*:role/222222222222",
            "arn:aws:iam::*:*",
            "*222222222222*",
            "*:222222222222:*",
            "*role/x",
            "*",
            "arn:aws:iam::${aws:PrincipalAccount}:role/x",
            "arn:aws:iam::${aws:PrincipalTag/x}:*",
        ],
    },
    Key {
        name: "aws:userid",
        operators: TEXT,
        values: &[
            "AROA2222222222222222:*",
            "AIDA2222222222222222",
            "AROA*",
            "A*",
            "*:222222222222",
            "*:x",
            "222222222222",
            "anonymous",
            "*",
        ],
    },
    Key {
        name: "aws:PrincipalType",
        operators: TEXT,
        values: &["Anonymous", "User", "AssumedRole", "Account", "A*"],
    },
    Key { name: "aws:username", operators: TEXT, values: &["x", "222222222222", "*"] },
    Key {
        name: "aws:PrincipalTag/x",
        operators: TEXT,
        values: &["a", "b", "*", "?", "222222222222", "${aws:PrincipalAccount}", "${aws:username}"],
    },
    Key { name: "aws:PrincipalIsAWSService", operators: BOOL, values: &["true", "false"] },
    Key {
        name: "aws:SourceIp",
        operators: ADDRESS,
        values: &[
            "0.0.0.0/0",
            "0.0.0.0/1",
            "128.0.0.0/1",
            "8.0.0.0/6",
            "203.0.113.0/24",
            "198.51.100.7",
            "10.0.0.0/8",
            "192.168.0.0/16",
            "::/0",
            "2000::/3",
            "2001:db8::/32",
        ],
    },
    Key {
        name: "aws:VpcSourceIp",
        operators: ADDRESS,
        values: &["10.0.0.0/8", "192.168.0.0/16", "0.0.0.0/0", "10.0.0.1"],
    },
    Key {
        name: "aws:SourceVpc",
        operators: TEXT,
        values: &["vpc-11111111", "vpc-22222222", "vpc-*", "vpc-4*", "*"],
    },
    Key {
        name: "aws:SourceVpce",
        operators: TEXT,
        values: &["vpce-11111111", "vpce-22222222", "vpce-*", "vpce-4*", "*"],
    },
    Key { name: "aws:SecureTransport", operators: BOOL, values: &["true", "false"] },
    Key {
        name: "s3:prefix",
        operators: TEXT,
        values: &["", "mine/", "mine/*", "*", "b", "mine/${aws:username}"],
    },
    Key { name: "s3:max-keys", operators: NUMBER, values: &["0", "10", "1000", "1001"] },
    Key { name: "s3:RequestObjectTagKeys", operators: TEXT, values: &["a", "b", "*", "c"] },
    Key { name: "x:unheard", operators: TEXT, values: &["a", "c", "*"] },
];

/// Keys that say who calls or from where are what closes a document: they come more often.
const CLOSING: usize = 5;

/// An operator, a key and its values.
fn condition() -> impl Strategy<Value = (String, &'static str, Value)> {
    let key = prop_oneof![2 => 0..CLOSING, 2 => Just(0_usize), 3 => 0..KEYS.len(), 2 => 9..13_usize];
    key.prop_flat_map(|key| {
        let Key { name, operators, values } = &KEYS[key];
        let set = prop_oneof![5 => Just(""), 2 => Just("ForAnyValue:"), 2 => Just("ForAllValues:")];
        let exists = prop_oneof![3 => Just(""), 1 => Just("IfExists")];
        let plain = (set, select(*operators), exists, several_of(values)).prop_map(
            move |(set, operator, exists, values)| {
                (format!("{set}{operator}{exists}"), *name, several(values))
            },
        );
        let null =
            select(vec!["true", "false"]).prop_map(move |value| ("Null".to_owned(), *name, json!(value)));
        prop_oneof![6 => plain, 1 => null]
    })
}

/// No value now and then: AWS takes that, and such a condition matches nothing.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>
fn several_of(values: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![20 => vec(select(values), 1..4), 1 => Just(Vec::new())]
}

/// One value by itself, several as a list.
fn several(values: Vec<&str>) -> Value {
    if let [value] = values.as_slice() { json!(value) } else { json!(values) }
}

fn conditions() -> impl Strategy<Value = Value> {
    vec(condition(), 0..4).prop_map(|all| {
        let mut block = Map::new();
        for (operator, key, values) in all {
            block.entry(operator).or_insert_with(|| json!({}))[key] = values;
        }
        Value::Object(block)
    })
}

/// The name of the element, and whom it names.
fn principal() -> impl Strategy<Value = (&'static str, Value)> {
    let everybody = || select(vec![json!("*"), json!({"AWS": "*"})]);
    let named = || {
        select(vec![
            json!({"AWS": "222222222222"}),
            json!({"AWS": ["arn:aws:iam::222222222222:root", "arn:aws:iam::222222222222:role/x"]}),
            json!({"AWS": "arn:aws:iam::111111111111:role/x"}),
            json!({"Service": "s3.amazonaws.com"}),
            json!({"AWS": "222222222222", "Service": "s3.amazonaws.com"}),
        ])
    };
    prop_oneof![
        12 => everybody().prop_map(|who| ("Principal", who)),
        2 => named().prop_map(|who| ("Principal", who)),
        2 => named().prop_map(|who| ("NotPrincipal", who)),
    ]
}

fn action() -> impl Strategy<Value = (&'static str, Value)> {
    let any = select(vec![json!("*"), json!("s3:*")]);
    let some = || {
        let one = select(vec![
            "s3:GetObject",
            "S3:getobject",
            "s3:Get*",
            "s3:PutObject",
            "s3:ListBucket",
            "s3:List*",
        ]);
        vec(one, 1..3).prop_map(several)
    };
    prop_oneof![
        4 => any.prop_map(|actions| ("Action", actions)),
        3 => some().prop_map(|actions| ("Action", actions)),
        1 => some().prop_map(|actions| ("NotAction", actions)),
    ]
}

fn resource() -> impl Strategy<Value = (&'static str, Value)> {
    let all =
        select(vec![json!("*"), json!(["arn:aws:s3:::b", "arn:aws:s3:::b/*"]), json!("arn:aws:s3:::b*")]);
    let some = || {
        let one = select(vec![
            "arn:aws:s3:::b",
            "arn:aws:s3:::b/*",
            "arn:aws:s3:::b/a",
            "arn:aws:s3:::b/mine/*",
            "arn:aws:s3:::b/mine/${aws:PrincipalTag/x}",
            "arn:aws:s3:::other/*",
        ]);
        vec(one, 1..3).prop_map(several)
    };
    prop_oneof![
        5 => all.prop_map(|resources| ("Resource", resources)),
        2 => some().prop_map(|resources| ("Resource", resources)),
        1 => some().prop_map(|resources| ("NotResource", resources)),
    ]
}

pub(crate) fn statement(effect: &'static str) -> impl Strategy<Value = Value> {
    (principal(), action(), resource(), conditions()).prop_map(
        move |(principal, action, resource, conditions)| {
            json!({
                "Effect": effect, principal.0: principal.1, action.0: action.1, resource.0: resource.1,
                "Condition": conditions,
            })
        },
    )
}

pub(crate) fn document() -> impl Strategy<Value = Value> {
    let version = prop_oneof![4 => Just("2012-10-17"), 1 => Just("2008-10-17")];
    (version, vec(statement("Allow"), 1..3), vec(statement("Deny"), 0..3)).prop_map(
        |(version, allows, denies)| {
            let statements: Vec<_> = allows.into_iter().chain(denies).collect();
            json!({"Version": version, "Statement": statements})
        },
    )
}
