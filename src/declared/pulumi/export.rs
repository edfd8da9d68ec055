//! `pulumi stack export`, versions 3 and 4.

use super::provider;
use super::value::Plain;
use crate::declared::credentials::Credentials;
use crate::declared::fields::Fields;
use crate::declared::json::{Member, Step, Wrong, walk};
use crate::declared::properties::{Properties, below};
use crate::declared::stack::{Dependency, Pending, Provider, Resource, Stack, Tool};
use crate::declared::time::utc;
use crate::declared::user_data::{add_digest, hide_digest};
use crate::declared::withhold::{Marks, without_secrets};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const STACK: &str = "pulumi:pulumi:Stack";
const PROVIDERS: &str = "pulumi:providers:";

/// Reads an export that is known to be one.
pub(in crate::declared) fn read(text: &str, source: &str) -> Result<Stack, Wrong> {
    let mut export = Export {
        stack: Stack::new(Tool::Pulumi, "", source),
        providers: BTreeMap::new(),
        plugins: BTreeMap::new(),
    };
    walk(text, step, &mut |member| export.member(member))?;
    Ok(export.finish())
}

fn step(path: &str) -> Step {
    match path {
        "deployment" => Step::Enter,
        "deployment.resources" | "deployment.pending_operations" => Step::Each,
        "version" | "deployment.manifest" | "deployment.secrets_providers" => Step::Take,
        _ => Step::Skip,
    }
}

struct Export {
    stack: Stack,
    /// By what resources call them: URN and id.
    providers: BTreeMap<String, Provider>,
    /// Versions of the providers' packages.
    plugins: BTreeMap<String, String>,
}

impl Export {
    fn member(&mut self, Member { path, at, value }: Member<'_>) -> Result<(), Wrong> {
        match path {
            "version" => self.stack.format_version = Some(value.to_string()),
            _ if value.is_null() => {}
            "deployment.manifest" => self.manifest(Fields::of("`manifest`", at, value)?)?,
            "deployment.secrets_providers" => {
                self.stack.secrets_provider = encryption(Fields::of("`secrets_providers`", at, value)?)?;
            }
            "deployment.resources" => {
                let number = self.stack.resources.len() + 1;
                self.resource(Fields::of(format!("resource {number}"), at, value)?)?;
            }
            "deployment.pending_operations" => {
                let number = self.stack.pending.len() + 1;
                let pending = pending(Fields::of(format!("pending operation {number}"), at, value)?)?;
                self.stack.pending.push(pending);
            }
            _ => {}
        }
        Ok(())
    }

    fn manifest(&mut self, mut fields: Fields) -> Result<(), Wrong> {
        self.stack.exported_at = fields.text("time")?.as_deref().and_then(utc);
        let version = fields.text("version")?;
        self.stack.tool_version = version.map(|version| version.trim_start_matches('v').to_owned());
        for mut plugin in fields.objects("plugins")? {
            let (name, version) = (plugin.text("name")?, plugin.text("version")?);
            match (plugin.text("type")?.as_deref(), name, version) {
                (Some("language"), name, _) => self.stack.runtime = name,
                (Some("resource"), Some(name), Some(version)) => _ = self.plugins.insert(name, version),
                _ => {}
            }
        }
        Ok(())
    }

    fn resource(&mut self, mut fields: Fields) -> Result<(), Wrong> {
        let urn = fields.needed_text("urn")?;
        let Some([stack, project, _, name]) = parts(&urn) else {
            return Err(fields.wrong("its `urn` is not `urn:pulumi:stack::project::type::name`"));
        };
        let mut fields = fields.named(format!("`{urn}`"));
        let kind = fields.needed_text("type")?;
        if self.stack.name.is_none() || kind == STACK {
            self.stack.name = Some(stack.to_owned());
            self.stack.project = Some(project.to_owned());
            self.stack.stack = format!("{project}/{stack}");
        }
        let (inputs, mut outputs) = properties(&mut fields, &kind)?;
        // A view shows what another resource is made of; nothing manages it by itself.
        let is_view = fields.text("viewOf")?.is_some();
        let mut resource = Resource {
            name: Some(name.to_owned()),
            is_custom: fields.flag("custom")? && !is_view,
            is_external: fields.flag("external")?,
            id: fields.text("id")?,
            is_protected: Some(fields.flag("protect")?),
            is_retained: Some(fields.flag("retainOnDelete")?),
            is_tainted: Some(fields.flag("taint")?),
            is_deleting: Some(fields.flag("delete")?),
            is_replacing: Some(fields.flag("pendingReplacement")?),
            init_errors: fields.texts("initErrors")?.into_iter().map(without_secrets).collect(),
            created_at: fields.text("created")?.as_deref().and_then(utc),
            modified_at: fields.text("modified")?.as_deref().and_then(utc),
            parent: fields.text("parent")?,
            ..Resource::default()
        };
        let provider = fields.text("provider")?;
        resource.dependencies = dependencies(&mut fields, &resource, provider.as_deref())?;
        resource.provider = provider.map(|urn| Provider { urn, ..Provider::default() });
        if let Some(package) = kind.strip_prefix(PROVIDERS) {
            let provider = provider::configured(package, &inputs, &outputs);
            let id = resource.id.as_deref().unwrap_or_default();
            self.providers.insert(format!("{urn}::{id}"), provider);
        } else if kind == STACK {
            self.stack.outputs = std::mem::take(&mut outputs).into_outputs();
        }
        (resource.inputs, resource.outputs) = (inputs.into(), outputs.into());
        (resource.urn, resource.declared_urn, resource.kind) = (urn.clone(), urn, kind);
        resource.find_place();
        self.stack.resources.push(resource);
        Ok(())
    }

    fn finish(mut self) -> Stack {
        for resource in &mut self.stack.resources {
            if let Some(provider) = &mut resource.provider {
                let known = self.providers.get(&provider.urn).cloned();
                let known = known.unwrap_or_else(|| named(&provider.urn));
                *provider = Provider { urn: std::mem::take(&mut provider.urn), ..known };
                let version = || self.plugins.get(&provider.package).cloned();
                provider.version = provider.version.take().or_else(version);
            }
        }
        self.stack
    }
}

/// Stack, project, type and name of a URN.
fn parts(urn: &str) -> Option<[&str; 4]> {
    let parts: Vec<_> = urn.strip_prefix("urn:pulumi:")?.splitn(4, "::").collect();
    let parts = <[&str; 4]>::try_from(parts).ok()?;
    parts.iter().all(|part| !part.is_empty()).then_some(parts)
}

/// A provider that the state does not hold, of which only the type is known.
fn named(urn: &str) -> Provider {
    let kind = parts(urn).map_or("", |[_, _, kind, _]| kind);
    let package = kind.rsplit('$').next().and_then(|kind| kind.strip_prefix(PROVIDERS));
    Provider { package: package.unwrap_or_default().to_owned(), ..Provider::default() }
}

/// What encrypts the secrets: the key of a `cloud` is named by the scheme of its URL. The URL of a `service` is that of
/// Pulumi Cloud itself (pulumi/pulumi, `pkg/secrets`).
fn encryption(mut fields: Fields) -> Result<Option<String>, Wrong> {
    let kind = fields.text("type")?;
    let state = fields.take("state").unwrap_or_default();
    let url = state.get("url").and_then(Value::as_str).filter(|_| kind.as_deref() == Some("cloud"));
    let scheme = url.and_then(|url| url.split_once("://")).map(|(scheme, _)| scheme.to_owned());
    Ok(scheme.or(kind))
}

fn pending(mut fields: Fields) -> Result<Pending, Wrong> {
    let kind = fields.needed_text("type")?;
    let resource = fields.take("resource").unwrap_or_default();
    let urn = resource.get("urn").and_then(Value::as_str).map(str::to_owned);
    let urn = urn.ok_or_else(|| fields.wrong("its `resource` has no `urn`"))?;
    Ok(Pending { urn, kind })
}

/// What is a secret among the inputs is one among the outputs, too: an older provider reads it back without a mark.
fn properties(fields: &mut Fields, kind: &str) -> Result<(Properties, Properties), Wrong> {
    let (mut inputs, outputs) = (Plain::of(fields.map("inputs")?), Plain::of(fields.map("outputs")?));
    add_digest(kind, &mut inputs.values);
    let digest = hide_digest(kind, &mut inputs.values, |name| inputs.secrets.contains(name));
    inputs.secrets.extend(digest);
    let additional = fields.texts("additionalSecretOutputs")?;
    let secrets: BTreeSet<_> = additional.iter().map(|name| below("", name)).collect();
    let secrets: BTreeSet<_> = secrets.into_iter().chain(inputs.secrets).chain(outputs.secrets).collect();
    let new = |values: Map<_, _>, defaults| {
        let credentials = Credentials::of(kind, &values);
        Properties::new(values, &Marks { secrets: secrets.clone(), credentials, is_marked: false }, defaults)
    };
    Ok((new(inputs.values, inputs.defaults), new(outputs.values, outputs.defaults)))
}

fn dependencies(
    fields: &mut Fields,
    resource: &Resource,
    provider: Option<&str>,
) -> Result<Vec<Dependency>, Wrong> {
    let on = |depends_on: &str, kind| Dependency {
        depends_on: depends_on.to_owned(),
        kind,
        property: String::new(),
    };
    let mut all: Vec<_> = resource.parent.iter().map(|parent| on(parent, "parent")).collect();
    // The reference of a provider ends in its id.
    all.extend(
        provider.map(|provider| on(provider.rsplit_once("::").map_or(provider, |(urn, _)| urn), "provider")),
    );
    all.extend(fields.text("deletedWith")?.iter().map(|urn| on(urn, "deleted_with")));
    all.extend(fields.texts("dependencies")?.iter().map(|urn| on(urn, "dependency")));
    for (property, urns) in fields.map("propertyDependencies")? {
        for urn in urns.as_array().into_iter().flatten() {
            let urn = urn.as_str().ok_or_else(|| {
                fields.wrong(format!("`propertyDependencies.{property}` holds something that is no URN"))
            })?;
            all.push(Dependency { property: property.clone(), ..on(urn, "property") });
        }
    }
    Ok(all)
}
