//! Log groups.

use super::time;
use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatchlogs::types::LogGroup;

const DESCRIBE_LOG_GROUPS: Operation = Operation::new("logs", "DescribeLogGroups");

pub(super) const LOG_GROUP: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_cloudwatch_log_group", list: DESCRIBE_LOG_GROUPS, details: &[] }],
        &[include_str!("log_group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().logs().describe_log_groups().limit(50);
    let mut pages = cx
        .call(DESCRIBE_LOG_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for group in page.log_groups() {
            cx.put(row(group)).await;
        }
    }
    Ok(())
}

fn row(group: &LogGroup) -> Row {
    let arn = always(group.log_group_arn().or(group.arn()), "logGroups.logGroupArn");
    let name = always(group.log_group_name(), "logGroups.logGroupName");
    Row::new("aws_cloudwatch_log_group")
        .set("arn", arn.map(|arn| arn.trim_end_matches(":*")))
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
