//! Lifecycle, CORS and notifications of a bucket: lists of rules, as JSON with AWS's own field names.

use super::bucket_setting::Bucket;
use super::compact;
use crate::collect::call::Call;
use crate::collect::{Failure, always, said};
use crate::store::{Lacking, Row};
use aws_sdk_s3::primitives::{DateTime, DateTimeFormat};
use aws_sdk_s3::types::{
    CorsRule, Event, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, NoncurrentVersionTransition,
    NotificationConfigurationFilter, Tag, Transition,
};
use serde_json::{Value, json};

type Answer = Result<Row, Failure>;

pub(super) async fn lifecycle(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_lifecycle_configuration().bucket(name);
    let answer = call.optional(&["NoSuchLifecycleConfiguration"], || request.clone().send()).await?;
    let rules = answer.and_then(|answer| answer.rules).unwrap_or_default();
    Ok(row.set("lifecycle_rules", rules.iter().map(lifecycle_rule).collect::<Result<Value, _>>()))
}

fn lifecycle_rule(rule: &LifecycleRule) -> Result<Value, Lacking> {
    let noncurrent = rule.noncurrent_version_expiration().map(|expiration| {
        let (days, newer) = (expiration.noncurrent_days(), expiration.newer_noncurrent_versions());
        always(days.or(newer), "NoncurrentVersionExpiration.NoncurrentDays")?;
        Ok(json!({ "NoncurrentDays": days, "NewerNoncurrentVersions": newer }))
    });
    let uploads = rule.abort_incomplete_multipart_upload().map(|uploads| {
        let days = uploads.days_after_initiation();
        let days = always(days, "AbortIncompleteMultipartUpload.DaysAfterInitiation")?;
        Ok(json!({ "DaysAfterInitiation": days }))
    });
    // Old rules have their prefix here and not in a filter.
    #[expect(deprecated)]
    let prefix = rule.prefix();
    Ok(compact(json!({
        "ID": rule.id(),
        "Status": always(said(rule.status().as_str()), "Rule.Status")?,
        "Prefix": prefix,
        "Filter": rule.filter().map(lifecycle_filter),
        "Expiration": rule.expiration().map(expiration).transpose()?,
        "Transitions": rule.transitions().iter().map(transition).collect::<Value>(),
        "NoncurrentVersionTransitions":
            rule.noncurrent_version_transitions().iter().map(noncurrent_transition).collect::<Value>(),
        "NoncurrentVersionExpiration": noncurrent.transpose()?,
        "AbortIncompleteMultipartUpload": uploads.transpose()?,
    })))
}

fn lifecycle_filter(filter: &LifecycleRuleFilter) -> Value {
    let and = filter.and().map(|and| {
        json!({
            "Prefix": and.prefix(),
            "Tags": and.tags().iter().map(tag).collect::<Value>(),
            "ObjectSizeGreaterThan": and.object_size_greater_than(),
            "ObjectSizeLessThan": and.object_size_less_than(),
        })
    });
    json!({
        "Prefix": filter.prefix(),
        "Tag": filter.tag().map(tag),
        "ObjectSizeGreaterThan": filter.object_size_greater_than(),
        "ObjectSizeLessThan": filter.object_size_less_than(),
        "And": and,
    })
}

fn tag(tag: &Tag) -> Value {
    json!({ "Key": tag.key(), "Value": tag.value() })
}

fn expiration(expiration: &LifecycleExpiration) -> Result<Value, Lacking> {
    let (date, days) = (expiration.date().and_then(time), expiration.days());
    let marker = expiration.expired_object_delete_marker();
    if date.is_none() && days.is_none() {
        always(marker, "Expiration.Days")?;
    }
    Ok(json!({ "Date": date, "Days": days, "ExpiredObjectDeleteMarker": marker }))
}

fn transition(transition: &Transition) -> Value {
    json!({
        "Date": transition.date().and_then(time),
        "Days": transition.days(),
        "StorageClass": transition.storage_class().map(|class| class.as_str()),
    })
}

fn noncurrent_transition(transition: &NoncurrentVersionTransition) -> Value {
    json!({
        "NoncurrentDays": transition.noncurrent_days(),
        "NewerNoncurrentVersions": transition.newer_noncurrent_versions(),
        "StorageClass": transition.storage_class().map(|class| class.as_str()),
    })
}

fn time(time: &DateTime) -> Option<String> {
    time.fmt(DateTimeFormat::DateTime).ok()
}

pub(super) async fn cors(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let request = client.get_bucket_cors().bucket(name);
    let answer = call.optional(&["NoSuchCORSConfiguration"], || request.clone().send()).await?;
    let rules = answer.and_then(|answer| answer.cors_rules).unwrap_or_default();
    Ok(row.set("cors_rules", rules.iter().map(cors_rule).collect::<Value>()))
}

fn cors_rule(rule: &CorsRule) -> Value {
    compact(json!({
        "ID": rule.id(),
        "AllowedOrigins": rule.allowed_origins(),
        "AllowedMethods": rule.allowed_methods(),
        "AllowedHeaders": rule.allowed_headers(),
        "ExposeHeaders": rule.expose_headers(),
        "MaxAgeSeconds": rule.max_age_seconds(),
    }))
}

pub(super) async fn notification(call: Call, Bucket { client, name, row }: Bucket) -> Answer {
    let answer = call.send(|| client.get_bucket_notification_configuration().bucket(&name).send()).await?;
    let topics = answer.topic_configurations().iter().map(|topic| {
        let filter = topic.filter().map(key_filter);
        let arn = always(said(topic.topic_arn()), "TopicConfiguration.Topic")?;
        Ok(json!({ "Id": topic.id(), "TopicArn": arn, "Events": events(topic.events()), "Filter": filter }))
    });
    let queues = answer.queue_configurations().iter().map(|queue| {
        let filter = queue.filter().map(key_filter);
        let arn = always(said(queue.queue_arn()), "QueueConfiguration.Queue")?;
        Ok(json!({ "Id": queue.id(), "QueueArn": arn, "Events": events(queue.events()), "Filter": filter }))
    });
    let functions = answer.lambda_function_configurations().iter().map(|function| {
        let arn = said(function.lambda_function_arn());
        Ok(json!({
            "Id": function.id(),
            "LambdaFunctionArn": always(arn, "CloudFunctionConfiguration.CloudFunction")?,
            "Events": events(function.events()),
            "Filter": function.filter().map(key_filter),
        }))
    });
    let topics: Result<Value, Lacking> = topics.collect();
    let queues: Result<Value, Lacking> = queues.collect();
    let functions: Result<Value, Lacking> = functions.collect();
    let event_bridge = answer.event_bridge_configuration().map(|_| json!({}));
    let config = topics.and_then(|topics| {
        Ok(compact(json!({
            "TopicConfigurations": topics,
            "QueueConfigurations": queues?,
            "LambdaFunctionConfigurations": functions?,
            "EventBridgeConfiguration": event_bridge,
        })))
    });
    Ok(row.set("event_notification_configuration", config))
}

fn events(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.as_str()).collect()
}

fn key_filter(filter: &NotificationConfigurationFilter) -> Value {
    let rules = filter.key().map(|key| {
        let rules = key.filter_rules().iter();
        let rules =
            rules.map(|rule| json!({ "Name": rule.name().map(|name| name.as_str()), "Value": rule.value() }));
        json!({ "FilterRules": rules.collect::<Value>() })
    });
    json!({ "Key": rules })
}
