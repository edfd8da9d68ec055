//! What a bucket does beside keeping objects: who owns them, locks, copies to other buckets, a website.

use super::bucket::{GET_BUCKET_OWNERSHIP_CONTROLS, GET_BUCKET_REPLICATION, GET_OBJECT_LOCK_CONFIGURATION};
use super::bucket_setting::Bucket;
use super::compact;
use crate::collect::call::Call;
use crate::collect::{Failure, always, answered, said};
use crate::store::{Lacking, Row};
use aws_sdk_s3::types::{ObjectLockConfiguration, ReplicationConfiguration, ReplicationRule};
use serde_json::{Value, json};

type Answer = Result<Row, Failure>;

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html>
pub(super) async fn ownership(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_ownership_controls().bucket(name);
    let answer = call.optional(&["OwnershipControlsNotFoundError"], || request.clone().send()).await?;
    let Some(answer) = answer else { return Ok(row.set("object_ownership_controls", json!({}))) };
    let controls = answered(GET_BUCKET_OWNERSHIP_CONTROLS, answer.ownership_controls, "OwnershipControls")?;
    let rules = controls.rules().iter().map(|rule| {
        let ownership = always(said(rule.object_ownership().as_str()), "Rule.ObjectOwnership")?;
        Ok(json!({ "ObjectOwnership": ownership }))
    });
    let rules: Result<Value, Lacking> = rules.collect();
    Ok(row.set("object_ownership_controls", rules.map(|rules| json!({ "Rules": rules }))))
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html>
pub(super) async fn object_lock(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_object_lock_configuration().bucket(name);
    let answer = call.optional(&["ObjectLockConfigurationNotFoundError"], || request.clone().send()).await?;
    let Some(answer) = answer else { return Ok(row.set("object_lock_configuration", json!({}))) };
    let config = answer.object_lock_configuration;
    let config = answered(GET_OBJECT_LOCK_CONFIGURATION, config, "ObjectLockConfiguration")?;
    Ok(row.set("object_lock_configuration", lock(&config)))
}

fn lock(config: &ObjectLockConfiguration) -> Result<Value, Lacking> {
    let enabled = config.object_lock_enabled().map(|enabled| enabled.as_str());
    let retention = config.rule().map(|rule| {
        let retention = rule.default_retention();
        json!({ "DefaultRetention": {
            "Mode": retention.and_then(|it| it.mode()).map(|mode| mode.as_str()),
            "Days": retention.and_then(|it| it.days()),
            "Years": retention.and_then(|it| it.years()),
        } })
    });
    Ok(compact(json!({
        "ObjectLockEnabled": always(enabled, "ObjectLockConfiguration.ObjectLockEnabled")?,
        "Rule": retention,
    })))
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html>
pub(super) async fn replication(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_replication().bucket(name);
    let answer = call.optional(&["ReplicationConfigurationNotFoundError"], || request.clone().send()).await?;
    let Some(answer) = answer else { return Ok(row.set("replication", json!({}))) };
    let config = answer.replication_configuration;
    let config = answered(GET_BUCKET_REPLICATION, config, "ReplicationConfiguration")?;
    Ok(row.set("replication", copies(&config)))
}

fn copies(config: &ReplicationConfiguration) -> Result<Value, Lacking> {
    let rules = config.rules().iter().map(rule).collect::<Result<Value, Lacking>>()?;
    let role = always(said(config.role()), "ReplicationConfiguration.Role")?;
    Ok(json!({ "Role": role, "Rules": rules }))
}

fn rule(rule: &ReplicationRule) -> Result<Value, Lacking> {
    let destination = always(rule.destination(), "Rule.Destination")?;
    let filter = rule.filter().map(|filter| {
        let and = filter.and();
        json!({
            "Prefix": filter.prefix().or(and.and_then(|and| and.prefix())),
            "HasTags": filter.tag().is_some() || and.is_some_and(|and| !and.tags().is_empty()),
        })
    });
    // Old rules have their prefix here and not in a filter.
    #[expect(deprecated)]
    let prefix = rule.prefix();
    Ok(compact(json!({
        "ID": rule.id(),
        "Status": always(said(rule.status().as_str()), "Rule.Status")?,
        "Prefix": prefix,
        "Filter": filter,
        "Destination": {
            "Bucket": always(said(destination.bucket()), "Destination.Bucket")?,
            "Account": destination.account(),
        },
    })))
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html>
pub(super) async fn website(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_website().bucket(name);
    let answer = call.optional(&["NoSuchWebsiteConfiguration"], || request.clone().send()).await?;
    let config = answer.map_or(Ok(json!({})), |answer| {
        let index = answer.index_document().and_then(|index| said(index.suffix()));
        let host = answer.redirect_all_requests_to().and_then(|to| said(to.host_name()));
        always(index.or(host), "IndexDocument or RedirectAllRequestsTo")?;
        Ok(compact(json!({
            "IndexDocument": index.map(|suffix| json!({ "Suffix": suffix })),
            "ErrorDocument": answer.error_document().map(|error| json!({ "Key": error.key() })),
            "RedirectAllRequestsTo": host.map(|host| json!({ "HostName": host })),
        })))
    });
    Ok(row.set("website_configuration", config))
}
