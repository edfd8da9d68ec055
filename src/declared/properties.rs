//! Properties without their secrets, and the paths of what they hold.

use super::stack::Output;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Properties without their secrets: `null` stands where one was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties {
    /// The properties by their names in the tool's words.
    pub values: Map<String, Value>,
    /// The paths of what the tool keeps as a secret.
    pub secrets: BTreeSet<String>,
    /// The paths of plain values that look like credentials, each with the kind.
    pub plain_secrets: BTreeMap<String, &'static str>,
    /// The paths of what only AWS knows: a template names it, and does not tell it.
    pub unknown: BTreeSet<String>,
    /// The paths that the provider chose and not the program.
    pub defaults: BTreeSet<String>,
}

/// Bytes of the longest text that is kept. What AWS takes is far shorter: user data has 16 KiB, a template 1 MiB.
pub(super) const LONGEST: usize = 1 << 20;

/// Bytes of the longest path. Names that people choose are far shorter, and a path is a part of a key.
const LONGEST_PATH: usize = 1 << 14;

/// A value that is no list and no object, or an empty one: a row of `iac_property`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the comments of iac.sql are the documentation")]
pub struct Leaf<'a> {
    pub path: String,
    /// `None` for a secret, also for one that is only taken for it, for what only AWS knows, and for a text that is too long.
    pub value: Option<&'a Value>,
    pub is_secret: bool,
    pub secret_kind: Option<&'static str>,
    pub is_default: bool,
}

impl Properties {
    /// Whether a property, or something in it, is withheld because it is a secret or looks like one.
    pub fn is_withheld(&self, name: &str) -> bool {
        let root = below("", name);
        self.secrets.iter().chain(self.plain_secrets.keys()).any(|path| is_below(path, &root))
    }

    /// Each property as an output of a stack. One that holds a secret somewhere is withheld whole.
    pub fn into_outputs(self) -> Vec<Output> {
        let output = |(name, value): (&String, &Value)| {
            let root = below("", name);
            let is_in = |path: &&String| is_below(path, &root);
            let is_secret = self.secrets.iter().any(|path| is_in(&path));
            let secret_kind = self.plain_secrets.iter().find(|(path, _)| is_in(path)).map(|(_, kind)| *kind);
            let value = (!is_secret && secret_kind.is_none()).then(|| value.clone());
            let is_short = |value: &Value| value.as_str().is_none_or(|text| text.len() <= LONGEST);
            let value = value.filter(is_short);
            Output { name: name.clone(), value, is_secret, secret_kind, export_name: None }
        };
        self.values.iter().map(output).collect()
    }

    /// The leaves in the order of their paths.
    pub fn leaves(&self) -> Vec<Leaf<'_>> {
        let mut leaves = Vec::new();
        for (name, value) in &self.values {
            self.add(below("", name), value, false, &mut leaves);
        }
        leaves
    }

    fn add<'a>(&self, path: String, value: &'a Value, is_default: bool, leaves: &mut Vec<Leaf<'a>>) {
        let is_default = is_default || self.defaults.contains(&path);
        match value {
            Value::Object(map) if !map.is_empty() => {
                for (name, value) in map {
                    self.add(below(&path, name), value, is_default, leaves);
                }
            }
            Value::Array(list) if !list.is_empty() => {
                for (index, value) in list.iter().enumerate() {
                    self.add(element(&path, index), value, is_default, leaves);
                }
            }
            value => {
                let is_secret = self.secrets.contains(&path);
                let secret_kind = self.plain_secrets.get(&path).copied();
                let is_told = !is_secret && secret_kind.is_none() && !self.unknown.contains(&path);
                let value = Some(value)
                    .filter(|value| is_told && value.as_str().is_none_or(|text| text.len() <= LONGEST));
                let path = if path.len() > LONGEST_PATH { short(&path) } else { path };
                leaves.push(Leaf { path, value, is_secret, secret_kind, is_default });
            }
        }
    }
}

/// What stands for a path that is too long: one word.
fn short(path: &str) -> String {
    Sha256::digest(path).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a path is this one, or leads on from it.
fn is_below(path: &str, root: &str) -> bool {
    path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The path of a member: `tags.environment`, or `tags["a.b"]` where the name is no plain word.
pub(super) fn below(path: &str, name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_-:/@$".contains(c);
    match (path, !name.is_empty() && name.chars().all(is_plain)) {
        ("", true) => name.to_owned(),
        (_, true) => format!("{path}.{name}"),
        (_, false) => format!("{path}[{}]", Value::from(name)),
    }
}

/// The path of an element: `ingress[0]`.
pub(super) fn element(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Properties};
    use serde_json::{Value, json};

    fn properties(values: Value) -> Properties {
        let Value::Object(values) = values else { panic!("an object") };
        Properties { values, ..Properties::default() }
    }

    #[test]
    fn the_path_of_a_leaf_leads_to_one_place() {
        let properties = properties(json!({
            "tags": { "a.b": 1, "a": { "b": 2 }, "c]": 3, "": 4, "kubernetes.io/role": 5, "x:y": 6 },
            "rules": [{ "port": 7 }, [8]], "none": [], "empty": {}, "null": null,
        }));
        let mut paths: Vec<_> = properties.leaves().into_iter().map(|leaf| leaf.path).collect();
        paths.sort();
        assert_eq!(
            paths,
            [
                "empty",
                "none",
                "null",
                "rules[0].port",
                "rules[1][0]",
                "tags.a.b",
                "tags.x:y",
                r#"tags[""]"#,
                r#"tags["a.b"]"#,
                r#"tags["c]"]"#,
                r#"tags["kubernetes.io/role"]"#,
            ]
        );
    }

    #[test]
    fn what_is_too_long_is_there_without_its_value() {
        let long = |length: usize| "x".repeat(length);
        let mut properties = properties(json!({
            "long": long(LONGEST + 1), "short": long(LONGEST), "list": [long(LONGEST + 1), "a"], long(100_000): 1,
        }));
        properties.secrets.insert("list[1]".to_owned());
        let leaves = properties.leaves();
        let told = leaves.iter().map(|leaf| (leaf.path.len(), leaf.value.is_some(), leaf.is_secret));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [(7, false, false), (7, false, true), (4, false, false), (5, true, false), (64, true, false)]
        );
        let outputs = properties.into_outputs();
        assert!(outputs.iter().all(|output| output.name != "long" || output.value.is_none()));
    }

    #[test]
    fn a_secret_has_no_value_and_withholds_the_property_that_it_is_in() {
        let mut properties =
            properties(json!({ "db": { "user": "app", "password": null }, "dbname": "orders", "d": null }));
        properties.secrets.insert("db.password".to_owned());
        properties.plain_secrets.insert("d".to_owned(), "token");
        let shown: Vec<_> =
            properties.leaves().into_iter().map(|leaf| (leaf.path, leaf.value.cloned())).collect();
        let text = |text: &str| Some(json!(text));
        assert_eq!(
            shown.iter().map(|(path, value)| (path.as_str(), value.clone())).collect::<Vec<_>>(),
            [("d", None), ("db.password", None), ("db.user", text("app")), ("dbname", text("orders"))]
        );
        assert!(
            properties.is_withheld("db") && properties.is_withheld("d") && !properties.is_withheld("dbname")
        );
    }
}
