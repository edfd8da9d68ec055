//! Subscriptions of topics, the pending ones among them.

use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_sns::types::Subscription;

const LIST_SUBSCRIPTIONS: Operation = Operation::new("sns", "ListSubscriptions");
const GET_SUBSCRIPTION_ATTRIBUTES: Operation = Operation::new("sns", "GetSubscriptionAttributes");

const TABLE: &str = "aws_sns_topic_subscription";

pub(super) const TOPIC_SUBSCRIPTION: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_SUBSCRIPTIONS,
            details: &[Detail {
                operation: GET_SUBSCRIPTION_ATTRIBUTES,
                columns: &["redrive_policy", "raw_message_delivery"],
            }],
        }],
        &[include_str!("topic_subscription.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().sns().list_subscriptions();
    let mut pages = cx
        .call(LIST_SUBSCRIPTIONS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for subscription in page.subscriptions.unwrap_or_default() {
            cx.put(row(&subscription)).await;
            put_attributes(&cx, &subscription).await;
        }
    }
    Ok(())
}

/// Only what is confirmed has attributes.
async fn put_attributes(cx: &Cx, subscription: &Subscription) {
    let Some(arn) = subscription.subscription_arn().filter(|arn| arn.starts_with("arn:")) else { return };
    let subject = Subject::new(TABLE, arn, &["NotFound", "NotFoundException"]);
    let (row, request) =
        (subject.row(), cx.clients().sns().get_subscription_attributes().subscription_arn(arn));
    cx.detail(GET_SUBSCRIPTION_ATTRIBUTES, &subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let attributes = answered(GET_SUBSCRIPTION_ATTRIBUTES, answer.attributes, "Attributes")?;
        let is_raw = attributes.get("RawMessageDelivery").map(|text| text.eq_ignore_ascii_case("true"));
        // AWS leaves out what a subscription does not have.
        Ok(row
            .set("redrive_policy", attributes.get("RedrivePolicy").map_or("{}", String::as_str))
            .set("raw_message_delivery", is_raw))
    })
    .await;
}

fn row(subscription: &Subscription) -> Row {
    let arn = subscription_arn(subscription);
    let (protocol, endpoint) = (protocol(subscription), endpoint(subscription));
    Row::new(TABLE)
        .set("arn", identity(subscription))
        .set("subscription_arn", arn)
        .set("topic_arn", topic_arn(subscription))
        .set("owner", subscription.owner())
        .set("protocol", protocol)
        .set("endpoint", endpoint)
        .set("pending_confirmation", arn.map(|arn| arn == "PendingConfirmation"))
        .set("title", protocol.and_then(|protocol| Ok(format!("{protocol} {}", endpoint?))))
}

/// The ARN; where a word stands in its place, which many share, what tells them apart: topic, protocol and endpoint.
fn identity(subscription: &Subscription) -> Result<String, Lacking> {
    let said = subscription_arn(subscription)?;
    if said.starts_with("arn:") {
        return Ok(said.to_owned());
    }
    let (topic, protocol) = (topic_arn(subscription)?, protocol(subscription)?);
    Ok(format!("{topic}:{said}:{protocol}:{}", endpoint(subscription)?))
}

fn subscription_arn(subscription: &Subscription) -> Result<&str, Lacking> {
    always(subscription.subscription_arn(), "Subscriptions.SubscriptionArn")
}

fn topic_arn(subscription: &Subscription) -> Result<&str, Lacking> {
    always(subscription.topic_arn(), "Subscriptions.TopicArn")
}

fn protocol(subscription: &Subscription) -> Result<&str, Lacking> {
    always(subscription.protocol(), "Subscriptions.Protocol")
}

fn endpoint(subscription: &Subscription) -> Result<&str, Lacking> {
    always(subscription.endpoint(), "Subscriptions.Endpoint")
}

#[cfg(test)]
mod tests {
    use super::{Lacking, identity};
    use aws_sdk_sns::types::Subscription;

    fn pending(endpoint: &str) -> Result<String, Lacking> {
        let subscription = Subscription::builder().topic_arn("arn:aws:sns:eu-west-1:1:t").protocol("email");
        identity(&subscription.subscription_arn("PendingConfirmation").endpoint(endpoint).build())
    }

    #[test]
    fn pending_subscriptions_of_one_topic_are_told_apart() {
        let told = "arn:aws:sns:eu-west-1:1:t:PendingConfirmation:email:a@x";
        assert_eq!(pending("a@x"), Ok(told.to_owned()));
        assert_ne!(pending("a@x"), pending("b@x"));
    }
}
