//! Templates, in JSON or in YAML with the short forms of the functions: `!Sub` is read as `Fn::Sub`.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};
use serde_saphyr::Tagged;
use std::fmt;

/// The template as JSON; `None` where it is neither.
pub fn template(text: &str) -> Option<Value> {
    let read = || serde_saphyr::from_str::<Node>(text).ok().map(|node| node.0);
    serde_json::from_str(text).ok().or_else(read).filter(Value::is_object)
}

/// A value of YAML, its tag as the function that it is short for.
struct Node(Value);

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(Plain(value), tag) = Tagged::deserialize(deserializer)?;
        let function =
            tag.as_deref().and_then(|tag| tag.strip_prefix('!')).filter(|tag| !tag.starts_with('!'));
        Ok(Self(match function {
            None => value,
            Some(name @ ("Ref" | "Condition")) => json!({ name: value }),
            Some(name) => json!({ format!("Fn::{name}"): value }),
        }))
    }
}

/// A value of YAML whose own tag was taken off.
struct Plain(Value);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor).map(Self)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a template")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Node(value)) = items.next_element()? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Node(value))) = entries.next_entry::<String, _>()? {
            map.insert(key, value);
        }
        Ok(map.into())
    }
}
