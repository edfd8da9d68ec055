//! EBS snapshots that the account owns; those that others share are theirs to keep in order.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::Snapshot;

const DESCRIBE_SNAPSHOTS: Operation = Operation::new("ec2", "DescribeSnapshots");

pub(super) const SNAPSHOT: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ebs_snapshot", list: DESCRIBE_SNAPSHOTS, details: &[] }],
        &[include_str!("snapshot.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_snapshots().owner_ids("self").max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_SNAPSHOTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for snapshot in page.snapshots.unwrap_or_default() {
            cx.put(row(&cx, &snapshot)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, snapshot: &Snapshot) -> Row {
    let id = always(snapshot.snapshot_id(), "Snapshots.SnapshotId");
    Row::new("aws_ebs_snapshot")
        .set("arn", id.map(|id| cx.arn("ec2", &format!("snapshot/{id}"))))
        .set("snapshot_id", id)
        .set("state", snapshot.state().map(|state| state.as_str()))
        .set("state_message", snapshot.state_message())
        .set("description", snapshot.description())
        .set("start_time", snapshot.start_time())
        .set("volume_id", snapshot.volume_id())
        .set("volume_size", snapshot.volume_size())
        .set("encrypted", snapshot.encrypted())
        .set("kms_key_id", snapshot.kms_key_id())
        .set("progress", snapshot.progress())
        .set("storage_tier", snapshot.storage_tier().map(|tier| tier.as_str()))
        .set("owner_id", snapshot.owner_id())
        .set("outpost_arn", snapshot.outpost_arn())
        .set("tags", tags(snapshot.tags()))
        .set("title", name_or(snapshot.tags(), id))
}
