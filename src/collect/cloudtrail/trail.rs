//! Trails. Each region names those that record its events, wherever they were made.

use super::selectors::{advanced, basic};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_cloudtrail::operation::get_trail_status::GetTrailStatusOutput;
use aws_sdk_cloudtrail::types::{InsightSelector, Trail};
use serde_json::{Value, json};

const DESCRIBE_TRAILS: Operation = Operation::new("cloudtrail", "DescribeTrails");
const GET_TRAIL_STATUS: Operation = Operation::new("cloudtrail", "GetTrailStatus");
const GET_EVENT_SELECTORS: Operation = Operation::new("cloudtrail", "GetEventSelectors");
const GET_INSIGHT_SELECTORS: Operation = Operation::new("cloudtrail", "GetInsightSelectors");

const TABLE: &str = "aws_cloudtrail_trail";

pub(super) const TRAIL: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: DESCRIBE_TRAILS,
            details: &[
                Detail {
                    operation: GET_TRAIL_STATUS,
                    columns: &[
                        "is_logging",
                        "latest_delivery_error",
                        "latest_delivery_time",
                        "latest_digest_delivery_error",
                        "latest_digest_delivery_time",
                        "latest_cloudwatch_logs_delivery_error",
                        "latest_cloudwatch_logs_delivery_time",
                        "start_logging_time",
                        "stop_logging_time",
                    ],
                },
                Detail {
                    operation: GET_EVENT_SELECTORS,
                    columns: &["event_selectors", "advanced_event_selectors"],
                },
                Detail { operation: GET_INSIGHT_SELECTORS, columns: &["insight_selectors"] },
            ],
        }],
        &[include_str!("trail.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().cloudtrail().describe_trails();
    let answer = cx.call(DESCRIBE_TRAILS).send(|| request.clone().send()).await?;
    for trail in answered(DESCRIBE_TRAILS, answer.trail_list, "trailList")? {
        put(&cx, &trail).await;
    }
    Ok(())
}

async fn put(cx: &Cx, trail: &Trail) {
    cx.put(row(trail)).await;
    let Some(arn) = trail.trail_arn() else { return };
    // Of a trail of the organisation a member may hear that there is none, while its events are recorded all the same.
    let is_own = arn.split(':').nth(4) == Some(cx.account_id());
    let gone: &[_] = if is_own { &["TrailNotFoundException"] } else { &[] };
    let subject = Subject::new(TABLE, arn, gone);
    put_status(cx, &subject, arn).await;
    put_selectors(cx, &subject, arn).await;
    put_insights(cx, &subject, arn).await;
}

fn row(trail: &Trail) -> Row {
    let name = always(trail.name(), "trailList.Name");
    Row::new(TABLE)
        .set("arn", always(trail.trail_arn(), "trailList.TrailARN"))
        .set("name", name)
        .set("home_region", always(trail.home_region(), "trailList.HomeRegion"))
        .set("is_multi_region_trail", always(trail.is_multi_region_trail(), "trailList.IsMultiRegionTrail"))
        .set("is_organization_trail", trail.is_organization_trail())
        .set("include_global_service_events", trail.include_global_service_events())
        .set(
            "log_file_validation_enabled",
            always(trail.log_file_validation_enabled(), "trailList.LogFileValidationEnabled"),
        )
        .set("s3_bucket_name", always(trail.s3_bucket_name(), "trailList.S3BucketName"))
        .set("s3_key_prefix", trail.s3_key_prefix())
        .set("sns_topic_arn", trail.sns_topic_arn())
        .set("log_group_arn", trail.cloud_watch_logs_log_group_arn().and_then(said))
        .set("cloudwatch_logs_role_arn", trail.cloud_watch_logs_role_arn().and_then(said))
        .set("kms_key_id", trail.kms_key_id().and_then(said))
        .set("has_custom_event_selectors", trail.has_custom_event_selectors())
        .set("has_insight_selectors", trail.has_insight_selectors())
        .set("title", name)
}

async fn put_status(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().cloudtrail().get_trail_status().name(arn);
    let row = subject.row();
    cx.detail(GET_TRAIL_STATUS, subject, |call| async move {
        Ok(with_status(row, &call.send(|| request.clone().send()).await?))
    })
    .await;
}

/// AWS leaves out the errors of what was not refused.
fn with_status(row: Row, status: &GetTrailStatusOutput) -> Row {
    // Without its first word the answer tells nothing, not that nothing was refused.
    let is_logging = always(status.is_logging(), "IsLogging");
    let error = |error: Option<&str>| is_logging.map(|_| error.unwrap_or_default().to_owned());
    row.set("is_logging", is_logging)
        .set("latest_delivery_error", error(status.latest_delivery_error()))
        .set("latest_delivery_time", status.latest_delivery_time())
        .set("latest_digest_delivery_error", error(status.latest_digest_delivery_error()))
        .set("latest_digest_delivery_time", status.latest_digest_delivery_time())
        .set("latest_cloudwatch_logs_delivery_error", error(status.latest_cloud_watch_logs_delivery_error()))
        .set("latest_cloudwatch_logs_delivery_time", status.latest_cloud_watch_logs_delivery_time())
        .set("start_logging_time", status.start_logging_time())
        .set("stop_logging_time", status.stop_logging_time())
}

/// A trail has selectors of one of the two kinds; AWS leaves out the other.
async fn put_selectors(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().cloudtrail().get_event_selectors().trail_name(arn);
    let row = subject.row();
    cx.detail(GET_EVENT_SELECTORS, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let has_any = answer.event_selectors.is_some() || answer.advanced_event_selectors.is_some();
        answered(GET_EVENT_SELECTORS, has_any.then_some(()), "EventSelectors")?;
        let advanced: Result<Value, Lacking> =
            answer.advanced_event_selectors().iter().map(advanced).collect();
        Ok(row
            .set("event_selectors", answer.event_selectors().iter().map(basic).collect::<Result<Value, _>>())
            .set("advanced_event_selectors", advanced))
    })
    .await;
}

async fn put_insights(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().cloudtrail().get_insight_selectors().trail_name(arn);
    let row = subject.row();
    cx.detail(GET_INSIGHT_SELECTORS, subject, |call| async move {
        let answer = call.optional(&["InsightNotEnabledException"], || request.clone().send()).await?;
        let Some(answer) = answer else { return Ok(row.set("insight_selectors", json!([]))) };
        let selectors = answered(GET_INSIGHT_SELECTORS, answer.insight_selectors, "InsightSelectors")?;
        let kind = |selector: &InsightSelector| {
            always(selector.insight_type().map(|kind| json!(kind.as_str())), "InsightSelectors.InsightType")
        };
        Ok(row.set("insight_selectors", selectors.iter().map(kind).collect::<Result<Value, _>>()))
    })
    .await;
}
