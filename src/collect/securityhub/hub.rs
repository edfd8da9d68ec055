//! Security Hub itself: one row always, which may say that it is not enabled.

use super::NOT_SUBSCRIBED;
use crate::collect::{Cx, Failure, Source, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const DESCRIBE_HUB: Operation = Operation::new("securityhub", "DescribeHub");

pub(super) const HUB: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_securityhub_hub", list: DESCRIBE_HUB, details: &[] }],
        &[include_str!("hub.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().securityhub().describe_hub();
    let answer = cx.call(DESCRIBE_HUB).optional(&[NOT_SUBSCRIBED], || request.clone().send()).await?;
    let row = Row::new("aws_securityhub_hub")
        .set("arn", cx.arn("securityhub", "hub/default"))
        .set("is_enabled", answer.is_some())
        .set("title", cx.region());
    let row = match &answer {
        None => row,
        Some(hub) => {
            answered(DESCRIBE_HUB, hub.hub_arn(), "HubArn")?;
            row.set("subscribed_at", hub.subscribed_at())
                .set("auto_enable_controls", hub.auto_enable_controls())
        }
    };
    cx.put(row).await;
    Ok(())
}
