//! Subscriptions of topics, the pending ones among them.

use crate::collect::{Cx, Failure, Source};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
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
    let protocol = subscription.protocol().unwrap_or_default();
    let endpoint = subscription.endpoint().unwrap_or_default();
    Row::new("aws_sns_topic_subscription")
        .set("arn", identity(subscription))
        .set("subscription_arn", subscription.subscription_arn())
        .set("topic_arn", subscription.topic_arn())
        .set("owner", subscription.owner())
        .set("protocol", subscription.protocol())
        .set("endpoint", subscription.endpoint())
        .set("pending_confirmation", subscription.subscription_arn() == Some("PendingConfirmation"))
        .set("title", format!("{protocol} {endpoint}"))
}

/// The ARN; where a word stands in its place, which many share, what tells them apart: topic, protocol and endpoint.
fn identity(subscription: &Subscription) -> Option<String> {
    let said = subscription.subscription_arn()?;
    if said.starts_with("arn:") {
        return Some(said.to_owned());
    }
    let topic = subscription.topic_arn()?;
    let protocol = subscription.protocol().unwrap_or_default();
    let endpoint = subscription.endpoint().unwrap_or_default();
    Some(format!("{topic}:{said}:{protocol}:{endpoint}"))
}

#[cfg(test)]
mod tests {
    use super::identity;
    use aws_sdk_sns::types::Subscription;

    fn pending(endpoint: &str) -> Option<String> {
        let subscription = Subscription::builder().topic_arn("arn:aws:sns:eu-west-1:1:t").protocol("email");
        identity(&subscription.subscription_arn("PendingConfirmation").endpoint(endpoint).build())
    }

    #[test]
    fn pending_subscriptions_of_one_topic_are_told_apart() {
        assert_eq!(
            pending("a@x").as_deref(),
            Some("arn:aws:sns:eu-west-1:1:t:PendingConfirmation:email:a@x")
        );
        assert_ne!(pending("a@x"), pending("b@x"));
    }
}
