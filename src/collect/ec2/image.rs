//! AMIs that the account owns.

use super::{arn, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::Image;
use serde_json::{Value, json};

const DESCRIBE_IMAGES: Operation = Operation::new("ec2", "DescribeImages");

pub(super) const IMAGE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_ami", list: DESCRIBE_IMAGES, details: &[] }],
        &[include_str!("image.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

/// Disabled images are left out unless asked for; those that are deprecated are shown to their owner.
async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_images().owners("self").include_disabled(true);
    let request = request.max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_IMAGES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for image in page.images.unwrap_or_default() {
            cx.put(row(&cx, &image)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, image: &Image) -> Row {
    let id = always(image.image_id(), "Images.ImageId");
    let disks = image.block_device_mappings().iter().map(|disk| {
        json!({
            "DeviceName": disk.device_name(),
            "Ebs": disk.ebs().map(|ebs| json!({ "Encrypted": ebs.encrypted(), "SnapshotId": ebs.snapshot_id() })),
        })
    });
    Row::new("aws_ec2_ami")
        .set("arn", arn(cx, image.owner_id(), "image", id))
        .set("image_id", id)
        .set("name", image.name())
        .set("description", image.description())
        .set("state", always(image.state().map(|state| state.as_str()), "Images.State"))
        .set("creation_date", image.creation_date())
        .set("deprecation_time", image.deprecation_time())
        .set("architecture", image.architecture().map(|architecture| architecture.as_str()))
        .set("platform_details", image.platform_details())
        .set("owner_id", image.owner_id())
        .set("public", always(image.public(), "Images.Public"))
        .set("imds_support", image.imds_support().map(|support| support.as_str()))
        .set("root_device_name", image.root_device_name())
        .set("root_device_type", image.root_device_type().map(|kind| kind.as_str()))
        .set("virtualization_type", image.virtualization_type().map(|kind| kind.as_str()))
        .set("block_device_mappings", disks.collect::<Value>())
        .set("tags", tags(image.tags()))
        .set("title", image.name().map_or(id, Ok))
}
