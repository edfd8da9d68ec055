//! Schedules of all groups.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_scheduler::operation::get_schedule::GetScheduleOutput;
use aws_sdk_scheduler::types::{ScheduleSummary, Target};
use serde_json::{Value, json};

const LIST_SCHEDULES: Operation = Operation::new("scheduler", "ListSchedules");
const GET_SCHEDULE: Operation = Operation::new("scheduler", "GetSchedule");

const TABLE: &str = "aws_scheduler_schedule";

pub(super) const SCHEDULE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_SCHEDULES,
            details: &[Detail {
                operation: GET_SCHEDULE,
                columns: &["schedule_expression", "schedule_expression_timezone", "end_date", "target"],
            }],
        }],
        &[include_str!("schedule.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().scheduler().list_schedules().max_results(100);
    let mut pages = cx
        .call(LIST_SCHEDULES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for schedule in page.schedules() {
            put(&cx, schedule).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, schedule: &ScheduleSummary) {
    let name = always(schedule.name(), "Schedules.Name");
    let state = schedule.state().map(|state| state.as_str());
    let row = Row::new(TABLE)
        .set("arn", always(schedule.arn(), "Schedules.Arn"))
        .set("name", name)
        .set("group_name", always(schedule.group_name(), "Schedules.GroupName"))
        .set("state", always(state, "Schedules.State"))
        .set("title", name);
    cx.put(row).await;
    let Some(arn) = schedule.arn() else { return };
    let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]);
    let request = cx.clients().scheduler().get_schedule();
    let (row, names) =
        (subject.row(), (schedule.name().map(str::to_owned), schedule.group_name().map(str::to_owned)));
    cx.detail(GET_SCHEDULE, &subject, |call| async move {
        let request = request.name(answered(GET_SCHEDULE, names.0, "Schedules.Name")?).group_name(answered(
            GET_SCHEDULE,
            names.1,
            "Schedules.GroupName",
        )?);
        let answer = call.send(|| request.clone().send()).await?;
        Ok(detail(row, &answer))
    })
    .await;
}

fn detail(row: Row, schedule: &GetScheduleOutput) -> Row {
    row.set("schedule_expression", always(schedule.schedule_expression(), "ScheduleExpression"))
        .set("schedule_expression_timezone", schedule.schedule_expression_timezone())
        .set("end_date", schedule.end_date().map(ToString::to_string))
        .set("target", always(schedule.target(), "Target").and_then(target))
}

/// Not the input: it may hold anything.
fn target(target: &Target) -> Result<Value, Lacking> {
    let retry = target.retry_policy();
    Ok(json!({
        "Arn": always(said(target.arn()), "Target.Arn")?,
        "RoleArn": always(said(target.role_arn()), "Target.RoleArn")?,
        "DeadLetterArn": target.dead_letter_config().and_then(|config| config.arn()),
        "MaximumRetryAttempts": retry.and_then(|retry| retry.maximum_retry_attempts()),
        "MaximumEventAgeInSeconds": retry.and_then(|retry| retry.maximum_event_age_in_seconds()),
    }))
}
