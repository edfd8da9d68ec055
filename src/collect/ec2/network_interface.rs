//! Elastic network interfaces.

use super::{name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::NetworkInterface;
use serde_json::{Value, json};

const DESCRIBE_NETWORK_INTERFACES: Operation = Operation::new("ec2", "DescribeNetworkInterfaces");

pub(super) const NETWORK_INTERFACE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_network_interface", list: DESCRIBE_NETWORK_INTERFACES, details: &[] }],
        &[include_str!("network_interface.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_network_interfaces().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_NETWORK_INTERFACES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for interface in page.network_interfaces.unwrap_or_default() {
            cx.put(row(&cx, &interface)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, interface: &NetworkInterface) -> Row {
    let id = always(interface.network_interface_id(), "NetworkInterfaces.NetworkInterfaceId");
    let owner = interface.owner_id().unwrap_or(cx.account_id());
    let (partition, region) = (cx.partition(), cx.region());
    let row = Row::new("aws_ec2_network_interface")
        .set("arn", id.map(|id| format!("arn:{partition}:ec2:{region}:{owner}:network-interface/{id}")))
        .set("network_interface_id", id)
        .set("vpc_id", always(interface.vpc_id(), "NetworkInterfaces.VpcId"))
        .set("subnet_id", always(interface.subnet_id(), "NetworkInterfaces.SubnetId"))
        .set("availability_zone", interface.availability_zone())
        .set("description", interface.description())
        .set("interface_type", interface.interface_type().map(|kind| kind.as_str()))
        .set("status", interface.status().map(|status| status.as_str()))
        .set("owner_id", interface.owner_id())
        .set("requester_id", interface.requester_id())
        .set("requester_managed", interface.requester_managed())
        .set("groups", groups(interface))
        .set("mac_address", interface.mac_address())
        .set("source_dest_check", interface.source_dest_check())
        .set("tags", tags(interface.tag_set()))
        .set("title", name_or(interface.tag_set(), id));
    with_attachment(with_addresses(row, interface), interface)
}

fn groups(interface: &NetworkInterface) -> Result<Value, Lacking> {
    let groups = interface.groups().iter().map(|group| {
        let id = always(group.group_id(), "NetworkInterfaces.Groups.GroupId")?;
        Ok(json!({ "GroupId": id, "GroupName": group.group_name() }))
    });
    groups.collect()
}

fn with_addresses(row: Row, interface: &NetworkInterface) -> Row {
    let association = interface.association();
    // An address of a carrier or of the customer's own network is none of the internet.
    let public =
        association.filter(|a| a.carrier_ip().or(a.customer_owned_ip()).is_none() || a.public_ip().is_some());
    let ipv4 = interface.private_ip_addresses().iter().map(
        |address| json!({ "PrivateIpAddress": address.private_ip_address(), "Primary": address.primary() }),
    );
    let ipv6 = interface.ipv6_addresses().iter();
    row.set("private_ip_address", interface.private_ip_address())
        .set("private_dns_name", interface.private_dns_name())
        .set("private_ip_addresses", ipv4.collect::<Value>())
        .set(
            "ipv6_addresses",
            ipv6.map(|address| json!({ "Ipv6Address": address.ipv6_address() })).collect::<Value>(),
        )
        .set(
            "association_public_ip",
            public
                .map(|association| always(association.public_ip(), "NetworkInterfaces.Association.PublicIp")),
        )
        .set("association_allocation_id", association.and_then(|association| association.allocation_id()))
        .set("association_ip_owner_id", association.and_then(|association| association.ip_owner_id()))
}

fn with_attachment(row: Row, interface: &NetworkInterface) -> Row {
    let Some(attachment) = interface.attachment() else {
        return row;
    };
    row.set("attachment_id", attachment.attachment_id())
        .set("attachment_status", attachment.status().map(|status| status.as_str()))
        .set("attachment_time", attachment.attach_time())
        .set("attached_instance_id", attachment.instance_id())
        .set("attached_instance_owner_id", attachment.instance_owner_id())
        .set("delete_on_instance_termination", attachment.delete_on_termination())
        .set("device_index", attachment.device_index())
}
