//! Which properties hold credentials whatever they look like: data, in `credentials.toml`.

use super::mapping;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!("credentials.toml")).expect("a file of the program, which a test reads");
    Known::of(file.types)
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "type")]
    types: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    names: Vec<String>,
    properties: Vec<String>,
    #[serde(default)]
    unless: BTreeMap<String, Vec<String>>,
    /// Who says so: for readers.
    #[serde(rename = "source")]
    _source: String,
}

/// What is known of a type.
#[derive(Debug)]
struct Type {
    /// Paths in one spelling.
    properties: Vec<String>,
    unless: BTreeMap<String, Vec<String>>,
}

#[derive(Debug)]
struct Known {
    types: Vec<Type>,
    by_name: BTreeMap<String, Vec<usize>>,
    /// By the beginnings of names.
    by_start: BTreeMap<String, Vec<usize>>,
}

impl Known {
    fn of(written: Vec<Written>) -> Self {
        let mut known = Self { types: Vec::new(), by_name: BTreeMap::new(), by_start: BTreeMap::new() };
        for (number, one) in written.into_iter().enumerate() {
            for name in &one.names {
                let (names, name) = match name.strip_suffix('*') {
                    Some(start) => (&mut known.by_start, start.to_owned()),
                    None => (&mut known.by_name, mapping::key(name)),
                };
                names.entry(name).or_default().push(number);
            }
            let properties = one.properties.iter().map(|path| spelling(path)).collect();
            known.types.push(Type { properties, unless: one.unless });
        }
        known
    }
}

/// The properties of one resource that hold credentials.
#[derive(Debug, Default)]
pub(super) struct Credentials {
    types: Vec<&'static Type>,
}

impl Credentials {
    /// Those of a resource of this type, in any tool.
    pub(super) fn of(kind: &str, values: &Map<String, Value>) -> Self {
        let started = KNOWN.by_start.iter().filter(|(start, _)| kind.starts_with(start.as_str()));
        let numbers =
            KNOWN.by_name.get(&mapping::key(kind)).into_iter().chain(started.map(|(_, numbers)| numbers));
        let types = numbers.flatten().map(|number| &KNOWN.types[*number]);
        let is_excused = |one: &&Type| {
            let mut pairs = one.unless.iter();
            pairs.any(|(name, excuses)| {
                values
                    .get(name)
                    .and_then(Value::as_str)
                    .is_some_and(|value| excuses.iter().any(|one| one == value))
            })
        };
        Self { types: types.filter(|one| !is_excused(one)).collect() }
    }

    /// Whether what lies at this path is one.
    pub(super) fn hold(&self, path: &str) -> bool {
        if self.types.is_empty() {
            return false;
        }
        let path = spelling(path);
        self.types.iter().any(|one| one.properties.contains(&path))
    }
}

/// Whether what lies at this path of the properties of a resource of this type is a credential.
pub fn is_credential(kind: &str, path: &str) -> bool {
    Credentials::of(kind, &Map::new()).hold(path)
}

/// One spelling for the paths of all tools: letters and digits in lower case, without places in lists.
fn spelling(path: &str) -> String {
    let mut spelt = String::new();
    for (index, part) in path.split('[').enumerate() {
        let rest = if index == 0 { part } else { part.split_once(']').map_or(part, |(_, rest)| rest) };
        spelt.extend(rest.chars().filter(|c| c.is_alphanumeric() || *c == '.').flat_map(char::to_lowercase));
    }
    spelt
}

#[cfg(test)]
mod tests {
    use super::{Credentials, KNOWN, spelling};
    use serde_json::{Map, Value, json};

    fn of(kind: &str) -> Credentials {
        Credentials::of(kind, &Map::new())
    }

    #[test]
    fn a_type_is_known_in_each_tool() {
        for (kind, path) in [
            ("aws_vpn_connection", "tunnel1_preshared_key"),
            ("aws:ec2/vpnConnection:VpnConnection", "tunnel1PresharedKey"),
            ("AWS::EC2::VPNConnection", "VpnTunnelOptionsSpecifications[1].PreSharedKey"),
            ("aws-native:ec2:VpnConnection", "vpnTunnelOptionsSpecifications[0].preSharedKey"),
            ("aws_cloudwatch_event_connection", "auth_parameters[0].api_key[0].value"),
            ("azurerm_storage_account", "primary_connection_string"),
            ("kubernetes:core/v1:Secret", "stringData"),
        ] {
            assert!(of(kind).hold(path), "{kind} {path}");
        }
        assert!(!of("aws_vpn_connection").hold("id") && !of("aws_vpc").hold("tunnel1_preshared_key"));
    }

    #[test]
    fn a_parameter_of_plain_text_is_none() {
        let of =
            |kind: Value| Credentials::of("aws_ssm_parameter", &Map::from_iter([("type".to_owned(), kind)]));
        assert!(of(json!("SecureString")).hold("value") && of(Value::Null).hold("value"));
        assert!(!of(json!("String")).hold("value"));
    }

    #[test]
    fn paths_have_one_spelling_and_types_stand_once() {
        assert_eq!(spelling(r#"A_b[0]["c.d"].eF"#), "ab.ef");
        assert!(KNOWN.by_name.iter().all(|(_, numbers)| numbers.len() == 1), "{:?}", KNOWN.by_name);
    }
}
