//! Subscriptions to what happens to databases.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::EventSubscription;
use serde_json::json;

const DESCRIBE_EVENT_SUBSCRIPTIONS: Operation = Operation::new("rds", "DescribeEventSubscriptions");

pub(super) const EVENT_SUBSCRIPTION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_rds_db_event_subscription", list: DESCRIBE_EVENT_SUBSCRIPTIONS, details: &[] }],
        &[include_str!("event_subscription.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_event_subscriptions().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_EVENT_SUBSCRIPTIONS)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        let list = page.event_subscriptions_list;
        for subscription in answered(DESCRIBE_EVENT_SUBSCRIPTIONS, list, "EventSubscriptionsList")? {
            cx.put(row(&subscription)).await;
        }
    }
    Ok(())
}

/// What a subscription does not narrow down, AWS leaves out: it is about everything then.
fn row(subscription: &EventSubscription) -> Row {
    let id = always(subscription.cust_subscription_id(), "EventSubscriptionsList.CustSubscriptionId");
    Row::new("aws_rds_db_event_subscription")
        .set(
            "arn",
            always(subscription.event_subscription_arn(), "EventSubscriptionsList.EventSubscriptionArn"),
        )
        .set("cust_subscription_id", id)
        .set("status", always(subscription.status(), "EventSubscriptionsList.Status"))
        .set("enabled", always(subscription.enabled(), "EventSubscriptionsList.Enabled"))
        .set("sns_topic_arn", always(subscription.sns_topic_arn(), "EventSubscriptionsList.SnsTopicArn"))
        .set("source_type", subscription.source_type())
        .set("source_ids_list", json!(subscription.source_ids_list()))
        .set("event_categories_list", json!(subscription.event_categories_list()))
        .set("subscription_creation_time", subscription.subscription_creation_time())
        .set("title", id)
}
