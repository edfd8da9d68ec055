//! How it is scaled.

use super::SCALED;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_applicationautoscaling::types::{ScalingPolicy, TargetTrackingScalingPolicyConfiguration};
use serde_json::{Value, json};

const DESCRIBE_SCALING_POLICIES: Operation =
    Operation::new("applicationautoscaling", "DescribeScalingPolicies")
        .allowed_by("application-autoscaling:DescribeScalingPolicies");

pub(super) const POLICY: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_appautoscaling_policy", list: DESCRIBE_SCALING_POLICIES, details: &[] }],
        &[include_str!("policy.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    for service in SCALED {
        let request =
            cx.clients().applicationautoscaling().describe_scaling_policies().service_namespace(service);
        let mut pages = cx
            .call(DESCRIBE_SCALING_POLICIES)
            .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for policy in page.scaling_policies() {
                cx.put(row(policy)).await;
            }
        }
    }
    Ok(())
}

fn row(policy: &ScalingPolicy) -> Row {
    let name = always(said(policy.policy_name()), "ScalingPolicies.PolicyName");
    Row::new("aws_appautoscaling_policy")
        .set("arn", always(said(policy.policy_arn()), "ScalingPolicies.PolicyARN"))
        .set("policy_name", name)
        .set(
            "service_namespace",
            always(said(policy.service_namespace().as_str()), "ScalingPolicies.ServiceNamespace"),
        )
        .set("resource_id", always(said(policy.resource_id()), "ScalingPolicies.ResourceId"))
        .set(
            "scalable_dimension",
            always(said(policy.scalable_dimension().as_str()), "ScalingPolicies.ScalableDimension"),
        )
        .set("policy_type", always(said(policy.policy_type().as_str()), "ScalingPolicies.PolicyType"))
        .set(
            "target_tracking_scaling_policy_configuration",
            policy.target_tracking_scaling_policy_configuration().map(tracking).transpose(),
        )
        .set("title", name)
}

fn tracking(tracking: &TargetTrackingScalingPolicyConfiguration) -> Result<Value, Lacking> {
    const TARGET: &str = "ScalingPolicies.TargetTrackingScalingPolicyConfiguration.TargetValue";
    let metric = tracking.predefined_metric_specification();
    Ok(json!({
        "DisableScaleIn": tracking.disable_scale_in(),
        "PredefinedMetricType": metric.and_then(|metric| said(metric.predefined_metric_type().as_str())),
        "ScaleInCooldown": tracking.scale_in_cooldown(),
        "ScaleOutCooldown": tracking.scale_out_cooldown(),
        "TargetValue": always(Some(tracking.target_value()).filter(|value| *value != 0.0), TARGET)?,
    }))
}
