//! Health checks.

use super::arn;
use crate::collect::{Cx, Failure, Source, Subject, always, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_route53::types::{HealthCheck, HealthCheckObservation};
use serde_json::{Value, json};

const LIST_HEALTH_CHECKS: Operation = Operation::new("route53", "ListHealthChecks");
const GET_HEALTH_CHECK_STATUS: Operation = Operation::new("route53", "GetHealthCheckStatus");

const TABLE: &str = "aws_route53_health_check";

/// The word for a health check that is gone.
const GONE: &[&str] = &["NoSuchHealthCheck"];

pub(super) const HEALTH_CHECK: Source = Source {
    family: Family::global(
        &[Table {
            name: TABLE,
            list: LIST_HEALTH_CHECKS,
            details: &[Detail { operation: GET_HEALTH_CHECK_STATUS, columns: &["health_check_status"] }],
        }],
        &[include_str!("health_check.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    // The largest page: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHealthChecks.html
    let request = cx.clients().route53().list_health_checks().max_items(1000);
    let mut pages = cx
        .call(LIST_HEALTH_CHECKS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for check in page.health_checks() {
            cx.put(row(&cx, check)).await;
            if let Some(id) = said(check.id()) {
                put_status(&cx, check, id).await;
            }
        }
    }
    Ok(())
}

/// Checkers ask an endpoint; what is computed of other checks, of alarms or of controls, they do not tell.
/// https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHealthCheckStatus.html
const NOT_ASKED: [&str; 3] = ["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"];

fn kind(check: &HealthCheck) -> Result<&str, Lacking> {
    let kind = check.health_check_config().and_then(|config| said(config.r#type().as_str()));
    always(kind, "HealthChecks.HealthCheck.HealthCheckConfig.Type")
}

fn row(cx: &Cx, check: &HealthCheck) -> Row {
    let id = always(said(check.id()), "HealthChecks.HealthCheck.Id");
    let config = check.health_check_config();
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, "healthcheck", id)))
        .set("id", id)
        .set("type", kind(check))
        .set("disabled", config.and_then(|config| config.disabled()).unwrap_or_default())
        .set("fully_qualified_domain_name", config.and_then(|config| config.fully_qualified_domain_name()))
        .set("title", id)
}

async fn put_status(cx: &Cx, check: &HealthCheck, id: &str) {
    let subject = Subject::new(TABLE, arn(cx, "healthcheck", id), GONE);
    let row = subject.row();
    if kind(check).is_ok_and(|kind| NOT_ASKED.contains(&kind)) {
        cx.known(GET_HEALTH_CHECK_STATUS, subject, Ok(row.set("health_check_status", None::<&str>))).await;
        return;
    }
    let is_inverted = check.health_check_config().and_then(|config| config.inverted()).unwrap_or_default();
    let request = cx.clients().route53().get_health_check_status().health_check_id(id);
    cx.detail(GET_HEALTH_CHECK_STATUS, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let all = answer.health_check_observations().iter().map(|of| observation(of, is_inverted));
        Ok(row.set("health_check_status", all.collect::<Result<Value, Lacking>>()))
    })
    .await;
}

/// `Success: HTTP Status Code 200, OK`. Of a check that is inverted AWS does not say whether a checker tells its status before
/// or after that, so how healthy it is stays open.
fn observation(of: &HealthCheckObservation, is_inverted: bool) -> Result<Value, Lacking> {
    const STATUS: &str = "HealthCheckObservations.HealthCheckObservation.StatusReport.Status";
    let status = always(of.status_report().and_then(|report| report.status()), STATUS)?;
    let region = of.region().map(|region| region.as_str());
    let is_healthy = (!is_inverted).then(|| status.starts_with("Success"));
    Ok(json!({ "Region": region, "IsHealthy": is_healthy, "Status": status }))
}
