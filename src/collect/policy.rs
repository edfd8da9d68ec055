//! Policy documents: the canonical form that checks read, whom a resource policy admits, and what an identity policy
//! grants, statement by statement.
//!
//! This is no policy simulator: it says what a document means by itself, and leaves the weighing to the checks.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A policy document in canonical form.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    version: Option<String>,
    statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
struct Statement {
    sid: Option<String>,
    effect: String,
    actions: Listed,
    resources: Listed,
    /// By kind: `AWS`, `Service`, `Federated`, `CanonicalUser`.
    principals: Option<BTreeMap<String, BTreeSet<String>>>,
    is_not_principal: bool,
    /// By operator, then by key, both in lower case.
    conditions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Clone, Debug)]
enum Listed {
    Only(BTreeSet<String>),
    AllBut(BTreeSet<String>),
    Unsaid,
}

/// What one statement says of one action and one resource: a row of `aws_iam_policy_statement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// Place of the statement, from 1.
    pub(super) number: i64,
    pub(super) sid: Option<String>,
    pub(super) effect: String,
    /// In lower case, as a GLOB pattern.
    pub(super) action: String,
    pub(super) not_actions: Option<String>,
    pub(super) resource: String,
    pub(super) not_resources: Option<String>,
    /// `any`, `type` or `named`.
    pub(super) resource_scope: &'static str,
    pub(super) condition: Option<String>,
    /// Whether a condition limits what is reached, not only who reaches it or when.
    pub(super) is_scoped_by_condition: bool,
}

impl Policy {
    /// Reads JSON, URL-encoded or not.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let json = decoded(text);
        let document: Value =
            serde_json::from_str(&json).map_err(|error| format!("no policy document: {error}"))?;
        let document = document.as_object().ok_or("no policy document: not an object")?;
        let statements = match field(document, "Statement") {
            Some(Value::Array(statements)) => {
                statements.iter().map(Statement::parse).collect::<Result<_, _>>()?
            }
            Some(statement) => vec![Statement::parse(statement)?],
            None => return Err("no policy document: it has no Statement".into()),
        };
        Ok(Self { version: field(document, "Version").and_then(text_of), statements })
    }

    /// The canonical form: lists are sorted arrays, actions and condition keys in lower case, principals objects.
    pub(super) fn std(&self) -> String {
        self.value().to_string()
    }

    /// [`Self::std`] as a value, for documents inside documents.
    pub(super) fn value(&self) -> Value {
        let mut document = Map::new();
        if let Some(version) = &self.version {
            document.insert("Version".into(), json!(version));
        }
        document.insert("Statement".into(), self.statements.iter().map(Statement::std).collect());
        Value::Object(document)
    }

    /// The Allow statements that admit anyone without a condition that narrows: their Sid, else `#1` for the first.
    pub(super) fn public_statements(&self) -> Vec<String> {
        let public = self.statements.iter().zip(1..).filter(|(statement, _)| statement.is_public());
        public
            .map(|(statement, number)| statement.sid.clone().unwrap_or_else(|| format!("#{number}")))
            .collect()
    }

    /// The accounts that Allow statements admit, by their principals or by what narrows the principal `*`.
    pub(super) fn account_ids(&self) -> Vec<String> {
        let ids: BTreeSet<_> = self.allows().flat_map(Statement::account_ids).collect();
        ids.into_iter().collect()
    }

    /// The service principals that Allow statements admit.
    pub(super) fn services(&self) -> Vec<String> {
        let services: BTreeSet<_> =
            self.allows().flat_map(|statement| statement.principals("Service")).collect();
        services.into_iter().cloned().collect()
    }

    /// What an identity policy says, one rule for each statement, action and resource.
    pub(super) fn rules(&self) -> impl Iterator<Item = Rule> {
        self.statements.iter().zip(1..).flat_map(|(statement, number)| statement.rules(number))
    }

    fn allows(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|statement| statement.effect == "Allow")
    }
}

impl Statement {
    fn parse(statement: &Value) -> Result<Self, String> {
        let statement = statement.as_object().ok_or("no policy document: a statement is not an object")?;
        let effect = field(statement, "Effect").and_then(text_of).unwrap_or_default();
        if effect != "Allow" && effect != "Deny" {
            return Err(format!("no policy document: a statement's effect is `{effect}`"));
        }
        let not_principals = field(statement, "NotPrincipal");
        let principals = field(statement, "Principal").or(not_principals);
        Ok(Self {
            sid: field(statement, "Sid").and_then(text_of).filter(|sid| !sid.is_empty()),
            effect,
            actions: Listed::of(statement, "Action", "NotAction", |action| action.to_lowercase()),
            resources: Listed::of(statement, "Resource", "NotResource", str::to_owned),
            principals: principals.map(principals_of),
            is_not_principal: not_principals.is_some(),
            conditions: field(statement, "Condition").map(conditions_of).unwrap_or_default(),
        })
    }

    fn std(&self) -> Value {
        let mut statement = Map::new();
        if let Some(sid) = &self.sid {
            statement.insert("Sid".into(), json!(sid));
        }
        statement.insert("Effect".into(), json!(self.effect));
        if let Some(principals) = &self.principals {
            let name = if self.is_not_principal { "NotPrincipal" } else { "Principal" };
            statement.insert(name.into(), json!(principals));
        }
        for (listed, only, all_but) in
            [(&self.actions, "Action", "NotAction"), (&self.resources, "Resource", "NotResource")]
        {
            match listed {
                Listed::Only(list) => statement.insert(only.into(), json!(list)),
                Listed::AllBut(list) => statement.insert(all_but.into(), json!(list)),
                Listed::Unsaid => None,
            };
        }
        if !self.conditions.is_empty() {
            statement.insert("Condition".into(), json!(self.conditions));
        }
        Value::Object(statement)
    }

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

    /// The conditions that something must meet: not those that a request without the key meets too, nor negations.
    fn positive(&self) -> impl Iterator<Item = Test<'_>> + Clone {
        let tests =
            self.conditions.iter().flat_map(|(operator, keys)| keys.iter().map(move |key| (operator, key)));
        tests.filter_map(|(operator, (key, values))| {
            let operator = operator.strip_prefix("foranyvalue:").unwrap_or(operator);
            let kind = match operator {
                "stringequals" | "stringequalsignorecase" => Kind::Exact,
                "stringlike" | "arnequals" | "arnlike" => Kind::Pattern,
                "ipaddress" => Kind::Address,
                "bool" => Kind::Flag,
                _ => return None,
            };
            (!values.is_empty()).then_some(Test { kind, key, values })
        })
    }

    fn rules(&self, number: i64) -> impl Iterator<Item = Rule> {
        let (actions, not_actions) = self.actions.patterns(|action| action.replace('[', "[[]"));
        let (resources, not_resources) = self.resources.patterns(str::to_owned);
        let condition = (!self.conditions.is_empty()).then(|| json!(self.conditions).to_string());
        let is_scoped_by_condition = self.positive().any(Test::narrows_what);
        let pairs: Vec<_> = actions
            .iter()
            .flat_map(|action| resources.iter().map(|resource| (action.clone(), resource.clone())))
            .collect();
        pairs.into_iter().map(move |(action, resource)| Rule {
            number,
            sid: self.sid.clone(),
            effect: self.effect.clone(),
            action,
            not_actions: not_actions.clone(),
            resource_scope: scope_of(&resource),
            resource,
            not_resources: not_resources.clone(),
            condition: condition.clone(),
            is_scoped_by_condition,
        })
    }
}

impl Listed {
    fn of(statement: &Map<String, Value>, only: &str, all_but: &str, spell: impl Fn(&str) -> String) -> Self {
        let list = |value| texts_of(value).iter().map(|text| spell(text)).collect();
        match (field(statement, only), field(statement, all_but)) {
            (Some(value), _) => Self::Only(list(value)),
            (None, Some(value)) => Self::AllBut(list(value)),
            (None, None) => Self::Unsaid,
        }
    }

    /// The patterns that are meant, and what they leave out as JSON.
    fn patterns(&self, spell: impl Fn(&str) -> String) -> (Vec<String>, Option<String>) {
        let spelt =
            |list: &BTreeSet<String>| -> Vec<String> { list.iter().map(|text| spell(text)).collect() };
        match self {
            Self::Only(list) => (spelt(list), None),
            Self::AllBut(list) => (vec!["*".into()], Some(json!(spelt(list)).to_string())),
            Self::Unsaid => (vec!["*".into()], None),
        }
    }
}

/// One key of a condition that a request must meet.
#[derive(Clone, Copy)]
struct Test<'a> {
    kind: Kind,
    key: &'a str,
    values: &'a BTreeSet<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Exact,
    Pattern,
    Address,
    Flag,
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

/// Keys of a service that say how a request is made and not what it reaches.
const MANNER_KEYS: [&str; 10] = [
    "ec2:region",
    "ec2:sourceinstancearn",
    "kms:calleraccount",
    "kms:viaservice",
    "s3:authtype",
    "s3:resourceaccount",
    "s3:signatureage",
    "s3:signatureversion",
    "s3:tlsversion",
    "sts:externalid",
];

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

    /// Whether this limits what is reached: tags, and the keys of a service (which no other service's request has).
    fn narrows_what(self) -> bool {
        let key = self.key;
        let names_what = if key.starts_with("aws:") {
            key.starts_with("aws:resourcetag/") || key.starts_with("aws:requesttag/")
        } else {
            !MANNER_KEYS.contains(&key) && !key.starts_with("s3:x-amz-")
        };
        let is_open = |value: &String| self.kind == Kind::Pattern && !has_literal(value);
        self.kind != Kind::Address && names_what && !self.values.iter().any(is_open)
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

fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| is_account_id(account))
}

fn has_literal(pattern: &str) -> bool {
    pattern.contains(|character| !matches!(character, '*' | '?'))
}

/// Whether a resource pattern means any resource, any of one service or type, or some by name.
fn scope_of(resource: &str) -> &'static str {
    let mut parts: Vec<_> = resource.splitn(6, ':').collect();
    // `arn:aws:s3:*` stands for all the parts that it leaves out.
    parts.resize(6, "*");
    let (service, region, name) = (parts[2], parts[3], parts[5]);
    let typeless = matches!(service, "sqs" | "sns") || (service == "s3" && region.is_empty());
    let identity = if typeless {
        name.split('/').next().unwrap_or(name)
    } else {
        match name.split_once(['/', ':']) {
            Some((_, rest)) => rest.trim_start_matches('/').split(['/', ':']).next().unwrap_or(rest),
            None if name.ends_with('*') => "*",
            None => name,
        }
    };
    match (has_literal(identity), has_literal(service)) {
        (true, _) => "named",
        (false, true) => "type",
        (false, false) => "any",
    }
}

/// The JSON of a document that may be URL-encoded, as IAM sends it.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.starts_with('{') { text.into() } else { percent_decode_str(text).decode_utf8_lossy() }
}

/// IAM takes the names of elements in any letter case.
fn field<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object
        .get(name)
        .or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn texts_of(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(values) => values.iter().filter_map(text_of).collect(),
        one => text_of(one).into_iter().collect(),
    }
}

fn principals_of(value: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let spell = |principal: String| {
        if is_account_id(&principal) { format!("arn:aws:iam::{principal}:root") } else { principal }
    };
    let spelt = |value| texts_of(value).into_iter().map(spell).collect();
    match value {
        Value::Object(kinds) => kinds.iter().map(|(kind, value)| (kind.clone(), spelt(value))).collect(),
        everyone => BTreeMap::from([("AWS".into(), spelt(everyone))]),
    }
}

fn conditions_of(value: &Value) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let mut conditions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (operator, keys) in value.as_object().into_iter().flatten() {
        let of_operator = conditions.entry(operator.to_lowercase()).or_default();
        for (key, values) in keys.as_object().into_iter().flatten() {
            of_operator.entry(key.to_lowercase()).or_default().extend(texts_of(values));
        }
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::{Policy, Rule, scope_of};

    fn policy(text: &str) -> Policy {
        Policy::parse(text).expect("a policy document")
    }

    /// A policy of one Allow statement with these further elements.
    fn allow(elements: &str) -> Policy {
        policy(&format!(r#"{{"Statement": {{"Effect": "Allow", "Action": "*", {elements}}}}}"#))
    }

    fn rules(elements: &str) -> Vec<Rule> {
        allow(elements).rules().collect()
    }

    #[test]
    fn documents_have_one_canonical_form() {
        let text = r#"{
            "Version": "2012-10-17",
            "Statement": {
                "Sid": "A", "Effect": "Allow",
                "Principal": {"AWS": ["222222222222", "arn:aws:iam::111111111111:role/b"], "Service": "s3.amazonaws.com"},
                "Action": ["SNS:Publish", "sns:Get*"], "NotResource": "b",
                "Condition": {"StringEquals": {"AWS:SourceAccount": 111111111111}, "Bool": {"aws:SecureTransport": true}}
            }
        }"#;
        let std = concat!(
            r#"{"Statement":[{"Action":["sns:get*","sns:publish"],"#,
            r#""Condition":{"bool":{"aws:securetransport":["true"]},"stringequals":{"aws:sourceaccount":["111111111111"]}},"#,
            r#""Effect":"Allow","NotResource":["b"],"#,
            r#""Principal":{"AWS":["arn:aws:iam::111111111111:role/b","arn:aws:iam::222222222222:root"],"Service":["s3.amazonaws.com"]},"#,
            r#""Sid":"A"}],"Version":"2012-10-17"}"#,
        );
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(value(&policy(text).std()), value(std));
        assert_eq!(value(&policy(std).std()), value(std), "the form of the form is the form");
    }

    #[test]
    fn documents_may_be_url_encoded() {
        let encoded =
            "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%22%2A%22%7D%5D%7D";
        assert_eq!(policy(encoded).std(), r#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]}}]}"#);
    }

    #[test]
    fn what_is_no_policy_is_an_error() {
        for text in
            ["", "null", "[]", "{}", r#"{"Statement": ["x"]}"#, r#"{"Statement": [{"Effect": "Perhaps"}]}"#]
        {
            assert!(Policy::parse(text).is_err(), "{text}");
        }
    }

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

    #[test]
    fn each_action_and_resource_is_a_rule() {
        let text = r#"{"Statement": [
            {"Effect": "Deny", "Action": "*", "Resource": "*"},
            {"Sid": "B", "Effect": "Allow", "Action": ["S3:Get*", "s3:get*", "s3:[x"], "Resource": ["b", "a"]}
        ]}"#;
        let rules: Vec<_> = policy(text).rules().collect();
        let seen: Vec<_> = rules.iter().map(|rule| (rule.number, &*rule.action, &*rule.resource)).collect();
        assert_eq!(
            seen,
            [
                (1, "*", "*"),
                (2, "s3:[[]x", "a"),
                (2, "s3:[[]x", "b"),
                (2, "s3:get*", "a"),
                (2, "s3:get*", "b")
            ]
        );
        assert_eq!((rules[0].sid.as_deref(), &*rules[0].effect), (None, "Deny"));
        assert_eq!(rules[1].sid.as_deref(), Some("B"));
    }

    #[test]
    fn what_is_left_out_is_a_rule_of_everything_else() {
        let document =
            r#"{"Statement": {"Effect": "Allow", "NotAction": ["IAM:*"], "NotResource": "arn:aws:s3:::B"}}"#;
        let rules: Vec<_> = policy(document).rules().collect();
        assert_eq!(rules.len(), 1);
        assert_eq!((&*rules[0].action, rules[0].not_actions.as_deref()), ("*", Some(r#"["iam:*"]"#)));
        assert_eq!(
            (&*rules[0].resource, rules[0].not_resources.as_deref()),
            ("*", Some(r#"["arn:aws:s3:::B"]"#))
        );
        assert_eq!(rules[0].resource_scope, "any");
    }

    #[test]
    fn resources_are_any_or_of_a_type_or_named() {
        for (resource, scope) in [
            ("*", "any"),
            ("**", "any"),
            ("*:*", "any"),
            ("arn:*", "any"),
            ("arn:aws:*:eu-west-1:111111111111:*", "any"),
            ("arn:aws:s3:::*", "type"),
            ("arn:aws:s3:*", "type"),
            ("arn:aws:s3:::*/*", "type"),
            ("arn:aws:dynamodb:*:*:table/*", "type"),
            ("arn:aws:dynamodb:*:*:table/*/index/*", "type"),
            ("arn:aws:lambda:*:*:function*", "type"),
            ("arn:aws:sqs:*:*:*", "type"),
            ("arn:aws:iam::*:role/*", "type"),
            ("arn:aws:logs:*:*:log-group:*", "type"),
            ("arn:aws:s3:::bucket", "named"),
            ("arn:aws:s3:::bucket-*/*", "named"),
            ("arn:aws:s3:::${aws:PrincipalTag/team}/*", "named"),
            ("arn:aws:sqs:*:*:orders-*", "named"),
            ("arn:aws:iam::*:role/app/*", "named"),
            ("arn:aws:iam::*:user/${aws:username}", "named"),
            ("arn:aws:secretsmanager:*:*:secret:prod/*", "named"),
            ("arn:aws:logs:*:*:log-group:/aws/lambda/f:*", "named"),
        ] {
            assert_eq!(scope_of(resource), scope, "{resource}");
        }
    }

    #[test]
    fn a_condition_limits_what_is_reached_or_only_who_reaches_it() {
        for (condition, scoped) in [
            (r#""StringEquals": {"aws:ResourceTag/team": "a"}"#, true),
            (r#""StringEquals": {"aws:RequestTag/team": "a"}"#, true),
            (r#""StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}"#, true),
            (r#""StringLike": {"s3:prefix": "home/*"}"#, true),
            (r#""StringLike": {"s3:prefix": "*"}"#, false),
            (r#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, false),
            (r#""StringEquals": {"aws:RequestedRegion": "eu-west-1"}"#, false),
            (r#""StringEquals": {"aws:ResourceAccount": "111111111111"}"#, false),
            (r#""StringEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}"#, false),
            (r#""StringNotEquals": {"aws:ResourceTag/team": "a"}"#, false),
            (r#""StringEqualsIfExists": {"aws:ResourceTag/team": "a"}"#, false),
        ] {
            let rules = rules(&format!(r#""Resource": "*", "Condition": {{{condition}}}"#));
            assert_eq!(rules[0].is_scoped_by_condition, scoped, "{condition}");
            assert!(rules[0].condition.is_some());
        }
        assert_eq!(rules(r#""Resource": "*""#)[0].condition, None);
    }
}
