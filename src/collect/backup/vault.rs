//! Backup vaults.

use super::{LIST_TAGS, NOT_FOUND, PAGE, put_tags};
use crate::collect::{Cx, Failure, Source, Subject, always, answered, document, said, unless};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_backup::types::{BackupVaultListMember, VaultType};
use serde_json::{Value, json};

const LIST_BACKUP_VAULTS: Operation = Operation::new("backup", "ListBackupVaults");
const GET_BACKUP_VAULT_ACCESS_POLICY: Operation = Operation::new("backup", "GetBackupVaultAccessPolicy");
const GET_BACKUP_VAULT_NOTIFICATIONS: Operation = Operation::new("backup", "GetBackupVaultNotifications");

const TABLE: &str = "aws_backup_vault";

pub(super) const VAULT: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_BACKUP_VAULTS,
            details: &[
                Detail { operation: GET_BACKUP_VAULT_ACCESS_POLICY, columns: &["policy"] },
                Detail {
                    operation: GET_BACKUP_VAULT_NOTIFICATIONS,
                    columns: &["sns_topic_arn", "backup_vault_events"],
                },
                Detail { operation: LIST_TAGS, columns: &["tags"] },
            ],
        }],
        &[include_str!("vault.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().backup().list_backup_vaults().max_results(PAGE);
    let mut pages = cx
        .call(LIST_BACKUP_VAULTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for vault in answered(LIST_BACKUP_VAULTS, page.backup_vault_list, "BackupVaultList")? {
            put(&cx, &vault).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, vault: &BackupVaultListMember) {
    cx.put(row(vault)).await;
    let (Some(arn), Some(name)) = (vault.backup_vault_arn(), vault.backup_vault_name()) else { return };
    // Of a vault that is gone AWS Backup says what it says of one that is forbidden.
    let subject = Subject::new(TABLE, arn, &[]);
    put_policy(cx, &subject, name).await;
    put_notifications(cx, &subject, name).await;
    put_tags(cx, &Subject::new(TABLE, arn, &[NOT_FOUND]), arn).await;
}

fn row(vault: &BackupVaultListMember) -> Row {
    let name = always(vault.backup_vault_name(), "BackupVaultList.BackupVaultName");
    // Vaults of the other types are encrypted by a key that AWS owns, where they name none.
    let is_usual = vault.vault_type().is_none_or(|kind| *kind == VaultType::BackupVault);
    let key =
        unless(!is_usual, vault.encryption_key_arn().and_then(said), "BackupVaultList.EncryptionKeyArn");
    Row::new(TABLE)
        .set("arn", always(vault.backup_vault_arn(), "BackupVaultList.BackupVaultArn"))
        .set("name", name)
        .set("vault_type", vault.vault_type().map(|kind| kind.as_str()))
        .set("vault_state", vault.vault_state().map(|state| state.as_str()))
        .set("creation_date", vault.creation_date())
        .set("encryption_key_arn", key)
        .set("number_of_recovery_points", vault.number_of_recovery_points())
        .set("locked", always(vault.locked(), "BackupVaultList.Locked"))
        .set("min_retention_days", vault.min_retention_days())
        .set("max_retention_days", vault.max_retention_days())
        .set("lock_date", vault.lock_date())
        .set("title", name)
}

async fn put_policy(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().backup().get_backup_vault_access_policy().backup_vault_name(name);
    let row = subject.row();
    cx.detail(GET_BACKUP_VAULT_ACCESS_POLICY, subject, |call| async move {
        let Some(answer) = call.optional(&[NOT_FOUND], || request.clone().send()).await? else {
            return Ok(row.set("policy", NO_POLICY));
        };
        Ok(row.set("policy", document(GET_BACKUP_VAULT_ACCESS_POLICY, answer.policy(), "Policy")?))
    })
    .await;
}

async fn put_notifications(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().backup().get_backup_vault_notifications().backup_vault_name(name);
    let row = subject.row();
    cx.detail(GET_BACKUP_VAULT_NOTIFICATIONS, subject, |call| async move {
        let Some(answer) = call.optional(&[NOT_FOUND], || request.clone().send()).await? else {
            return Ok(row.set("sns_topic_arn", "").set("backup_vault_events", json!([])));
        };
        let events = answered(
            GET_BACKUP_VAULT_NOTIFICATIONS,
            answer.backup_vault_events.as_ref(),
            "BackupVaultEvents",
        )?;
        let topic = answered(GET_BACKUP_VAULT_NOTIFICATIONS, answer.sns_topic_arn(), "SNSTopicArn")?;
        let events: Value = events.iter().map(|event| json!(event.as_str())).collect();
        Ok(row.set("sns_topic_arn", topic).set("backup_vault_events", events))
    })
    .await;
}
