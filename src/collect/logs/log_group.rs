//! Log groups, with the subscription filters of each.

use super::log_subscription_filter::{LOG_SUBSCRIPTION_FILTER, put_subscription_filters};
use super::{metrics, time};
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatchlogs::types::LogGroup;

const DESCRIBE_LOG_GROUPS: Operation = Operation::new("logs", "DescribeLogGroups");

pub(super) const LOG_GROUP: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: "aws_cloudwatch_log_group",
                list: DESCRIBE_LOG_GROUPS,
                details: &[metrics::DETAIL],
            },
            LOG_SUBSCRIPTION_FILTER,
        ],
        &[include_str!("log_group.sql"), include_str!("log_subscription_filter.sql")],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().logs().describe_log_groups().limit(50);
    let mut pages = cx
        .call(DESCRIBE_LOG_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for group in page.log_groups() {
            put(cx, group, metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, group: &LogGroup, metrics: &mut Batches<Values>) {
    cx.put(row(group)).await;
    let (Some(arn), Some(name)) = (arn(group), group.log_group_name()) else { return };
    let subject = Subject::new("aws_cloudwatch_log_group", arn, &["ResourceNotFoundException"]);
    put_subscription_filters(cx, &subject, name).await;
    metrics.add(subject, vec![name.to_owned()]).await;
}

fn arn(group: &LogGroup) -> Option<&str> {
    Some(group.log_group_arn().or(group.arn())?.trim_end_matches(":*"))
}

fn row(group: &LogGroup) -> Row {
    let name = always(group.log_group_name(), "logGroups.logGroupName");
    Row::new("aws_cloudwatch_log_group")
        .set("arn", always(arn(group), "logGroups.logGroupArn"))
        .set("name", name)
        .set("creation_time", time(group.creation_time()).as_ref())
        .set("retention_in_days", group.retention_in_days())
        .set("kms_key_id", group.kms_key_id())
        .set("metric_filter_count", group.metric_filter_count())
        .set("stored_bytes", group.stored_bytes())
        .set("log_group_class", group.log_group_class().map(|class| class.as_str()))
        .set("data_protection_status", group.data_protection_status().map(|status| status.as_str()))
        .set("deletion_protection_enabled", group.deletion_protection_enabled())
        .set("title", name)
}
