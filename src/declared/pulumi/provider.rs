//! What a provider's configuration says of the resources that it manages.

use crate::declared::properties::Properties;
use crate::declared::stack::Provider;
use serde_json::Value;
use std::collections::BTreeMap;

/// The provider with these properties, in Pulumi's names. What is no text is kept as JSON in text by older ones.
pub(super) fn configured(package: &str, inputs: &Properties, outputs: &Properties) -> Provider {
    let value = |name: &str| inputs.values.get(name).or_else(|| outputs.values.get(name)).map(structured);
    let text = |name: &str| value(name).and_then(|value| value.as_str().map(str::to_owned));
    Provider {
        urn: String::new(),
        package: package.to_owned(),
        version: text("version"),
        region: text("region").filter(|region| !region.is_empty()),
        account_ids: value("allowedAccountIds")
            .and_then(|ids| texts(&ids))
            .or_else(|| assumed(&value("assumeRoles")?).or_else(|| assumed(&value("assumeRole")?)))
            .filter(|ids| !ids.is_empty()),
        default_tags: value("defaultTags").map(|tags| default_tags(&tags)).unwrap_or_default(),
    }
}

fn structured(value: &Value) -> Value {
    let text = value.as_str().filter(|text| text.starts_with(['[', '{']));
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| value.clone())
}

fn texts(list: &Value) -> Option<Vec<String>> {
    list.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

/// The account of the role that is assumed last.
fn assumed(roles: &Value) -> Option<Vec<String>> {
    let role = roles.as_array().and_then(|list| list.last()).unwrap_or(roles);
    let account = role.get("roleArn")?.as_str()?.split(':').nth(4)?;
    (!account.is_empty()).then(|| vec![account.to_owned()])
}

fn default_tags(tags: &Value) -> BTreeMap<String, String> {
    let pairs = tags.get("tags").and_then(Value::as_object).into_iter().flatten();
    pairs.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect()
}
