//! Snapshots of database clusters, and whom they are shared with.

use super::{PAGE, attributes, tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::DbClusterSnapshot;

const DESCRIBE_DB_CLUSTER_SNAPSHOTS: Operation = Operation::new("rds", "DescribeDBClusterSnapshots");
const DESCRIBE_DB_CLUSTER_SNAPSHOT_ATTRIBUTES: Operation =
    Operation::new("rds", "DescribeDBClusterSnapshotAttributes");

const ID: &str = "DBClusterSnapshots.DBClusterSnapshotIdentifier";

pub(super) const DB_CLUSTER_SNAPSHOT: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_rds_db_cluster_snapshot",
            list: DESCRIBE_DB_CLUSTER_SNAPSHOTS,
            details: &[Detail {
                operation: DESCRIBE_DB_CLUSTER_SNAPSHOT_ATTRIBUTES,
                columns: &["db_cluster_snapshot_attributes"],
            }],
        }],
        &[include_str!("db_cluster_snapshot.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_cluster_snapshots().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_CLUSTER_SNAPSHOTS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for snapshot in
            answered(DESCRIBE_DB_CLUSTER_SNAPSHOTS, page.db_cluster_snapshots, "DBClusterSnapshots")?
        {
            cx.put(row(&snapshot)).await;
            put_attributes(&cx, &snapshot).await;
        }
    }
    Ok(())
}

fn row(snapshot: &DbClusterSnapshot) -> Row {
    let id = always(snapshot.db_cluster_snapshot_identifier(), ID);
    let is_unfinished = snapshot.status().is_some_and(|status| status != "available");
    Row::new("aws_rds_db_cluster_snapshot")
        .set("arn", always(snapshot.db_cluster_snapshot_arn(), "DBClusterSnapshots.DBClusterSnapshotArn"))
        .set("db_cluster_snapshot_identifier", id)
        .set("type", always(snapshot.snapshot_type(), "DBClusterSnapshots.SnapshotType"))
        .set("status", always(snapshot.status(), "DBClusterSnapshots.Status"))
        .set(
            "create_time",
            unless(is_unfinished, snapshot.snapshot_create_time(), "DBClusterSnapshots.SnapshotCreateTime"),
        )
        .set(
            "db_cluster_identifier",
            always(snapshot.db_cluster_identifier(), "DBClusterSnapshots.DBClusterIdentifier"),
        )
        .set("db_cluster_resource_id", snapshot.db_cluster_resource_id())
        .set("engine", snapshot.engine())
        .set("engine_version", snapshot.engine_version())
        .set("allocated_storage", snapshot.allocated_storage())
        .set("storage_encrypted", snapshot.storage_encrypted())
        .set("storage_encryption_type", snapshot.storage_encryption_type().map(|kind| kind.as_str()))
        .set("kms_key_id", snapshot.kms_key_id())
        .set("vpc_id", snapshot.vpc_id())
        .set("source_db_cluster_snapshot_arn", snapshot.source_db_cluster_snapshot_arn())
        .set("source_region", snapshot.source_db_cluster_snapshot_arn().and_then(|arn| arn.split(':').nth(3)))
        .set("tags", tags(snapshot.tag_list()))
        .set("title", id)
}

/// Only a manual snapshot has attributes to ask for.
async fn put_attributes(cx: &Cx, snapshot: &DbClusterSnapshot) {
    let Some(arn) = snapshot.db_cluster_snapshot_arn() else { return };
    if snapshot.snapshot_type().is_some_and(|kind| kind != "manual") {
        return;
    }
    let id = snapshot.db_cluster_snapshot_identifier().map(str::to_owned);
    let subject = Subject::new("aws_rds_db_cluster_snapshot", arn, &["DBClusterSnapshotNotFoundFault"]);
    let request = cx.clients().rds().describe_db_cluster_snapshot_attributes();
    let row = subject.row();
    cx.detail(DESCRIBE_DB_CLUSTER_SNAPSHOT_ATTRIBUTES, &subject, |call| async move {
        let request = request.db_cluster_snapshot_identifier(answered(
            DESCRIBE_DB_CLUSTER_SNAPSHOT_ATTRIBUTES,
            id,
            ID,
        )?);
        let answer = call.send(|| request.clone().send()).await?;
        let result = answer
            .db_cluster_snapshot_attributes_result()
            .and_then(|result| result.db_cluster_snapshot_attributes.as_ref());
        let found = always(result, "DBSnapshotAttributes").and_then(|all| {
            attributes(all.iter().map(|one| (one.attribute_name(), one.attribute_values.as_ref())))
        });
        Ok(row.set("db_cluster_snapshot_attributes", found))
    })
    .await;
}
