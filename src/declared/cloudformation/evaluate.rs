//! What the functions of a template come to, as far as the stack tells.

use super::attributes::declared_in;
use super::live::{LiveResource, LiveStack};
use crate::declared::Properties;
use crate::declared::credentials::Credentials;
use crate::declared::properties::{below, element};
use crate::declared::user_data::{add_digest, hide_digest};
use crate::declared::withhold::Marks;
use crate::schema::dns_suffix;
use ipnet::IpNet;
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The longest text that functions may make. AWS's own values are far shorter.
const LONGEST: usize = 1 << 20;

/// Why a value is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hidden {
    /// It rests on what was not read.
    Unknown,
    /// There is a secret in it.
    Secret,
}

/// A value, or none where it is `AWS::NoValue`, which takes what it stands in away.
type Told = Result<Option<Value>, Hidden>;

/// `arn:aws:cloudformation:eu-west-1:111111111111:stack/shop/1`
pub(super) struct Place {
    pub(super) partition: String,
    pub(super) region: String,
    pub(super) account_id: String,
}

impl Place {
    pub(super) fn of(id: &str) -> Option<Self> {
        let mut parts = id.splitn(6, ':').map(str::to_owned);
        let (partition, region) = (parts.nth(1)?, parts.nth(1)?);
        Some(Self { partition, region, account_id: parts.next()? })
    }

    /// `AWS::URLSuffix`
    pub(super) fn url_suffix(&self) -> Option<&'static str> {
        dns_suffix(&self.partition)
    }
}

/// What is known of a stack when its template is read.
pub(super) struct Known<'a> {
    pub(super) template: &'a Value,
    pub(super) place: &'a Place,
    exports: Option<&'a BTreeMap<String, String>>,
    zones: Option<&'a [String]>,
    attributes: &'a BTreeMap<(String, String), String>,
    parameters: BTreeMap<&'a str, Result<Value, Hidden>>,
    resources: BTreeMap<&'a str, &'a LiveResource>,
    /// The conditions that were asked for.
    pub(super) told: RefCell<BTreeMap<String, Option<bool>>>,
    /// The properties that are being asked for, by resource.
    asking: RefCell<BTreeSet<(String, String)>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(stack: &'a LiveStack, template: &'a Value, place: &'a Place) -> Self {
        let pseudo = [
            ("AWS::AccountId", json!(place.account_id)),
            ("AWS::NotificationARNs", json!(stack.notification_arns)),
            ("AWS::Partition", json!(place.partition)),
            ("AWS::Region", json!(place.region)),
            ("AWS::StackId", json!(stack.id)),
            ("AWS::StackName", json!(stack.name)),
        ];
        let suffix = place.url_suffix().map(|suffix| json!(suffix)).ok_or(Hidden::Unknown);
        let pseudo =
            pseudo.map(|(name, value)| (name, Ok(value))).into_iter().chain([("AWS::URLSuffix", suffix)]);
        let own = stack.parameters.iter().map(|parameter| {
            (parameter.name.as_str(), parameter.told(&template["Parameters"][&parameter.name]))
        });
        Self {
            template,
            place,
            exports: stack.exports.as_ref(),
            zones: stack.zones.as_deref(),
            attributes: &stack.attributes,
            parameters: pseudo.chain(own).collect(),
            resources: stack.resources.iter().map(|one| (one.logical_id.as_str(), one)).collect(),
            told: RefCell::default(),
            asking: RefCell::default(),
        }
    }

    /// Properties as the template asks for them. `null` stands for what is hidden.
    pub(super) fn properties(&self, kind: &str, asked: &Map<String, Value>) -> Properties {
        let mut hidden = BTreeMap::new();
        let mut values = self.members(asked, "", &mut hidden);
        add_digest(kind, &mut values);
        let of_digest = hidden.get("UserData").copied();
        let digest = hide_digest(kind, &mut values, |name| hidden.contains_key(name));
        hidden.extend(digest.zip(of_digest));
        let paths = |why| hidden.iter().filter(move |(_, one)| **one == why).map(|(path, _)| path.clone());
        let secrets: BTreeSet<_> = paths(Hidden::Secret).collect();
        let unknown = paths(Hidden::Unknown).collect();
        let marks = Marks { secrets, credentials: Credentials::of(kind, &values), is_marked: false };
        Properties { unknown, ..Properties::new(values, &marks, BTreeSet::new()) }
    }

    fn members(
        &self,
        asked: &Map<String, Value>,
        path: &str,
        hidden: &mut BTreeMap<String, Hidden>,
    ) -> Map<String, Value> {
        let member = |(name, value): (&String, &Value)| {
            Some((name.clone(), self.member(value, below(path, name), hidden)?))
        };
        asked.iter().filter_map(member).collect()
    }

    fn member(&self, value: &Value, path: String, hidden: &mut BTreeMap<String, Hidden>) -> Option<Value> {
        let told = match self.chosen(value) {
            Ok(Value::Array(items)) => {
                let mut list = Vec::new();
                for item in items {
                    list.extend(self.member(item, element(&path, list.len()), hidden));
                }
                return Some(list.into());
            }
            Ok(Value::Object(members)) if function(members).is_none() => {
                return Some(self.members(members, &path, hidden).into());
            }
            chosen => chosen.and_then(|value| self.value(value)),
        };
        told.unwrap_or_else(|why| {
            hidden.insert(path, why);
            Some(Value::Null)
        })
    }

    /// What `Fn::If` stands for.
    fn chosen<'v>(&self, mut value: &'v Value) -> Result<&'v Value, Hidden> {
        while let Some(("Fn::If", argument)) = value.as_object().and_then(function) {
            let holds = argument[0].as_str().and_then(|name| self.holds(name)).ok_or(Hidden::Unknown)?;
            value = argument.get(if holds { 1 } else { 2 }).ok_or(Hidden::Unknown)?;
        }
        Ok(value)
    }

    /// The value without any function in it.
    pub(super) fn value(&self, value: &Value) -> Told {
        match self.chosen(value)? {
            Value::Array(items) => {
                let items = whole(items.iter().map(|item| self.value(item)))?;
                Ok(Some(items.into_iter().flatten().collect()))
            }
            Value::Object(members) => match function(members) {
                Some(("Ref", name)) if name == "AWS::NoValue" => Ok(None),
                Some((name, argument)) => self.call(name, argument).and_then(free).map(Some),
                None => {
                    let values = whole(members.values().map(|value| self.value(value)))?;
                    let members = members.keys().zip(values);
                    Ok(Some(members.filter_map(|(name, value)| Some((name.clone(), value?))).collect()))
                }
            },
            plain => free(plain.clone()).map(Some),
        }
    }

    /// The value of an argument, which must be there.
    fn argument(&self, argument: &Value, index: usize) -> Result<Value, Hidden> {
        let value = argument.get(index).ok_or(Hidden::Unknown)?;
        self.value(value)?.ok_or(Hidden::Unknown)
    }

    fn call(&self, name: &str, argument: &Value) -> Result<Value, Hidden> {
        let unknown = Hidden::Unknown;
        match name {
            "Ref" => self.reference(argument.as_str().ok_or(unknown)?),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.substitute(argument),
            "Fn::ImportValue" => {
                let name = self.value(argument)?.as_ref().and_then(text).ok_or(unknown)?;
                self.exports.and_then(|exports| exports.get(&name)).map(|value| json!(value)).ok_or(unknown)
            }
            "Fn::Base64" => {
                let text = self.value(argument)?.as_ref().and_then(text).ok_or(unknown)?;
                Ok(aws_smithy_types::base64::encode(text).into())
            }
            "Fn::GetAZs" => {
                let region = self.value(argument)?.as_ref().and_then(text).ok_or(unknown)?;
                let zones = self.zones.filter(|_| region.is_empty() || region == self.place.region);
                zones.map(|zones| json!(zones)).ok_or(unknown)
            }
            "Fn::Join" => {
                let (separator, items) = (self.argument(argument, 0)?, self.argument(argument, 1)?);
                let texts: Option<Vec<_>> = items.as_array().ok_or(unknown)?.iter().map(text).collect();
                Ok(texts.ok_or(unknown)?.join(separator.as_str().ok_or(unknown)?).into())
            }
            "Fn::Split" => {
                let (separator, whole) = (self.argument(argument, 0)?, self.argument(argument, 1)?);
                let separator =
                    separator.as_str().filter(|separator| !separator.is_empty()).ok_or(unknown)?;
                Ok(whole.as_str().ok_or(unknown)?.split(separator).map(Value::from).collect())
            }
            "Fn::Select" => {
                let index = text(&self.argument(argument, 0)?).and_then(|index| index.parse::<usize>().ok());
                let index = index.ok_or(unknown)?;
                match argument.get(1) {
                    // The other items may be what they will.
                    Some(items @ Value::Array(_)) => self.argument(items, index),
                    _ => self.argument(argument, 1)?.get(index).cloned().ok_or(unknown),
                }
            }
            "Fn::Cidr" => {
                let arguments: Vec<_> = whole((0..3).map(|index| self.argument(argument, index)))?;
                let texts = arguments.iter().map(text).collect::<Option<Vec<_>>>().ok_or(unknown)?;
                blocks(&texts).map(|blocks| json!(blocks)).ok_or(unknown)
            }
            "Fn::FindInMap" => {
                let keys: Vec<_> = whole((0..3).map(|index| self.argument(argument, index)))?;
                let keys = keys.iter().map(text).collect::<Option<Vec<_>>>().ok_or(unknown)?;
                let mappings = self.template.get("Mappings");
                keys.iter()
                    .try_fold(mappings.ok_or(unknown)?, |map, key| map.get(key))
                    .cloned()
                    .ok_or(unknown)
            }
            _ => Err(unknown),
        }
    }

    fn reference(&self, name: &str) -> Result<Value, Hidden> {
        if let Some(parameter) = self.parameters.get(name) {
            return parameter.clone();
        }
        // Of an ID with several parts, it is not known which of them is meant.
        let id = self.resources.get(name).and_then(|resource| resource.physical_id.as_ref());
        id.filter(|id| !id.contains('|')).map(|id| json!(id)).ok_or(Hidden::Unknown)
    }

    fn attribute(&self, argument: &Value) -> Result<Value, Hidden> {
        let (resource, name) = match argument {
            Value::String(text) => text.split_once('.').ok_or(Hidden::Unknown)?,
            list => (list[0].as_str().unwrap_or_default(), list[1].as_str().unwrap_or_default()),
        };
        let one = self.resources.get(resource).ok_or(Hidden::Unknown)?;
        if let Some(property) = declared_in(&one.kind, name) {
            return self.declared(resource, property)?.ok_or(Hidden::Unknown);
        }
        if let Some(told) = self.attributes.get(&(resource.to_owned(), name.to_owned())) {
            return Ok(told.as_str().into());
        }
        let told = one.physical_id.as_ref().and_then(|id| {
            let path = self.declared(resource, "Path").ok()?.unwrap_or_else(|| "/".into());
            self.place.attribute(&one.kind, name, id, path.as_str())
        });
        told.map(Value::from).ok_or(Hidden::Unknown)
    }

    /// What the template says of a property. One that rests on itself cannot be told.
    fn declared(&self, resource: &str, property: &str) -> Told {
        let Some(value) = self.template["Resources"][resource]["Properties"].get(property) else {
            return Ok(None);
        };
        let key = (resource.to_owned(), property.to_owned());
        if !self.asking.borrow_mut().insert(key.clone()) {
            return Err(Hidden::Unknown);
        }
        let told = self.value(value);
        self.asking.borrow_mut().remove(&key);
        told
    }

    fn substitute(&self, argument: &Value) -> Result<Value, Hidden> {
        let (template, own) = match argument {
            Value::String(template) => (template.as_str(), None),
            list => (list[0].as_str().ok_or(Hidden::Unknown)?, list[1].as_object()),
        };
        let own: BTreeMap<_, _> =
            own.into_iter().flatten().map(|(name, value)| (name.as_str(), self.value(value))).collect();
        let part = |name: &str| {
            if let Some(literal) = name.strip_prefix('!') {
                return Ok(format!("${{{literal}}}"));
            }
            let value = match own.get(name.trim()) {
                Some(told) => told.clone()?.ok_or(Hidden::Unknown)?,
                None if name.contains('.') => self.attribute(&json!(name.trim()))?,
                None => self.reference(name.trim())?,
            };
            text(&value).ok_or(Hidden::Unknown)
        };
        let (mut parts, mut rest) = (Vec::new(), template);
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').ok_or(Hidden::Unknown)?;
            parts.extend([Ok(before.to_owned()), part(name)]);
            rest = after;
        }
        let parts: Vec<_> = whole(parts.into_iter().chain([Ok(rest.to_owned())]))?;
        if parts.iter().map(String::len).sum::<usize>() > LONGEST {
            return Err(Hidden::Unknown);
        }
        Ok(parts.concat().into())
    }
}

/// All of them; a secret among them hides more than what is not known.
fn whole<T>(all: impl IntoIterator<Item = Result<T, Hidden>>) -> Result<Vec<T>, Hidden> {
    let (mut found, mut hidden) = (Vec::new(), None);
    for one in all {
        match one {
            Ok(value) => found.push(value),
            Err(why) => hidden = hidden.max(Some(why)),
        }
    }
    hidden.map_or(Ok(found), Err)
}

/// The blocks that `Fn::Cidr` makes of a block: how many, and how many bits an address has in each.
fn blocks(arguments: &[String]) -> Option<Vec<String>> {
    let [block, count, bits] = arguments else { return None };
    let (block, count, bits): (IpNet, usize, u8) =
        (block.parse().ok()?, count.parse().ok()?, bits.parse().ok()?);
    let blocks = block.subnets(block.max_prefix_len().checked_sub(bits)?).ok()?;
    let blocks: Vec<_> = blocks.take(count.min(256)).map(|block| block.to_string()).collect();
    (blocks.len() == count).then_some(blocks)
}

/// The value, where it names no secret that is resolved when AWS deploys.
fn free(value: Value) -> Result<Value, Hidden> {
    let names_secret = match &value {
        Value::String(text) => text.contains("{{resolve:"),
        Value::Array(items) => {
            items.iter().any(|item| item.as_str().is_some_and(|t| t.contains("{{resolve:")))
        }
        _ => false,
    };
    if names_secret { Err(Hidden::Secret) } else { Ok(value) }
}

/// The function that an object is, and its argument.
pub(super) fn function(members: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = members.iter().next().filter(|_| members.len() == 1)?;
    let is_named = (name == "Ref" || name == "Condition") && argument.is_string();
    (is_named || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

/// A scalar as text: CloudFormation takes `5` and `"5"` for the same.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
