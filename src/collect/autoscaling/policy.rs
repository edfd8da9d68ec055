//! Scaling policies, those of all groups in one list.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_autoscaling::types::{
    Alarm, CustomizedMetricSpecification, PredefinedMetricSpecification, PredictiveScalingConfiguration,
    ScalingPolicy, StepAdjustment, TargetTrackingConfiguration,
};
use serde_json::{Value, json};

const DESCRIBE_POLICIES: Operation = Operation::new("autoscaling", "DescribePolicies");

pub(super) const POLICY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_autoscaling_policy", list: DESCRIBE_POLICIES, details: &[] }],
        &[include_str!("policy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().autoscaling().describe_policies().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_POLICIES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for policy in answered(DESCRIBE_POLICIES, page.scaling_policies, "ScalingPolicies")? {
            cx.put(row(&policy)).await;
        }
    }
    Ok(())
}

fn row(policy: &ScalingPolicy) -> Row {
    let name = always(policy.policy_name(), "ScalingPolicies.PolicyName");
    let group = always(policy.auto_scaling_group_name(), "ScalingPolicies.AutoScalingGroupName");
    let tracking = policy.target_tracking_configuration();
    let row = Row::new("aws_autoscaling_policy")
        .set("arn", always(policy.policy_arn(), "ScalingPolicies.PolicyARN"))
        .set("policy_name", name)
        .set("auto_scaling_group_name", group)
        .set("policy_type", always(policy.policy_type(), "ScalingPolicies.PolicyType"))
        .set("enabled", always(policy.enabled(), "ScalingPolicies.Enabled"))
        .set("adjustment_type", policy.adjustment_type())
        .set("scaling_adjustment", policy.scaling_adjustment())
        .set("step_adjustments", steps(policy.step_adjustments()))
        .set("min_adjustment_magnitude", policy.min_adjustment_magnitude())
        .set("cooldown", policy.cooldown())
        .set("estimated_instance_warmup", policy.estimated_instance_warmup())
        .set("metric_aggregation_type", policy.metric_aggregation_type())
        .set("target_tracking_configuration", tracking.map(target_tracking))
        .set("predictive_scaling_configuration", policy.predictive_scaling_configuration().map(predictive))
        .set("title", name);
    row.set("alarms", alarms(policy))
}

fn steps(steps: &[StepAdjustment]) -> Result<Value, Lacking> {
    let step = |step: &StepAdjustment| {
        Ok(json!({
            "MetricIntervalLowerBound": step.metric_interval_lower_bound(),
            "MetricIntervalUpperBound": step.metric_interval_upper_bound(),
            "ScalingAdjustment":
                always(step.scaling_adjustment(), "ScalingPolicies.StepAdjustments.ScalingAdjustment")?,
        }))
    };
    steps.iter().map(step).collect()
}

fn alarms(policy: &ScalingPolicy) -> Result<Value, Lacking> {
    let alarm = |alarm: &Alarm| {
        let name = always(alarm.alarm_name(), "ScalingPolicies.Alarms.AlarmName")?;
        Ok(json!({ "AlarmName": name, "AlarmARN": alarm.alarm_arn() }))
    };
    policy.alarms().iter().map(alarm).collect()
}

fn target_tracking(tracking: &TargetTrackingConfiguration) -> Result<Value, Lacking> {
    const TARGET: &str = "ScalingPolicies.TargetTrackingConfiguration.TargetValue";
    const METRIC: &str = "ScalingPolicies.TargetTrackingConfiguration.PredefinedMetricSpecification";
    const SCALE_IN: &str = "ScalingPolicies.TargetTrackingConfiguration.DisableScaleIn";
    let predefined = tracking.predefined_metric_specification().map(predefined).transpose()?;
    let customized = tracking.customized_metric_specification().map(customized).transpose()?;
    always(predefined.as_ref().or(customized.as_ref()), METRIC)?;
    Ok(json!({
        "TargetValue": always(tracking.target_value().filter(|value| *value != 0.0), TARGET)?,
        "DisableScaleIn": always(tracking.disable_scale_in(), SCALE_IN)?,
        "PredefinedMetricSpecification": predefined,
        "CustomizedMetricSpecification": customized,
    }))
}

fn predefined(metric: &PredefinedMetricSpecification) -> Result<Value, Lacking> {
    let kind = metric.predefined_metric_type().map(|kind| kind.as_str());
    Ok(json!({
        "PredefinedMetricType": always(kind, "ScalingPolicies.PredefinedMetricSpecification.PredefinedMetricType")?,
        "ResourceLabel": metric.resource_label(),
    }))
}

/// A metric by its name, or what queries make of several.
fn customized(metric: &CustomizedMetricSpecification) -> Result<Value, Lacking> {
    let name = metric.metric_name();
    if metric.metrics().is_empty() {
        always(name, "ScalingPolicies.CustomizedMetricSpecification.MetricName")?;
    }
    let dimensions = metric
        .dimensions()
        .iter()
        .map(|dimension| json!({ "Name": dimension.name(), "Value": dimension.value() }));
    Ok(json!({
        "Namespace": metric.namespace(),
        "MetricName": name,
        "Dimensions": dimensions.collect::<Value>(),
        "Statistic": metric.statistic().map(|statistic| statistic.as_str()),
        "Unit": metric.unit(),
    }))
}

fn predictive(scaling: &PredictiveScalingConfiguration) -> Value {
    json!({
        "Mode": scaling.mode().map(|mode| mode.as_str()),
        "MaxCapacityBreachBehavior": scaling.max_capacity_breach_behavior().map(|kind| kind.as_str()),
    })
}
