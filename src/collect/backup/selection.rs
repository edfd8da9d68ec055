//! What a plan selects, listed for each plan.

use super::{NOT_FOUND, PAGE};
use crate::collect::{Cx, Subject, always, answered, said};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_backup::types::{BackupSelection, BackupSelectionsListMember, ConditionParameter, Conditions};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const LIST_BACKUP_SELECTIONS: Operation = Operation::new("backup", "ListBackupSelections");
const GET_BACKUP_SELECTION: Operation = Operation::new("backup", "GetBackupSelection");

const TABLE: &str = "aws_backup_selection";

pub(super) const SELECTION: Table = Table {
    name: TABLE,
    list: LIST_BACKUP_SELECTIONS,
    details: &[Detail { operation: GET_BACKUP_SELECTION, columns: &["backup_selection"] }],
};

/// Puts the selections of one plan.
pub(super) async fn put_selections(cx: &Cx, plan: &Subject, id: &str) {
    let request = cx.clients().backup().list_backup_selections().backup_plan_id(id).max_results(PAGE);
    let (here, row, id) = (cx.clone(), plan.row(), id.to_owned());
    cx.detail(LIST_BACKUP_SELECTIONS, plan, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = Vec::new();
        let ended = loop {
            let page = pages.next().await.and_then(|page| {
                let listed = page.map(|page| page.backup_selections_list);
                listed.map(|list| answered(LIST_BACKUP_SELECTIONS, list, "BackupSelectionsList")).transpose()
            });
            match page {
                Ok(Some(selections)) => found.extend(selections),
                Ok(None) => break Ok(row),
                Err(failure) => break Err(failure),
            }
        };
        // A list without an end names its selections again and again, and each is asked about once.
        let mut known = BTreeSet::new();
        found.retain(|selection: &BackupSelectionsListMember| {
            known.insert(selection.selection_id().map(str::to_owned))
        });
        for selection in &found {
            put(&here, &id, selection).await;
        }
        ended
    })
    .await;
}

async fn put(cx: &Cx, plan: &str, selection: &BackupSelectionsListMember) {
    let name = always(selection.selection_name(), "BackupSelectionsList.SelectionName");
    let id = always(selection.selection_id(), "BackupSelectionsList.SelectionId");
    let arn = id.map(|id| cx.arn("backup", &format!("backup-plan:{plan}/selection/{id}")));
    let role = always(selection.iam_role_arn(), "BackupSelectionsList.IamRoleArn");
    cx.put(
        Row::new(TABLE)
            .set("arn", arn.clone())
            .set("selection_name", name)
            .set("selection_id", id)
            .set("backup_plan_id", plan)
            .set("creation_date", selection.creation_date())
            .set("iam_role_arn", role)
            .set("title", name),
    )
    .await;
    let (Ok(arn), Ok(id)) = (arn, id) else { return };
    let subject = Subject::new(TABLE, arn, &[NOT_FOUND]);
    let request = cx.clients().backup().get_backup_selection().backup_plan_id(plan).selection_id(id);
    let row = subject.row();
    cx.detail_within(GET_BACKUP_SELECTION, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let selection = answered(GET_BACKUP_SELECTION, answer.backup_selection(), "BackupSelection")?;
        Ok(row.set("backup_selection", whole(selection)))
    })
    .await;
}

fn whole(selection: &BackupSelection) -> Result<Value, Lacking> {
    let tag = |tag: &aws_sdk_backup::types::Condition| {
        let key = always(said(tag.condition_key()), "BackupSelection.ListOfTags.ConditionKey")?;
        Ok(json!({ "ConditionKey": key, "ConditionValue": tag.condition_value() }))
    };
    Ok(json!({
        "Resources": selection.resources(),
        "NotResources": selection.not_resources(),
        "ListOfTags": selection.list_of_tags().iter().map(tag).collect::<Result<Value, Lacking>>()?,
        "Conditions": selection.conditions().map_or(Ok(json!({})), conditions)?,
    }))
}

fn conditions(conditions: &Conditions) -> Result<Value, Lacking> {
    let all = |all: &[ConditionParameter]| all.iter().map(condition).collect::<Result<Value, Lacking>>();
    Ok(json!({
        "StringEquals": all(conditions.string_equals())?,
        "StringNotEquals": all(conditions.string_not_equals())?,
        "StringLike": all(conditions.string_like())?,
        "StringNotLike": all(conditions.string_not_like())?,
    }))
}

fn condition(condition: &ConditionParameter) -> Result<Value, Lacking> {
    Ok(json!({
        "ConditionKey": always(condition.condition_key(), "BackupSelection.Conditions.ConditionKey")?,
        "ConditionValue": always(condition.condition_value(), "BackupSelection.Conditions.ConditionValue")?,
    }))
}
