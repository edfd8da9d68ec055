//! Which instance types are offered in which Availability Zones of the region.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::{InstanceTypeOffering, LocationType};

const DESCRIBE_INSTANCE_TYPE_OFFERINGS: Operation = Operation::new("ec2", "DescribeInstanceTypeOfferings");

pub(super) const INSTANCE_AVAILABILITY: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_ec2_instance_availability",
            list: DESCRIBE_INSTANCE_TYPE_OFFERINGS,
            details: &[],
        }],
        &[include_str!("instance_availability.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let client = cx.clients().ec2();
    let request = client.describe_instance_type_offerings().location_type(LocationType::AvailabilityZone);
    let request = request.max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INSTANCE_TYPE_OFFERINGS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for offering in page.instance_type_offerings.unwrap_or_default() {
            cx.put(row(&offering)).await;
        }
    }
    Ok(())
}

fn row(offering: &InstanceTypeOffering) -> Row {
    let kind = offering.instance_type().map(|kind| kind.as_str());
    Row::new("aws_ec2_instance_availability")
        .set("instance_type", always(kind, "InstanceTypeOfferings.InstanceType"))
        .set("location", always(offering.location(), "InstanceTypeOfferings.Location"))
        .set("location_type", offering.location_type().map(|kind| kind.as_str()))
}
