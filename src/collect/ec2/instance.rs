//! EC2 instances.

use super::size::family_and_units;
use super::{instance_attribute, instance_metrics, name_or, tags};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::{GroupIdentifier, Instance, InstanceNetworkInterface, InstanceStateName};
use serde_json::{Value, json};

const DESCRIBE_INSTANCES: Operation = Operation::new("ec2", "DescribeInstances");

pub(super) const NAME: &str = "aws_ec2_instance";

/// AWS names the profile of an instance that has one.
const PROFILE_ARN: &str = "Reservations.Instances.IamInstanceProfile.Arn";

pub(super) const INSTANCE: Source = Source {
    family: Family::regional(
        &[Table {
            name: NAME,
            list: DESCRIBE_INSTANCES,
            details: &[
                Detail {
                    operation: instance_attribute::DESCRIBE_INSTANCE_ATTRIBUTE,
                    columns: &["user_data_secrets", "user_data_sha256", "disable_api_termination"],
                },
                instance_metrics::DETAIL,
            ],
        }],
        &[include_str!("instance.sql")],
    )
    .batched(&[instance_metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = instance_metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_instances().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_INSTANCES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for reservation in page.reservations.unwrap_or_default() {
            for instance in reservation.instances.unwrap_or_default() {
                cx.put(row(cx, &instance)).await;
                put_details(cx, &instance, metrics).await;
            }
        }
    }
    Ok(())
}

/// Instances on their way out have no attributes any more.
async fn put_details(cx: &Cx, instance: &Instance, metrics: &mut Batches<Values>) {
    let state = instance.state().and_then(|state| state.name());
    let leaving = matches!(state, Some(InstanceStateName::ShuttingDown | InstanceStateName::Terminated));
    if let Some(id) = instance.instance_id().filter(|_| !leaving) {
        instance_attribute::put(cx, arn(cx, id), id.to_owned()).await;
        metrics.add(Subject::new(NAME, &arn(cx, id), &[]), vec![id.to_owned()]).await;
    }
}

fn arn(cx: &Cx, id: &str) -> String {
    cx.arn("ec2", &format!("instance/{id}"))
}

fn row(cx: &Cx, instance: &Instance) -> Row {
    let id = always(instance.instance_id(), "Reservations.Instances.InstanceId");
    let state = instance.state().and_then(|state| state.name());
    let kind = instance.instance_type().map(|kind| kind.as_str());
    let kind = always(kind, "Reservations.Instances.InstanceType");
    let size = kind.map(family_and_units);
    let row = Row::new(NAME)
        .set("arn", id.map(|id| arn(cx, id)))
        .set("instance_id", id)
        .set("instance_type", kind)
        .set("instance_family", size.map(|size| size.map(|(family, _)| family)))
        .set("instance_units", size.map(|size| size.map(|(_, units)| units)))
        .set("instance_state", always(state.map(|state| state.as_str()), "Reservations.Instances.State.Name"))
        .set(
            "state_transition_reason",
            instance.state_transition_reason().filter(|reason| !reason.is_empty()),
        )
        .set("state_transition_time", instance.state_transition_reason().and_then(transition_time))
        .set("instance_lifecycle", instance.instance_lifecycle().map(|lifecycle| lifecycle.as_str()))
        .set("image_id", instance.image_id())
        .set("launch_time", instance.launch_time())
        .set("architecture", instance.architecture().map(|architecture| architecture.as_str()))
        .set(
            "platform_details",
            always(instance.platform_details(), "Reservations.Instances.PlatformDetails"),
        )
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

/// The time in `User initiated (2026-01-31 12:00:00 GMT)`.
fn transition_time(reason: &str) -> Option<String> {
    let (_, time) = reason.rsplit_once('(')?;
    let time: jiff::civil::DateTime = time.strip_suffix(" GMT)")?.parse().ok()?;
    Some(time.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().to_string())
}

fn with_network(row: Row, instance: &Instance) -> Row {
    let interfaces = instance.network_interfaces().iter().map(interface);
    let tenancy = instance.placement().and_then(|place| place.tenancy()).map(|tenancy| tenancy.as_str());
    row.set("placement_availability_zone", instance.placement().and_then(|place| place.availability_zone()))
        .set("placement_tenancy", always(tenancy, "Reservations.Instances.Placement.Tenancy"))
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

#[cfg(test)]
mod tests {
    use super::transition_time;

    #[test]
    fn the_reason_tells_when_an_instance_was_stopped() {
        let time = transition_time("User initiated (2026-01-31 12:00:00 GMT)");
        assert_eq!(time.as_deref(), Some("2026-01-31T12:00:00Z"));
        for other in ["", "User initiated", "Server.SpotInstanceTermination (soon)", "(2026-01-31 GMT"] {
            assert_eq!(transition_time(other), None);
        }
    }
}
