//! What takes a further call for each table.

use super::metrics;
use crate::collect::{Cx, Failure, Subject, always, answered, document, said};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Operation};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_dynamodb::types::{
    GlobalSecondaryIndexDescription, KeySchemaElement, LocalSecondaryIndexDescription,
    PointInTimeRecoveryDescription, ProvisionedThroughputDescription, SseDescription, StreamSpecification,
    TableDescription,
};
use serde_json::{Value, json};

const DESCRIBE_TABLE: Operation = Operation::new("dynamodb", "DescribeTable");
const DESCRIBE_CONTINUOUS_BACKUPS: Operation = Operation::new("dynamodb", "DescribeContinuousBackups");
const DESCRIBE_TIME_TO_LIVE: Operation = Operation::new("dynamodb", "DescribeTimeToLive");
const GET_RESOURCE_POLICY: Operation = Operation::new("dynamodb", "GetResourcePolicy");
const LIST_TAGS_OF_RESOURCE: Operation = Operation::new("dynamodb", "ListTagsOfResource");

pub(super) const DETAILS: &[Detail] = &[
    Detail {
        operation: DESCRIBE_TABLE,
        columns: &[
            "table_status",
            "table_class",
            "creation_date_time",
            "billing_mode",
            "read_capacity",
            "write_capacity",
            "item_count",
            "table_size_bytes",
            "deletion_protection_enabled",
            "key_schema",
            "attribute_definitions",
            "global_secondary_indexes",
            "local_secondary_indexes",
            "sse_description",
            "stream_specification",
            "latest_stream_arn",
        ],
    },
    Detail {
        operation: DESCRIBE_CONTINUOUS_BACKUPS,
        columns: &["continuous_backups_status", "point_in_time_recovery_description"],
    },
    Detail { operation: DESCRIBE_TIME_TO_LIVE, columns: &["time_to_live"] },
    Detail { operation: GET_RESOURCE_POLICY, columns: &["policy"] },
    Detail { operation: LIST_TAGS_OF_RESOURCE, columns: &["tags"] },
    metrics::DETAIL,
];

pub(super) async fn put_description(cx: &Cx, subject: &Subject, name: &str) {
    let (row, request) = (subject.row(), cx.clients().dynamodb().describe_table().table_name(name));
    cx.detail(DESCRIBE_TABLE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(description(row, answered(DESCRIBE_TABLE, answer.table(), "Table")?))
    })
    .await;
}

fn description(row: Row, table: &TableDescription) -> Row {
    let throughput = table.provisioned_throughput();
    let attributes = table.attribute_definitions().iter();
    let attributes = attributes.map(|attribute| {
        Ok(json!({
            "AttributeName": always(said(attribute.attribute_name()), "Table.AttributeDefinitions.AttributeName")?,
            "AttributeType":
                always(said(attribute.attribute_type().as_str()), "Table.AttributeDefinitions.AttributeType")?,
        }))
    });
    row.set("table_status", always(table.table_status().map(|status| status.as_str()), "Table.TableStatus"))
        .set("table_class", table.table_class_summary().and_then(|it| it.table_class()).map(|it| it.as_str()))
        .set("creation_date_time", table.creation_date_time())
        .set("billing_mode", billing_mode(table))
        .set("read_capacity", reads(throughput))
        .set("write_capacity", writes(throughput))
        .set("item_count", always(table.item_count(), "Table.ItemCount"))
        .set("table_size_bytes", table.table_size_bytes())
        .set(
            "deletion_protection_enabled",
            always(table.deletion_protection_enabled(), "Table.DeletionProtectionEnabled"),
        )
        .set("key_schema", keys(table.key_schema(), "Table.KeySchema"))
        .set("attribute_definitions", attributes.collect::<Result<Vec<_>, Lacking>>().map(Value::from))
        .set("global_secondary_indexes", global_indexes(table.global_secondary_indexes()))
        .set("local_secondary_indexes", local_indexes(table.local_secondary_indexes()))
        .set("sse_description", table.sse_description().map_or_else(|| json!({}), encryption))
        .set("stream_specification", stream(table.stream_specification()))
        .set("latest_stream_arn", table.latest_stream_arn())
}

/// Only a stream that is on has a view: one that is off by the SDK's default was not told.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html>
fn stream(stream: Option<&StreamSpecification>) -> Result<Value, Lacking> {
    let is_enabled = stream.is_some_and(|stream| stream.stream_enabled());
    let view = stream.and_then(|stream| stream.stream_view_type()).map(|view| view.as_str());
    if view.is_some() && !is_enabled {
        return Err(Lacking("Table.StreamSpecification.StreamEnabled"));
    }
    Ok(json!({ "StreamEnabled": is_enabled, "StreamViewType": view }))
}

/// A table that was never on demand has no summary; one that is on demand has no capacity.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BillingModeSummary.html>
fn billing_mode(table: &TableDescription) -> Result<&str, Lacking> {
    let said = table.billing_mode_summary().and_then(|summary| summary.billing_mode());
    let capacity = table.provisioned_throughput().and_then(|it| it.read_capacity_units());
    let has_capacity = capacity.is_some_and(|units| units > 0);
    let without = has_capacity.then_some("PROVISIONED");
    always(said.map(|mode| mode.as_str()).or(without), "Table.BillingModeSummary.BillingMode")
}

fn reads(throughput: Option<&ProvisionedThroughputDescription>) -> Result<i64, Lacking> {
    let field = "ProvisionedThroughput.ReadCapacityUnits";
    always(throughput.and_then(|throughput| throughput.read_capacity_units()), field)
}

fn writes(throughput: Option<&ProvisionedThroughputDescription>) -> Result<i64, Lacking> {
    let field = "ProvisionedThroughput.WriteCapacityUnits";
    always(throughput.and_then(|throughput| throughput.write_capacity_units()), field)
}

/// Each index and table has at least one key.
fn keys(keys: &[KeySchemaElement], field: &'static str) -> Result<Value, Lacking> {
    let key = |key: &KeySchemaElement| {
        Ok(json!({
            "AttributeName": always(said(key.attribute_name()), "KeySchema.AttributeName")?,
            "KeyType": always(said(key.key_type().as_str()), "KeySchema.KeyType")?,
        }))
    };
    always(Some(keys).filter(|keys| !keys.is_empty()), field)?.iter().map(key).collect()
}

fn global_indexes(indexes: &[GlobalSecondaryIndexDescription]) -> Result<Value, Lacking> {
    let index = |index: &GlobalSecondaryIndexDescription| {
        let throughput = index.provisioned_throughput();
        Ok(json!({
            "IndexName": always(index.index_name(), "GlobalSecondaryIndexes.IndexName")?,
            "IndexStatus": index.index_status().map(|status| status.as_str()),
            "KeySchema": keys(index.key_schema(), "GlobalSecondaryIndexes.KeySchema")?,
            "ProjectionType":
                index.projection().and_then(|it| it.projection_type()).map(|projection| projection.as_str()),
            "ReadCapacityUnits": reads(throughput)?,
            "WriteCapacityUnits": writes(throughput)?,
        }))
    };
    indexes.iter().map(index).collect()
}

fn local_indexes(indexes: &[LocalSecondaryIndexDescription]) -> Result<Value, Lacking> {
    let index = |index: &LocalSecondaryIndexDescription| {
        Ok(json!({
            "IndexName": always(index.index_name(), "LocalSecondaryIndexes.IndexName")?,
            "KeySchema": keys(index.key_schema(), "LocalSecondaryIndexes.KeySchema")?,
            "ProjectionType":
                index.projection().and_then(|it| it.projection_type()).map(|projection| projection.as_str()),
        }))
    };
    indexes.iter().map(index).collect()
}

/// A table under the key that AWS owns has no description at all.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html>
fn encryption(sse: &SseDescription) -> Value {
    json!({
        "InaccessibleEncryptionDateTime": sse.inaccessible_encryption_date_time().map(|time| time.to_string()),
        "KMSMasterKeyArn": sse.kms_master_key_arn(),
        "SSEType": sse.sse_type().map(|kind| kind.as_str()),
        "Status": sse.status().map(|status| status.as_str()),
    })
}

pub(super) async fn put_backups(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().dynamodb().describe_continuous_backups().table_name(name);
    let row = subject.row();
    cx.detail(DESCRIBE_CONTINUOUS_BACKUPS, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let field = "ContinuousBackupsDescription";
        let backups = answered(DESCRIBE_CONTINUOUS_BACKUPS, answer.continuous_backups_description(), field)?;
        let recovery = backups.point_in_time_recovery_description().map(recovery).transpose();
        Ok(row
            .set("continuous_backups_status", said(backups.continuous_backups_status().as_str()))
            .set("point_in_time_recovery_description", recovery))
    })
    .await;
}

fn recovery(recovery: &PointInTimeRecoveryDescription) -> Result<Value, Lacking> {
    let status = recovery.point_in_time_recovery_status().map(|status| status.as_str());
    Ok(json!({
        "PointInTimeRecoveryStatus": always(status, "PointInTimeRecoveryDescription.PointInTimeRecoveryStatus")?,
        "RecoveryPeriodInDays": recovery.recovery_period_in_days(),
    }))
}

pub(super) async fn put_time_to_live(cx: &Cx, subject: &Subject, name: &str) {
    let request = cx.clients().dynamodb().describe_time_to_live().table_name(name);
    let row = subject.row();
    cx.detail(DESCRIBE_TIME_TO_LIVE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let live =
            answered(DESCRIBE_TIME_TO_LIVE, answer.time_to_live_description(), "TimeToLiveDescription")?;
        let status = live.time_to_live_status().map(|status| status.as_str());
        let status = answered(DESCRIBE_TIME_TO_LIVE, status, "TimeToLiveDescription.TimeToLiveStatus")?;
        let value = json!({ "AttributeName": live.attribute_name(), "TimeToLiveStatus": status });
        Ok(row.set("time_to_live", value))
    })
    .await;
}

pub(super) async fn put_policy(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().dynamodb().get_resource_policy().resource_arn(arn);
    let row = subject.row();
    cx.detail(GET_RESOURCE_POLICY, subject, |call| async move {
        let answer = call.optional(&["PolicyNotFoundException"], || request.clone().send()).await?;
        let policy = answer.map_or_else(
            || Ok(NO_POLICY.to_owned()),
            |answer| document(GET_RESOURCE_POLICY, answer.policy(), "Policy").map(str::to_owned),
        );
        Ok::<_, Failure>(row.set("policy", policy?))
    })
    .await;
}

pub(super) async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().dynamodb().list_tags_of_resource().resource_arn(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS_OF_RESOURCE, subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut tags = Vec::new();
        while let Some(page) = pages.next().await? {
            tags.extend(page.tags.unwrap_or_default());
        }
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
    })
    .await;
}
