//! Reserved instances, which AWS sends all at once.

use super::size::family_and_units;
use super::{arn, name_or};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::ReservedInstances;

const DESCRIBE_RESERVED_INSTANCES: Operation = Operation::new("ec2", "DescribeReservedInstances");

pub(super) const RESERVED_INSTANCE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_reserved_instance", list: DESCRIBE_RESERVED_INSTANCES, details: &[] }],
        &[include_str!("reserved_instance.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_reserved_instances();
    let answer = cx.call(DESCRIBE_RESERVED_INSTANCES).send(|| request.clone().send()).await?;
    for reserved in answer.reserved_instances.unwrap_or_default() {
        cx.put(row(&cx, &reserved)).await;
    }
    Ok(())
}

fn row(cx: &Cx, reserved: &ReservedInstances) -> Row {
    let id = always(reserved.reserved_instances_id(), "ReservedInstances.ReservedInstancesId");
    let kind = reserved.instance_type().map(|kind| kind.as_str());
    let kind = always(kind, "ReservedInstances.InstanceType");
    let size = kind.map(family_and_units);
    let product = reserved.product_description().map(|product| product.as_str());
    let tenancy = reserved.instance_tenancy().map(|tenancy| tenancy.as_str());
    let state = reserved.state().map(|state| state.as_str());
    let scope = reserved.scope().map(|scope| scope.as_str());
    Row::new("aws_ec2_reserved_instance")
        .set("arn", arn(cx, None, "reserved-instances", id))
        .set("reserved_instance_id", id)
        .set("instance_type", kind)
        .set("instance_family", size.map(|size| size.map(|(family, _)| family)))
        .set("instance_units", size.map(|size| size.map(|(_, units)| units)))
        .set("instance_count", always(reserved.instance_count(), "ReservedInstances.InstanceCount"))
        .set("instance_state", always(state, "ReservedInstances.State"))
        .set("instance_tenancy", always(tenancy, "ReservedInstances.InstanceTenancy"))
        .set("product_description", always(product, "ReservedInstances.ProductDescription"))
        .set("scope", always(scope, "ReservedInstances.Scope"))
        .set("availability_zone", reserved.availability_zone())
        .set("offering_class", reserved.offering_class().map(|class| class.as_str()))
        .set("start_time", reserved.start())
        .set("end_time", reserved.end())
        .set("title", name_or(reserved.tags(), id))
}
