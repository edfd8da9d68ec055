//! Database instances, the members of clusters included.

use super::engine_version::{self, Version};
use super::metrics;
use super::pending::of_instance;
use super::{PAGE, master_user_secret, security_groups, subnets, tags};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_rds::types::DbInstance;
use serde_json::{Value, json};

const DESCRIBE_DB_INSTANCES: Operation = Operation::new("rds", "DescribeDBInstances");

pub(super) const NAME: &str = "aws_rds_db_instance";

pub(super) const DB_INSTANCE: Source = Source {
    family: Family::regional(
        &[Table {
            name: NAME,
            list: DESCRIBE_DB_INSTANCES,
            details: &[engine_version::DETAIL, metrics::DETAIL],
        }],
        &[include_str!("db_instance.sql")],
    )
    .batched(&[engine_version::BATCH, metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let mut versions = engine_version::batches(&cx);
    let listed = list(&cx, &mut metrics, &mut versions).await;
    metrics.send().await;
    versions.send().await;
    listed
}

async fn list(
    cx: &Cx,
    metrics: &mut Batches<Values>,
    versions: &mut Batches<Version>,
) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_instances().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_INSTANCES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for instance in answered(DESCRIBE_DB_INSTANCES, page.db_instances, "DBInstances")? {
            cx.put(row(&instance)).await;
            put_metrics(&instance, metrics).await;
            put_version(&instance, versions).await;
        }
    }
    Ok(())
}

/// DocumentDB and Neptune have metrics of their own.
async fn put_metrics(instance: &DbInstance, metrics: &mut Batches<Values>) {
    let (Some(arn), Some(id)) = (instance.db_instance_arn(), instance.db_instance_identifier()) else {
        return;
    };
    if !matches!(instance.engine(), Some("docdb" | "neptune")) {
        metrics.add(Subject::new(NAME, arn, &[]), vec![id.to_owned()]).await;
    }
}

/// The versions of RDS Custom are their owner's.
async fn put_version(instance: &DbInstance, versions: &mut Batches<Version>) {
    let engine = instance.engine().filter(|engine| !engine.starts_with("custom-"));
    let engine = engine.zip(instance.engine_version());
    if let (Some(arn), Some((engine, version))) = (instance.db_instance_arn(), engine) {
        versions.add(Subject::new(NAME, arn, &[]), (engine.to_owned(), version.to_owned())).await;
    }
}

fn row(instance: &DbInstance) -> Row {
    let id = always(instance.db_instance_identifier(), "DBInstances.DBInstanceIdentifier");
    let row = Row::new(NAME)
        .set("arn", always(instance.db_instance_arn(), "DBInstances.DBInstanceArn"))
        .set("db_instance_identifier", id)
        .set("resource_id", instance.dbi_resource_id())
        .set("db_cluster_identifier", instance.db_cluster_identifier())
        .set("status", instance.db_instance_status())
        .set("status_infos", status_infos(instance))
        .set("class", instance.db_instance_class())
        .set("engine", always(instance.engine(), "DBInstances.Engine"))
        .set("engine_version", always(instance.engine_version(), "DBInstances.EngineVersion"))
        .set("engine_lifecycle_support", instance.engine_lifecycle_support())
        .set("db_name", instance.db_name())
        .set("master_user_name", instance.master_username())
        .set("master_user_secret", instance.master_user_secret().map(master_user_secret))
        .set("create_time", instance.instance_create_time())
        .set("auto_minor_version_upgrade", instance.auto_minor_version_upgrade())
        .set("deletion_protection", instance.deletion_protection())
        .set("iam_database_authentication_enabled", instance.iam_database_authentication_enabled())
        .set("pending_modified_values", instance.pending_modified_values().map(of_instance))
        .set("tags", tags(instance.tag_list()))
        .set("title", id);
    let row = groups(row, instance);
    let row = network(row, instance);
    let row = storage(row, instance);
    let row = backups(row, instance);
    monitoring(row, instance)
}

fn groups(row: Row, instance: &DbInstance) -> Row {
    let parameters = instance.db_parameter_groups().iter().map(|group| {
        let status = group.parameter_apply_status();
        Ok(json!({
            "DBParameterGroupName": group.db_parameter_group_name(),
            "ParameterApplyStatus": always(status, "DBInstances.DBParameterGroups.ParameterApplyStatus")?,
        }))
    });
    let options = instance.option_group_memberships().iter().map(|group| {
        let status = always(group.status(), "DBInstances.OptionGroupMemberships.Status")?;
        Ok(json!({ "OptionGroupName": group.option_group_name(), "Status": status }))
    });
    row.set("db_parameter_groups", parameters.collect::<Result<Value, Lacking>>())
        .set("option_group_memberships", options.collect::<Result<Value, Lacking>>())
}

/// What AWS says beside the status: of read replicas, whether they replicate.
fn status_infos(instance: &DbInstance) -> Result<Value, Lacking> {
    let infos = instance.status_infos().iter().map(|info| {
        Ok(json!({
            "StatusType": info.status_type(),
            "Normal": always(info.normal(), "DBInstances.StatusInfos.Normal")?,
            "Status": info.status(),
            "Message": info.message(),
        }))
    });
    infos.collect()
}

/// Aurora's express configuration has no VPC, and may send no subnet group.
fn network(row: Row, instance: &DbInstance) -> Row {
    let endpoint = instance.endpoint();
    let group = always(instance.db_subnet_group(), "DBInstances.DBSubnetGroup");
    let name = group.map(|group| group.db_subnet_group_name());
    let vpc_id = group.map(|group| group.vpc_id());
    row.set("endpoint_address", endpoint.and_then(|endpoint| endpoint.address()))
        .set("endpoint_port", endpoint.and_then(|endpoint| endpoint.port()))
        .set("availability_zone", instance.availability_zone())
        .set("multi_az", instance.multi_az())
        .set("secondary_availability_zone", instance.secondary_availability_zone())
        .set("publicly_accessible", always(instance.publicly_accessible(), "DBInstances.PubliclyAccessible"))
        .set("vpc_id", vpc_id.and_then(|id| always(id, "DBInstances.DBSubnetGroup.VpcId")))
        .set(
            "db_subnet_group_name",
            name.and_then(|name| always(name, "DBInstances.DBSubnetGroup.DBSubnetGroupName")),
        )
        .set("db_subnet_group_arn", group.map(|group| group.db_subnet_group_arn()))
        .set("subnets", group.and_then(|group| subnets(group.subnets.as_ref())))
        .set("vpc_security_groups", security_groups(instance.vpc_security_groups.as_ref()))
        .set("ca_certificate_identifier", instance.ca_certificate_identifier())
        .set(
            "certificate_valid_till",
            instance.certificate_details().and_then(|certificate| certificate.valid_till()),
        )
}

fn storage(row: Row, instance: &DbInstance) -> Row {
    row.set("allocated_storage", instance.allocated_storage())
        .set("max_allocated_storage", instance.max_allocated_storage())
        .set("storage_type", instance.storage_type())
        .set("storage_encrypted", instance.storage_encrypted())
        .set("storage_encryption_type", instance.storage_encryption_type().map(|kind| kind.as_str()))
        .set("kms_key_id", instance.kms_key_id())
}

fn backups(row: Row, instance: &DbInstance) -> Row {
    row.set("backup_retention_period", instance.backup_retention_period())
        .set("latest_restorable_time", instance.latest_restorable_time())
        .set("preferred_backup_window", instance.preferred_backup_window())
        .set("preferred_maintenance_window", instance.preferred_maintenance_window())
        .set("copy_tags_to_snapshot", instance.copy_tags_to_snapshot())
        .set(
            "read_replica_source_db_instance_identifier",
            instance.read_replica_source_db_instance_identifier(),
        )
        .set(
            "read_replica_source_db_cluster_identifier",
            instance.read_replica_source_db_cluster_identifier(),
        )
        .set("read_replica_db_instance_identifiers", json!(instance.read_replica_db_instance_identifiers()))
        .set("automated_backups_replications", replications(instance))
}

fn replications(instance: &DbInstance) -> Result<Value, Lacking> {
    let arns = instance.db_instance_automated_backups_replications().iter().map(|replication| {
        let arn = replication.db_instance_automated_backups_arn();
        always(arn, "DBInstances.DBInstanceAutomatedBackupsReplications.DBInstanceAutomatedBackupsArn")
    });
    Ok(json!(arns.collect::<Result<Vec<_>, _>>()?))
}

fn monitoring(row: Row, instance: &DbInstance) -> Row {
    row.set("enabled_cloudwatch_logs_exports", json!(instance.enabled_cloudwatch_logs_exports()))
        .set("monitoring_interval", instance.monitoring_interval())
        .set("monitoring_role_arn", instance.monitoring_role_arn())
        .set("performance_insights_enabled", instance.performance_insights_enabled())
}
