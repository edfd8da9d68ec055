//! EBS volumes.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::Volume;
use serde_json::{Value, json};

const DESCRIBE_VOLUMES: Operation = Operation::new("ec2", "DescribeVolumes");

pub(super) const VOLUME: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ebs_volume", list: DESCRIBE_VOLUMES, details: &[] }],
        &[include_str!("volume.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_volumes().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_VOLUMES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for volume in page.volumes.unwrap_or_default() {
            cx.put(row(&cx, &volume)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, volume: &Volume) -> Row {
    let id = always(volume.volume_id(), "Volumes.VolumeId");
    Row::new("aws_ebs_volume")
        .set("arn", id.map(|id| cx.arn("ec2", &format!("volume/{id}"))))
        .set("volume_id", id)
        .set("volume_type", volume.volume_type().map(|kind| kind.as_str()))
        .set("state", volume.state().map(|state| state.as_str()))
        .set("create_time", volume.create_time())
        .set("availability_zone", volume.availability_zone())
        .set("encrypted", volume.encrypted())
        .set("kms_key_id", volume.kms_key_id())
        .set("iops", volume.iops())
        .set("throughput", volume.throughput())
        .set("size", volume.size())
        .set("snapshot_id", volume.snapshot_id().filter(|id| !id.is_empty()))
        .set("multi_attach_enabled", volume.multi_attach_enabled())
        .set("fast_restored", volume.fast_restored())
        .set("outpost_arn", volume.outpost_arn())
        .set("attachments", attachments(volume))
        .set("tags", tags(volume.tags()))
        .set("title", name_or(volume.tags(), id))
}

fn attachments(volume: &Volume) -> Value {
    let attachments = volume.attachments().iter().map(|attachment| {
        json!({
            "InstanceId": attachment.instance_id(),
            "AssociatedResource": attachment.associated_resource(),
            "InstanceOwningService": attachment.instance_owning_service(),
            "Device": attachment.device(),
            "State": attachment.state().map(|state| state.as_str()),
            "AttachTime": attachment.attach_time().map(ToString::to_string),
            "DeleteOnTermination": attachment.delete_on_termination(),
        })
    });
    attachments.collect()
}
