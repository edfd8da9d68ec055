//! Keys; the list names them, and all else takes a call for each.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, document, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_kms::types::{GrantConstraints, GrantListEntry, KeyListEntry, KeyMetadata};
use serde_json::{Value, json};

const LIST_KEYS: Operation = Operation::new("kms", "ListKeys");
const DESCRIBE_KEY: Operation = Operation::new("kms", "DescribeKey");
const GET_KEY_POLICY: Operation = Operation::new("kms", "GetKeyPolicy");
const GET_KEY_ROTATION_STATUS: Operation = Operation::new("kms", "GetKeyRotationStatus");
const GET_KEY_LAST_USAGE: Operation = Operation::new("kms", "GetKeyLastUsage");
const LIST_GRANTS: Operation = Operation::new("kms", "ListGrants");
const LIST_RESOURCE_TAGS: Operation = Operation::new("kms", "ListResourceTags");

pub(super) const KEY: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_kms_key",
            list: LIST_KEYS,
            details: &[
                Detail {
                    operation: DESCRIBE_KEY,
                    columns: &[
                        "key_manager",
                        "key_state",
                        "enabled",
                        "creation_date",
                        "deletion_date",
                        "description",
                        "key_usage",
                        "customer_master_key_spec",
                        "origin",
                        "valid_to",
                        "multi_region",
                        "multi_region_key_type",
                    ],
                },
                Detail {
                    operation: GET_KEY_ROTATION_STATUS,
                    columns: &["key_rotation_enabled", "rotation_period_in_days", "next_rotation_date"],
                },
                Detail {
                    operation: GET_KEY_LAST_USAGE,
                    columns: &["last_used_timestamp", "last_used_operation", "usage_tracked_since"],
                },
                Detail { operation: LIST_GRANTS, columns: &["grants"] },
                Detail { operation: GET_KEY_POLICY, columns: &["policy"] },
                Detail { operation: LIST_RESOURCE_TAGS, columns: &["tags"] },
            ],
        }],
        &[include_str!("key.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().kms().list_keys().limit(1000);
    let mut pages =
        cx.call(LIST_KEYS).pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for key in page.keys() {
            put(&cx, key).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, key: &KeyListEntry) {
    let (arn, id) = (always(key.key_arn(), "Keys.KeyArn"), always(key.key_id(), "Keys.KeyId"));
    cx.put(Row::new("aws_kms_key").set("arn", arn).set("id", id).set("title", id)).await;
    let Ok(arn) = arn else { return };
    // The ARN names a key as well.
    let id = id.unwrap_or(arn);
    let subject = Subject::new("aws_kms_key", arn, &["NotFoundException"]);
    put_metadata(cx, &subject, id).await;
    put_rotation(cx, &subject, id).await;
    put_last_usage(cx, &subject, id).await;
    put_grants(cx, &subject, id).await;
    put_policy(cx, &subject, id).await;
    put_tags(cx, &subject, id).await;
}

async fn put_metadata(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().describe_key().key_id(id);
    let row = subject.row();
    cx.detail(DESCRIBE_KEY, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(metadata(row, answered(DESCRIBE_KEY, answer.key_metadata(), "KeyMetadata")?))
    })
    .await;
}

fn metadata(row: Row, key: &KeyMetadata) -> Row {
    let multi_region =
        key.multi_region_configuration().and_then(|configuration| configuration.multi_region_key_type());
    row.set("key_manager", key.key_manager().map(|manager| manager.as_str()))
        .set("key_state", always(key.key_state().map(|state| state.as_str()), "KeyMetadata.KeyState"))
        .set("enabled", key.enabled())
        .set("creation_date", key.creation_date())
        .set("deletion_date", key.deletion_date())
        .set("description", key.description())
        .set("key_usage", key.key_usage().map(|usage| usage.as_str()))
        .set("customer_master_key_spec", key.key_spec().map(|spec| spec.as_str()))
        .set("origin", key.origin().map(|origin| origin.as_str()))
        .set("valid_to", key.valid_to())
        .set("multi_region", key.multi_region())
        .set("multi_region_key_type", multi_region.map(|kind| kind.as_str()))
}

/// AWS refuses the question for asymmetric keys, imported material and the like, which never rotate by themselves.
async fn put_rotation(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().get_key_rotation_status().key_id(id);
    let row = subject.row();
    cx.detail(GET_KEY_ROTATION_STATUS, subject, |call| async move {
        let answer = call.optional(&["UnsupportedOperationException"], || request.clone().send()).await?;
        let Some(rotation) = answer else { return Ok(row) };
        Ok(row
            .set("key_rotation_enabled", rotation.key_rotation_enabled())
            .set("rotation_period_in_days", rotation.rotation_period_in_days())
            .set("next_rotation_date", rotation.next_rotation_date()))
    })
    .await;
}

async fn put_last_usage(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().get_key_last_usage().key_id(id);
    let row = subject.row();
    cx.detail(GET_KEY_LAST_USAGE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        // AWS sends an empty object for a key that was not used.
        let usage = answered(GET_KEY_LAST_USAGE, answer.key_last_usage(), "KeyLastUsage")?;
        let since = answered(GET_KEY_LAST_USAGE, answer.tracking_start_date(), "TrackingStartDate")?;
        let has_none = usage.operation().is_none() && usage.timestamp().is_none();
        Ok(row
            .set("last_used_timestamp", unless(has_none, usage.timestamp(), "KeyLastUsage.Timestamp"))
            .set("last_used_operation", usage.operation().map(|operation| operation.as_str()))
            .set("usage_tracked_since", since))
    })
    .await;
}

async fn put_grants(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().list_grants().key_id(id).limit(100);
    let row = subject.row();
    cx.detail(LIST_GRANTS, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        let mut grants = Vec::new();
        while let Some(page) = pages.next().await? {
            grants.extend(answered(LIST_GRANTS, page.grants, "Grants")?);
        }
        Ok(row.set("grants", grants.iter().map(grant).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn grant(grant: &GrantListEntry) -> Result<Value, Lacking> {
    let grantee = grant.grantee_principal().or(grant.grantee_service_principal());
    let operations = grant.operations().iter().map(|operation| operation.as_str());
    Ok(json!({
        "GrantId": always(grant.grant_id(), "Grants.GrantId")?,
        "GranteePrincipal": always(grantee, "Grants.GranteePrincipal")?,
        "GranteeServicePrincipal": grant.grantee_service_principal(),
        "RetiringPrincipal": grant.retiring_principal(),
        "IssuingAccount": grant.issuing_account(),
        "Operations": operations.collect::<Value>(),
        "HasConstraints": grant.constraints().is_some_and(constrains),
    }))
}

fn constrains(constraints: &GrantConstraints) -> bool {
    constraints.encryption_context_subset().is_some_and(|context| !context.is_empty())
        || constraints.encryption_context_equals().is_some_and(|context| !context.is_empty())
        || constraints.source_arn().is_some()
}

async fn put_policy(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().get_key_policy().key_id(id).policy_name("default");
    let row = subject.row();
    cx.detail(GET_KEY_POLICY, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(row.set("policy", document(GET_KEY_POLICY, answer.policy(), "Policy")?))
    })
    .await;
}

async fn put_tags(cx: &Cx, subject: &Subject, id: &str) {
    let request = cx.clients().kms().list_resource_tags().key_id(id).limit(50);
    let row = subject.row();
    cx.detail(LIST_RESOURCE_TAGS, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
        let mut tags = Vec::new();
        while let Some(page) = pages.next().await? {
            tags.extend(page.tags.unwrap_or_default());
        }
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.tag_key(), tag.tag_value())))))
    })
    .await;
}
