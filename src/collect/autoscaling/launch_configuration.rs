//! Launch configurations. Their user data is searched for secrets, and not kept.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered, user_data_secrets};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_autoscaling::types::LaunchConfiguration;
use serde_json::{Value, json};

const DESCRIBE_LAUNCH_CONFIGURATIONS: Operation =
    Operation::new("autoscaling", "DescribeLaunchConfigurations");

pub(super) const LAUNCH_CONFIGURATION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_launch_configuration", list: DESCRIBE_LAUNCH_CONFIGURATIONS, details: &[] }],
        &[include_str!("launch_configuration.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().autoscaling().describe_launch_configurations().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_LAUNCH_CONFIGURATIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let found =
            answered(DESCRIBE_LAUNCH_CONFIGURATIONS, page.launch_configurations, "LaunchConfigurations")?;
        for configuration in found {
            cx.put(row(&configuration)).await;
        }
    }
    Ok(())
}

fn row(configuration: &LaunchConfiguration) -> Row {
    let name =
        always(configuration.launch_configuration_name(), "LaunchConfigurations.LaunchConfigurationName");
    let arn = configuration.launch_configuration_arn();
    let text = |value: Option<&'_ str>| value.filter(|text| !text.is_empty()).map(str::to_owned);
    let row = Row::new("aws_ec2_launch_configuration")
        .set("arn", always(arn, "LaunchConfigurations.LaunchConfigurationARN"))
        .set("name", name)
        .set("created_time", configuration.created_time())
        .set("image_id", always(configuration.image_id(), "LaunchConfigurations.ImageId"))
        .set("instance_type", always(configuration.instance_type(), "LaunchConfigurations.InstanceType"))
        .set("key_name", text(configuration.key_name()))
        .set("security_groups", json!(configuration.security_groups()))
        .set("iam_instance_profile", text(configuration.iam_instance_profile()))
        .set("associate_public_ip_address", configuration.associate_public_ip_address())
        .set("ebs_optimized", configuration.ebs_optimized())
        .set("placement_tenancy", configuration.placement_tenancy())
        .set("spot_price", configuration.spot_price())
        .set("user_data_secrets", user_data_secrets(configuration.user_data()))
        .set("title", name);
    with_options(row, configuration)
}

fn with_options(row: Row, configuration: &LaunchConfiguration) -> Row {
    let metadata = configuration.metadata_options();
    let monitoring = configuration.instance_monitoring().and_then(|monitoring| monitoring.enabled());
    let disks = configuration.block_device_mappings().iter().map(|disk| {
        json!({
            "DeviceName": disk.device_name(),
            "Ebs": disk.ebs().map(|ebs| json!({
                "Encrypted": ebs.encrypted(),
                "DeleteOnTermination": ebs.delete_on_termination(),
                "VolumeSize": ebs.volume_size(),
                "VolumeType": ebs.volume_type(),
            })),
        })
    });
    row.set("instance_monitoring_enabled", monitoring)
        .set(
            "metadata_options_http_endpoint",
            metadata.and_then(|options| options.http_endpoint()).map(|endpoint| endpoint.as_str()),
        )
        .set(
            "metadata_options_http_tokens",
            metadata.and_then(|options| options.http_tokens()).map(|tokens| tokens.as_str()),
        )
        .set(
            "metadata_options_put_response_hop_limit",
            metadata.and_then(|options| options.http_put_response_hop_limit()),
        )
        .set("block_device_mappings", disks.collect::<Value>())
}
