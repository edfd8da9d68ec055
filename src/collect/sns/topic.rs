//! Topics. The list gives their ARNs, everything else is an attribute.

use super::metrics;
use crate::collect::metrics::Values;
use crate::collect::{Batches, Cx, Failure, Source, Subject, always, answered, document};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};
use std::collections::HashMap;

const LIST_TOPICS: Operation = Operation::new("sns", "ListTopics");
const GET_TOPIC_ATTRIBUTES: Operation = Operation::new("sns", "GetTopicAttributes");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("sns", "ListTagsForResource");

pub(super) const TOPIC: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_sns_topic",
            list: LIST_TOPICS,
            details: &[
                Detail {
                    operation: GET_TOPIC_ATTRIBUTES,
                    columns: &[
                        "display_name",
                        "owner",
                        "fifo_topic",
                        "kms_master_key_id",
                        "subscriptions_confirmed",
                        "subscriptions_pending",
                        "subscriptions_deleted",
                        "http_failure_feedback_role_arn",
                        "lambda_failure_feedback_role_arn",
                        "sqs_failure_feedback_role_arn",
                        "policy",
                    ],
                },
                Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
                metrics::DETAIL,
            ],
        }],
        &[include_str!("topic.sql")],
    )
    .batched(&[metrics::BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

/// The two operations have different words for a topic that is gone.
const GONE: &[&str] = &["NotFound", "NotFoundException", "ResourceNotFound", "ResourceNotFoundException"];

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut metrics = metrics::batches(&cx);
    let listed = list(&cx, &mut metrics).await;
    metrics.send().await;
    listed
}

async fn list(cx: &Cx, metrics: &mut Batches<Values>) -> Result<(), Failure> {
    let request = cx.clients().sns().list_topics();
    let mut pages = cx
        .call(LIST_TOPICS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for topic in page.topics.unwrap_or_default() {
            put(cx, topic.topic_arn(), metrics).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, arn: Option<&str>, metrics: &mut Batches<Values>) {
    let arn = always(arn, "Topics.TopicArn");
    let name = arn.map(|arn| arn.rsplit(':').next());
    cx.put(Row::new("aws_sns_topic").set("arn", arn).set("name", name).set("title", name)).await;
    let Ok(arn) = arn else { return };
    let subject = Subject::new("aws_sns_topic", arn, GONE);
    let client = cx.clients().sns();
    let (row, request) = (subject.row(), client.get_topic_attributes().topic_arn(arn));
    cx.detail(GET_TOPIC_ATTRIBUTES, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let attributes = answered(GET_TOPIC_ATTRIBUTES, answer.attributes, "Attributes")?;
        Ok(with_attributes(row, &attributes).set("policy", policy(&attributes)?))
    })
    .await;
    let (row, request) = (subject.row(), client.list_tags_for_resource().resource_arn(arn));
    cx.detail(LIST_TAGS_FOR_RESOURCE, &subject, |call| async move {
        let tags = call.send(|| request.clone().send()).await?.tags.unwrap_or_default();
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
    })
    .await;
    // CloudWatch knows the name alone.
    let name = arn.rsplit(':').next().unwrap_or(arn).to_owned();
    metrics.add(subject, vec![name]).await;
}

/// Attributes are texts; AWS leaves out what a topic does not have.
fn with_attributes(row: Row, attributes: &HashMap<String, String>) -> Row {
    let text = |name: &str| attributes.get(name).map(String::as_str).unwrap_or_default();
    let number = |name: &str| text(name).parse::<i64>().ok();
    row.set("display_name", text("DisplayName"))
        .set("owner", attributes.get("Owner"))
        .set("fifo_topic", text("FifoTopic").eq_ignore_ascii_case("true"))
        .set("kms_master_key_id", text("KmsMasterKeyId"))
        .set("http_failure_feedback_role_arn", text("HTTPFailureFeedbackRoleArn"))
        .set("lambda_failure_feedback_role_arn", text("LambdaFailureFeedbackRoleArn"))
        .set("sqs_failure_feedback_role_arn", text("SQSFailureFeedbackRoleArn"))
        .set("subscriptions_confirmed", number("SubscriptionsConfirmed"))
        .set("subscriptions_pending", number("SubscriptionsPending"))
        .set("subscriptions_deleted", number("SubscriptionsDeleted"))
}

/// A topic is born with a policy, and it cannot be taken away.
fn policy(attributes: &HashMap<String, String>) -> Result<&str, Failure> {
    document(GET_TOPIC_ATTRIBUTES, attributes.get("Policy").map(String::as_str), "Attributes.Policy")
}
