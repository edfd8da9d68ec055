//! Subscriptions of topics, the pending ones among them.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_sns::types::Subscription;

const LIST_SUBSCRIPTIONS: Operation = Operation::new("sns", "ListSubscriptions");

pub(super) const TOPIC_SUBSCRIPTION: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_sns_topic_subscription", list: LIST_SUBSCRIPTIONS, details: &[] }],
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
        }
    }
    Ok(())
}

fn row(subscription: &Subscription) -> Row {
    let arn = subscription_arn(subscription);
    let (protocol, endpoint) = (protocol(subscription), endpoint(subscription));
    Row::new("aws_sns_topic_subscription")
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
