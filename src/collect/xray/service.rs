//! Services that appeared in traces of the last day.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_smithy_types::DateTime;
use std::collections::BTreeMap;

const GET_SERVICE_GRAPH: Operation = Operation::new("xray", "GetServiceGraph");

const TABLE: &str = "aws_xray_service";

/// A call takes some hours; a day is looked at in so many parts.
/// https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html
const HOURS: i64 = 6;
const PARTS: i64 = 4;

pub(super) const SERVICE: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_SERVICE_GRAPH, details: &[] }],
        &[include_str!("service.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let now = cx.started_at().as_second();
    let mut found: BTreeMap<(String, String), Option<i64>> = BTreeMap::new();
    for part in 0..PARTS {
        let end = now - part * HOURS * 3600;
        let request = cx
            .clients()
            .xray()
            .get_service_graph()
            .start_time(DateTime::from_secs(end - HOURS * 3600))
            .end_time(DateTime::from_secs(end));
        let mut pages = cx
            .call(GET_SERVICE_GRAPH)
            .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for service in answered(GET_SERVICE_GRAPH, page.services, "Services")? {
                let kind = answered(GET_SERVICE_GRAPH, service.r#type(), "Services.Type")?;
                // Whoever calls has no name.
                if kind == "client" {
                    continue;
                }
                let name = answered(GET_SERVICE_GRAPH, service.name(), "Services.Name")?;
                let requests = service.summary_statistics().and_then(|all| all.total_count());
                let known = found.entry((name.to_owned(), kind.to_owned())).or_insert(Some(0));
                *known = known.and_then(|known| Some(known + requests?));
            }
        }
    }
    for ((name, kind), requests) in found {
        let row = Row::new(TABLE)
            .set("name", &name)
            .set("type", &kind)
            .set("total_count", always(requests, "Services.SummaryStatistics.TotalCount"));
        cx.put(row).await;
    }
    Ok(())
}
