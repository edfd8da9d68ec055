//! Takes secrets out of properties: those that the tool marks, those of the type, and plain values that look like
//! credentials.

use super::credentials::Credentials;
use super::properties::{Properties, below, element};
use crate::secrets;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The kind of a credential that its type tells, and not its name.
const OF_TYPE: &str = "credential";

/// What is known to be secret before anyone looks at the values.
#[derive(Default)]
pub(super) struct Marks {
    /// The paths that the tool marks.
    pub(super) secrets: BTreeSet<String>,
    /// What the type of the resource tells.
    pub(super) credentials: Credentials,
    /// Whether the tool would mark what the type tells, had it been asked to: Terraform's providers do, and its older
    /// versions keep no mark.
    pub(super) is_marked: bool,
}

impl Properties {
    /// These properties without what is marked, and without plain values that look like credentials. What was at the
    /// paths of `defaults` the provider chose.
    pub(super) fn new(values: Map<String, Value>, marks: &Marks, defaults: BTreeSet<String>) -> Self {
        let mut properties = Self { values, defaults, ..Self::default() };
        let mut values = std::mem::take(&mut properties.values);
        properties.clean(&mut values, "", marks);
        properties.values = values;
        properties
    }

    fn clean(&mut self, members: &mut Map<String, Value>, path: &str, marks: &Marks) {
        // `{ "name": "DB_PASSWORD", "value": "…" }`: the name of the value is said beside it.
        let said = ["name", "key", "parameterName"].iter().find_map(|name| members.get(*name)?.as_str());
        let said = said.map(str::to_owned);
        for (name, value) in members.iter_mut() {
            let known = said.as_deref().filter(|_| ["value", "parameterValue"].contains(&name.as_str()));
            self.clean_value(value, below(path, name), known.unwrap_or(name), marks);
        }
    }

    fn clean_value(&mut self, value: &mut Value, path: String, name: &str, marks: &Marks) {
        let is_of_type = marks.credentials.hold(&path);
        if marks.secrets.contains(&path) || (is_of_type && marks.is_marked && !is_nothing(value)) {
            *value = Value::Null;
            self.secrets.insert(path);
            return;
        }
        if is_of_type {
            return self.take(value, path, name);
        }
        match value {
            Value::Object(members) => self.clean(members, &path, marks),
            Value::Array(list) => {
                for (index, value) in list.iter_mut().enumerate() {
                    self.clean_value(value, element(&path, index), name, marks);
                }
            }
            value => {
                if let Some(kind) = kind(name, value) {
                    *value = Value::Null;
                    self.plain_secrets.insert(path, kind);
                }
            }
        }
    }

    /// Takes all away that stands here, but for references to where it is kept.
    fn take(&mut self, value: &mut Value, path: String, name: &str) {
        match value {
            Value::Object(members) => {
                members.iter_mut().for_each(|(name, value)| self.take(value, below(&path, name), name));
            }
            Value::Array(list) => {
                let list = list.iter_mut().enumerate();
                list.for_each(|(index, value)| self.take(value, element(&path, index), name));
            }
            value if is_nothing(value) || value.as_str().is_some_and(secrets::is_reference) => {}
            value => {
                let kind = kind(name, value).unwrap_or(OF_TYPE);
                *value = Value::Null;
                self.plain_secrets.insert(path, kind);
            }
        }
    }
}

/// Whether there is nothing that could be secret.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.iter().all(is_nothing),
        Value::Object(members) => members.values().all(is_nothing),
        Value::Number(_) => false,
    }
}

/// The kind of credential that a plain value looks like.
pub(super) fn kind(name: &str, value: &Value) -> Option<&'static str> {
    match value {
        Value::String(text) => secrets::in_variable(name, text).or_else(|| inside(text)),
        Value::Number(number) => secrets::in_variable(name, &number.to_string()),
        _ => None,
    }
}

/// The kind of the first credential in a JSON document that is kept as text: the containers of a task, a policy.
fn inside(text: &str) -> Option<&'static str> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let found = Properties::new(Map::from_iter([(String::new(), value)]), &Marks::default(), BTreeSet::new());
    found.plain_secrets.into_values().next()
}

/// A text without credentials; what was one is said.
pub(super) fn without_secrets(text: String) -> String {
    match secrets::in_text(&text).found.first() {
        Some(found) => format!("withheld, for it holds a {}", found.kind),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{Credentials, Marks, Properties, without_secrets};
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    fn new(values: Value, secrets: &[&str]) -> Properties {
        let Value::Object(values) = values else { panic!("an object") };
        let secrets = secrets.iter().map(|path| (*path).to_owned()).collect();
        Properties::new(values, &Marks { secrets, ..Marks::default() }, BTreeSet::new())
    }

    #[test]
    fn what_the_tool_keeps_as_a_secret_is_gone_with_everything_in_it() {
        let values = json!({ "a": { "b": ["x", "y"], "c": 1 }, "d": { "e": "z" } });
        let properties = new(values, &["a.b[1]", "d", "none"]);
        assert_eq!(json!(properties.values), json!({ "a": { "b": ["x", null], "c": 1 }, "d": null }));
        assert_eq!(properties.secrets.into_iter().collect::<Vec<_>>(), ["a.b[1]", "d"]);
    }

    #[test]
    fn a_plain_value_that_looks_like_a_credential_is_gone_and_its_kind_is_said() {
        let containers =
            json!([{ "name": "app", "environment": [{ "name": "API_TOKEN", "value": "s3same" }] }]);
        let properties = new(
            json!({
                "password": "tr0ub4dor", "username": "app", "pin": { "authToken": 987654321 },
                "environment": { "variables": { "DB_PASSWORD": "hunter2!", "DB_HOST": "db.internal" } },
                "parameters": [{ "name": "rds.password", "value": "hunter2!" }, { "name": "a", "value": "b" }],
                "url": ["https://app:hunter2@db.internal/x", "https://db.internal/x"],
                "containerDefinitions": containers.to_string(),
                "passwordArn": "arn:aws:secretsmanager:eu-west-1:1:secret:db-AbCdEf",
                "minimumPasswordLength": 14, "kmsKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab",
            }),
            &[],
        );
        let found: Vec<_> =
            properties.plain_secrets.iter().map(|(path, kind)| format!("{path}: {kind}")).collect();
        assert_eq!(
            found,
            [
                "containerDefinitions: token",
                "environment.variables.DB_PASSWORD: password",
                "parameters[0].value: password",
                "password: password",
                "pin.authToken: token",
                "url[0]: connection string",
            ]
        );
        let shown = json!(properties.values).to_string();
        for secret in ["tr0ub4dor", "987654321", "hunter2", "s3same"] {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
        assert!(properties.is_withheld("environment") && !properties.is_withheld("passwordArn"));
    }

    #[test]
    fn what_the_type_tells_is_gone_unless_it_is_a_reference() {
        let values = json!({
            "authParameters": { "apiKey": { "key": "x", "value": "abc" }, "basic": { "password": "" } },
            "name": "abc",
        });
        let of = |values: Value, is_marked| {
            let Value::Object(values) = values else { panic!("an object") };
            let kind = "aws:cloudwatch/eventConnection:EventConnection";
            let credentials = Credentials::of(kind, &values);
            Properties::new(values, &Marks { credentials, is_marked, ..Marks::default() }, BTreeSet::new())
        };
        let plain = of(values.clone(), false);
        let path = "authParameters.apiKey.value";
        assert_eq!(plain.plain_secrets.into_iter().collect::<Vec<_>>(), [(path.to_owned(), "credential")]);
        assert_eq!(plain.values["authParameters"]["apiKey"], json!({ "key": "x", "value": null }));
        let marked = of(values, true);
        assert_eq!(marked.secrets.into_iter().collect::<Vec<_>>(), [path]);
        let reference =
            json!({ "authParameters": { "apiKey": { "value": "{{resolve:secretsmanager:a}}" } } });
        assert_eq!(json!(of(reference.clone(), false).values), reference);
    }

    #[test]
    fn a_message_of_aws_may_quote_a_secret() {
        assert_eq!(without_secrets("timed out".to_owned()), "timed out");
        let quoted = "invalid parameter MasterUserPassword=\"hunter2!\"".to_owned();
        assert_eq!(without_secrets(quoted), "withheld, for it holds a password");
    }
}
