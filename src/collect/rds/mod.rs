//! Amazon RDS with Aurora; its API lists the clusters of DocumentDB and Neptune too.

mod db_cluster;
mod db_cluster_parameter_group;
mod db_cluster_snapshot;
mod db_instance;
mod db_parameter_group;
mod db_snapshot;
mod db_subnet_group;

use super::Source;
use crate::store::Cell;
use aws_sdk_rds::types::{MasterUserSecret, Parameter, Subnet, Tag, VpcSecurityGroupMembership};
use serde_json::{Map, Value, json};

pub(super) const SOURCES: &[&Source] = &[
    &db_cluster::DB_CLUSTER,
    &db_cluster_parameter_group::DB_CLUSTER_PARAMETER_GROUP,
    &db_cluster_snapshot::DB_CLUSTER_SNAPSHOT,
    &db_instance::DB_INSTANCE,
    &db_parameter_group::DB_PARAMETER_GROUP,
    &db_snapshot::DB_SNAPSHOT,
    &db_subnet_group::DB_SUBNET_GROUP,
];

/// The largest page of every list of RDS.
const PAGE: i32 = 100;

/// RDS's tags as a JSON object.
fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(tags.iter().filter_map(|tag| Some((tag.key()?, tag.value().unwrap_or_default()))))
}

fn security_groups(groups: &[VpcSecurityGroupMembership]) -> Value {
    let groups = groups.iter().map(
        |group| json!({ "VpcSecurityGroupId": group.vpc_security_group_id(), "Status": group.status() }),
    );
    groups.collect()
}

fn subnets(subnets: &[Subnet]) -> Value {
    let subnets = subnets.iter().map(|subnet| {
        json!({
            "SubnetIdentifier": subnet.subnet_identifier(),
            "SubnetAvailabilityZone": { "Name": subnet.subnet_availability_zone().and_then(|zone| zone.name()) },
            "SubnetStatus": subnet.subnet_status(),
        })
    });
    subnets.collect()
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
fn parameters(parameters: &[Parameter]) -> Value {
    let set = parameters.iter().filter_map(|parameter| {
        Some((parameter.parameter_name()?.to_owned(), parameter.parameter_value()?.into()))
    });
    Value::Object(set.collect::<Map<_, _>>())
}
