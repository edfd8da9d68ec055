//! Alarms: on metrics, on logs, and composite.

use super::alarm_kind::{composite, log, metric};
use super::alarm_metrics::{self, Known, LIST_METRICS};
use crate::collect::{Cx, Failure, Source, Subject};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_cloudwatch::types::AlarmType;

const DESCRIBE_ALARMS: Operation = Operation::new("cloudwatch", "DescribeAlarms");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("cloudwatch", "ListTagsForResource");

pub(super) const ALARM: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_cloudwatch_alarm",
            list: DESCRIBE_ALARMS,
            details: &[
                Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
                Detail { operation: LIST_METRICS, columns: &["listed_metrics"] },
            ],
        }],
        &[include_str!("alarm.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request =
        cx.clients().cloudwatch().describe_alarms().set_alarm_types(Some(kinds(&cx))).max_records(100);
    let mut pages = cx
        .call(DESCRIBE_ALARMS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let known = Known::default();
    while let Some(page) = pages.next().await? {
        for alarm in page.metric_alarms() {
            put(&cx, alarm.alarm_arn(), metric(alarm)).await;
            if let Some(arn) = alarm.alarm_arn() {
                alarm_metrics::put(&cx, &known, &subject(arn), alarm).await;
            }
        }
        for alarm in page.composite_alarms() {
            put(&cx, alarm.alarm_arn(), composite(alarm)).await;
        }
        for alarm in page.log_alarms() {
            put(&cx, alarm.alarm_arn(), log(alarm)).await;
        }
    }
    Ok(())
}

/// Without a word AWS lists alarms on metrics alone. Log alarms are the newest, and a region that does not have them yet
/// would refuse the whole request: so they are asked for where they were first offered.
fn kinds(cx: &Cx) -> Vec<AlarmType> {
    let mut kinds = vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm];
    if cx.partition() == "aws" {
        kinds.push(AlarmType::LogAlarm);
    }
    kinds
}

async fn put(cx: &Cx, arn: Option<&str>, row: Row) {
    cx.put(row).await;
    let Some(arn) = arn else { return };
    let subject = subject(arn);
    let request = cx.clients().cloudwatch().list_tags_for_resource().resource_arn(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS_FOR_RESOURCE, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let tags = answer.tags().iter();
        Ok(row.set("tags", Cell::tags(tags.map(|tag| (tag.key(), tag.value())))))
    })
    .await;
}

fn subject(arn: &str) -> Subject {
    Subject::new("aws_cloudwatch_alarm", arn, &["ResourceNotFoundException", "ResourceNotFound"])
}
