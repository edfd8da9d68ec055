//! What is scaled, within which bounds.

use super::SCALED;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_applicationautoscaling::types::ScalableTarget;
use serde_json::json;

const DESCRIBE_SCALABLE_TARGETS: Operation =
    Operation::new("applicationautoscaling", "DescribeScalableTargets")
        .allowed_by("application-autoscaling:DescribeScalableTargets");

pub(super) const TARGET: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_appautoscaling_target", list: DESCRIBE_SCALABLE_TARGETS, details: &[] }],
        &[include_str!("target.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    for service in SCALED {
        let request =
            cx.clients().applicationautoscaling().describe_scalable_targets().service_namespace(service);
        let mut pages = cx
            .call(DESCRIBE_SCALABLE_TARGETS)
            .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for target in page.scalable_targets() {
                cx.put(row(&cx, target)).await;
            }
        }
    }
    Ok(())
}

fn row(cx: &Cx, target: &ScalableTarget) -> Row {
    let resource = always(said(target.resource_id()), "ScalableTargets.ResourceId");
    let dimension = always(said(target.scalable_dimension().as_str()), "ScalableTargets.ScalableDimension");
    // Older targets have no ARN. A resource has one target in each dimension.
    let made =
        || Ok(cx.arn("application-autoscaling", &format!("scalable-target/{}/{}", resource?, dimension?)));
    let arn = target.scalable_target_arn().map_or_else(made, |arn| Ok(arn.to_owned()));
    let suspended = target.suspended_state().map(|state| {
        json!({
            "DynamicScalingInSuspended": state.dynamic_scaling_in_suspended(),
            "DynamicScalingOutSuspended": state.dynamic_scaling_out_suspended(),
            "ScheduledScalingSuspended": state.scheduled_scaling_suspended(),
        })
    });
    // The SDK puts 0 in the place of a number that AWS did not send.
    let most = Some(target.max_capacity()).filter(|most| *most >= target.min_capacity() && *most > 0);
    Row::new("aws_appautoscaling_target")
        .set("arn", arn)
        .set(
            "service_namespace",
            always(said(target.service_namespace().as_str()), "ScalableTargets.ServiceNamespace"),
        )
        .set("resource_id", resource)
        .set("scalable_dimension", dimension)
        .set("min_capacity", target.min_capacity())
        .set("max_capacity", always(most, "ScalableTargets.MaxCapacity"))
        .set("role_arn", said(target.role_arn()))
        .set("suspended_state", suspended)
        .set("title", resource)
}
