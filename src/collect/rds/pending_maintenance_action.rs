//! Maintenance that waits for its window, or for somebody's consent.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::PendingMaintenanceAction;

const DESCRIBE_PENDING_MAINTENANCE_ACTIONS: Operation =
    Operation::new("rds", "DescribePendingMaintenanceActions");

pub(super) const PENDING_MAINTENANCE_ACTION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_rds_pending_maintenance_action",
            list: DESCRIBE_PENDING_MAINTENANCE_ACTIONS,
            details: &[],
        }],
        &[include_str!("pending_maintenance_action.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_pending_maintenance_actions().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_PENDING_MAINTENANCE_ACTIONS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        let resources = answered(
            DESCRIBE_PENDING_MAINTENANCE_ACTIONS,
            page.pending_maintenance_actions,
            "PendingMaintenanceActions",
        )?;
        for resource in resources {
            let actions = answered(
                DESCRIBE_PENDING_MAINTENANCE_ACTIONS,
                resource.pending_maintenance_action_details.as_ref(),
                "PendingMaintenanceActions.PendingMaintenanceActionDetails",
            )?;
            for action in actions {
                cx.put(row(resource.resource_identifier(), action)).await;
            }
        }
    }
    Ok(())
}

fn row(arn: Option<&str>, action: &PendingMaintenanceAction) -> Row {
    let field = "PendingMaintenanceActions.PendingMaintenanceActionDetails.Action";
    Row::new("aws_rds_pending_maintenance_action")
        .set("arn", always(arn, "PendingMaintenanceActions.ResourceIdentifier"))
        .set("action", always(action.action(), field))
        .set("auto_applied_after_date", action.auto_applied_after_date())
        .set("forced_apply_date", action.forced_apply_date())
        .set("current_apply_date", action.current_apply_date())
        .set("opt_in_status", action.opt_in_status())
        .set("description", action.description())
}
