//! Backup plans, with what they select.

use super::selection::{SELECTION, put_selections};
use super::{LIST_TAGS, NOT_FOUND, PAGE, put_tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_backup::types::{BackupPlan, BackupPlansListMember, BackupRule, CopyAction, Lifecycle};
use serde_json::{Value, json};

const LIST_BACKUP_PLANS: Operation = Operation::new("backup", "ListBackupPlans");
const GET_BACKUP_PLAN: Operation = Operation::new("backup", "GetBackupPlan");

const TABLE: &str = "aws_backup_plan";

pub(super) const PLAN: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: LIST_BACKUP_PLANS,
                details: &[
                    Detail { operation: GET_BACKUP_PLAN, columns: &["backup_plan"] },
                    Detail { operation: LIST_TAGS, columns: &["tags"] },
                ],
            },
            SELECTION,
        ],
        &[include_str!("plan.sql"), include_str!("selection.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().backup().list_backup_plans().max_results(PAGE);
    let mut pages = cx
        .call(LIST_BACKUP_PLANS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for plan in answered(LIST_BACKUP_PLANS, page.backup_plans_list, "BackupPlansList")? {
            put(&cx, &plan).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, plan: &BackupPlansListMember) {
    let name = always(plan.backup_plan_name(), "BackupPlansList.BackupPlanName");
    let id = always(plan.backup_plan_id(), "BackupPlansList.BackupPlanId");
    cx.put(
        Row::new(TABLE)
            .set("arn", always(plan.backup_plan_arn(), "BackupPlansList.BackupPlanArn"))
            .set("name", name)
            .set("backup_plan_id", id)
            .set("version_id", plan.version_id())
            .set("creation_date", plan.creation_date())
            .set("last_execution_date", plan.last_execution_date())
            .set("title", name),
    )
    .await;
    let Some(arn) = plan.backup_plan_arn() else { return };
    let subject = Subject::new(TABLE, arn, &[NOT_FOUND]);
    // The last part of the ARN is the ID.
    let id = id.ok().or_else(|| arn.rsplit(':').next()).unwrap_or_default();
    let request = cx.clients().backup().get_backup_plan().backup_plan_id(id);
    let row = subject.row();
    cx.detail(GET_BACKUP_PLAN, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row.set("backup_plan", whole(answered(GET_BACKUP_PLAN, answer.backup_plan(), "BackupPlan")?)))
    })
    .await;
    put_tags(cx, &subject, arn).await;
    put_selections(cx, &subject, id).await;
}

fn whole(plan: &BackupPlan) -> Result<Value, Lacking> {
    // AWS makes no plan without a rule.
    let rules = always((!plan.rules().is_empty()).then(|| plan.rules()), "BackupPlan.Rules")?;
    Ok(json!({
        "BackupPlanName": said(plan.backup_plan_name()),
        "Rules": rules.iter().map(rule).collect::<Result<Value, _>>()?,
    }))
}

fn rule(rule: &BackupRule) -> Result<Value, Lacking> {
    let vault = said(rule.target_backup_vault_name());
    Ok(given(json!({
        "RuleName": always(said(rule.rule_name()), "BackupPlan.Rules.RuleName")?,
        "TargetBackupVaultName": always(vault, "BackupPlan.Rules.TargetBackupVaultName")?,
        "ScheduleExpression": rule.schedule_expression(),
        "ScheduleExpressionTimezone": rule.schedule_expression_timezone(),
        "StartWindowMinutes": rule.start_window_minutes(),
        "CompletionWindowMinutes": rule.completion_window_minutes(),
        "Lifecycle": rule.lifecycle().map(lifecycle),
        "CopyActions": rule.copy_actions().iter().map(copy).collect::<Result<Value, _>>()?,
        "EnableContinuousBackup": rule.enable_continuous_backup(),
    })))
}

fn lifecycle(lifecycle: &Lifecycle) -> Value {
    given(json!({
        "MoveToColdStorageAfterDays": lifecycle.move_to_cold_storage_after_days(),
        "DeleteAfterDays": lifecycle.delete_after_days(),
    }))
}

fn copy(copy: &CopyAction) -> Result<Value, Lacking> {
    let vault = said(copy.destination_backup_vault_arn());
    Ok(given(json!({
        "DestinationBackupVaultArn": always(vault, "BackupPlan.Rules.CopyActions.DestinationBackupVaultArn")?,
        "Lifecycle": copy.lifecycle().map(lifecycle),
    })))
}
