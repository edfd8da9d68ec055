//! What databases wait for: values that were asked for and are not in force. Never the master's password.

use aws_sdk_rds::types::{ClusterPendingModifiedValues, PendingCloudwatchLogsExports, PendingModifiedValues};
use serde_json::{Map, Value, json};

pub(super) fn of_instance(pending: &PendingModifiedValues) -> Value {
    named([
        ("DBInstanceClass", json!(pending.db_instance_class())),
        ("AllocatedStorage", json!(pending.allocated_storage())),
        ("StorageType", json!(pending.storage_type())),
        ("EngineVersion", json!(pending.engine_version())),
        ("BackupRetentionPeriod", json!(pending.backup_retention_period())),
        ("MultiAZ", json!(pending.multi_az())),
        ("DBSubnetGroupName", json!(pending.db_subnet_group_name())),
        ("CACertificateIdentifier", json!(pending.ca_certificate_identifier())),
        ("IAMDatabaseAuthenticationEnabled", json!(pending.iam_database_authentication_enabled())),
        ("PendingCloudwatchLogsExports", logs(pending.pending_cloudwatch_logs_exports())),
    ])
}

pub(super) fn of_cluster(pending: &ClusterPendingModifiedValues) -> Value {
    named([
        ("AllocatedStorage", json!(pending.allocated_storage())),
        ("StorageType", json!(pending.storage_type())),
        ("EngineVersion", json!(pending.engine_version())),
        ("BackupRetentionPeriod", json!(pending.backup_retention_period())),
        ("IAMDatabaseAuthenticationEnabled", json!(pending.iam_database_authentication_enabled())),
        ("PendingCloudwatchLogsExports", logs(pending.pending_cloudwatch_logs_exports())),
    ])
}

/// What AWS leaves out is left out here too.
fn named<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let said = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(said.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn logs(pending: Option<&PendingCloudwatchLogsExports>) -> Value {
    let logs = pending.map(|pending| {
        json!({
            "LogTypesToEnable": pending.log_types_to_enable(),
            "LogTypesToDisable": pending.log_types_to_disable(),
        })
    });
    json!(logs)
}
