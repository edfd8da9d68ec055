//! The AMIs that instances were launched from.

use super::arn;
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::InstanceImageMetadata;

const DESCRIBE_INSTANCE_IMAGE_METADATA: Operation = Operation::new("ec2", "DescribeInstanceImageMetadata");

pub(super) const INSTANCE_IMAGE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_instance_image", list: DESCRIBE_INSTANCE_IMAGE_METADATA, details: &[] }],
        &[include_str!("instance_image.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_instance_image_metadata().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INSTANCE_IMAGE_METADATA)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for instance in page.instance_image_metadata.unwrap_or_default() {
            cx.put(row(&cx, &instance)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, instance: &InstanceImageMetadata) -> Row {
    let id = always(instance.instance_id(), "InstanceImageMetadata.InstanceId");
    let image = instance.image_metadata();
    let image_id =
        always(image.and_then(|image| image.image_id()), "InstanceImageMetadata.ImageMetadata.ImageId");
    let name = image.and_then(|image| image.name());
    Row::new("aws_ec2_instance_image")
        .set("arn", arn(cx, instance.owner_id(), "instance", id))
        .set("instance_id", id)
        .set("image_id", image_id)
        .set("name", name)
        .set("owner_id", image.and_then(|image| image.owner_id()))
        .set("state", image.and_then(|image| image.state()).map(|state| state.as_str()))
        .set("creation_date", image.and_then(|image| image.creation_date()))
        .set("deprecation_time", image.and_then(|image| image.deprecation_time()))
        .set("is_public", image.and_then(|image| image.is_public()))
        .set("title", name.map_or(image_id, Ok))
}
