//! The text of a document: read as leniently as AWS does, and written in one canonical form.

use super::condition::Operator;
use super::{Listed, Policy, Statement};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

impl Policy {
    /// Reads JSON, URL-encoded or not.
    ///
    /// # Errors
    ///
    /// When it is no policy document, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
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

    /// The canonical form, which is Steampipe's: lists are sorted arrays, actions and condition keys in lower case, operators
    /// as AWS spells them, principals objects.
    pub fn std(&self) -> String {
        self.value().to_string()
    }

    /// [`Self::std`] as a value, for documents inside documents.
    pub fn value(&self) -> Value {
        let mut document = Map::new();
        if let Some(version) = &self.version {
            document.insert("Version".into(), json!(version));
        }
        document.insert("Statement".into(), self.statements.iter().map(Statement::std).collect());
        Value::Object(document)
    }
}

impl Statement {
    fn parse(statement: &Value) -> Result<Self, String> {
        let statement = statement.as_object().ok_or("no policy document: a statement is not an object")?;
        let effect = field(statement, "Effect").and_then(text_of).unwrap_or_default();
        if effect != "Allow" && effect != "Deny" {
            return Err(format!("no policy document: a statement's effect is `{effect}`"));
        }
        let mut names: Vec<_> = statement.keys().map(|name| name.to_ascii_lowercase()).collect();
        names.sort();
        if let Some(twice) = names.windows(2).find(|names| names[0] == names[1]) {
            return Err(format!("no policy document: a statement has `{}` twice", twice[0]));
        }
        let not_principals = field(statement, "NotPrincipal");
        let principals = field(statement, "Principal").or(not_principals);
        Ok(Self {
            sid: field(statement, "Sid").and_then(text_of).filter(|sid| !sid.is_empty()),
            effect,
            actions: Listed::of(statement, "Action", "NotAction", |action| action.to_lowercase())?,
            resources: Listed::of(statement, "Resource", "NotResource", str::to_owned)?,
            principals: principals.map(principals_of).transpose()?,
            is_not_principal: not_principals.is_some(),
            conditions: field(statement, "Condition").map(conditions_of).transpose()?.unwrap_or_default(),
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
}

impl Listed {
    fn of(
        statement: &Map<String, Value>,
        only: &str,
        all_but: &str,
        spell: impl Fn(&str) -> String,
    ) -> Result<Self, String> {
        let list = |value| Ok::<_, String>(texts_of(value)?.iter().map(|text| spell(text)).collect());
        Ok(match (field(statement, only), field(statement, all_but)) {
            (Some(value), _) => Self::Only(list(value)?),
            (None, Some(value)) => Self::AllBut(list(value)?),
            (None, None) => Self::Unsaid,
        })
    }
}

/// The JSON of a document that may be URL-encoded, as IAM sends it.
pub fn decoded(text: &str) -> Cow<'_, str> {
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

/// What is no text is not passed over: it could be what opens the policy.
fn texts_of(value: &Value) -> Result<BTreeSet<String>, String> {
    let text = |value| text_of(value).ok_or("no policy document: a statement holds something else than text");
    let texts: Result<_, &str> = match value {
        Value::Array(values) => values.iter().map(text).collect(),
        one => text(one).map(|text| [text].into()),
    };
    Ok(texts?)
}

fn principals_of(value: &Value) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let spell = |principal: String| {
        if is_account_id(&principal) { format!("arn:aws:iam::{principal}:root") } else { principal }
    };
    let spelt = |value| Ok::<_, String>(texts_of(value)?.into_iter().map(spell).collect());
    match value {
        Value::Object(kinds) => kinds.iter().map(|(kind, value)| Ok((kind.clone(), spelt(value)?))).collect(),
        everyone => Ok(BTreeMap::from([("AWS".into(), spelt(everyone)?)])),
    }
}

fn conditions_of(value: &Value) -> Result<BTreeMap<String, BTreeMap<String, BTreeSet<String>>>, String> {
    let object = |value: &Value| {
        let object = value.as_object().cloned();
        object.ok_or_else(|| "no policy document: a condition is not an object".to_owned())
    };
    let mut conditions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (operator, keys) in object(value)? {
        let of_operator = conditions.entry(Operator::spelt(&operator)).or_default();
        for (key, values) in object(&keys)? {
            // All of them would have to hold, where a list asks for one of its values.
            if of_operator.insert(key.to_lowercase(), texts_of(&values)?).is_some() {
                return Err(format!("no policy document: a condition has `{key}` twice"));
            }
        }
    }
    Ok(conditions)
}

pub(super) fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::Policy;
    use super::super::tests::policy;

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
            r#""Condition":{"Bool":{"aws:securetransport":["true"]},"StringEquals":{"aws:sourceaccount":["111111111111"]}},"#,
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
        for text in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"Statement": ["x"]}"#,
            r#"{"Statement": [{"Effect": "Perhaps"}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": {"x": "*"}}}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Principal": "1", "principal": "*"}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Condition": {"Bool": "true"}}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Condition": {"Bool": {"a:b": "true", "A:B": "true"}}}]}"#,
        ] {
            assert!(Policy::parse(text).is_err(), "{text}");
        }
    }
}
