//! EC2 instances.

use super::{instance_attribute, name_or, tags};
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::{GroupIdentifier, Instance, InstanceNetworkInterface, InstanceStateName};
use serde_json::{Value, json};

const DESCRIBE_INSTANCES: Operation = Operation::new("ec2", "DescribeInstances");

/// AWS names the profile of an instance that has one.
const PROFILE_ARN: &str = "Reservations.Instances.IamInstanceProfile.Arn";

pub(super) const INSTANCE: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_ec2_instance",
            list: DESCRIBE_INSTANCES,
            details: &[Detail {
                operation: instance_attribute::DESCRIBE_INSTANCE_ATTRIBUTE,
                columns: &["user_data_secrets", "user_data_sha256", "disable_api_termination"],
            }],
        }],
        &[include_str!("instance.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_instances().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INSTANCES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for reservation in page.reservations.unwrap_or_default() {
            for instance in reservation.instances.unwrap_or_default() {
                cx.put(row(&cx, &instance)).await;
                put_attributes(&cx, &instance).await;
            }
        }
    }
    Ok(())
}

/// Instances on their way out have no attributes any more.
async fn put_attributes(cx: &Cx, instance: &Instance) {
    let state = instance.state().and_then(|state| state.name());
    let leaving = matches!(state, Some(InstanceStateName::ShuttingDown | InstanceStateName::Terminated));
    if let Some(id) = instance.instance_id().filter(|_| !leaving) {
        instance_attribute::put(cx, arn(cx, id), id.to_owned()).await;
    }
}

fn arn(cx: &Cx, id: &str) -> String {
    cx.arn("ec2", &format!("instance/{id}"))
}

fn row(cx: &Cx, instance: &Instance) -> Row {
    let id = always(instance.instance_id(), "Reservations.Instances.InstanceId");
    let state = instance.state().and_then(|state| state.name());
    let row = Row::new("aws_ec2_instance")
        .set("arn", id.map(|id| arn(cx, id)))
        .set("instance_id", id)
        .set("instance_type", instance.instance_type().map(|kind| kind.as_str()))
        .set("instance_state", always(state.map(|state| state.as_str()), "Reservations.Instances.State.Name"))
        .set(
            "state_transition_reason",
            instance.state_transition_reason().filter(|reason| !reason.is_empty()),
        )
        .set("instance_lifecycle", instance.instance_lifecycle().map(|lifecycle| lifecycle.as_str()))
        .set("image_id", instance.image_id())
        .set("launch_time", instance.launch_time())
        .set("architecture", instance.architecture().map(|architecture| architecture.as_str()))
        .set("platform_details", instance.platform_details())
        .set("virtualization_type", instance.virtualization_type().map(|kind| kind.as_str()))
        .set("key_name", instance.key_name())
        .set(
            "iam_instance_profile_arn",
            instance.iam_instance_profile().map(|profile| always(profile.arn(), PROFILE_ARN)),
        )
        .set("metadata_options", metadata_options(instance))
        .set("monitoring_state", instance.monitoring().and_then(|m| m.state()).map(|state| state.as_str()))
        .set("tags", tags(instance.tags()))
        .set("title", name_or(instance.tags(), id));
    with_disks(with_network(row, instance), instance)
}

fn with_network(row: Row, instance: &Instance) -> Row {
    let interfaces = instance.network_interfaces().iter().map(interface);
    row.set("placement_availability_zone", instance.placement().and_then(|place| place.availability_zone()))
        .set("vpc_id", instance.vpc_id())
        .set("subnet_id", instance.subnet_id())
        .set("private_ip_address", instance.private_ip_address())
        .set("private_dns_name", instance.private_dns_name().filter(|name| !name.is_empty()))
        .set("public_ip_address", instance.public_ip_address())
        .set("public_dns_name", instance.public_dns_name().filter(|name| !name.is_empty()))
        .set("ipv6_address", instance.ipv6_address())
        .set("source_dest_check", instance.source_dest_check())
        .set("security_groups", groups(instance.security_groups()))
        .set("network_interfaces", interfaces.collect::<Result<Value, _>>())
}

fn with_disks(row: Row, instance: &Instance) -> Row {
    let disks = instance.block_device_mappings().iter().map(|disk| {
        json!({
            "DeviceName": disk.device_name(),
            "Ebs": disk.ebs().map(|ebs| json!({
                "VolumeId": ebs.volume_id(),
                "Status": ebs.status().map(|status| status.as_str()),
                "DeleteOnTermination": ebs.delete_on_termination(),
            })),
        })
    });
    row.set("ebs_optimized", instance.ebs_optimized())
        .set("root_device_name", instance.root_device_name())
        .set("root_device_type", instance.root_device_type().map(|kind| kind.as_str()))
        .set("block_device_mappings", disks.collect::<Value>())
}

fn metadata_options(instance: &Instance) -> Cell {
    let options = instance.metadata_options().map(|options| {
        json!({
            "State": options.state().map(|state| state.as_str()),
            "HttpTokens": options.http_tokens().map(|tokens| tokens.as_str()),
            "HttpPutResponseHopLimit": options.http_put_response_hop_limit(),
            "HttpEndpoint": options.http_endpoint().map(|endpoint| endpoint.as_str()),
            "InstanceMetadataTags": options.instance_metadata_tags().map(|tags| tags.as_str()),
        })
    });
    options.into()
}

fn groups(groups: &[GroupIdentifier]) -> Result<Value, Lacking> {
    let group = |group: &GroupIdentifier| {
        let id = always(group.group_id(), "Groups.GroupId")?;
        Ok(json!({ "GroupId": id, "GroupName": group.group_name() }))
    };
    groups.iter().map(group).collect()
}

fn interface(interface: &InstanceNetworkInterface) -> Result<Value, Lacking> {
    let association =
        |public: Option<&str>, carrier: Option<&str>| json!({ "PublicIp": public, "CarrierIp": carrier });
    let ipv4 = interface.private_ip_addresses().iter().map(|address| {
        json!({
            "PrivateIpAddress": address.private_ip_address(),
            "Primary": address.primary(),
            "Association": address.association().map(|a| association(a.public_ip(), a.carrier_ip())),
        })
    });
    let ipv6 =
        interface.ipv6_addresses().iter().map(|address| json!({ "Ipv6Address": address.ipv6_address() }));
    Ok(json!({
        "NetworkInterfaceId": interface.network_interface_id(),
        "SubnetId": interface.subnet_id(),
        "DeviceIndex": interface.attachment().and_then(|attachment| attachment.device_index()),
        "PrivateIpAddresses": ipv4.collect::<Value>(),
        "Ipv6Addresses": ipv6.collect::<Value>(),
        "Association": interface.association().map(|a| association(a.public_ip(), a.carrier_ip())),
        "Groups": groups(interface.groups())?,
    }))
}
