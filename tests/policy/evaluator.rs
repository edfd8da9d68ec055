//! Whether a document allows one request: every element and operator read off the IAM guide, one request at a time, with
//! no thought for what other requests there are. It knows nothing of how the library weighs.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

use crate::condition::Condition;
use serde_json::Value;

/// A request as AWS hands it to the evaluation of a policy.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    /// The account that signs it; none if nobody does.
    pub(crate) account: Option<&'static str>,
    /// The user, role or root user that signs it.
    pub(crate) arn: Option<&'static str>,
    pub(crate) action: &'static str,
    pub(crate) resource: &'static str,
    /// By the name of the key in lower case. A key that is missing is not there; one with several values has several.
    pub(crate) context: Vec<(&'static str, &'static [&'static str])>,
}

impl Request {
    pub(crate) fn values(&self, key: &str) -> &'static [&'static str] {
        self.context.iter().find(|(name, _)| *name == key).map_or(&[], |(_, values)| *values)
    }
}

/// A document, taken apart once.
#[derive(Debug)]
pub(crate) struct Document {
    statements: Vec<Statement>,
}

#[derive(Debug)]
struct Statement {
    is_deny: bool,
    principals: Listed<(String, String)>,
    actions: Listed<String>,
    resources: Listed<String>,
    conditions: Vec<Condition>,
    has_variables: bool,
}

/// An element, or its `Not...`.
#[derive(Debug)]
struct Listed<T> {
    is_not: bool,
    values: Vec<T>,
}

impl<T> Listed<T> {
    fn holds(&self, is_named: impl FnMut(&T) -> bool) -> bool {
        self.values.iter().any(is_named) != self.is_not
    }
}

impl Document {
    pub(crate) fn new(document: &Value) -> Self {
        // Variables came with this version; in an older document they are plain text.
        // <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>
        let has_variables = document["Version"] == "2012-10-17";
        let statements =
            list(&document["Statement"]).map(|each| Statement::new(each, has_variables)).collect();
        Self { statements }
    }

    /// An explicit Deny wins; what no Allow names is denied.
    pub(crate) fn allows(&self, request: &Request) -> bool {
        let applies = |is_deny| self.statements.iter().any(|s| s.is_deny == is_deny && s.applies(request));
        applies(false) && !applies(true)
    }
}

impl Statement {
    fn new(statement: &Value, has_variables: bool) -> Self {
        Self {
            is_deny: statement["Effect"] == "Deny",
            principals: Listed {
                is_not: statement.get("NotPrincipal").is_some(),
                values: principals(statement.get("NotPrincipal").unwrap_or(&statement["Principal"])),
            },
            actions: listed(statement, "Action", "NotAction"),
            resources: listed(statement, "Resource", "NotResource"),
            conditions: conditions(&statement["Condition"]),
            has_variables,
        }
    }

    fn applies(&self, request: &Request) -> bool {
        self.actions.holds(|action| like(&action.to_lowercase(), &request.action.to_lowercase()))
            && self.principals.holds(|(kind, name)| is_named(kind, name, request))
            && self.conditions.iter().all(|condition| condition.holds(request, self.has_variables))
            && self.has_resource(request)
    }

    /// A variable without a value names no resource.
    fn has_resource(&self, request: &Request) -> bool {
        let names = |resource: &String| {
            let text = if self.has_variables { filled(resource, request) } else { Some(resource.clone()) };
            text.is_some_and(|text| like(&text, request.resource))
        };
        self.resources.holds(names)
    }
}

/// An account stands for all its principals, and `*` for everybody, signed or not.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
fn is_named(kind: &str, name: &str, request: &Request) -> bool {
    if kind != "AWS" {
        return false;
    }
    let account =
        name.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root")).unwrap_or(name);
    name == "*" || request.account == Some(account) || request.arn == Some(name)
}

/// The text with the variables' values in their places, none if one of them has no value. What a key with several values
/// stands for the guide does not say, so it has none.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>
pub(crate) fn filled(text: &str, request: &Request) -> Option<String> {
    let Some((before, rest)) = text.split_once("${") else { return Some(text.to_owned()) };
    let (variable, after) = rest.split_once('}')?;
    let [value] = request.values(&variable.to_lowercase()) else { return None };
    Some(format!("{before}{value}{}", filled(after, request)?))
}

/// `*` for any characters, `?` for one.
pub(crate) fn like(pattern: &str, text: &str) -> bool {
    fn rest(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, _) => text.is_empty(),
            (Some((b'*', after)), None) => rest(after, text),
            (Some((b'*', after)), Some((_, tail))) => rest(after, text) || rest(pattern, tail),
            (Some((b'?', after)), Some((_, tail))) => rest(after, tail),
            (Some((letter, after)), Some((first, tail))) => letter == first && rest(after, tail),
            (Some(_), None) => false,
        }
    }
    rest(pattern.as_bytes(), text.as_bytes())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).collect()
}

fn listed(statement: &Value, name: &str, not: &str) -> Listed<String> {
    let is_not = statement.get(not).is_some();
    Listed { is_not, values: texts(&statement[if is_not { not } else { name }]) }
}

/// By kind and name.
fn principals(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(kinds) => kinds
            .iter()
            .flat_map(|(kind, names)| texts(names).into_iter().map(|name| (kind.clone(), name)))
            .collect(),
        everybody => texts(everybody).into_iter().map(|name| ("AWS".to_owned(), name)).collect(),
    }
}

fn conditions(value: &Value) -> Vec<Condition> {
    let operators = value.as_object().into_iter().flatten();
    operators
        .flat_map(|(operator, keys)| {
            let keys = keys.as_object().into_iter().flatten();
            keys.map(move |(key, values)| Condition::new(operator, key, texts(values)))
        })
        .collect()
}
