//! Amazon RDS with Aurora; its API lists the clusters of DocumentDB and Neptune too.

mod certificate;
mod db_cluster;
mod db_cluster_parameter_group;
mod db_cluster_snapshot;
mod db_instance;
mod db_major_engine_version;
mod db_parameter_group;
mod db_proxy;
mod db_snapshot;
mod db_subnet_group;
mod engine_version;
mod event_subscription;
mod metrics;
mod pending;
mod pending_maintenance_action;

use super::{Source, always};
use crate::store::{Cell, Lacking};
use aws_sdk_rds::types::{MasterUserSecret, Parameter, Subnet, Tag, VpcSecurityGroupMembership};
use serde_json::{Map, Value, json};

pub(super) const SOURCES: &[&Source] = &[
    &certificate::CERTIFICATE,
    &db_cluster::DB_CLUSTER,
    &db_cluster_parameter_group::DB_CLUSTER_PARAMETER_GROUP,
    &db_cluster_snapshot::DB_CLUSTER_SNAPSHOT,
    &db_instance::DB_INSTANCE,
    &db_major_engine_version::DB_MAJOR_ENGINE_VERSION,
    &db_parameter_group::DB_PARAMETER_GROUP,
    &db_proxy::DB_PROXY,
    &db_snapshot::DB_SNAPSHOT,
    &db_subnet_group::DB_SUBNET_GROUP,
    &event_subscription::EVENT_SUBSCRIPTION,
    &pending_maintenance_action::PENDING_MAINTENANCE_ACTION,
];

/// The largest page of every list of RDS.
const PAGE: i32 = 100;

/// RDS's tags as a JSON object.
fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))
}

fn security_groups(groups: Option<&Vec<VpcSecurityGroupMembership>>) -> Result<Value, Lacking> {
    let groups = always(groups, "VpcSecurityGroups")?.iter().map(|group| {
        let id = always(group.vpc_security_group_id(), "VpcSecurityGroups.VpcSecurityGroupId")?;
        Ok(json!({ "VpcSecurityGroupId": id, "Status": group.status() }))
    });
    groups.collect()
}

fn subnets(subnets: Option<&Vec<Subnet>>) -> Result<Value, Lacking> {
    let subnets = always(subnets, "Subnets")?.iter().map(|subnet| {
        let zone = subnet.subnet_availability_zone().and_then(|zone| zone.name());
        let zone = always(zone, "Subnets.SubnetAvailabilityZone.Name")?;
        Ok(json!({
            "SubnetIdentifier": always(subnet.subnet_identifier(), "Subnets.SubnetIdentifier")?,
            "SubnetAvailabilityZone": { "Name": zone },
            "SubnetStatus": subnet.subnet_status(),
        }))
    });
    subnets.collect()
}

/// Whom a snapshot is shared with, of one database or of a cluster.
fn attributes<'a>(
    attributes: impl IntoIterator<Item = (Option<&'a str>, Option<&'a Vec<String>>)>,
) -> Result<Value, Lacking> {
    let attributes = attributes.into_iter().map(|(name, values)| {
        let name = always(name, "DBSnapshotAttributes.AttributeName")?;
        let values = always(values, "DBSnapshotAttributes.AttributeValues")?;
        Ok(json!({ "AttributeName": name, "AttributeValues": values }))
    });
    attributes.collect()
}

/// Where the master user's secret is, never what it says.
fn master_user_secret(secret: &MasterUserSecret) -> Value {
    json!({
        "SecretArn": secret.secret_arn(),
        "SecretStatus": secret.secret_status(),
        "KmsKeyId": secret.kms_key_id(),
    })
}

/// The parameters of a group that have a value, by name.
fn parameters(parameters: &[Parameter]) -> Result<Value, Lacking> {
    let set = parameters.iter().filter_map(|parameter| {
        let value = parameter.parameter_value()?;
        let name = always(parameter.parameter_name(), "Parameters.ParameterName");
        Some(name.map(|name| (name.to_owned(), value.into())))
    });
    Ok(Value::Object(set.collect::<Result<Map<_, _>, _>>()?))
}
