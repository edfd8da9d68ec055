//! Where queries of public zones are logged.

use super::arn;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_QUERY_LOGGING_CONFIGS: Operation = Operation::new("route53", "ListQueryLoggingConfigs");

const TABLE: &str = "aws_route53_query_log";

pub(super) const QUERY_LOG: Source = Source {
    family: Family::global(
        &[Table { name: TABLE, list: LIST_QUERY_LOGGING_CONFIGS, details: &[] }],
        &[include_str!("query_log.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().route53().list_query_logging_configs().max_results(100);
    let mut pages = cx
        .call(LIST_QUERY_LOGGING_CONFIGS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for log in page.query_logging_configs() {
            let id = always(said(log.id()), "QueryLoggingConfigs.QueryLoggingConfig.Id");
            let zone = said(log.hosted_zone_id()).map(|zone| zone.rsplit('/').next().unwrap_or(zone));
            let group = said(log.cloud_watch_logs_log_group_arn());
            let row = Row::new(TABLE)
                .set("arn", id.map(|id| arn(&cx, "queryloggingconfig", id)))
                .set("id", id)
                .set("hosted_zone_id", always(zone, "QueryLoggingConfigs.QueryLoggingConfig.HostedZoneId"))
                .set(
                    "cloud_watch_logs_log_group_arn",
                    always(group, "QueryLoggingConfigs.QueryLoggingConfig.CloudWatchLogsLogGroupArn"),
                )
                .set("title", id);
            cx.put(row).await;
        }
    }
    Ok(())
}
