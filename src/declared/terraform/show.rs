//! `terraform show -json` of a state, formats 0.1 to 1.
//!
//! Format 0.1, of Terraform 0.12, leaves the module and the key of an instance out of its address.

use super::instance::{Instance, expand_dependencies, index, marked, name_of};
use super::state::outputs;
use crate::declared::fields::Fields;
use crate::declared::json::{Member, Step, Wrong, walk};
use crate::declared::properties::below;
use crate::declared::stack::{Dependency, Resource, Stack, Tool};
use std::collections::{BTreeMap, BTreeSet};

/// Reads what is known to be such a state.
pub(in crate::declared) fn read(text: &str, source: &str) -> Result<Stack, Wrong> {
    let mut stack = Stack::new(Tool::Terraform, source, source);
    stack.name = Some(name_of(source));
    let mut unplaced = BTreeMap::new();
    walk(text, step, &mut |Member { path, at, value }| {
        match path {
            _ if value.is_null() => {}
            "format_version" => stack.format_version = value.as_str().map(str::to_owned),
            "terraform_version" => stack.tool_version = value.as_str().map(str::to_owned),
            "values.outputs" => stack.outputs = outputs(Fields::of("`outputs`", at, value)?)?,
            path if path.ends_with(".resources") => {
                let number = stack.resources.len() + 1;
                let is_first = stack.format_version.as_deref() == Some("0.1");
                let fields = Fields::of(format!("resource {number}"), at, value)?;
                stack.resources.push(resource(fields, is_first)?);
                if is_first {
                    let module = path.trim_end_matches(".resources");
                    unplaced.entry(module.to_owned()).or_insert(number - 1);
                }
            }
            path => {
                // A module names itself behind its resources, and before those of the modules in it.
                let first = path.strip_suffix(".address").and_then(|module| unplaced.remove(module));
                if let Some((first, module)) = first.zip(value.as_str()) {
                    place(&mut stack.resources[first..], module);
                }
            }
        }
        Ok(())
    })?;
    expand_dependencies(&mut stack.resources);
    Ok(stack)
}

/// Modules lie in one another.
fn step(path: &str) -> Step {
    let in_module = || path.strip_prefix("values.root_module").map(|rest| rest.replace(".child_modules", ""));
    match path {
        "values" | "values.root_module" => Step::Enter,
        "format_version" | "terraform_version" | "values.outputs" => Step::Take,
        _ => match in_module().as_deref() {
            Some("") => Step::Enter,
            Some(".resources") => Step::Each,
            Some(".address") => Step::Take,
            _ => Step::Skip,
        },
    }
}

/// Puts the module before the addresses of the resources in it, and of what they depend on there.
fn place(resources: &mut [Resource], module: &str) {
    let place = |address: &mut String| *address = format!("{module}.{address}");
    for resource in resources {
        place(&mut resource.urn);
        place(&mut resource.declared_urn);
        resource.dependencies.iter_mut().for_each(|dependency| place(&mut dependency.depends_on));
    }
}

fn resource(mut fields: Fields, is_first: bool) -> Result<Resource, Wrong> {
    let mut address = fields.needed_text("address")?;
    let mut fields = fields.named(format!("`{address}`"));
    let mode = fields.needed_text("mode")?;
    let index = index(fields.take("index").as_ref());
    if is_first && !address.ends_with(&index) {
        address += &index;
    }
    let (kind, name) = (fields.needed_text("type")?, fields.needed_text("name")?);
    let mut sensitive = BTreeSet::new();
    marked(&fields.take("sensitive_values").unwrap_or_default(), "", &mut sensitive);
    let (provider, attributes) = (fields.text("provider_name")?, fields.map("values")?);
    if sensitive.contains("") {
        sensitive.extend(attributes.keys().map(|name| below("", name)));
    }
    let is_data = mode == "data";
    let instance = Instance { address, index, kind, name, is_data, provider, attributes, sensitive };
    let mut resource = instance.resource();
    resource.is_tainted = Some(fields.flag("tainted")?);
    resource.is_deleting = Some(fields.text("deposed_key")?.is_some());
    let on = |depends_on| Dependency { depends_on, kind: "dependency", property: String::new() };
    resource.dependencies = fields.texts("depends_on")?.into_iter().map(on).collect();
    Ok(resource)
}
