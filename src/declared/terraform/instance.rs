//! What Terraform's two formats share: addresses, providers, and what its older versions do not mark as a secret.

use crate::declared::credentials::Credentials;
use crate::declared::properties::{Properties, below, element};
use crate::declared::stack::{Dependency, Provider, Resource};
use crate::declared::user_data::add_digest;
use crate::declared::withhold::Marks;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One instance of a resource, as far as both formats say the same of it.
pub(super) struct Instance {
    /// `module.a.aws_vpc.main["x"]`.
    pub(super) address: String,
    /// The key in brackets, or nothing.
    pub(super) index: String,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) is_data: bool,
    /// The configuration or the name of its provider.
    pub(super) provider: Option<String>,
    pub(super) attributes: Map<String, Value>,
    /// The paths of what is sensitive.
    pub(super) sensitive: BTreeSet<String>,
}

impl Instance {
    pub(super) fn resource(mut self) -> Resource {
        add_digest(&self.kind, &mut self.attributes);
        // Before Terraform 1.10, a state marks only what the configuration calls sensitive.
        let credentials = Credentials::of(&self.kind, &self.attributes);
        let marks = Marks { secrets: self.sensitive, credentials, is_marked: true };
        let outputs = Properties::new(self.attributes, &marks, BTreeSet::new());
        let id = outputs.values.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
        let mut resource = Resource {
            urn: self.address.clone(),
            declared_urn: self.address,
            name: Some(format!("{}{}", self.name, self.index)),
            kind: self.kind,
            is_custom: !self.is_data,
            is_external: self.is_data,
            id: id.map(str::to_owned),
            provider: self.provider.map(|urn| Provider {
                package: package(&urn).to_owned(),
                urn,
                ..Provider::default()
            }),
            outputs: outputs.into(),
            ..Resource::default()
        };
        resource.find_place();
        resource
    }
}

/// `aws` of `provider["registry.terraform.io/hashicorp/aws"].eu`, `provider.aws` and `registry.…/hashicorp/aws`.
fn package(provider: &str) -> &str {
    let quoted = provider.split('"').nth(1);
    let plain = || provider.rsplit_once("provider.").map_or(provider, |(_, rest)| rest);
    let name = quoted.unwrap_or_else(plain);
    let name = name.rsplit('/').next().unwrap_or(name);
    if quoted.is_some() { name } else { name.split('.').next().unwrap_or(name) }
}

/// The key of an instance, as it stands in its address: `[0]`, `["a"]`.
pub(super) fn index(key: Option<&Value>) -> String {
    key.map_or_else(String::new, |key| format!("[{key}]"))
}

/// An address without the keys of the resource's instances; keys of modules stay.
fn without_key(address: &str) -> &str {
    if !address.ends_with(']') {
        return address;
    }
    // A key may hold brackets, but behind a quote.
    let open = if address.ends_with("\"]") { address.rfind("[\"") } else { address.rfind('[') };
    open.map_or(address, |open| &address[..open])
}

/// Lets what depends on a resource as a whole depend on its instances, by the addresses that these have.
pub(super) fn expand_dependencies(resources: &mut [Resource]) {
    let mut instances: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for resource in resources.iter() {
        let address = &resource.declared_urn;
        for name in [address, without_key(address)] {
            instances.entry(name.to_owned()).or_default().insert(address.clone());
        }
    }
    for resource in resources {
        for dependency in std::mem::take(&mut resource.dependencies) {
            match instances.get(&dependency.depends_on) {
                None => resource.dependencies.push(dependency),
                Some(addresses) => resource.dependencies.extend(
                    addresses
                        .iter()
                        .map(|address| Dependency { depends_on: address.clone(), ..dependency.clone() }),
                ),
            }
        }
    }
}

/// The name of a state: its workspace where the directories tell it, else that of the file.
pub(super) fn name_of(source: &str) -> String {
    let path = Path::new(source);
    let workspace = path
        .parent()
        .filter(|directory| directory.parent().is_some_and(|above| above.ends_with("terraform.tfstate.d")));
    let name = workspace.and_then(Path::file_name).or_else(|| path.file_stem());
    name.map_or_else(|| source.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// The paths of what is `true` in `sensitive_values`.
pub(super) fn marked(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Bool(true) => _ = found.insert(path.to_owned()),
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| marked(value, &below(path, name), found));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| marked(value, &element(path, index), found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_package_of_a_provider_is_its_last_name() {
        for (provider, name) in [
            (r#"provider["registry.terraform.io/hashicorp/aws"]"#, "aws"),
            (r#"provider["registry.terraform.io/hashicorp/aws"].eu"#, "aws"),
            (r#"module.a.provider["registry.opentofu.org/hashicorp/random"]"#, "random"),
            ("provider.aws.eu", "aws"),
            ("module.a.provider.aws", "aws"),
            ("registry.terraform.io/hashicorp/aws", "aws"),
            ("", ""),
        ] {
            assert_eq!(package(provider), name, "{provider}");
        }
    }

    #[test]
    fn a_dependency_on_a_resource_is_one_on_each_of_its_instances() {
        for (address, without) in [
            ("aws_vpc.a", "aws_vpc.a"),
            ("aws_vpc.a[0]", "aws_vpc.a"),
            (r#"module.m["x"].aws_vpc.a"#, r#"module.m["x"].aws_vpc.a"#),
            (r#"module.m["x"].aws_vpc.a["[b]"]"#, r#"module.m["x"].aws_vpc.a"#),
        ] {
            assert_eq!(without_key(address), without);
        }
        let on = |address: &str| Dependency {
            depends_on: address.to_owned(),
            kind: "dependency",
            property: String::new(),
        };
        let resource = |address: &str, dependencies: &[&str]| Resource {
            declared_urn: address.to_owned(),
            dependencies: dependencies.iter().map(|address| on(address)).collect(),
            ..Resource::default()
        };
        let mut resources = [
            resource("aws_subnet.a[0]", &[]),
            resource("aws_subnet.a[1]", &[]),
            resource("aws_instance.b", &["aws_subnet.a", "aws_subnet.a[1]", "aws_vpc.gone"]),
        ];
        expand_dependencies(&mut resources);
        let found: Vec<_> = resources[2].dependencies.iter().map(|on| on.depends_on.as_str()).collect();
        assert_eq!(found, ["aws_subnet.a[0]", "aws_subnet.a[1]", "aws_subnet.a[1]", "aws_vpc.gone"]);
    }

    #[test]
    fn the_workspace_is_told_by_the_directory() {
        assert_eq!(name_of("infra/terraform.tfstate.d/dev/terraform.tfstate"), "dev");
        assert_eq!(name_of("infra/network.tfstate"), "network");
        assert_eq!(name_of("-"), "-");
    }

    #[test]
    fn what_providers_call_sensitive_is_withheld_from_older_states() {
        let value_of = |kind: &str, attributes: Value, name: &str| {
            let instance = Instance {
                address: format!("{kind}.a"),
                index: String::new(),
                kind: kind.to_owned(),
                name: "a".to_owned(),
                is_data: false,
                provider: None,
                attributes: attributes.as_object().cloned().expect("an object"),
                sensitive: BTreeSet::new(),
            };
            instance.resource().outputs.open().values[name].clone()
        };
        let parameter = |kind: &str| json!({ "type": kind, "value": "plain words" });
        assert_eq!(value_of("random_password", json!({ "result": "abcd efgh" }), "result"), Value::Null);
        assert_eq!(value_of("aws_ssm_parameter", parameter("SecureString"), "value"), Value::Null);
        assert_eq!(value_of("aws_ssm_parameter", parameter("String"), "value"), json!("plain words"));
    }
}
