//! Scheduled actions of all groups.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_autoscaling::types::ScheduledUpdateGroupAction;

const DESCRIBE_SCHEDULED_ACTIONS: Operation = Operation::new("autoscaling", "DescribeScheduledActions");

pub(super) const SCHEDULED_ACTION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_autoscaling_scheduled_action", list: DESCRIBE_SCHEDULED_ACTIONS, details: &[] }],
        &[include_str!("scheduled_action.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().autoscaling().describe_scheduled_actions().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_SCHEDULED_ACTIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let found = answered(
            DESCRIBE_SCHEDULED_ACTIONS,
            page.scheduled_update_group_actions,
            "ScheduledUpdateGroupActions",
        )?;
        for action in found {
            cx.put(row(&action)).await;
        }
    }
    Ok(())
}

fn row(action: &ScheduledUpdateGroupAction) -> Row {
    let name = always(action.scheduled_action_name(), "ScheduledUpdateGroupActions.ScheduledActionName");
    let group = action.auto_scaling_group_name();
    Row::new("aws_autoscaling_scheduled_action")
        .set("arn", always(action.scheduled_action_arn(), "ScheduledUpdateGroupActions.ScheduledActionARN"))
        .set("scheduled_action_name", name)
        .set("auto_scaling_group_name", always(group, "ScheduledUpdateGroupActions.AutoScalingGroupName"))
        .set("recurrence", action.recurrence())
        .set("time_zone", action.time_zone())
        .set("start_time", action.start_time())
        .set("end_time", action.end_time())
        .set("min_size", action.min_size())
        .set("max_size", action.max_size())
        .set("desired_capacity", action.desired_capacity())
        .set("title", name)
}
