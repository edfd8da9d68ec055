//! Plans that test backups by restoring them.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_RESTORE_TESTING_PLANS: Operation = Operation::new("backup", "ListRestoreTestingPlans");

pub(super) const RESTORE_TESTING_PLAN: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_restore_testing_plan", list: LIST_RESTORE_TESTING_PLANS, details: &[] }],
        &[include_str!("restore_testing_plan.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().backup().list_restore_testing_plans().max_results(PAGE);
    let mut pages = cx
        .call(LIST_RESTORE_TESTING_PLANS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for plan in page.restore_testing_plans() {
            let arn = said(plan.restore_testing_plan_arn());
            let name =
                always(said(plan.restore_testing_plan_name()), "RestoreTestingPlans.RestoreTestingPlanName");
            let row = Row::new("aws_backup_restore_testing_plan")
                .set("arn", always(arn, "RestoreTestingPlans.RestoreTestingPlanArn"))
                .set("name", name)
                .set("schedule_expression", said(plan.schedule_expression()))
                .set("last_execution_time", plan.last_execution_time())
                .set("title", name);
            cx.put(row).await;
        }
    }
    Ok(())
}
