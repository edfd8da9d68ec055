//! Database clusters.

use super::pending::of_cluster;
use super::{PAGE, master_user_secret, security_groups, tags};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_rds::types::{DbCluster, DbClusterMember};
use serde_json::{Value, json};

const DESCRIBE_DB_CLUSTERS: Operation = Operation::new("rds", "DescribeDBClusters");

pub(super) const DB_CLUSTER: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_rds_db_cluster", list: DESCRIBE_DB_CLUSTERS, details: &[] }],
        &[include_str!("db_cluster.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_clusters().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_CLUSTERS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for cluster in answered(DESCRIBE_DB_CLUSTERS, page.db_clusters, "DBClusters")? {
            cx.put(row(&cluster)).await;
        }
    }
    Ok(())
}

fn row(cluster: &DbCluster) -> Row {
    let id = always(cluster.db_cluster_identifier(), "DBClusters.DBClusterIdentifier");
    let row = Row::new("aws_rds_db_cluster")
        .set("arn", always(cluster.db_cluster_arn(), "DBClusters.DBClusterArn"))
        .set("db_cluster_identifier", id)
        .set("resource_id", cluster.db_cluster_resource_id())
        .set("status", cluster.status())
        .set("engine", always(cluster.engine(), "DBClusters.Engine"))
        .set("engine_version", cluster.engine_version())
        .set("engine_lifecycle_support", cluster.engine_lifecycle_support())
        .set("engine_mode", cluster.engine_mode())
        .set("database_name", cluster.database_name())
        .set("master_user_name", cluster.master_username())
        .set("master_user_secret", cluster.master_user_secret().map(master_user_secret))
        .set("create_time", cluster.cluster_create_time())
        .set("db_cluster_parameter_group", cluster.db_cluster_parameter_group())
        .set("deletion_protection", cluster.deletion_protection())
        .set("enabled_cloudwatch_logs_exports", json!(cluster.enabled_cloudwatch_logs_exports()))
        .set("iam_database_authentication_enabled", cluster.iam_database_authentication_enabled())
        .set("http_endpoint_enabled", cluster.http_endpoint_enabled())
        .set("pending_modified_values", cluster.pending_modified_values().map(of_cluster))
        .set("tags", tags(cluster.tag_list()))
        .set("title", id);
    storage(network(row, cluster), cluster)
}

fn network(row: Row, cluster: &DbCluster) -> Row {
    row.set("endpoint", cluster.endpoint())
        .set("reader_endpoint", cluster.reader_endpoint())
        .set("port", cluster.port())
        .set("multi_az", cluster.multi_az())
        .set("availability_zones", json!(cluster.availability_zones()))
        .set("members", members(cluster.db_cluster_members()))
        .set("publicly_accessible", cluster.publicly_accessible())
        .set("internet_access_gateway_enabled", cluster.internet_access_gateway_enabled())
        .set("db_subnet_group", cluster.db_subnet_group())
        .set("vpc_security_groups", security_groups(cluster.vpc_security_groups.as_ref()))
}

fn members(members: &[DbClusterMember]) -> Result<Value, Lacking> {
    let members = members.iter().map(|member| {
        let status = member.db_cluster_parameter_group_status();
        Ok(json!({
            "DBInstanceIdentifier": member.db_instance_identifier(),
            "IsClusterWriter": member.is_cluster_writer(),
            "DBClusterParameterGroupStatus":
                always(status, "DBClusters.DBClusterMembers.DBClusterParameterGroupStatus")?,
            "PromotionTier": member.promotion_tier(),
        }))
    });
    members.collect()
}

fn storage(row: Row, cluster: &DbCluster) -> Row {
    row.set("storage_type", cluster.storage_type())
        .set("storage_encrypted", cluster.storage_encrypted())
        .set("storage_encryption_type", cluster.storage_encryption_type().map(|kind| kind.as_str()))
        .set("kms_key_id", cluster.kms_key_id())
        .set("backup_retention_period", cluster.backup_retention_period())
        .set("backtrack_window", cluster.backtrack_window())
        .set("earliest_restorable_time", cluster.earliest_restorable_time())
        .set("latest_restorable_time", cluster.latest_restorable_time())
        .set("preferred_backup_window", cluster.preferred_backup_window())
        .set("preferred_maintenance_window", cluster.preferred_maintenance_window())
        .set("copy_tags_to_snapshot", cluster.copy_tags_to_snapshot())
        .set("replication_source_identifier", cluster.replication_source_identifier())
        .set("read_replica_identifiers", json!(cluster.read_replica_identifiers()))
        .set("global_cluster_identifier", cluster.global_cluster_identifier())
}
