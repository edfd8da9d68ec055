//! Declared resources as the snapshot has them, put together again from the rows of `iac_*`.

use super::asked::Asked;
use super::mapping::Mapping;
use super::properties::Properties;
use super::stack::Tool;
use crate::store::{Draft, StoreError, Value as Cell};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A declared resource, without its properties.
#[derive(Debug)]
pub(super) struct Recorded {
    pub(super) account_id: String,
    pub(super) region: String,
    pub(super) urn: String,
    tool: Tool,
    kind: String,
    pub(super) id: Option<String>,
    /// Whether its stack manages it and goes on to.
    pub(super) is_managed: bool,
    default_tags: BTreeMap<String, String>,
}

/// What a resource declares. It is read when it is needed: all of it together is larger than the state.
#[derive(Debug, Default)]
pub(super) struct Declared {
    inputs: Properties,
    outputs: Properties,
}

impl Recorded {
    pub(super) fn asked<'a>(&'a self, declared: &'a Declared) -> Asked<'a> {
        let what = (self.tool, self.kind.as_str(), self.id.as_deref());
        Asked::new(what, (&declared.inputs, &declared.outputs), &self.default_tags)
    }

    /// Its properties, put together from their leaves.
    pub(super) fn properties(&self, draft: &Draft<'_>) -> Result<Declared, StoreError> {
        let sql = "SELECT path, source, value, is_default, is_secret = 0 AND secret_kind IS NULL FROM iac_property \
                   WHERE account_id = ?1 AND region = ?2 AND urn = ?3";
        let mut declared = Declared::default();
        for row in draft.read(sql, &[&self.account_id, &self.region, &self.urn])?.rows {
            let Ok([path, source, value, is_default, is_public]) = <[Cell; 5]>::try_from(row) else {
                continue;
            };
            let Some(path) = text(path) else { continue };
            let is_input = text(source).as_deref() == Some("input");
            let properties = if is_input { &mut declared.inputs } else { &mut declared.outputs };
            let value = text(value);
            if value.is_none() && is_public == Cell::Integer(1) {
                properties.unknown.insert(path.clone());
            }
            properties.put(path, value, is_default == Cell::Integer(1));
        }
        Ok(declared)
    }
}

/// The declared resources of the types that are compared.
pub(super) fn recorded(draft: &Draft<'_>) -> Result<Vec<Recorded>, StoreError> {
    let mapping = Mapping::own();
    let sql = "SELECT account_id, region, urn, tool, type, id, provider_default_tags, \
               is_external OR coalesce(is_deleting, 0) FROM iac_resource WHERE is_custom ORDER BY urn";
    let mut resources = Vec::new();
    for row in draft.read(sql, &[])?.rows {
        let mut row = row.into_iter();
        let mut text = || row.next().and_then(text);
        let (Some(account_id), Some(region), Some(urn), Some(tool), Some(kind)) =
            (text(), text(), text(), text(), text())
        else {
            continue;
        };
        let (id, default_tags) = (text(), text());
        let Some(tool) = tool_of(&tool).filter(|_| mapping.table_of(&kind).is_some()) else { continue };
        resources.push(Recorded {
            account_id,
            region,
            urn,
            tool,
            kind,
            id,
            is_managed: row.next() == Some(Cell::Integer(0)),
            default_tags: default_tags.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
        });
    }
    Ok(resources)
}

fn tool_of(name: &str) -> Option<Tool> {
    [Tool::Pulumi, Tool::Terraform, Tool::CloudFormation].into_iter().find(|tool| tool.name() == name)
}

fn text(cell: Cell) -> Option<String> {
    if let Cell::Text(text) = cell { Some(text) } else { None }
}

impl Properties {
    /// Puts a leaf in its place. One without a value is a secret, if it is not unknown.
    fn put(&mut self, path: String, value: Option<String>, is_default: bool) {
        let steps = steps(&path);
        let value = value.map(|text| serde_json::from_str(&text).unwrap_or(Value::String(text)));
        if value.is_none() && !self.unknown.contains(&path) {
            self.secrets.insert(path.clone());
        }
        if is_default {
            self.defaults.insert(path);
        }
        let mut steps = steps.into_iter();
        if let Some(Step::Member(name)) = steps.next() {
            let place = self.values.entry(name).or_insert(Value::Null);
            *steps.fold(place, Step::enter) = value.unwrap_or_default();
        }
    }
}

enum Step {
    Member(String),
    Item(usize),
}

impl Step {
    fn enter(place: &mut Value, step: Self) -> &mut Value {
        match step {
            Self::Member(name) => {
                if !place.is_object() {
                    *place = Value::Object(Map::new());
                }
                &mut place[name]
            }
            Self::Item(index) => {
                if !place.is_array() {
                    *place = Value::Array(Vec::new());
                }
                if let Value::Array(list) = place
                    && list.len() <= index
                {
                    list.resize(index + 1, Value::Null);
                }
                &mut place[index]
            }
        }
    }
}

/// The steps of a path of `iac_property`: `tags["a.b"]`, `ingress[0].fromPort`.
fn steps(path: &str) -> Vec<Step> {
    let (mut steps, mut rest) = (Vec::new(), path);
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('[').filter(|rest| rest.starts_with('"')) {
            let mut texts = serde_json::Deserializer::from_str(quoted).into_iter::<String>();
            let Some(Ok(name)) = texts.next() else { break };
            let after = quoted.get(texts.byte_offset()..).unwrap_or_default();
            rest = after.strip_prefix(']').unwrap_or(after);
            steps.push(Step::Member(name));
        } else if let Some((index, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let Ok(index) = index.parse() else { break };
            steps.push(Step::Item(index));
            rest = after;
        } else {
            let name = rest.trim_start_matches('.');
            let end = name.find(['.', '[']).unwrap_or(name.len());
            steps.push(Step::Member(name[..end].to_owned()));
            rest = &name[end..];
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::Properties;
    use serde_json::{Value, json};

    #[test]
    fn properties_are_put_together_from_their_leaves() {
        let whole = json!({
            "tags": { "a.b": "1", "c]": "2", "kubernetes.io/x": "3", "d\"e": "4", "": "5" },
            "ingress": [{ "cidrBlocks": ["10.0.0.0/8", "::/0"], "fromPort": 0 }, { "self": true }],
            "none": [], "text": "[1]", "nested": [[1], [2, 3]],
        });
        let Value::Object(values) = whole.clone() else { panic!("an object") };
        let before = Properties { values, ..Properties::default() };
        let mut after = Properties::default();
        for leaf in before.leaves().into_iter().rev() {
            after.put(leaf.path, leaf.value.map(Value::to_string), false);
        }
        assert_eq!(Value::Object(after.values), whole);
    }

    #[test]
    fn a_leaf_without_a_value_is_a_secret() {
        let mut properties = Properties::default();
        properties.put("db.password".to_owned(), None, false);
        properties.put("db.port".to_owned(), Some("5432".to_owned()), true);
        assert_eq!(Value::Object(properties.values), json!({ "db": { "password": null, "port": 5432 } }));
        assert_eq!(properties.secrets.into_iter().collect::<Vec<_>>(), ["db.password"]);
        assert_eq!(properties.defaults.into_iter().collect::<Vec<_>>(), ["db.port"]);
    }
}
