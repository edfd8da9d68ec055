//! A state file of Terraform or OpenTofu, version 4.

use super::instance::{Instance, expand_dependencies, index, name_of};
use crate::declared::fields::Fields;
use crate::declared::json::{Member, Step, Wrong, walk};
use crate::declared::properties::{Properties, below, element};
use crate::declared::stack::{Dependency, Output, Stack, Tool};
use crate::declared::withhold::Marks;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Reads a state that is known to be one.
pub(in crate::declared) fn read(text: &str, source: &str) -> Result<Stack, Wrong> {
    let mut stack = Stack::new(Tool::Terraform, source, source);
    stack.name = Some(name_of(source));
    walk(text, step, &mut |Member { path, at, value }| {
        match path {
            "resources" if !value.is_null() => {
                let fields =
                    Fields::of(format!("element {} of `resources`", stack.resources.len() + 1), at, value)?;
                resource(fields, &mut stack)?;
            }
            "outputs" if !value.is_null() => stack.outputs = outputs(Fields::of("`outputs`", at, value)?)?,
            "version" => stack.format_version = Some(value.to_string()),
            "terraform_version" => stack.tool_version = value.as_str().map(str::to_owned),
            "lineage" => {
                let lineage = value.as_str().filter(|lineage| !lineage.is_empty());
                stack.stack = lineage.unwrap_or(source).to_owned();
            }
            "serial" => stack.serial = value.as_i64(),
            _ => {}
        }
        Ok(())
    })?;
    expand_dependencies(&mut stack.resources);
    Ok(stack)
}

fn step(path: &str) -> Step {
    match path {
        "resources" => Step::Each,
        "outputs" | "version" | "terraform_version" | "lineage" | "serial" => Step::Take,
        _ => Step::Skip,
    }
}

fn resource(mut fields: Fields, stack: &mut Stack) -> Result<(), Wrong> {
    let (kind, name) = (fields.needed_text("type")?, fields.needed_text("name")?);
    let (mode, module) = (fields.needed_text("mode")?, fields.text("module")?);
    let is_data = match mode.as_str() {
        "managed" => false,
        "data" => true,
        _ => return Err(fields.wrong("its `mode` is neither `managed` nor `data`")),
    };
    let module = module.map_or_else(String::new, |module| format!("{module}."));
    let address = format!("{module}{}{kind}.{name}", if is_data { "data." } else { "" });
    let mut fields = fields.named(format!("`{address}`"));
    let provider = fields.text("provider")?;
    for mut fields in fields.objects("instances")? {
        let key = fields.take("index_key");
        if key.as_ref().is_some_and(|key| !key.is_string() && !key.is_number()) {
            return Err(fields.wrong("its `index_key` is neither text nor a number"));
        }
        let index = index(key.as_ref());
        if !fields.map("attributes_flat")?.is_empty() {
            return Err(fields.wrong("its attributes are as Terraform 0.11 wrote them").help(
                "run `terraform apply -refresh-only` with a newer Terraform, and name the state again",
            ));
        }
        let attributes = fields.map("attributes")?;
        let sensitive = sensitive(&mut fields)?;
        let (kind, name, provider) = (kind.clone(), name.clone(), provider.clone());
        let address = format!("{address}{index}");
        let instance = Instance { address, index, kind, name, is_data, provider, attributes, sensitive };
        let mut resource = instance.resource();
        resource.is_tainted = Some(fields.text("status")?.as_deref() == Some("tainted"));
        resource.is_deleting = Some(fields.text("deposed")?.is_some());
        let on = |depends_on| Dependency { depends_on, kind: "dependency", property: String::new() };
        resource.dependencies = fields.texts("dependencies")?.into_iter().map(on).collect();
        stack.resources.push(resource);
    }
    Ok(())
}

/// The paths that `sensitive_attributes` names. A step that cannot be followed makes everything above it sensitive.
fn sensitive(fields: &mut Fields) -> Result<BTreeSet<String>, Wrong> {
    let mut paths = BTreeSet::new();
    for steps in fields.list("sensitive_attributes")? {
        let mut path = String::new();
        for step in steps.as_array().into_iter().flatten() {
            // The key of an index has its type beside it.
            let value = step.get("value").map(|value| value.get("value").unwrap_or(value));
            path = match value {
                Some(Value::String(name)) => below(&path, name),
                Some(Value::Number(number)) => {
                    let Some(index) = number.as_u64() else { break };
                    element(&path, index as usize)
                }
                _ => break,
            };
        }
        if path.is_empty() {
            return Err(fields.wrong("`sensitive_attributes` names something that cannot be understood"));
        }
        paths.insert(path);
    }
    Ok(paths)
}

/// `{ "name": { "value": …, "sensitive": true } }`, as both formats have it.
pub(super) fn outputs(mut fields: Fields) -> Result<Vec<Output>, Wrong> {
    let (mut values, mut secrets) = (Map::new(), BTreeSet::new());
    for name in fields.names() {
        let mut output = fields.object(&name)?;
        if output.flag("sensitive")? {
            secrets.insert(below("", &name));
        }
        values.insert(name, output.take("value").unwrap_or_default());
    }
    Ok(Properties::new(values, &Marks { secrets, ..Marks::default() }, BTreeSet::new()).into_outputs())
}
