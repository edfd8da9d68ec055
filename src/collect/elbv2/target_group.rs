//! Target groups, with the health of their targets.

use super::tags::{self, Tags};
use super::{PAGE, attributes, operation};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_elasticloadbalancingv2::types::{TargetGroup, TargetHealthDescription, TargetTypeEnum};
use serde_json::{Value, json};

const DESCRIBE_TARGET_GROUPS: Operation =
    operation("DescribeTargetGroups", "elasticloadbalancing:DescribeTargetGroups");
const DESCRIBE_TARGET_GROUP_ATTRIBUTES: Operation =
    operation("DescribeTargetGroupAttributes", "elasticloadbalancing:DescribeTargetGroupAttributes");
const DESCRIBE_TARGET_HEALTH: Operation =
    operation("DescribeTargetHealth", "elasticloadbalancing:DescribeTargetHealth");

const TABLE: &str = "aws_ec2_target_group";

pub(super) const TARGET_GROUP: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_TARGET_GROUPS,
            details: &[
                Detail { operation: DESCRIBE_TARGET_GROUP_ATTRIBUTES, columns: &["attributes"] },
                Detail { operation: DESCRIBE_TARGET_HEALTH, columns: &["target_health_descriptions"] },
                tags::DETAIL,
            ],
        }],
        &[include_str!("target_group.sql")],
    )
    .batched(&[tags::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut tags = Tags::of(&cx);
    let listed = list(&cx, &mut tags).await;
    tags.send().await;
    listed
}

async fn list(cx: &Cx, tags: &mut Tags) -> Result<(), Failure> {
    let request = cx.clients().elbv2().describe_target_groups().page_size(PAGE);
    let mut pages = cx
        .call(DESCRIBE_TARGET_GROUPS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for group in answered(DESCRIBE_TARGET_GROUPS, page.target_groups, "TargetGroups")? {
            put(cx, &group, tags).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, group: &TargetGroup, tags: &mut Tags) {
    cx.put(row(group)).await;
    let Some(arn) = group.target_group_arn() else { return };
    let subject = Subject::new(TABLE, arn, &tags::GONE);
    put_attributes(cx, &subject, arn).await;
    put_health(cx, &subject, arn, group.target_type() == Some(&TargetTypeEnum::Lambda)).await;
    tags.add(subject, TABLE, arn).await;
}

fn row(group: &TargetGroup) -> Row {
    let arn = always(group.target_group_arn(), "TargetGroups.TargetGroupArn");
    let name = always(group.target_group_name(), "TargetGroups.TargetGroupName");
    let kind = group.target_type().map(|kind| kind.as_str());
    let balancers = group.load_balancer_arns.as_ref();
    let row = Row::new(TABLE)
        .set("arn", arn)
        .set("target_group_arn", arn)
        .set("target_group_name", name)
        .set("target_type", always(kind, "TargetGroups.TargetType"))
        .set("load_balancer_arns", always(balancers, "TargetGroups.LoadBalancerArns").map(|arns| json!(arns)))
        .set("ip_address_type", group.ip_address_type().map(|kind| kind.as_str()))
        .set("title", name);
    with_health_check(with_traffic(row, group, kind == Some("lambda")), group)
}

/// A function has neither protocol nor port nor VPC.
fn with_traffic(row: Row, group: &TargetGroup, is_function: bool) -> Row {
    let protocol = group.protocol().map(|protocol| protocol.as_str());
    row.set("protocol", unless(is_function, protocol, "TargetGroups.Protocol"))
        .set("protocol_version", group.protocol_version())
        .set("port", unless(is_function, group.port(), "TargetGroups.Port"))
        .set("vpc_id", unless(is_function, group.vpc_id(), "TargetGroups.VpcId"))
}

fn with_health_check(row: Row, group: &TargetGroup) -> Row {
    let matcher = group.matcher();
    row.set("health_check_enabled", always(group.health_check_enabled(), "TargetGroups.HealthCheckEnabled"))
        .set("health_check_protocol", group.health_check_protocol().map(|protocol| protocol.as_str()))
        .set("health_check_port", group.health_check_port())
        .set("health_check_path", group.health_check_path())
        .set(
            "health_check_interval_seconds",
            always(group.health_check_interval_seconds(), "TargetGroups.HealthCheckIntervalSeconds"),
        )
        .set(
            "health_check_timeout_seconds",
            always(group.health_check_timeout_seconds(), "TargetGroups.HealthCheckTimeoutSeconds"),
        )
        .set(
            "healthy_threshold_count",
            always(group.healthy_threshold_count(), "TargetGroups.HealthyThresholdCount"),
        )
        .set(
            "unhealthy_threshold_count",
            always(group.unhealthy_threshold_count(), "TargetGroups.UnhealthyThresholdCount"),
        )
        .set("matcher_http_code", matcher.and_then(|matcher| matcher.http_code()))
        .set("matcher_grpc_code", matcher.and_then(|matcher| matcher.grpc_code()))
}

async fn put_attributes(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().elbv2().describe_target_group_attributes().target_group_arn(arn);
    let row = subject.row();
    cx.detail(DESCRIBE_TARGET_GROUP_ATTRIBUTES, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let all = answered(DESCRIBE_TARGET_GROUP_ATTRIBUTES, answer.attributes, "Attributes")?;
        let pairs = all.iter().map(|one| (one.key(), one.value()));
        Ok(row.set("attributes", attributes(pairs)))
    })
    .await;
}

async fn put_health(cx: &Cx, subject: &Subject, arn: &str, is_function: bool) {
    let request = cx.clients().elbv2().describe_target_health().target_group_arn(arn);
    let row = subject.row();
    cx.detail(DESCRIBE_TARGET_HEALTH, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let found = answer.target_health_descriptions;
        let found = answered(DESCRIBE_TARGET_HEALTH, found, "TargetHealthDescriptions")?;
        let targets = found.iter().map(|one| health(one, is_function));
        Ok(row.set("target_health_descriptions", targets.collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn health(description: &TargetHealthDescription, is_function: bool) -> Result<Value, Lacking> {
    let target = always(description.target(), "TargetHealthDescriptions.Target")?;
    let port = unless(is_function, target.port(), "TargetHealthDescriptions.Target.Port")?;
    let health = description.target_health();
    let state = health.and_then(|health| health.state()).map(|state| state.as_str());
    Ok(given(json!({
        "Target": given(json!({
            "Id": always(target.id(), "TargetHealthDescriptions.Target.Id")?,
            "Port": port,
            "AvailabilityZone": target.availability_zone(),
        })),
        "HealthCheckPort": description.health_check_port(),
        "TargetHealth": given(json!({
            "State": always(state, "TargetHealthDescriptions.TargetHealth.State")?,
            "Reason": health.and_then(|health| health.reason()).map(|reason| reason.as_str()),
            "Description": health.and_then(|health| health.description()),
        })),
    })))
}
