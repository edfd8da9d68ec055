//! Dashboards, which are the account's in every region.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatch::types::DashboardEntry;

const LIST_DASHBOARDS: Operation = Operation::new("cloudwatch", "ListDashboards");
const GET_DASHBOARD: Operation = Operation::new("cloudwatch", "GetDashboard");

const NAME: &str = "DashboardEntries.DashboardName";

pub(super) const DASHBOARD: Source = Source {
    family: Family::global(
        &[Table {
            name: "aws_cloudwatch_dashboard",
            list: LIST_DASHBOARDS,
            details: &[Detail { operation: GET_DASHBOARD, columns: &["dashboard_body"] }],
        }],
        &[include_str!("dashboard.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().cloudwatch().list_dashboards();
    let mut pages = cx
        .call(LIST_DASHBOARDS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for dashboard in page.dashboard_entries() {
            put(&cx, dashboard).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, dashboard: &DashboardEntry) {
    cx.put(row(dashboard)).await;
    let Some(arn) = dashboard.dashboard_arn() else { return };
    let name = dashboard.dashboard_name().map(str::to_owned);
    let gone = &["DashboardNotFoundError", "ResourceNotFound"];
    let subject = Subject::new("aws_cloudwatch_dashboard", arn, gone);
    let request = cx.clients().cloudwatch().get_dashboard();
    let row = subject.row();
    cx.detail(GET_DASHBOARD, &subject, |call| async move {
        let request = request.dashboard_name(answered(GET_DASHBOARD, name, NAME)?);
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row.set("dashboard_body", answer.dashboard_body()))
    })
    .await;
}

fn row(dashboard: &DashboardEntry) -> Row {
    let name = always(dashboard.dashboard_name(), NAME);
    Row::new("aws_cloudwatch_dashboard")
        .set("arn", always(dashboard.dashboard_arn(), "DashboardEntries.DashboardArn"))
        .set("dashboard_name", name)
        .set("last_modified", dashboard.last_modified())
        .set("size", dashboard.size())
        .set("title", name)
}
