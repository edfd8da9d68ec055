//! Secrets, without what they hold.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, document};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_secretsmanager::types::{RotationRulesType, SecretListEntry};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const LIST_SECRETS: Operation = Operation::new("secretsmanager", "ListSecrets");
const GET_RESOURCE_POLICY: Operation = Operation::new("secretsmanager", "GetResourcePolicy");

const TABLE: &str = "aws_secretsmanager_secret";

pub(super) const SECRET: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_SECRETS,
            details: &[Detail { operation: GET_RESOURCE_POLICY, columns: &["policy"] }],
        }],
        &[include_str!("secret.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

/// The most that a page holds.
/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html>
const PAGE: i32 = 100;

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request =
        cx.clients().secretsmanager().list_secrets().max_results(PAGE).include_planned_deletion(true);
    let mut pages = cx
        .call(LIST_SECRETS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for secret in page.secret_list() {
            put(&cx, secret).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, secret: &SecretListEntry) {
    cx.put(row(secret)).await;
    let Some(arn) = secret.arn() else { return };
    let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]);
    // Nothing is told of a secret that is scheduled for deletion, and nobody can read it.
    if secret.deleted_date().is_some() {
        let read = Ok(subject.row().set("policy", NO_POLICY));
        return cx.known(GET_RESOURCE_POLICY, subject, read).await;
    }
    let (row, request) = (subject.row(), cx.clients().secretsmanager().get_resource_policy().secret_id(arn));
    cx.detail(GET_RESOURCE_POLICY, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        answered(GET_RESOURCE_POLICY, answer.arn(), "ARN")?;
        let policy = answer.resource_policy();
        let policy = policy.map(|text| document(GET_RESOURCE_POLICY, Some(text), "ResourcePolicy"));
        Ok(row.set("policy", policy.transpose()?.unwrap_or(NO_POLICY)))
    })
    .await;
}

fn row(secret: &SecretListEntry) -> Row {
    let name = always(secret.name(), "SecretList.Name");
    let stages: BTreeMap<_, _> = secret.secret_versions_to_stages().into_iter().flatten().collect();
    let tags = secret.tags().iter().map(|tag| (tag.key(), tag.value()));
    Row::new(TABLE)
        .set("arn", always(secret.arn(), "SecretList.ARN"))
        .set("name", name)
        .set("description", secret.description())
        .set("kms_key_id", secret.kms_key_id())
        .set("rotation_enabled", secret.rotation_enabled().unwrap_or_default())
        .set("rotation_lambda_arn", secret.rotation_lambda_arn())
        .set("rotation_rules", secret.rotation_rules().map(rules))
        .set("last_rotated_date", secret.last_rotated_date())
        .set("next_rotation_date", secret.next_rotation_date())
        .set("last_changed_date", secret.last_changed_date())
        .set("last_accessed_date", secret.last_accessed_date())
        .set("deleted_date", secret.deleted_date())
        .set("created_date", always(secret.created_date(), "SecretList.CreatedDate"))
        .set("owning_service", secret.owning_service())
        .set("primary_region", secret.primary_region())
        .set("secret_versions_to_stages", json!(stages))
        .set("tags", Cell::tags(tags))
        .set("title", name)
}

fn rules(rules: &RotationRulesType) -> Value {
    let fields = [
        ("AutomaticallyAfterDays", rules.automatically_after_days().map(Value::from)),
        ("Duration", rules.duration().map(Value::from)),
        ("ScheduleExpression", rules.schedule_expression().map(Value::from)),
    ];
    let said = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(said.collect::<Map<_, _>>())
}
