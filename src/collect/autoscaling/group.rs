//! Auto Scaling groups. Their lists are always in the answer, empty or not: one that is missing is not taken for an empty one.

use super::PAGE;
use super::group_detail::{DETAILS, put_details};
use crate::collect::{Cx, Failure, Source, always, answered, said};
use crate::schema::{Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_autoscaling::types::{
    AutoScalingGroup, Instance, LaunchTemplate, LaunchTemplateOverrides, LaunchTemplateSpecification,
    TagDescription,
};
use serde_json::{Value, json};

const DESCRIBE_AUTO_SCALING_GROUPS: Operation = Operation::new("autoscaling", "DescribeAutoScalingGroups");

pub(super) const GROUP: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_ec2_autoscaling_group", list: DESCRIBE_AUTO_SCALING_GROUPS, details: DETAILS }],
        &[include_str!("group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().autoscaling().describe_auto_scaling_groups().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_AUTO_SCALING_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for group in answered(DESCRIBE_AUTO_SCALING_GROUPS, page.auto_scaling_groups, "AutoScalingGroups")? {
            cx.put(row(&group)).await;
            put_details(&cx, &group).await;
        }
    }
    Ok(())
}

fn row(group: &AutoScalingGroup) -> Row {
    let name =
        always(group.auto_scaling_group_name().and_then(said), "AutoScalingGroups.AutoScalingGroupName");
    let subnets = group.vpc_zone_identifier().filter(|subnets| !subnets.is_empty());
    let row = Row::new("aws_ec2_autoscaling_group")
        .set("arn", always(group.auto_scaling_group_arn(), "AutoScalingGroups.AutoScalingGroupARN"))
        .set("name", name)
        .set("status", group.status())
        .set("created_time", group.created_time())
        .set("service_linked_role_arn", group.service_linked_role_arn())
        .set("placement_group", group.placement_group())
        .set("vpc_zone_identifier", subnets)
        .set("subnet_ids", subnets.map(|ids| json!(ids.split(',').map(str::trim).collect::<Vec<_>>())))
        .set("availability_zones", texts(&group.availability_zones, "AutoScalingGroups.AvailabilityZones"))
        .set("termination_policies", json!(group.termination_policies()))
        .set("tags_src", tags_src(group.tags()))
        .set("tags", Cell::tags(group.tags().iter().map(|tag| (tag.key(), tag.value()))))
        .set("title", name);
    with_traffic(with_instances(with_launch(with_capacity(row, group), group), group), group)
}

fn with_capacity(row: Row, group: &AutoScalingGroup) -> Row {
    // The SDK puts 0 in the place of a number that AWS did not send; the desired capacity lies between the other two.
    let (least, most) = (group.min_size(), group.max_size());
    let desired = group.desired_capacity().filter(|desired| least.is_none_or(|least| *desired >= least));
    let most = most.filter(|most| [least, desired].into_iter().flatten().all(|other| *most >= other));
    row.set("min_size", always(least, "AutoScalingGroups.MinSize"))
        .set("max_size", always(most, "AutoScalingGroups.MaxSize"))
        .set("desired_capacity", always(desired, "AutoScalingGroups.DesiredCapacity"))
        .set("desired_capacity_type", group.desired_capacity_type())
        .set("default_cooldown", group.default_cooldown())
        .set("default_instance_warmup", group.default_instance_warmup())
        .set("capacity_rebalance", group.capacity_rebalance())
        .set("max_instance_lifetime", group.max_instance_lifetime())
        .set("new_instances_protected_from_scale_in", group.new_instances_protected_from_scale_in())
}

/// A policy of mixed instances has one.
const TEMPLATE: &str = "AutoScalingGroups.MixedInstancesPolicy.LaunchTemplate";

fn overrides(template: &LaunchTemplate) -> Value {
    template.overrides().iter().map(overriding).collect()
}

fn with_launch(row: Row, group: &AutoScalingGroup) -> Row {
    let own = group.launch_template();
    let mixed = group.mixed_instances_policy();
    let template = mixed.and_then(|policy| policy.launch_template());
    let of_mixed = template.and_then(|template| template.launch_template_specification());
    let distribution = mixed.and_then(|policy| policy.instances_distribution());
    row.set("launch_configuration_name", group.launch_configuration_name())
        .set("launch_template_id", own.and_then(LaunchTemplateSpecification::launch_template_id))
        .set("launch_template_name", own.and_then(LaunchTemplateSpecification::launch_template_name))
        .set("launch_template_version", own.and_then(LaunchTemplateSpecification::version))
        .set(
            "mixed_instances_policy_launch_template_id",
            of_mixed.and_then(LaunchTemplateSpecification::launch_template_id),
        )
        .set(
            "mixed_instances_policy_launch_template_name",
            of_mixed.and_then(LaunchTemplateSpecification::launch_template_name),
        )
        .set(
            "mixed_instances_policy_launch_template_version",
            of_mixed.and_then(LaunchTemplateSpecification::version),
        )
        .set(
            "mixed_instances_policy_launch_template_overrides",
            mixed.map(|_| always(template, TEMPLATE).map(overrides)),
        )
        .set("on_demand_base_capacity", distribution.and_then(|how| how.on_demand_base_capacity()))
        .set(
            "on_demand_percentage_above_base_capacity",
            distribution.and_then(|how| how.on_demand_percentage_above_base_capacity()),
        )
        .set("spot_allocation_strategy", distribution.and_then(|how| how.spot_allocation_strategy()))
}

fn with_instances(row: Row, group: &AutoScalingGroup) -> Row {
    let instances = always(group.instances.as_ref(), "AutoScalingGroups.Instances");
    let suspended = always(group.suspended_processes.as_ref(), "AutoScalingGroups.SuspendedProcesses");
    let metrics = always(group.enabled_metrics.as_ref(), "AutoScalingGroups.EnabledMetrics");
    let suspended = suspended.map(|all| {
        let one = all.iter().map(|process| {
            json!({ "ProcessName": process.process_name(), "SuspensionReason": process.suspension_reason() })
        });
        one.collect::<Value>()
    });
    let metrics = metrics.map(|all| {
        let one = all
            .iter()
            .map(|metric| json!({ "Metric": metric.metric(), "Granularity": metric.granularity() }));
        one.collect::<Value>()
    });
    row.set("instances", instances.and_then(|all| all.iter().map(instance).collect::<Result<Value, _>>()))
        .set("suspended_processes", suspended)
        .set("enabled_metrics", metrics)
}

fn with_traffic(row: Row, group: &AutoScalingGroup) -> Row {
    let sources = group
        .traffic_sources()
        .iter()
        .map(|source| json!({ "Identifier": source.identifier(), "Type": source.r#type() }));
    row.set(
        "health_check_type",
        always(group.health_check_type().and_then(said), "AutoScalingGroups.HealthCheckType"),
    )
    .set("health_check_grace_period", group.health_check_grace_period())
    .set("load_balancer_names", texts(&group.load_balancer_names, "AutoScalingGroups.LoadBalancerNames"))
    .set("target_group_arns", texts(&group.target_group_arns, "AutoScalingGroups.TargetGroupARNs"))
    .set("traffic_sources", sources.collect::<Value>())
}

fn texts(list: &Option<Vec<String>>, field: &'static str) -> Result<Value, Lacking> {
    always(list.as_ref(), field).map(|list| json!(list))
}

fn instance(instance: &Instance) -> Result<Value, Lacking> {
    let state = instance.lifecycle_state().map(|state| state.as_str());
    Ok(json!({
        "InstanceId": always(instance.instance_id(), "AutoScalingGroups.Instances.InstanceId")?,
        "InstanceType": instance.instance_type(),
        "AvailabilityZone":
            always(instance.availability_zone(), "AutoScalingGroups.Instances.AvailabilityZone")?,
        "LifecycleState": always(state.and_then(said), "AutoScalingGroups.Instances.LifecycleState")?,
        "HealthStatus": always(instance.health_status().and_then(said), "AutoScalingGroups.Instances.HealthStatus")?,
        "LaunchConfigurationName": instance.launch_configuration_name(),
        "LaunchTemplate": instance.launch_template().map(specification),
        "WeightedCapacity": instance.weighted_capacity().and_then(|weight| weight.parse::<i64>().ok()),
    }))
}

fn specification(template: &LaunchTemplateSpecification) -> Value {
    json!({
        "LaunchTemplateId": template.launch_template_id(),
        "LaunchTemplateName": template.launch_template_name(),
        "Version": template.version(),
    })
}

fn overriding(overriding: &LaunchTemplateOverrides) -> Value {
    json!({
        "InstanceType": overriding.instance_type(),
        "WeightedCapacity": overriding.weighted_capacity(),
        "InstanceRequirements": overriding.instance_requirements().is_some(),
        "LaunchTemplateSpecification": overriding.launch_template_specification().map(specification),
        "ImageId": overriding.image_id(),
    })
}

fn tags_src(tags: &[TagDescription]) -> Result<Value, Lacking> {
    let tag = |tag: &TagDescription| {
        Ok(json!({
            "Key": always(tag.key(), "AutoScalingGroups.Tags.Key")?,
            "Value": always(tag.value(), "AutoScalingGroups.Tags.Value")?,
            "PropagateAtLaunch": always(tag.propagate_at_launch(), "AutoScalingGroups.Tags.PropagateAtLaunch")?,
        }))
    };
    tags.iter().map(tag).collect()
}
