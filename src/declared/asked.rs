//! One declared resource as it is compared: what was asked for, and what else its state tells.

use super::compare::{How, is_empty};
use super::mapping::{Kind, Mapping, Property, Sources, words_of};
use super::path::{Path, items};
use super::properties::{Properties, below, element};
use super::stack::Tool;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A declared resource.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    words: Tool,
    kind: &'a str,
    id: Option<&'a str>,
    /// What the program asked for: no defaults of the provider.
    values: Value,
    inputs: Value,
    outputs: Value,
    /// The paths of what is not there, and why.
    withheld: BTreeMap<&'a String, Withheld>,
    /// Tags that the provider adds to those of the resource.
    default_tags: &'a BTreeMap<String, String>,
}

/// What is declared of one property.
#[derive(Debug)]
pub(super) struct Said {
    /// The property in the words of the tool, or of the mapping where the resource as a whole is the block.
    pub(super) name: String,
    pub(super) values: Result<Vec<Value>, Withheld>,
    /// What is known of a list, where only AWS knows some of its items.
    pub(super) parts: Option<Parts>,
}

/// A list of which some items are not known as a whole.
#[derive(Debug, PartialEq)]
pub(super) struct Parts {
    /// The list without them.
    pub(super) known: Value,
    /// They, as far as they are known.
    pub(super) open: Vec<Value>,
}

/// Why a declared value is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Withheld {
    /// Only AWS knows it.
    Unknown,
    Secret,
}

impl Withheld {
    /// Its name in `iac_comparison.not_compared`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Unknown => "unknown",
        }
    }
}

impl<'a> Asked<'a> {
    pub(super) fn new(
        (tool, kind, id): (Tool, &'a str, Option<&'a str>),
        (inputs, outputs): (&'a Properties, &'a Properties),
        default_tags: &'a BTreeMap<String, String>,
    ) -> Self {
        let words = words_of(tool, kind);
        // A state of Terraform has but what the provider read back after the last change.
        let from = if words == Tool::Terraform { outputs } else { inputs };
        let unknown = from.unknown.iter().map(|path| (path, Withheld::Unknown));
        let secrets = from.secrets.iter().chain(from.plain_secrets.keys());
        Self {
            words,
            kind,
            id,
            values: from.asked(),
            inputs: Value::Object(inputs.values.clone()),
            outputs: Value::Object(outputs.values.clone()),
            withheld: unknown.chain(secrets.map(|path| (path, Withheld::Secret))).collect(),
            default_tags,
        }
    }

    /// What it may be in the account, with what each column of the identity holds: the first way in which all of its
    /// identity is known, and all rows that it declares a part of.
    pub(super) fn meant<'m>(&self, mapping: &'m Mapping) -> Vec<(&'m Kind, Vec<String>)> {
        let (mut meant, mut is_known) = (Vec::new(), false);
        let is_it = |kind: &&Kind| {
            let has = |part: &String| self.id.is_some_and(|id| id.contains(part.as_str()));
            kind.id_has.as_ref().is_none_or(has)
        };
        for kind in mapping.kinds_of(self.kind).filter(is_it) {
            if kind.is_of_each() {
                meant.extend(self.each_identity(kind).into_iter().map(|identity| (kind, vec![identity])));
            } else if !is_known && let Some(identity) = self.identity(kind.identity.iter()) {
                is_known = true;
                meant.push((kind, identity));
            }
        }
        meant
    }

    /// The rows of which it declares a part. Such a kind is identified by one column.
    fn each_identity(&self, kind: &Kind) -> BTreeSet<String> {
        let Some((column, sources)) = kind.identity.first_key_value() else { return BTreeSet::new() };
        let told = sources.each().iter().map(|source| self.tells_each(source));
        let texts = told.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default();
        texts.into_iter().map(|text| identity(column, text)).collect()
    }

    /// What the columns of an identity hold.
    pub(super) fn identity<'m>(
        &self,
        mut columns: impl Iterator<Item = (&'m String, &'m Sources)>,
    ) -> Option<Vec<String>> {
        columns.try_fold(Vec::new(), |mut found, (column, sources)| {
            let text = sources.each().iter().find_map(|source| self.tells(source))?;
            found.push(identity(column, text));
            Some(found)
        })
    }

    /// What its id, a property of it, or a literal text says.
    fn tells(&self, source: &str) -> Option<String> {
        if let Some(literal) = source.strip_prefix('=') {
            return Some(literal.to_owned());
        }
        if source == "id" {
            // What the Cloud Control API calls by several ids is called by the first.
            return self.id.and_then(|id| id.split('|').next()).map(str::to_owned);
        }
        self.tells_each(source).into_iter().next()
    }

    /// What a property says, item by item.
    fn tells_each(&self, source: &str) -> Vec<String> {
        let Some(path) = Path::parse(source) else { return Vec::new() };
        let told = |values: &Value| -> Vec<String> {
            let found = path.find(values, &|_| None).values;
            found.into_iter().filter_map(text).filter(|text| !text.is_empty()).collect()
        };
        Some(told(&self.inputs)).filter(|texts| !texts.is_empty()).unwrap_or_else(|| told(&self.outputs))
    }

    /// What it declares of a property that can be compared, if anything.
    pub(super) fn says(&self, property: &Property) -> Option<Said> {
        let path = property.path(self.words)?;
        let with_tags = |path: &Path| path.find(&self.values, &|name| self.tells(name));
        let mut found = with_tags(path);
        if property.how == How::Tags {
            let all = Path::parse("tags_all").map(|path| with_tags(&path));
            found = all.filter(|all| !all.values.is_empty()).unwrap_or(found);
        }
        let spoken = |name: String| if name.is_empty() { property.name.clone() } else { name };
        if let Some(source) = property.says.as_ref().filter(|_| !found.values.is_empty()) {
            let values = Ok(vec![self.tells(source)?.into()]);
            return Some(Said { name: found.name, values, parts: None });
        }
        if let Some(why) = self.withheld(&found.name, property.how) {
            let parts = found.values.first().filter(|_| why == Withheld::Unknown);
            let parts = parts.and_then(|value| self.parts(&found.name, value));
            return Some(Said { name: spoken(found.name), values: Err(why), parts });
        }
        let mut values: Vec<_> = found.values.into_iter().cloned().collect();
        if property.how == How::Tags && !self.default_tags.is_empty() {
            values = vec![self.with_default_tags(values.first())];
        }
        let says_nothing =
            |value: &Value| self.words == Tool::Terraform && is_empty(value) || is_unknown(value);
        let is_said = !values.is_empty() && !values.iter().any(says_nothing);
        is_said.then_some(Said { name: spoken(found.name), values: Ok(values), parts: None })
    }

    /// The known and the open items of a list, of the statements of a policy, or of names with values.
    fn parts(&self, name: &str, value: &Value) -> Option<Parts> {
        let is_open = |path: &str| self.withheld(path, How::Plain).is_some();
        match value {
            Value::Array(list) => {
                let items = list.iter().enumerate().map(|(index, item)| (element(name, index), item));
                let (open, known): (Vec<_>, Vec<_>) = items.partition(|(path, _)| is_open(path));
                let item = |(_, item): (String, &Value)| item.clone();
                Some(Parts {
                    known: known.into_iter().map(item).collect(),
                    open: open.into_iter().map(item).collect(),
                })
            }
            Value::Object(members) => {
                let mut known = members.clone();
                known.retain(|key, _| !is_open(&below(name, key)));
                let mut open = Vec::new();
                for (key, value) in members.iter().filter(|(key, _)| is_open(&below(name, key))) {
                    match self.parts(&below(name, key), value).filter(|_| value.is_array()) {
                        Some(parts) => {
                            known.insert(key.clone(), parts.known);
                            open.extend(parts.open);
                        }
                        None => open.push(value.clone()),
                    }
                }
                Some(Parts { known: known.into(), open })
            }
            _ => None,
        }
    }

    /// Whether what it says of a property that others declare parts of still holds: a state of Terraform may have read it
    /// back before these were made.
    pub(super) fn is_asked_in_parts(&self, property: &Property) -> bool {
        self.words != Tool::Terraform && property.how_in_parts().is_some()
    }

    fn with_default_tags(&self, own: Option<&Value>) -> Value {
        let defaults = self.default_tags.iter().map(|(key, value)| (key.clone(), json!(value)));
        let own = own.map(super::compare::pairs).unwrap_or_default();
        Value::Object(defaults.chain(own).collect::<Map<_, _>>())
    }

    /// Whether a place is in something withheld, or has such a thing in it that the comparison would tell.
    fn withheld(&self, name: &str, how: How) -> Option<Withheld> {
        let place = name.split("[]").next().unwrap_or(name);
        // The empty path leads to everything.
        let leads_to = |path: &str, end: &str| {
            let rest = end.strip_prefix(path);
            rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let is_met = |path: &str| leads_to(path, place) || how != How::Names && leads_to(place, path);
        self.withheld.iter().filter(|(path, _)| is_met(path)).map(|(_, why)| *why).max()
    }

    /// What a property says that the path to a live value asks for.
    pub(super) fn selector(&self) -> impl Fn(&str) -> Option<String> {
        |name| self.tells(name)
    }
}

/// What only CloudFormation resolves, when it deploys.
fn is_unknown(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("{{resolve:"),
        list => list.is_array() && items(list).any(is_unknown),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_on) => Some(i64::from(*is_on).to_string()),
        _ => None,
    }
}

/// What a column of an identity holds: an ARN, or the name in it.
fn identity(column: &str, text: String) -> String {
    let is_arn = column == "arn" || column.ends_with("_arn");
    if is_arn { text } else { name_in(&text).to_owned() }
}

/// The name or id in an ARN: `f` in `arn:aws:lambda:eu-west-1:111111111111:function:f:live`. Anything else is itself.
fn name_in(text: &str) -> &str {
    let Some(resource) = text.strip_prefix("arn:").and_then(|rest| rest.splitn(5, ':').nth(4)) else {
        return text;
    };
    match resource.split_once(':') {
        Some((_, name)) => name.split(':').next().unwrap_or(name),
        None => resource.rsplit('/').next().unwrap_or(resource),
    }
}

impl Properties {
    /// The values without those that the provider chose.
    fn asked(&self) -> Value {
        Value::Object(self.asked_of("", &self.values))
    }

    fn asked_of(&self, path: &str, members: &Map<String, Value>) -> Map<String, Value> {
        let asked = members.iter().map(|(name, value)| (name, self.asked_at(&below(path, name), value)));
        asked.filter_map(|(name, value)| Some((name.clone(), value?))).collect()
    }

    fn asked_at(&self, path: &str, value: &Value) -> Option<Value> {
        if self.defaults.contains(path) {
            return None;
        }
        if !self.defaults.iter().any(|default| default.starts_with(path)) {
            return Some(value.clone());
        }
        let asked = match value {
            Value::Object(members) => Value::Object(self.asked_of(path, members)),
            Value::Array(list) => {
                let asked = list.iter().enumerate();
                asked.filter_map(|(index, value)| self.asked_at(&format!("{path}[{index}]"), value)).collect()
            }
            plain => plain.clone(),
        };
        // Nothing in it is left that the program asked for.
        let is_left = asked.as_object().is_none_or(|map| !map.is_empty())
            && asked.as_array().is_none_or(|list| !list.is_empty());
        is_left.then_some(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn names_are_found_in_arns() {
        for (text, name) in [
            ("f", "f"),
            ("/aws/lambda/f", "/aws/lambda/f"),
            ("arn:aws:lambda:eu-west-1:111111111111:function:f", "f"),
            ("arn:aws:lambda:eu-west-1:111111111111:function:f:live", "f"),
            ("arn:aws:iam::111111111111:role/service/r", "r"),
            ("arn:aws:sns:eu-west-1:111111111111:t", "t"),
            ("arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/f:*", "/aws/lambda/f"),
            ("arn:aws:s3:::photos", "photos"),
        ] {
            assert_eq!(name_in(text), name, "{text}");
        }
    }
}
