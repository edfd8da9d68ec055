//! Elastic IP addresses.

use super::{arn, name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::Address;

pub(in crate::collect) const DESCRIBE_ADDRESSES: Operation = Operation::new("ec2", "DescribeAddresses");

pub(super) const EIP: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_vpc_eip", list: DESCRIBE_ADDRESSES, details: &[] }],
        &[include_str!("eip.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

/// AWS answers with every address at once.
async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_addresses();
    let answer = cx.call(DESCRIBE_ADDRESSES).send(|| request.clone().send()).await?;
    for address in answer.addresses.unwrap_or_default() {
        cx.put(row(&cx, &address)).await;
    }
    Ok(())
}

fn row(cx: &Cx, address: &Address) -> Row {
    let id = always(address.allocation_id(), "Addresses.AllocationId");
    Row::new("aws_vpc_eip")
        .set("arn", arn(cx, None, "elastic-ip", id))
        .set("allocation_id", id)
        .set("public_ip", address.public_ip())
        .set("private_ip_address", address.private_ip_address())
        .set("association_id", address.association_id())
        .set("instance_id", address.instance_id().filter(|id| !id.is_empty()))
        .set("network_interface_id", address.network_interface_id())
        .set("network_interface_owner_id", address.network_interface_owner_id())
        .set("subnet_id", address.subnet_id())
        .set("service_managed", address.service_managed().map(|service| service.as_str()))
        .set("domain", address.domain().map(|domain| domain.as_str()))
        .set("public_ipv4_pool", address.public_ipv4_pool())
        .set("network_border_group", address.network_border_group())
        .set("carrier_ip", address.carrier_ip())
        .set("customer_owned_ip", address.customer_owned_ip())
        .set("tags", tags(address.tags()))
        .set("title", name_or(address.tags(), id))
}
