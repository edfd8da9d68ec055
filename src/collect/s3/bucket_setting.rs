//! The settings of a bucket, one answer each. "No such configuration" is an answer: it is written as `{}`, `[]` or 0.

use super::bucket::GET_BUCKET_POLICY;
use super::compact;
use crate::collect::Failure;
use crate::collect::call::Call;
use crate::policy::Policy;
use crate::store::{Cell, Row};
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
    let answer = call.optional(&["NoSuchBucketPolicy"], request.send()).await?;
    let Some(text) = answer.and_then(|answer| answer.policy) else {
        let row = row.set("policy", "{}").set("policy_std", "{}");
        return Ok(row.set("policy_public_statements", "[]").set("policy_account_ids", "[]"));
    };
    let policy = Policy::parse(&text).map_err(|error| Failure::malformed(GET_BUCKET_POLICY, error))?;
    Ok(row
        .set("policy", text)
        .set("policy_std", policy.std())
        .set("policy_public_statements", json!(policy.public_statements()))
        .set("policy_account_ids", json!(policy.account_ids())))
}

pub(super) async fn policy_status(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_policy_status().bucket(name);
    let answer = call.optional(&["NoSuchBucketPolicy"], request.send()).await?;
    let status = answer.and_then(|answer| answer.policy_status);
    Ok(row.set("bucket_policy_is_public", status.and_then(|status| status.is_public).unwrap_or(false)))
}

pub(super) async fn public_access_block(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_public_access_block().bucket(name);
    let answer = call.optional(&["NoSuchPublicAccessBlockConfiguration"], request.send()).await?;
    let block = answer.and_then(|answer| answer.public_access_block_configuration);
    let on = |setting: fn(&Block) -> Option<bool>| block.as_ref().and_then(setting).unwrap_or(false);
    Ok(row
        .set("block_public_acls", on(|block| block.block_public_acls))
        .set("block_public_policy", on(|block| block.block_public_policy))
        .set("ignore_public_acls", on(|block| block.ignore_public_acls))
        .set("restrict_public_buckets", on(|block| block.restrict_public_buckets)))
}

pub(super) async fn acl(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(client.get_bucket_acl().bucket(name).send()).await?;
    let grants = answer.grants().iter().map(grant).collect::<Value>();
    Ok(row.set("acl", json!({ "Owner": answer.owner().map(owner), "Grants": grants })))
}

fn grant(grant: &Grant) -> Value {
    let permission = grant.permission().map(|permission| permission.as_str());
    compact(json!({ "Grantee": grant.grantee().map(grantee), "Permission": permission }))
}

fn grantee(grantee: &Grantee) -> Value {
    json!({
        "Type": grantee.r#type().as_str(),
        "DisplayName": grantee.display_name(),
        "EmailAddress": grantee.email_address(),
        "ID": grantee.id(),
        "URI": grantee.uri(),
    })
}

fn owner(owner: &Owner) -> Value {
    compact(json!({ "ID": owner.id(), "DisplayName": owner.display_name() }))
}

pub(super) async fn versioning(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(client.get_bucket_versioning().bucket(name).send()).await?;
    Ok(row
        .set("versioning_enabled", answer.status() == Some(&BucketVersioningStatus::Enabled))
        .set("versioning_mfa_delete", answer.mfa_delete() == Some(&MfaDeleteStatus::Enabled)))
}

pub(super) async fn encryption(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_encryption().bucket(name);
    let answer = call.optional(&["ServerSideEncryptionConfigurationNotFoundError"], request.send()).await?;
    let config = answer.and_then(|answer| answer.server_side_encryption_configuration);
    let config = config.map_or(
        json!({}),
        |config| json!({ "Rules": config.rules().iter().map(encryption_rule).collect::<Value>() }),
    );
    Ok(row.set("server_side_encryption_configuration", config))
}

fn encryption_rule(rule: &ServerSideEncryptionRule) -> Value {
    let default = rule.apply_server_side_encryption_by_default().map(|default| {
        json!({
            "SSEAlgorithm": default.sse_algorithm().as_str(),
            "KMSMasterKeyID": default.kms_master_key_id(),
        })
    });
    compact(json!({
        "ApplyServerSideEncryptionByDefault": default,
        "BucketKeyEnabled": rule.bucket_key_enabled(),
    }))
}

pub(super) async fn logging(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(client.get_bucket_logging().bucket(name).send()).await?;
    Ok(row.set("logging", answer.logging_enabled().map_or(json!({}), logging_enabled)))
}

fn logging_enabled(logging: &LoggingEnabled) -> Value {
    let grants = logging.target_grants().iter().map(|grant| {
        let permission = grant.permission().map(|permission| permission.as_str());
        json!({ "Grantee": grant.grantee().map(grantee), "Permission": permission })
    });
    let format = logging.target_object_key_format().map(|format| {
        let partitioned = format.partitioned_prefix().map(|prefix| {
            json!({ "PartitionDateSource": prefix.partition_date_source().map(|source| source.as_str()) })
        });
        json!({ "SimplePrefix": format.simple_prefix().map(|_| json!({})), "PartitionedPrefix": partitioned })
    });
    compact(json!({
        "TargetBucket": logging.target_bucket(),
        "TargetPrefix": logging.target_prefix(),
        "TargetGrants": grants.collect::<Value>(),
        "TargetObjectKeyFormat": format,
    }))
}

pub(super) async fn tagging(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_tagging().bucket(name);
    let tags = call.optional(&["NoSuchTagSet"], request.send()).await?.map(|answer| answer.tag_set);
    let tags = tags.unwrap_or_default();
    Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
}
