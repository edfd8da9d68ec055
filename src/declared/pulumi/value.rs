//! Values as Pulumi keeps them: secrets, assets and references are objects that carry a signature.
//! Source: pulumi/pulumi, `sdk/go/common/resource/sig`.

use crate::declared::properties::{below, element};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const SIGNATURE: &str = "4dabf18193072939515e22adb298388d";
const ASSET: &str = "c44067f5952c0a294b673a41bacd8c17";
const ARCHIVE: &str = "0def7320c3a5731c473e5ecbe6d01bc7";
const REFERENCE: &str = "5cf8f73096256a8f31e491e813e4eb8e";
const OUTPUT: &str = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/// What stands for values that are not known before an update.
const UNKNOWN: [&str; 7] = [
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

/// Where an object names the members that the provider chose.
const DEFAULTS: &str = "__defaults";

/// Plain properties, and what was learned of them on the way.
#[derive(Debug, Default)]
pub(super) struct Plain {
    pub(super) values: Map<String, Value>,
    /// The paths of secrets, of which nothing is left.
    pub(super) secrets: BTreeSet<String>,
    /// The paths of what the provider chose.
    pub(super) defaults: BTreeSet<String>,
}

impl Plain {
    /// The properties of a resource. What begins with `__` is the provider's own, and may repeat secrets.
    pub(super) fn of(mut properties: Map<String, Value>) -> Self {
        let mut plain = Self::default();
        if properties.contains_key(SIGNATURE) {
            // Everything at once is a secret.
            return plain;
        }
        plain.note_defaults("", &properties);
        properties.retain(|name, _| !name.starts_with("__"));
        plain.values = plain.members("", properties);
        plain
    }

    fn members(&mut self, path: &str, members: Map<String, Value>) -> Map<String, Value> {
        let members = members.into_iter().filter(|(name, _)| name != DEFAULTS);
        let mut plain = |(name, value): (String, Value)| {
            let value = self.value(&below(path, &name), value);
            (name, value)
        };
        members.map(&mut plain).collect()
    }

    fn note_defaults(&mut self, path: &str, members: &Map<String, Value>) {
        let names = members.get(DEFAULTS).and_then(Value::as_array).into_iter().flatten();
        self.defaults.extend(names.filter_map(Value::as_str).map(|name| below(path, name)));
    }

    fn value(&mut self, path: &str, value: Value) -> Value {
        match value {
            Value::Object(members) if members.contains_key(SIGNATURE) => self.signed(path, members),
            Value::Object(members) => {
                self.note_defaults(path, &members);
                Value::Object(self.members(path, members))
            }
            Value::Array(list) => {
                let list = list.into_iter().enumerate();
                list.map(|(index, value)| self.value(&element(path, index), value)).collect()
            }
            Value::String(text) if UNKNOWN.contains(&text.as_str()) => Value::Null,
            value => value,
        }
    }

    fn signed(&mut self, path: &str, mut members: Map<String, Value>) -> Value {
        let signature = members.remove(SIGNATURE);
        let is_secret = members.get("secret").and_then(Value::as_bool) == Some(true);
        match signature.as_ref().and_then(Value::as_str) {
            Some(ASSET | ARCHIVE) => Value::Object(self.members(path, members)),
            Some(REFERENCE) => {
                let id = members.remove("id").filter(|id| id.as_str().is_some_and(|id| !id.is_empty()));
                id.or_else(|| members.remove("urn")).filter(Value::is_string).unwrap_or_default()
            }
            Some(OUTPUT) if !is_secret => {
                let value = members.remove("value").unwrap_or_default();
                self.value(path, value)
            }
            // A secret; or something of a newer Pulumi, which may be one.
            _ => {
                self.secrets.insert(path.to_owned());
                Value::Null
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plain(value: Value) -> Plain {
        let Value::Object(members) = value else { panic!("an object") };
        Plain::of(members)
    }

    #[test]
    fn a_secret_leaves_nothing_but_its_path() {
        let secret = |content: Value| {
            let mut members =
                Map::from_iter([(SIGNATURE.to_owned(), "1b47061264138c4ac30d75fd1eb44270".into())]);
            members.extend(content.as_object().cloned().unwrap_or_default());
            Value::Object(members)
        };
        let found = plain(json!({
            "encrypted": secret(json!({ "ciphertext": "v1:abc:hunter2" })),
            "shown": [{ "deep": secret(json!({ "plaintext": "\"hunter2\"" })) }],
            "output": { SIGNATURE: OUTPUT, "secret": true, "value": "hunter2" },
            "newer": { SIGNATURE: "something else", "value": "hunter2" },
            "odd": { SIGNATURE: 7, "value": "hunter2" },
            "__inputs": { "password": "hunter2" },
        }));
        assert!(!json!(found.values).to_string().contains("hunter2"));
        let paths: Vec<_> = found.secrets.into_iter().collect();
        assert_eq!(paths, ["encrypted", "newer", "odd", "output", "shown[0].deep"]);
    }

    #[test]
    fn what_has_another_signature_becomes_what_it_stands_for() {
        let found = plain(json!({
            "code": { SIGNATURE: ARCHIVE, "hash": "ab", "assets": { "a.js": { SIGNATURE: ASSET, "text": "x" } } },
            "role": { SIGNATURE: REFERENCE, "urn": "urn:x", "id": "app" },
            "group": { SIGNATURE: REFERENCE, "urn": "urn:y", "id": "" },
            "port": { SIGNATURE: OUTPUT, "value": { "from": 80 } },
            "later": UNKNOWN[0],
        }));
        assert_eq!(
            json!(found.values),
            json!({
                "code": { "hash": "ab", "assets": { "a.js": { "text": "x" } } },
                "role": "app", "group": "urn:y", "port": { "from": 80 }, "later": null,
            })
        );
    }

    #[test]
    fn defaults_are_noted_wherever_they_stand() {
        let found = plain(json!({
            "__defaults": ["name"], "name": "a",
            "rules": [{ "__defaults": ["selfRef"], "selfRef": false, "port": 1 }],
        }));
        assert_eq!(found.defaults.into_iter().collect::<Vec<_>>(), ["name", "rules[0].selfRef"]);
        assert_eq!(json!(found.values), json!({ "name": "a", "rules": [{ "selfRef": false, "port": 1 }] }));
    }
}
