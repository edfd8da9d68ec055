//! The settings of a bucket, one answer each. "No such configuration" is an answer: it is written as `{}`, `[]` or 0.

use super::bucket::{GET_BUCKET_POLICY, GET_PUBLIC_ACCESS_BLOCK};
use super::compact;
use crate::collect::call::Call;
use crate::collect::{Failure, always, answered, document, said};
use crate::policy::NO_POLICY;
use crate::store::{Cell, Lacking, Row};
use aws_sdk_s3::Client;
use aws_sdk_s3::types::{
    BucketVersioningStatus, Grant, Grantee, LoggingEnabled, MfaDeleteStatus, Owner,
    PublicAccessBlockConfiguration as Block, ServerSideEncryptionRule,
};
use serde_json::{Value, json};

/// A bucket whose settings are asked for.
#[derive(Clone)]
pub(super) struct Bucket {
    pub(super) client: Client,
    pub(super) name: String,
    /// The bucket's row, to which each answer adds its columns.
    pub(super) row: Row,
}

type Answer = Result<Row, Failure>;

pub(super) async fn policy(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_policy().bucket(name);
    let Some(answer) = call.optional(&["NoSuchBucketPolicy"], || request.clone().send()).await? else {
        return Ok(row.set("policy", NO_POLICY));
    };
    Ok(row.set("policy", document(GET_BUCKET_POLICY, answer.policy(), "Policy")?))
}

pub(super) async fn policy_status(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_policy_status().bucket(name);
    let answer = call.optional(&["NoSuchBucketPolicy"], || request.clone().send()).await?;
    let is_public = answer.map_or(Ok(false), |answer| {
        always(answer.policy_status.and_then(|status| status.is_public), "PolicyStatus.IsPublic")
    });
    Ok(row.set("bucket_policy_is_public", is_public))
}

pub(super) async fn public_access_block(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_public_access_block().bucket(name);
    let answer = call.optional(&["NoSuchPublicAccessBlockConfiguration"], || request.clone().send()).await?;
    let block = answer.map(|answer| {
        let block = answer.public_access_block_configuration;
        answered(GET_PUBLIC_ACCESS_BLOCK, block, "PublicAccessBlockConfiguration")
    });
    let block = block.transpose()?;
    let on = |setting: fn(&Block) -> Option<bool>| block.as_ref().and_then(setting).unwrap_or(false);
    Ok(row
        .set("block_public_acls", on(|block| block.block_public_acls))
        .set("block_public_policy", on(|block| block.block_public_policy))
        .set("ignore_public_acls", on(|block| block.ignore_public_acls))
        .set("restrict_public_buckets", on(|block| block.restrict_public_buckets)))
}

pub(super) async fn acl(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(|| client.get_bucket_acl().bucket(&name).send()).await?;
    let grants = always(answer.grants.as_ref(), "AccessControlList");
    let grants = grants.and_then(|grants| grants.iter().map(grant).collect::<Result<Value, _>>());
    let acl = grants.map(|grants| json!({ "Owner": answer.owner().map(owner), "Grants": grants }));
    Ok(row.set("acl", acl))
}

fn grant(grant: &Grant) -> Result<Value, Lacking> {
    let permission = grant.permission().map(|permission| permission.as_str());
    Ok(compact(json!({
        "Grantee": grantee(always(grant.grantee(), "Grant.Grantee")?)?,
        "Permission": always(permission, "Grant.Permission")?,
    })))
}

fn grantee(grantee: &Grantee) -> Result<Value, Lacking> {
    // A person, a group, or an address of old.
    let name = grantee.id().or(grantee.uri()).or(grantee.email_address());
    always(name, "Grantee.ID or URI")?;
    Ok(json!({
        "Type": always(said(grantee.r#type().as_str()), "Grantee.Type")?,
        "DisplayName": grantee.display_name(),
        "EmailAddress": grantee.email_address(),
        "ID": grantee.id(),
        "URI": grantee.uri(),
    }))
}

fn owner(owner: &Owner) -> Value {
    compact(json!({ "ID": owner.id(), "DisplayName": owner.display_name() }))
}

pub(super) async fn versioning(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(|| client.get_bucket_versioning().bucket(&name).send()).await?;
    Ok(row
        .set("versioning_enabled", answer.status() == Some(&BucketVersioningStatus::Enabled))
        .set("versioning_mfa_delete", answer.mfa_delete() == Some(&MfaDeleteStatus::Enabled)))
}

pub(super) async fn encryption(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_encryption().bucket(name);
    let answer =
        call.optional(&["ServerSideEncryptionConfigurationNotFoundError"], || request.clone().send()).await?;
    let config = answer.map_or(Ok(json!({})), |answer| {
        let config = answer.server_side_encryption_configuration();
        let rules = always(config, "ServerSideEncryptionConfiguration")?.rules().iter().map(encryption_rule);
        Ok(json!({ "Rules": rules.collect::<Result<Value, Lacking>>()? }))
    });
    Ok(row.set("server_side_encryption_configuration", config))
}

fn encryption_rule(rule: &ServerSideEncryptionRule) -> Result<Value, Lacking> {
    let default = rule.apply_server_side_encryption_by_default().map(|default| {
        Ok(json!({
            "SSEAlgorithm": always(said(default.sse_algorithm().as_str()), "SSEAlgorithm")?,
            "KMSMasterKeyID": default.kms_master_key_id(),
        }))
    });
    Ok(compact(json!({
        "ApplyServerSideEncryptionByDefault": default.transpose()?,
        "BucketKeyEnabled": rule.bucket_key_enabled(),
    })))
}

pub(super) async fn logging(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(|| client.get_bucket_logging().bucket(&name).send()).await?;
    Ok(row.set("logging", answer.logging_enabled().map_or(Ok(json!({})), logging_enabled)))
}

fn logging_enabled(logging: &LoggingEnabled) -> Result<Value, Lacking> {
    let grants = logging.target_grants().iter().map(|grant| {
        let permission = grant.permission().map(|permission| permission.as_str());
        Ok(json!({ "Grantee": grant.grantee().map(grantee).transpose()?, "Permission": permission }))
    });
    let format = logging.target_object_key_format().map(|format| {
        let partitioned = format.partitioned_prefix().map(|prefix| {
            json!({ "PartitionDateSource": prefix.partition_date_source().map(|source| source.as_str()) })
        });
        json!({ "SimplePrefix": format.simple_prefix().map(|_| json!({})), "PartitionedPrefix": partitioned })
    });
    Ok(compact(json!({
        "TargetBucket": always(said(logging.target_bucket()), "LoggingEnabled.TargetBucket")?,
        "TargetPrefix": logging.target_prefix(),
        "TargetGrants": grants.collect::<Result<Value, Lacking>>()?,
        "TargetObjectKeyFormat": format,
    })))
}

pub(super) async fn tagging(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_tagging().bucket(name);
    let tags =
        call.optional(&["NoSuchTagSet"], || request.clone().send()).await?.map(|answer| answer.tag_set);
    let tags = tags.unwrap_or_default();
    Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
}
