//! Subscription filters, listed for each log group.

use super::time;
use crate::collect::{Cx, Subject, always};
use crate::schema::{Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatchlogs::types::SubscriptionFilter;

const DESCRIBE_SUBSCRIPTION_FILTERS: Operation = Operation::new("logs", "DescribeSubscriptionFilters");

pub(super) const LOG_SUBSCRIPTION_FILTER: Table = Table {
    name: "aws_cloudwatch_log_subscription_filter",
    list: DESCRIBE_SUBSCRIPTION_FILTERS,
    details: &[],
};

/// Puts the subscription filters of one log group.
pub(super) async fn put_subscription_filters(cx: &Cx, group: &Subject, name: &str) {
    let request = cx.clients().logs().describe_subscription_filters().log_group_name(name).limit(50);
    let (here, row_of_group, group_name) = (cx.clone(), group.row(), name.to_owned());
    cx.detail(DESCRIBE_SUBSCRIPTION_FILTERS, group, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for filter in page.subscription_filters() {
                here.put(row(&here, &group_name, filter)).await;
            }
        }
        Ok(row_of_group)
    })
    .await;
}

fn row(cx: &Cx, group: &str, filter: &SubscriptionFilter) -> Row {
    let name = always(filter.filter_name(), "subscriptionFilters.filterName");
    let arn = name.map(|name| cx.arn("logs", &format!("log-group:{group}:subscription-filter:{name}")));
    Row::new("aws_cloudwatch_log_subscription_filter")
        .set("arn", arn)
        .set("name", name)
        .set("log_group_name", group)
        .set("creation_time", time(filter.creation_time()).as_ref())
        .set("filter_pattern", filter.filter_pattern())
        .set("destination_arn", always(filter.destination_arn(), "subscriptionFilters.destinationArn"))
        .set("role_arn", filter.role_arn())
        .set("distribution", filter.distribution().map(|distribution| distribution.as_str()))
        .set("title", name)
}
