//! Versions of launch templates: of each the default and the latest one, in one list. User data is searched for secrets, and
//! not kept.

use super::arn;
use crate::collect::{Cx, Failure, Source, always, given, user_data_secrets};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_ec2::types::{
    LaunchTemplateBlockDeviceMapping, LaunchTemplateInstanceNetworkInterfaceSpecification,
    LaunchTemplateVersion, ResponseLaunchTemplateData,
};
use serde_json::{Value, json};

const DESCRIBE_LAUNCH_TEMPLATE_VERSIONS: Operation = Operation::new("ec2", "DescribeLaunchTemplateVersions");

pub(super) const LAUNCH_TEMPLATE_VERSION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_ec2_launch_template_version",
            list: DESCRIBE_LAUNCH_TEMPLATE_VERSIONS,
            details: &[],
        }],
        &[include_str!("launch_template_version.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

/// Of all templates, AWS tells no other versions; a version that is both comes once or twice.
async fn collect(cx: Cx) -> Result<(), Failure> {
    let client = cx.clients().ec2();
    let request = client.describe_launch_template_versions().versions("$Default").versions("$Latest");
    let request = request.max_results(200);
    let mut pages = cx
        .call(DESCRIBE_LAUNCH_TEMPLATE_VERSIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for version in page.launch_template_versions.unwrap_or_default() {
            cx.put(row(&cx, &version)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, version: &LaunchTemplateVersion) -> Row {
    let id = always(version.launch_template_id(), "LaunchTemplateVersions.LaunchTemplateId");
    let number = always(version.version_number(), "LaunchTemplateVersions.VersionNumber");
    let template = arn(cx, None, "launch-template", id);
    let data = always(version.launch_template_data(), "LaunchTemplateVersions.LaunchTemplateData");
    let row = Row::new("aws_ec2_launch_template_version")
        .set("arn", template.and_then(|arn| Ok(format!("{arn}:{}", number?))))
        .set("launch_template_id", id)
        .set("launch_template_name", version.launch_template_name())
        .set("version_number", number)
        .set("default_version", always(version.default_version(), "LaunchTemplateVersions.DefaultVersion"))
        .set("version_description", version.version_description())
        .set("create_time", version.create_time())
        .set("created_by", version.created_by())
        .set("title", version.launch_template_name());
    with_data(row, data)
}

fn with_data(row: Row, data: Result<&ResponseLaunchTemplateData, Lacking>) -> Row {
    row.set("image_id", data.map(|data| data.image_id().map(str::to_owned)))
        .set("instance_type", data.map(|data| data.instance_type().map(|kind| kind.as_str().to_owned())))
        .set("key_name", data.map(|data| data.key_name().map(str::to_owned)))
        .set("ebs_optimized", data.map(|data| data.ebs_optimized()))
        .set("disable_api_termination", data.map(|data| data.disable_api_termination()))
        .set("security_group_ids", data.map(|data| json!(data.security_group_ids())))
        .set("security_groups", data.map(|data| json!(data.security_groups())))
        .set("launch_template_data", data.and_then(rest))
        .set("user_data_secrets", data.map(|data| user_data_secrets(data.user_data())))
}

/// A profile has a name or an ARN.
const PROFILE: &str = "LaunchTemplateVersions.LaunchTemplateData.IamInstanceProfile.Name";

fn rest(data: &ResponseLaunchTemplateData) -> Result<Value, Lacking> {
    let metadata = data.metadata_options().map(|options| {
        given(json!({
            "HttpTokens": options.http_tokens().map(|tokens| tokens.as_str()),
            "HttpPutResponseHopLimit": options.http_put_response_hop_limit(),
            "HttpEndpoint": options.http_endpoint().map(|endpoint| endpoint.as_str()),
        }))
    });
    let profile = data.iam_instance_profile().map(|profile| -> Result<Value, Lacking> {
        always(profile.arn().or(profile.name()), PROFILE)?;
        Ok(given(json!({ "Arn": profile.arn(), "Name": profile.name() })))
    });
    Ok(given(json!({
        "IamInstanceProfile": profile.transpose()?,
        "NetworkInterfaces": data.network_interfaces().iter().map(interface).collect::<Value>(),
        "BlockDeviceMappings": data.block_device_mappings().iter().map(disk).collect::<Value>(),
        "MetadataOptions": metadata,
        "Monitoring": data.monitoring().map(|monitoring| json!({ "Enabled": monitoring.enabled() })),
        "InstanceRequirements": data.instance_requirements().map(|_| true),
    })))
}

fn interface(interface: &LaunchTemplateInstanceNetworkInterfaceSpecification) -> Value {
    given(json!({
        "DeviceIndex": interface.device_index(),
        "AssociatePublicIpAddress": interface.associate_public_ip_address(),
        "AssociateCarrierIpAddress": interface.associate_carrier_ip_address(),
        "Groups": interface.groups(),
        "SubnetId": interface.subnet_id(),
        "NetworkInterfaceId": interface.network_interface_id(),
    }))
}

fn disk(disk: &LaunchTemplateBlockDeviceMapping) -> Value {
    let ebs = disk.ebs().map(|ebs| {
        given(json!({
            "Encrypted": ebs.encrypted(),
            "KmsKeyId": ebs.kms_key_id(),
            "DeleteOnTermination": ebs.delete_on_termination(),
            "SnapshotId": ebs.snapshot_id(),
            "VolumeSize": ebs.volume_size(),
            "VolumeType": ebs.volume_type().map(|kind| kind.as_str()),
        }))
    });
    given(json!({ "DeviceName": disk.device_name(), "Ebs": ebs }))
}
