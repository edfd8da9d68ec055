//! Queues. The list gives their URLs, everything else is an attribute.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, document};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use aws_sdk_sqs::types::QueueAttributeName as Name;
use std::collections::HashMap;

const LIST_QUEUES: Operation = Operation::new("sqs", "ListQueues");
const GET_QUEUE_ATTRIBUTES: Operation = Operation::new("sqs", "GetQueueAttributes");
const LIST_QUEUE_TAGS: Operation = Operation::new("sqs", "ListQueueTags");

const TABLE: &str = "aws_sqs_queue";

pub(super) const QUEUE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_QUEUES,
            details: &[
                Detail {
                    operation: GET_QUEUE_ATTRIBUTES,
                    columns: &[
                        "fifo_queue",
                        "content_based_deduplication",
                        "delay_seconds",
                        "max_message_size",
                        "message_retention_seconds",
                        "receive_wait_time_seconds",
                        "visibility_timeout_seconds",
                        "sqs_managed_sse_enabled",
                        "kms_master_key_id",
                        "policy",
                        "redrive_policy",
                        "redrive_allow_policy",
                        "approximate_number_of_messages",
                        "approximate_number_of_messages_not_visible",
                    ],
                },
                Detail { operation: LIST_QUEUE_TAGS, columns: &["tags"] },
            ],
        }],
        &[include_str!("queue.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

/// The name in JSON, and the one of the older protocol, which the answer keeps in a header.
const GONE: &[&str] = &["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"];

/// Without a number of results there is no token for the second page.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html>
const PAGE: i32 = 1000;

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().sqs().list_queues().max_results(PAGE);
    let mut pages = cx
        .call(LIST_QUEUES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for url in page.queue_urls() {
            put(&cx, url).await;
        }
    }
    Ok(())
}

/// The list holds the queues of the account in the region, so that the name is all that an ARN lacks.
async fn put(cx: &Cx, url: &str) {
    let name = url.rsplit('/').next().unwrap_or(url);
    let arn = cx.arn("sqs", name);
    let row = Row::new(TABLE).set("arn", &arn).set("queue_url", url).set("name", name).set("title", name);
    cx.put(row).await;
    let subject = Subject::new(TABLE, &arn, GONE);
    let client = cx.clients().sqs();
    let row = subject.row();
    let request = client.get_queue_attributes().queue_url(url).attribute_names(Name::All);
    cx.detail(GET_QUEUE_ATTRIBUTES, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let attributes = answered(GET_QUEUE_ATTRIBUTES, answer.attributes, "Attributes")?;
        attributes_of(row, &attributes)
    })
    .await;
    let (row, request) = (subject.row(), client.list_queue_tags().queue_url(url));
    cx.detail(LIST_QUEUE_TAGS, &subject, |call| async move {
        let tags = call.send(|| request.clone().send()).await?.tags.unwrap_or_default();
        Ok(row.set("tags", Cell::tags(tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))))
    })
    .await;
}

/// Attributes are texts. AWS leaves out what a queue does not have: key, policy and both sides of redriving; and what only
/// a FIFO queue has.
fn attributes_of(row: Row, attributes: &HashMap<Name, String>) -> Result<Row, Failure> {
    let get = |name: &Name| attributes.get(name).map(String::as_str);
    let number = |name: &Name, field| always(get(name).and_then(|text| text.parse::<i64>().ok()), field);
    let is_true = |name: &Name| get(name).map(|text| text.eq_ignore_ascii_case("true"));
    let json = |name: &Name| get(name).filter(|text| !text.trim().is_empty()).unwrap_or(NO_POLICY);
    let policy = get(&Name::Policy);
    let policy = policy.map(|text| document(GET_QUEUE_ATTRIBUTES, Some(text), "Attributes.Policy"));
    Ok(row
        .set("fifo_queue", is_true(&Name::FifoQueue).unwrap_or_default())
        .set("content_based_deduplication", is_true(&Name::ContentBasedDeduplication).unwrap_or_default())
        .set("delay_seconds", number(&Name::DelaySeconds, "Attributes.DelaySeconds"))
        .set("max_message_size", number(&Name::MaximumMessageSize, "Attributes.MaximumMessageSize"))
        .set(
            "message_retention_seconds",
            number(&Name::MessageRetentionPeriod, "Attributes.MessageRetentionPeriod"),
        )
        .set(
            "receive_wait_time_seconds",
            number(&Name::ReceiveMessageWaitTimeSeconds, "Attributes.ReceiveMessageWaitTimeSeconds"),
        )
        .set("visibility_timeout_seconds", number(&Name::VisibilityTimeout, "Attributes.VisibilityTimeout"))
        .set(
            "sqs_managed_sse_enabled",
            always(is_true(&Name::SqsManagedSseEnabled), "Attributes.SqsManagedSseEnabled"),
        )
        .set("kms_master_key_id", get(&Name::KmsMasterKeyId).unwrap_or_default())
        .set("policy", policy.transpose()?.unwrap_or(NO_POLICY))
        .set("redrive_policy", json(&Name::RedrivePolicy))
        .set("redrive_allow_policy", json(&Name::RedriveAllowPolicy))
        .set(
            "approximate_number_of_messages",
            number(&Name::ApproximateNumberOfMessages, "Attributes.ApproximateNumberOfMessages"),
        )
        .set(
            "approximate_number_of_messages_not_visible",
            number(
                &Name::ApproximateNumberOfMessagesNotVisible,
                "Attributes.ApproximateNumberOfMessagesNotVisible",
            ),
        ))
}
