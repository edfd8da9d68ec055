//! Plans of reports on backups.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_REPORT_PLANS: Operation = Operation::new("backup", "ListReportPlans");

pub(super) const REPORT_PLAN: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_report_plan", list: LIST_REPORT_PLANS, details: &[] }],
        &[include_str!("report_plan.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().backup().list_report_plans().max_results(PAGE);
    let mut pages = cx
        .call(LIST_REPORT_PLANS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for plan in answered(LIST_REPORT_PLANS, page.report_plans, "ReportPlans")? {
            let name = always(plan.report_plan_name(), "ReportPlans.ReportPlanName");
            let row = Row::new("aws_backup_report_plan")
                .set("arn", always(plan.report_plan_arn(), "ReportPlans.ReportPlanArn"))
                .set("name", name)
                .set("deployment_status", always(plan.deployment_status(), "ReportPlans.DeploymentStatus"))
                .set("last_successful_execution_time", plan.last_successful_execution_time())
                .set("title", name);
            cx.put(row).await;
        }
    }
    Ok(())
}
