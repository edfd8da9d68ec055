//! Standards that are enabled.

use super::if_subscribed;
use crate::collect::{Cx, Failure, Source, always, answered, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_ENABLED_STANDARDS: Operation = Operation::new("securityhub", "GetEnabledStandards");

pub(super) const STANDARDS_SUBSCRIPTION: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_securityhub_standards_subscription",
            list: GET_ENABLED_STANDARDS,
            details: &[],
        }],
        &[include_str!("standards_subscription.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().securityhub().get_enabled_standards().max_results(100);
    let mut pages = cx
        .call(GET_ENABLED_STANDARDS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = if_subscribed(pages.next().await)? {
        for subscription in
            answered(GET_ENABLED_STANDARDS, page.standards_subscriptions, "StandardsSubscriptions")?
        {
            let arn = subscription.standards_subscription_arn().and_then(said);
            let standard =
                always(subscription.standards_arn().and_then(said), "StandardsSubscriptions.StandardsArn");
            let status = subscription.standards_status().map(|status| status.as_str()).and_then(said);
            let row = Row::new("aws_securityhub_standards_subscription")
                .set("arn", always(arn, "StandardsSubscriptions.StandardsSubscriptionArn"))
                .set("standards_arn", standard)
                .set("standards_status", always(status, "StandardsSubscriptions.StandardsStatus"))
                .set("title", standard);
            cx.put(row).await;
        }
    }
    Ok(())
}
