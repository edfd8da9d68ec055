//! How much of what was published to topics was delivered, and how much was not.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &["metric_since", "metric_published_daily", "metric_delivered_daily", "metric_failed_daily"],
};

/// <https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html>
const METRICS: Metrics = Metrics {
    table: "aws_sns_topic",
    namespace: "AWS/SNS",
    dimensions: &["TopicName"],
    hours: 14 * 24,
    readings: &[
        Reading::daily("NumberOfMessagesPublished", "Sum", "metric_published_daily"),
        Reading::daily("NumberOfNotificationsDelivered", "Sum", "metric_delivered_daily"),
        Reading::daily("NumberOfNotificationsFailed", "Sum", "metric_failed_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
