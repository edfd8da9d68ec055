//! Truth tables written from the guide, held against the evaluator and against the weighing.

use crate::evaluator::{Document, Request};
use crate::requests::admitted;
use crate::{assert_none, is_public};
use serde_json::{Value, json};

/// How an operator can be written, and what comes of it. `=` stands for one that asks for a match, `!` for its negation.
///
/// First, whether the condition holds (`x`) when the key is absent, matches, is another, is both at once, and matches twice;
/// `?` is what the guide does not say. Then whether what stands under it is public (`P`): as the condition of an Allow for
/// everybody, and of a Deny beside one. A `named` key is one that strangers lack or have with a value of their own, such as
/// the organisation; an `always` key they have with a value of their own, such as the account; a `free` one they can have or
/// lack with whatever value, such as a tag. `p` is not public, and called so: the weighing takes it that the anonymous may
/// lack an `always` key, as the guide has said at times.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>
#[rustfmt::skip]
const FORMS: &[(&str, &str, &str, &str, &str)] = &[
    // form                     holds        named  always free
    //                          - = ! =! ==  A D    A D    A D
    ("=",                      ". x . ? ?", ". P", ". P", "P P"),
    ("!",                      "x . x ? ?", "P .", "P .", "P P"),
    ("=IfExists",              "x x . ? ?", "P P", "p P", "P P"),
    ("!IfExists",              "x . x ? ?", "P .", "P .", "P P"),
    ("ForAnyValue:=",          ". x . x x", ". P", ". P", "P P"),
    ("ForAnyValue:!",          ". . x x .", "P P", "P p", "P P"),
    ("ForAllValues:=",         "x x . . x", "P P", "p P", "P P"),
    ("ForAllValues:!",         "x . x . .", "P .", "P .", "P P"),
    ("ForAnyValue:=IfExists",  "x x . x x", "P P", "p P", "P P"),
    ("ForAnyValue:!IfExists",  "x . x x .", "P .", "P .", "P P"),
    ("ForAllValues:=IfExists", "x x . . x", "P P", "p P", "P P"),
    ("ForAllValues:!IfExists", "x . x . .", "P .", "P .", "P P"),
    ("Null true",              "x . . . .", "P P", "p P", "P P"),
    ("Null false",             ". x x x x", "P P", "P p", "P P"),
];

/// An operator and its negation, a value of a policy, two values of requests that match it, and one that does not.
#[rustfmt::skip]
const OPERATORS: &[(&str, &str, &str, [&str; 2], &str)] = &[
    ("StringEquals",           "StringNotEquals",           "a",                  ["a", "a"],                     "A"),
    ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "A",                  ["a", "A"],                     "b"),
    ("StringLike",             "StringNotLike",             "a*",                 ["a", "abc"],                   "b"),
    ("StringLike",             "StringNotLike",             "a?c",                ["abc", "axc"],                 "ac"),
    ("ArnLike",                "ArnNotLike",                "arn:aws:*:*:2*:q",   ["arn:aws:s:r:2:q", "arn:aws:::23:q"], "arn:aws:s:r:4:2:q"),
    ("ArnEquals",              "ArnNotEquals",              "arn:aws:s3:::a*",    ["arn:aws:s3:::a", "arn:aws:s3:::a:b"], "arn:aws:s3:::b"),
    ("IpAddress",              "NotIpAddress",              "203.0.113.0/24",     ["203.0.113.0", "203.0.113.255"], "203.0.114.0"),
    ("IpAddress",              "NotIpAddress",              "203.0.113.7",        ["203.0.113.7", "203.0.113.7"], "203.0.113.8"),
    ("IpAddress",              "NotIpAddress",              "2001:db8::/32",      ["2001:db8::1", "2001:db8:1::"], "203.0.113.7"),
    ("NumericEquals",          "NumericNotEquals",          "10",                 ["10", "10.0"],                 "9"),
    ("DateEquals",             "DateNotEquals",             "2026-01-01T00:00:00Z", ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"], "2026-01-01T00:00:01Z"),
];

/// Those that have no negation of their own.
#[rustfmt::skip]
const UNPAIRED: &[(&str, &str, [&str; 2], &str)] = &[
    ("Bool",                     "true",                 ["true", "true"],  "false"),
    ("BinaryEquals",             "QmlnIDUgfDQ=",         ["QmlnIDUgfDQ=", "QmlnIDUgfDQ="], "YQ=="),
    ("NumericLessThan",          "10",                   ["9", "-1"],       "10"),
    ("NumericLessThanEquals",    "10",                   ["9", "10"],       "11"),
    ("NumericGreaterThan",       "10",                   ["11", "100"],     "10"),
    ("NumericGreaterThanEquals", "10",                   ["10", "11"],      "9"),
    ("DateLessThan",             "2026-01-01T00:00:00Z", ["2025-12-31T23:59:59Z", "2020-01-01T00:00:00Z"], "2026-01-01T00:00:00Z"),
    ("DateGreaterThanEquals",    "2026-01-01T00:00:00Z", ["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"], "2025-01-01T00:00:00Z"),
];

/// The operators of a key, and a value that names one of somebody.
#[rustfmt::skip]
const NAMED: &[(&str, &[&str], &str)] = &[
    ("aws:PrincipalOrgID",    TEXT, "o-aaaaaaaaaa"),
    ("aws:PrincipalOrgPaths", TEXT, "o-aaaaaaaaaa/r-ab12/"),
    ("aws:PrincipalArn",      TEXT, "arn:aws:iam::222222222222:role/x"),
    ("aws:PrincipalArn",      ARNS, "arn:aws:iam::222222222222:role/x"),
    ("aws:SourceIp",          &["IpAddress NotIpAddress"], "203.0.113.0/24"),
    ("aws:SourceVpc",         TEXT, "vpc-11111111"),
    ("aws:SourceVpce",        TEXT, "vpce-11111111"),
];
const ALWAYS: &[(&str, &[&str], &str)] =
    &[("aws:PrincipalAccount", TEXT, "222222222222"), ("aws:userid", TEXT, "AIDA2222222222222222")];
const FREE: &[(&str, &[&str], &str)] = &[
    ("aws:PrincipalTag/x", TEXT, "a"),
    ("aws:username", TEXT, "x"),
    ("s3:prefix", TEXT, "b"),
    ("x:unheard", TEXT, "a"),
];
const TEXT: &[&str] = &[
    "StringEquals StringNotEquals",
    "StringEqualsIgnoreCase StringNotEqualsIgnoreCase",
    "StringLike StringNotLike",
];
const ARNS: &[&str] = &["ArnEquals ArnNotEquals", "ArnLike ArnNotLike"];

/// The operator in this form and what it is compared with, none if it has no such form.
fn written(form: &str, positive: &str, negated: Option<&str>, value: &str) -> Option<(String, String)> {
    if let Some(value) = form.strip_prefix("Null ") {
        return Some(("Null".to_owned(), value.to_owned()));
    }
    let operator = form.replace('=', positive);
    let operator = if form.contains('!') { operator.replace('!', negated?) } else { operator };
    Some((operator, value.to_owned()))
}

fn statement(effect: &str, condition: Value) -> Value {
    json!({"Effect": effect, "Principal": "*", "Action": "*", "Resource": "*", "Condition": condition})
}

/// An Allow of everybody under the condition; and one of everybody beside a Deny under the condition.
fn allowed_and_denied(condition: &Value) -> [Value; 2] {
    let allow = json!({"Version": "2012-10-17", "Statement": [statement("Allow", condition.clone())]});
    let deny = json!({
        "Version": "2012-10-17",
        "Statement": [statement("Allow", json!({})), statement("Deny", condition.clone())],
    });
    [allow, deny]
}

#[test]
fn the_evaluator_does_what_the_guide_says() {
    let pairs = OPERATORS
        .iter()
        .map(|(positive, negated, value, same, other)| (*positive, Some(*negated), *value, *same, *other));
    let all = pairs.chain(
        UNPAIRED.iter().map(|(positive, value, same, other)| (*positive, None, *value, *same, *other)),
    );
    let mut wrong = Vec::new();
    for (positive, negated, value, [same, alike], other) in all {
        for (form, holds, ..) in FORMS {
            let Some((operator, value)) = written(form, positive, negated, value) else { continue };
            let [allow, deny] = allowed_and_denied(&json!({ &*operator: {"some:key": value} }));
            let there: [&[&'static str]; 5] = [&[], &[same], &[other], &[same, other], &[same, alike]];
            for (there, expected) in
                there.into_iter().zip(holds.split(' ')).filter(|(_, expected)| *expected != "?")
            {
                // What is leaked is some hundred bytes.
                let there: &'static [&'static str] = there.to_vec().leak();
                let request = Request { context: vec![("some:key", there)], ..Request::default() };
                let got = (Document::new(&allow).allows(&request), Document::new(&deny).allows(&request));
                if got != (expected == "x", expected != "x") {
                    wrong.push(format!("{operator} {value} of {there:?}: expected {expected}"));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// What is wrong about an Allow and a Deny under the condition: both by weighing them, and by asking for every request.
fn wrong(condition: &Value, expected: &str) -> Option<String> {
    let documents = allowed_and_denied(condition);
    let told =
        |is: fn(&Value) -> bool| documents.each_ref().map(|one| if is(one) { "P" } else { "." }).join(" ");
    let (weighed, asked) = (told(is_public), told(|document| admitted(document).is_some()));
    let is_right = weighed == expected.to_uppercase() && asked == expected.replace('p', ".");
    (!is_right).then(|| format!("{condition}: {expected} expected, {weighed} weighed, {asked} by asking"))
}

#[test]
fn the_weighing_does_what_the_guide_says() {
    let mut all_wrong = Vec::new();
    for (form, _, named, always, free) in FORMS {
        for (keys, expected) in [(NAMED, named), (ALWAYS, always), (FREE, free)] {
            for (key, operators, value) in keys {
                for operator in *operators {
                    let (positive, negated) = operator.split_once(' ').expect("an operator and its negation");
                    let Some((operator, value)) = written(form, positive, Some(negated), value) else {
                        continue;
                    };
                    all_wrong.extend(wrong(&json!({ operator: { *key: value } }), expected));
                }
            }
        }
    }
    assert_none(&all_wrong);
}

/// Values, and whether what stands under them is public, as above.
#[rustfmt::skip]
const VALUES: &[(&str, &str)] = &[
    // Wildcards are wildcards where the operator has them, and nowhere else.
    (r#"{"StringEquals": {"aws:PrincipalOrgID": "o-*"}}"#, ". P"),
    (r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-*"}}"#, "P ."),
    (r#"{"StringEqualsIgnoreCase": {"aws:PrincipalAccount": "????????????"}}"#, ". P"),
    (r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, "P P"),
    (r#"{"StringLike": {"aws:PrincipalOrgID": "o-??????????"}}"#, "P P"),
    (r#"{"StringNotLike": {"aws:PrincipalOrgID": "o-*"}}"#, "P P"),
    (r#"{"StringLikeIfExists": {"aws:PrincipalOrgID": "*"}}"#, "P ."),
    (r#"{"StringLike": {"aws:PrincipalAccount": "????????????"}}"#, "P P"),
    (r#"{"StringLike": {"aws:PrincipalAccount": "*"}}"#, "P p"),
    (r#"{"StringNotLike": {"aws:PrincipalAccount": ["????????????", "anonymous"]}}"#, "p P"),
    (r#"{"StringLike": {"aws:PrincipalAccount": "anonymous"}}"#, "P P"),
    (r#"{"StringEquals": {"aws:userid": "anonymous"}}"#, "P P"),
    (r#"{"StringLike": {"aws:userid": "AROA*"}}"#, "P P"),
    (r#"{"StringLike": {"aws:userid": "AROA2222222222222222:*"}}"#, ". P"),
    (r#"{"StringLike": {"aws:userid": "*:222222222222"}}"#, "P P"),
    (r#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-aaaaaaaaaa/*"}}"#, ". P"),
    (r#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-ab12/*"}}"#, "P P"),
    // An ARN is compared part by part by its own operators, as one text by those of texts.
    (r#"{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}"#, "P P"),
    (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:*"}}"#, ". P"),
    (r#"{"StringEquals": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}"#, ". P"),
    (r#"{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:*"}}"#, ". P"),
    (r#"{"StringLike": {"aws:PrincipalArn": "*222222222222*"}}"#, "P P"),
    (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/222222222222"}}"#, "P P"),
    (r#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:*"}}"#, "P P"),
    // Blocks add up. Private addresses are nobody's on the internet.
    (r#"{"IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}}"#, "P P"),
    (r#"{"NotIpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1", "::/0"]}}"#, "P P"),
    (r#"{"NotIpAddressIfExists": {"aws:SourceIp": ["0.0.0.0/0", "::/0"]}}"#, "P P"),
    (r#"{"IpAddressIfExists": {"aws:SourceIp": ["0.0.0.0/0", "::/0"]}}"#, "P ."),
    (r#"{"NotIpAddress": {"aws:SourceIp": ["0.0.0.0/0", "::/0"]}, "Null": {"aws:SourceIp": "false"}}"#, ". P"),
    (r#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#, ". P"),
    (r#"{"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]}}"#, ". P"),
    (r#"{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}"#, "P P"),
    (r#"{"IpAddress": {"aws:SourceIp": "8.0.0.0/6"}}"#, "P P"),
    // From the internet and through an endpoint at once comes nobody; what is neither does not come either.
    (r#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}, "StringLike": {"aws:SourceVpc": "*"}}"#, ". P"),
    (r#"{"Null": {"aws:SourceVpc": "true", "aws:SourceIp": "true"}}"#, ". P"),
    (r#"{"Null": {"aws:SourceVpc": "true"}}"#, "P P"),
    (r#"{"StringNotEquals": {"aws:SourceVpce": "vpce-11111111"}, "Null": {"aws:SourceVpce": "false"}}"#, "P P"),
    // Nobody is of a service but services; the anonymous do not say so.
    (r#"{"Bool": {"aws:PrincipalIsAWSService": "true"}}"#, ". P"),
    (r#"{"Bool": {"aws:PrincipalIsAWSService": "false"}}"#, "P P"),
    (r#"{"BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#, "P ."),
    // A request says true or false of this; the weighing takes it that some may say nothing.
    (r#"{"Bool": {"aws:SecureTransport": "true"}}"#, "P P"),
    (r#"{"Bool": {"aws:SecureTransport": ["true", "false"]}}"#, "P p"),
    (r#"{"Null": {"aws:SecureTransport": "true"}}"#, "p P"),
    // What belongs together stays together.
    (r#"{"StringEquals": {"aws:PrincipalOrgID": "o-aaaaaaaaaa", "aws:PrincipalAccount": "222222222222"}}"#, ". P"),
    (r#"{"StringLike": {"aws:PrincipalOrgID": "*"}, "Null": {"aws:PrincipalArn": "true"}}"#, ". P"),
    (r#"{"StringEquals": {"aws:PrincipalAccount": "anonymous"}, "Null": {"aws:PrincipalArn": "false"}}"#, ". P"),
    (r#"{"StringEquals": {"aws:PrincipalType": "Anonymous"}, "StringLike": {"aws:userid": "A*"}}"#, "p P"),
    (r#"{"Null": {"aws:PrincipalOrgID": "true", "aws:PrincipalOrgPaths": "false"}}"#, ". P"),
    // Variables stand for what the same request says.
    (r#"{"StringEquals": {"aws:PrincipalOrgID": "${aws:PrincipalOrgID}"}}"#, "P P"),
    (r#"{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:*"}}"#, "P P"),
    (r#"{"StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalTag/x}"}}"#, "P P"),
    (r#"{"ArnLikeIfExists": {"aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalTag/x}:*"}}"#, "P P"),
    (r#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalTag/x}:*"}, "Null": {"aws:PrincipalArn": "false"}}"#, "P P"),
    // Nothing is like one of no values.
    (r#"{"StringEquals": {"aws:PrincipalTag/x": []}}"#, ". P"),
    (r#"{"StringNotEquals": {"aws:PrincipalTag/x": []}}"#, "P ."),
    (r#"{"Null": {"aws:PrincipalTag/x": []}}"#, ". P"),
];

#[test]
fn values_are_compared_as_the_guide_says() {
    let condition = |text: &str| serde_json::from_str(text).expect("a condition");
    let all_wrong: Vec<_> =
        VALUES.iter().filter_map(|(text, expected)| wrong(&condition(text), expected)).collect();
    assert_none(&all_wrong);
}
