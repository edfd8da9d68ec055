//! Whether a declared value and a live one are the same, as the tools and AWS spell them.

mod blocks;
mod difference;
mod lifecycle;
mod network;
mod open;
mod scalar;

pub(super) use scalar::is_alias;

use super::mapping::Property;
use super::path::{items, member_of};
use crate::policy::Policy;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How two values are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum How {
    /// As texts, numbers or booleans, whichever they are: `"443"` is 443, and `true` is 1.
    #[default]
    Plain,
    /// In any letter case.
    Caseless,
    /// As network addresses.
    Cidr,
    /// A name or id is the ARN that ends in it.
    Reference,
    /// A KMS key by its ARN, its id or an alias.
    Key,
    /// A version is every version that begins with it.
    Version,
    /// `Enabled` is `true`.
    Switch,
    /// As points in time.
    Time,
    /// A network protocol by its name or number.
    Protocol,
    /// The live number may be larger.
    AtLeast,
    /// As JSON, in whatever layout.
    Json,
    /// As policy documents.
    Policy,
    /// As inline policies by their names.
    Policies,
    /// The same, where more may be live.
    SomePolicies,
    /// Every declared item is live; there may be more.
    Contains,
    /// The names of the members, not their values.
    Names,
    /// Names with values.
    Pairs,
    /// Names with values, where more may be live.
    SomePairs,
    /// As [`Self::SomePairs`], with the tags that the provider adds.
    Tags,
    /// Nested blocks in AWS's names, where AWS may have added something.
    Like,
    /// All rules of a security group in one direction.
    Rules,
    /// One rule of a security group, among others.
    Rule,
    /// The routes of a route table.
    Routes,
    /// The entries of a network ACL, in one direction.
    IngressEntries,
    /// The same for the other.
    EgressEntries,
    /// The lifecycle rules of a bucket.
    Lifecycle,
    /// The notifications of a bucket to one kind of receiver.
    Notifications,
}

/// What was compared, in the form in which it was, and the result.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) declared: Value,
    pub(super) live: Value,
    pub(super) is_equal: bool,
}

/// What else a comparison may rest on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around<'a> {
    /// The column with the live value.
    pub(super) column: &'a str,
    /// The id of the live row, which a block may mean with `self`.
    pub(super) own_id: &'a str,
    /// The ids of the keys behind the aliases of the partition.
    pub(super) aliases: Option<&'a BTreeMap<String, String>>,
}

impl How {
    /// The usual way for a column.
    pub(super) fn usual(column: &str) -> Self {
        match column {
            "tags" => Self::Tags,
            column if column.ends_with("policy_std") => Self::Policy,
            _ => Self::Plain,
        }
    }

    /// Whether the text of the column is JSON.
    pub(super) fn reads_json(self) -> bool {
        use How::{
            EgressEntries, IngressEntries, Json, Lifecycle, Like, Names, Notifications, Pairs, Policies,
            Policy, Routes, Rule, Rules, SomePairs, SomePolicies, Tags,
        };
        matches!(
            self,
            EgressEntries
                | IngressEntries
                | Json
                | Lifecycle
                | Like
                | Names
                | Notifications
                | Pairs
                | Policies
                | Policy
                | Routes
                | Rule
                | Rules
                | SomePairs
                | SomePolicies
                | Tags
        )
    }

    /// Compares one value with one; none where the declared one says nothing of this live one.
    pub(super) fn compare(self, declared: &Value, live: &Value, around: &Around<'_>) -> Option<Outcome> {
        let exactly = |declared: Value, live: Value| {
            let is_equal = declared == live;
            Outcome { declared, live, is_equal }
        };
        let within = |declared: Value, live: Value| {
            let is_equal = items(&declared).all(|item| items(&live).any(|other| item == other));
            Outcome { declared, live, is_equal }
        };
        Some(match self {
            Self::Policy => exactly(policy(declared), policy(live)),
            Self::Policies => exactly(policies(declared), policies(live)),
            Self::SomePolicies => {
                let (declared, live) = (policies(declared), policies(live));
                let is_live = |(name, policy): (&String, &Value)| live.get(name) == Some(policy);
                let is_equal = declared.as_object().into_iter().flatten().all(is_live);
                Outcome { declared, live, is_equal }
            }
            Self::Json => exactly(unwrapped(declared), unwrapped(live)),
            Self::Names => exactly(names(declared), names(live)),
            Self::Pairs => {
                let (declared, live) = (pairs(declared), pairs(live));
                let is_equal = declared.len() == live.len() && has_pairs(&live, &declared);
                Outcome { declared: declared.into(), live: live.into(), is_equal }
            }
            Self::SomePairs | Self::Tags => {
                let (declared, live) = (pairs(declared), pairs(live));
                let is_equal = has_pairs(&live, &declared);
                Outcome { declared: declared.into(), live: live.into(), is_equal }
            }
            Self::Like => Outcome {
                declared: declared.clone(),
                live: live.clone(),
                is_equal: blocks::is_like(declared, live),
            },
            Self::Rules => exactly(network::rules(declared, around), network::rules(live, around)),
            Self::Rule if network::is_of_other_direction(declared, around) => return None,
            Self::Rule => within(network::rules(declared, around), network::rules(live, around)),
            Self::Routes => exactly(network::routes(declared), network::live_routes(live)),
            Self::IngressEntries => exactly(network::entries(declared), network::live_entries(live, false)),
            Self::EgressEntries => exactly(network::entries(declared), network::live_entries(live, true)),
            Self::Lifecycle => exactly(lifecycle::rules(declared), lifecycle::rules(live)),
            Self::Notifications => exactly(blocks::notifications(declared), blocks::notifications(live)),
            one => {
                let is_equal = scalar::is_same(one, declared, live, around);
                Outcome { declared: declared.clone(), live: scalar::shown(one, declared, live), is_equal }
            }
        })
    }

    /// Compares lists in whose order nothing lies.
    pub(super) fn compare_sets(self, declared: &[&Value], live: &[&Value], around: &Around<'_>) -> Outcome {
        let as_text = |value: &Value| if self == Self::Json { unwrapped(value) } else { value.clone() };
        let (declared, live): (Vec<_>, Vec<_>) = (
            declared.iter().map(|one| as_text(one)).collect(),
            live.iter().map(|one| as_text(one)).collect(),
        );
        let is_same = |one: &Value, other: &Value| match self {
            Self::Json => one == other,
            how => scalar::is_same(how, one, other, around),
        };
        let all_live = declared.iter().all(|one| live.iter().any(|other| is_same(one, other)));
        let all_declared =
            self == Self::Contains || live.iter().all(|other| declared.iter().any(|one| is_same(one, other)));
        Outcome { is_equal: all_live && all_declared, declared: declared.into(), live: live.into() }
    }
}

impl Outcome {
    /// Something is declared of what is not there.
    pub(super) fn of_nothing(declared: &[Value]) -> Self {
        Self { declared: declared.into(), live: Value::Null, is_equal: false }
    }
}

impl Property {
    /// The way to compare where other resources declare further parts; none where there are no parts.
    pub(super) fn how_in_parts(&self) -> Option<How> {
        match self.how {
            How::Rules => Some(How::Rule),
            How::Policies => Some(How::SomePolicies),
            _ => self.live.is_many().then_some(How::Contains),
        }
    }

    /// Compares what is declared with what is live; none where the two are about different things. `in_parts`: others
    /// declare further parts.
    pub(super) fn compare(
        &self,
        declared: &[Value],
        live: &[Value],
        in_parts: bool,
        around: &Around<'_>,
    ) -> Option<Outcome> {
        let how = if in_parts { self.how_in_parts()? } else { self.how };
        if self.live.is_many() {
            let declared: Vec<_> = declared.iter().flat_map(items).collect();
            return Some(how.compare_sets(&declared, &live.iter().collect::<Vec<_>>(), around));
        }
        let (declared, live) = (declared.first()?, live.first().unwrap_or(&Value::Null));
        // Templates have lists of one where AWS has the one.
        let declared = declared
            .as_array()
            .filter(|list| !how.reads_json() && list.len() == 1)
            .map_or(declared, |list| &list[0]);
        let means_none = |none: &Value| scalar::is_same(How::Plain, declared, none, around);
        match self.none.as_ref().filter(|none| means_none(none)) {
            Some(none) => Some(Outcome {
                declared: declared.clone(),
                live: live.clone(),
                is_equal: live.is_null() || scalar::is_same(How::Plain, none, live, around),
            }),
            None => how.compare(declared, live, around),
        }
    }
}

/// A policy in canonical form; what is none stays as it is.
fn policy(value: &Value) -> Value {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match Policy::parse(&text) {
        Ok(policy) => policy.value(),
        Err(_) if text.is_empty() || text == "{}" => Value::Null,
        Err(_) => value.clone(),
    }
}

/// Inline policies as an object from their names to their canonical forms.
fn policies(value: &Value) -> Value {
    let part = |policy: &Value, keys: [&str; 2]| {
        let policy = policy.as_object()?;
        keys.iter().find_map(|key| member_of(policy, key)).map(|(_, value)| value.clone())
    };
    let named = items(value).filter_map(|one| {
        let name = part(one, ["policy_name", "name"])?.as_str()?.to_owned();
        Some((name, policy(&part(one, ["policy_document", "policy"])?)))
    });
    Value::Object(named.filter(|(name, _)| !name.is_empty()).collect())
}

/// JSON that was written as a text.
fn unwrapped(value: &Value) -> Value {
    let text = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    text.unwrap_or_else(|| value.clone())
}

/// The names of an object's members, or those in a list, sorted.
fn names(value: &Value) -> Value {
    let mut names: Vec<_> = match value {
        Value::Object(map) => map.keys().map(String::as_str).collect(),
        list => items(list).filter_map(Value::as_str).collect(),
    };
    names.sort_unstable();
    json!(names)
}

/// Names with values, from an object or from a list of objects such as `{"Key": .., "Value": ..}`. CloudFormation has such
/// a list of the versions that an alias of a function leads to.
pub(super) fn pairs(value: &Value) -> Map<String, Value> {
    let pair = |item: &Value| {
        let item = item.as_object()?;
        let names = ["key", "name", "function_version"];
        let name = names.iter().find_map(|key| member_of(item, key))?.1.as_str()?;
        let value = ["value", "function_weight"].iter().find_map(|key| member_of(item, key));
        let value = value.map_or(Value::Null, |(_, value)| value.clone());
        Some((name.to_owned(), value))
    };
    match value {
        Value::Object(map) => map.clone(),
        list => items(list).filter_map(pair).collect(),
    }
}

fn has_pairs(live: &Map<String, Value>, declared: &Map<String, Value>) -> bool {
    let around = Around::default();
    declared.iter().all(|(name, value)| {
        live.get(name).is_some_and(|other| scalar::is_same(How::Plain, value, other, &around))
    })
}

/// Whether nothing is in it.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.iter().all(is_empty),
        Value::Object(map) => map.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod forms;
#[cfg(test)]
mod tests;
