//! How long recorded configurations are kept: one row always.

use crate::collect::{Cx, Failure, Source, always, answered, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const DESCRIBE_RETENTION_CONFIGURATIONS: Operation =
    Operation::new("config", "DescribeRetentionConfigurations");

/// Seven years.
/// https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html
const USUAL_DAYS: i32 = 2557;

pub(super) const RETENTION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_config_retention_configuration",
            list: DESCRIBE_RETENTION_CONFIGURATIONS,
            details: &[],
        }],
        &[include_str!("retention.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().config().describe_retention_configurations();
    let mut pages = cx
        .call(DESCRIBE_RETENTION_CONFIGURATIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await? {
        found.extend(answered(
            DESCRIBE_RETENTION_CONFIGURATIONS,
            page.retention_configurations,
            "RetentionConfigurations",
        )?);
    }
    // An account has one in a region at most.
    let configured = found.first();
    let days = configured.map_or(Ok(USUAL_DAYS), |it| {
        let days = Some(it.retention_period_in_days()).filter(|days| *days > 0);
        always(days, "RetentionConfigurations.RetentionPeriodInDays")
    });
    let row = Row::new("aws_config_retention_configuration")
        .set("arn", cx.arn("config", "retention"))
        .set("name", configured.and_then(|it| said(it.name())))
        .set("retention_period_in_days", days)
        .set("title", cx.region());
    cx.put(row).await;
    Ok(())
}
