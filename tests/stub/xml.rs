//! Values as XML: what EC2, the query services, S3 and S3 Control answer in.

use serde_json::Value;

/// How a list is written.
#[derive(Clone, Copy)]
pub(super) enum Lists {
    /// In an element of its own, each item in one of this name.
    Of(&'static str),
    /// The element is repeated.
    Repeated,
}

/// Elements of maps, which are written as entries with a key and a value.
const MAPS: [&str; 2] = ["Attributes", "SummaryMap"];

/// An element; fields that begin with `@` are its attributes.
pub(super) fn element(out: &mut String, name: &str, value: &Value, lists: Lists) {
    match (value, lists) {
        (Value::Array(items), Lists::Repeated) => {
            items.iter().for_each(|item| element(out, name, item, lists))
        }
        (Value::Array(items), Lists::Of(member)) => {
            wrapped(out, name, "", |out| items.iter().for_each(|item| element(out, member, item, lists)));
        }
        (Value::Object(fields), _) if MAPS.contains(&name) => wrapped(out, name, "", |out| {
            for (key, value) in fields {
                wrapped(out, "entry", "", |out| {
                    element(out, "key", &Value::String(key.clone()), lists);
                    element(out, "value", value, lists);
                });
            }
        }),
        (Value::Object(fields), _) => {
            let attributes = fields.iter().filter_map(|(name, value)| {
                Some(format!(" {}=\"{}\"", name.strip_prefix('@')?, escaped(value.as_str()?)))
            });
            wrapped(out, name, &attributes.collect::<String>(), |out| {
                let children = fields.iter().filter(|(name, _)| !name.starts_with('@'));
                children.for_each(|(name, value)| element(out, name, value, lists));
            });
        }
        (Value::Null, _) => wrapped(out, name, "", |_| ()),
        (Value::String(text), _) => wrapped(out, name, "", |out| *out += &escaped(text)),
        (plain, _) => wrapped(out, name, "", |out| *out += &plain.to_string()),
    }
}

fn wrapped(out: &mut String, name: &str, attributes: &str, content: impl FnOnce(&mut String)) {
    *out += &format!("<{name}{attributes}>");
    content(out);
    *out += &format!("</{name}>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
