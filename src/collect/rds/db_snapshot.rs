//! Snapshots of database instances, and whom they are shared with.

use super::{PAGE, attributes, tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::DbSnapshot;

const DESCRIBE_DB_SNAPSHOTS: Operation = Operation::new("rds", "DescribeDBSnapshots");
const DESCRIBE_DB_SNAPSHOT_ATTRIBUTES: Operation = Operation::new("rds", "DescribeDBSnapshotAttributes");

const ID: &str = "DBSnapshots.DBSnapshotIdentifier";

pub(super) const DB_SNAPSHOT: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_rds_db_snapshot",
            list: DESCRIBE_DB_SNAPSHOTS,
            details: &[Detail {
                operation: DESCRIBE_DB_SNAPSHOT_ATTRIBUTES,
                columns: &["db_snapshot_attributes"],
            }],
        }],
        &[include_str!("db_snapshot.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_db_snapshots().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_DB_SNAPSHOTS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for snapshot in answered(DESCRIBE_DB_SNAPSHOTS, page.db_snapshots, "DBSnapshots")? {
            cx.put(row(&snapshot)).await;
            put_attributes(&cx, &snapshot).await;
        }
    }
    Ok(())
}

fn row(snapshot: &DbSnapshot) -> Row {
    let id = always(snapshot.db_snapshot_identifier(), ID);
    let is_unfinished = snapshot.status().is_some_and(|status| status != "available");
    Row::new("aws_rds_db_snapshot")
        .set("arn", always(snapshot.db_snapshot_arn(), "DBSnapshots.DBSnapshotArn"))
        .set("db_snapshot_identifier", id)
        .set("type", always(snapshot.snapshot_type(), "DBSnapshots.SnapshotType"))
        .set("status", always(snapshot.status(), "DBSnapshots.Status"))
        .set(
            "create_time",
            unless(is_unfinished, snapshot.snapshot_create_time(), "DBSnapshots.SnapshotCreateTime"),
        )
        .set(
            "db_instance_identifier",
            always(snapshot.db_instance_identifier(), "DBSnapshots.DBInstanceIdentifier"),
        )
        .set("dbi_resource_id", snapshot.dbi_resource_id())
        .set("engine", snapshot.engine())
        .set("engine_version", snapshot.engine_version())
        .set("allocated_storage", snapshot.allocated_storage())
        .set("storage_type", snapshot.storage_type())
        .set("encrypted", snapshot.encrypted())
        .set("storage_encryption_type", snapshot.storage_encryption_type().map(|kind| kind.as_str()))
        .set("kms_key_id", snapshot.kms_key_id())
        .set("availability_zone", snapshot.availability_zone())
        .set("vpc_id", snapshot.vpc_id())
        .set("source_region", snapshot.source_region())
        .set("source_db_snapshot_identifier", snapshot.source_db_snapshot_identifier())
        .set("tags", tags(snapshot.tag_list()))
        .set("title", id)
}

/// Only a manual snapshot has attributes to ask for.
async fn put_attributes(cx: &Cx, snapshot: &DbSnapshot) {
    let Some(arn) = snapshot.db_snapshot_arn() else { return };
    if snapshot.snapshot_type().is_some_and(|kind| kind != "manual") {
        return;
    }
    let id = snapshot.db_snapshot_identifier().map(str::to_owned);
    let subject = Subject::new("aws_rds_db_snapshot", arn, &["DBSnapshotNotFound"]);
    let request = cx.clients().rds().describe_db_snapshot_attributes();
    let row = subject.row();
    cx.detail(DESCRIBE_DB_SNAPSHOT_ATTRIBUTES, &subject, |call| async move {
        let request = request.db_snapshot_identifier(answered(DESCRIBE_DB_SNAPSHOT_ATTRIBUTES, id, ID)?);
        let answer = call.send(|| request.clone().send()).await?;
        let result =
            answer.db_snapshot_attributes_result().and_then(|result| result.db_snapshot_attributes.as_ref());
        let found = always(result, "DBSnapshotAttributes").and_then(|all| {
            attributes(all.iter().map(|one| (one.attribute_name(), one.attribute_values.as_ref())))
        });
        Ok(row.set("db_snapshot_attributes", found))
    })
    .await;
}
