//! What a task definition says of its containers. Values of variables stay here.

use crate::collect::{always, given, said};
use crate::secrets::{self, Search};
use crate::store::{Cell, Lacking};
use aws_sdk_ecs::types::{ContainerDefinition, LogConfiguration, PortMapping, Secret};
use serde_json::{Map, Value, json};

const ENVIRONMENT: &str = "taskDefinition.containerDefinitions.environment";

/// Containers in AWS's names.
pub(super) fn containers(all: &[ContainerDefinition]) -> Result<Value, Lacking> {
    all.iter().map(container).collect()
}

fn container(of: &ContainerDefinition) -> Result<Value, Lacking> {
    let ports = always(of.port_mappings.as_ref(), "taskDefinition.containerDefinitions.portMappings")?;
    let files = of.environment_files().iter().map(|file| json!({ "Value": file.value() }));
    let credentials = of.repository_credentials().map(|own| own.credentials_parameter());
    Ok(given(json!({
        "Name": name(of)?,
        "Image": always(of.image(), "taskDefinition.containerDefinitions.image")?,
        "Essential": of.essential(),
        "Privileged": of.privileged(),
        "ReadonlyRootFilesystem": of.readonly_root_filesystem(),
        "User": of.user(),
        "PortMappings": ports.iter().map(port).collect::<Value>(),
        "LogConfiguration": of.log_configuration().map(log).transpose()?,
        "Secrets": of.secrets().iter().map(secret).collect::<Result<Value, _>>()?,
        "EnvironmentFiles": files.collect::<Value>(),
        "RepositoryCredentials": credentials.map(|own| json!({ "CredentialsParameter": own })),
        "FirelensConfiguration": of.firelens_configuration().map(|it| json!({ "Type": it.r#type().as_str() })),
    })))
}

fn name(of: &ContainerDefinition) -> Result<&str, Lacking> {
    always(of.name(), "taskDefinition.containerDefinitions.name")
}

/// With the first and the last port, which AWS says as one text where they are several.
fn port(mapping: &PortMapping) -> Value {
    let range = mapping.container_port_range().and_then(|range| range.split_once('-'));
    let range = range.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    let range = range.or_else(|| mapping.container_port().map(|port| (port, port)));
    given(json!({
        "ContainerPort": mapping.container_port(),
        "ContainerPortRange": mapping.container_port_range(),
        "FromPort": range.map(|(from, _)| from),
        "ToPort": range.map(|(_, to)| to),
        "HostPort": mapping.host_port(),
        "Protocol": mapping.protocol().map(|protocol| protocol.as_str()),
        "Name": mapping.name(),
    }))
}

/// Options of other drivers hold tokens and addresses.
fn log(of: &LogConfiguration) -> Result<Value, Lacking> {
    const DRIVER: &str = "taskDefinition.containerDefinitions.logConfiguration.logDriver";
    let options = of.options().into_iter().flatten();
    let shown = options.filter(|(name, _)| name.starts_with("awslogs-") || *name == "mode");
    let shown: Map<_, _> = shown.map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    Ok(json!({
        "LogDriver": always(said(of.log_driver().as_str()), DRIVER)?,
        "Options": shown,
        "SecretOptions": of.secret_options().iter().map(secret).collect::<Result<Value, _>>()?,
    }))
}

fn secret(of: &Secret) -> Result<Value, Lacking> {
    let from = always(said(of.value_from()), "taskDefinition.containerDefinitions.secrets.valueFrom")?;
    Ok(json!({ "Name": of.name(), "ValueFrom": from }))
}

/// The names of the variables of all containers, and what looks like a credential among them and the options of logs.
pub(super) fn environment(all: Result<&[ContainerDefinition], Lacking>) -> (Cell, Cell) {
    let (mut names, mut parts) = (Vec::new(), Vec::new());
    let read = all.and_then(|all| {
        for of in all {
            let container = name(of)?;
            for variable in always(of.environment.as_ref(), ENVIRONMENT)? {
                let name = always(variable.name(), "taskDefinition.containerDefinitions.environment.name")?;
                let value =
                    always(variable.value(), "taskDefinition.containerDefinitions.environment.value")?;
                names.push(format!("{container}/{name}"));
                parts.push(seen(container, name, value));
            }
            let options = of.log_configuration().and_then(|log| log.options()).into_iter().flatten();
            parts.extend(options.map(|(name, value)| seen(container, name, value)));
        }
        Ok(())
    });
    names.sort();
    let mut found = parts.into_iter().collect::<Search>();
    found.found.sort();
    (read.map(|()| json!(names)).into(), read.map(|()| found.json()).into())
}

fn seen(container: &str, name: &str, value: &str) -> Search {
    let mut search = secrets::variable(name, value);
    search.found.iter_mut().for_each(|finding| finding.name = format!("{container}/{}", finding.name));
    search
}
