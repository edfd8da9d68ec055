//! How many events come to log groups.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail =
    Detail { operation: GET_METRIC_DATA, columns: &["metric_since", "metric_incoming_events_hourly"] };

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Monitoring-CloudWatch-Metrics.html
const METRICS: Metrics = Metrics {
    table: "aws_cloudwatch_log_group",
    namespace: "AWS/Logs",
    dimensions: &["LogGroupName"],
    hours: 48,
    readings: &[Reading::hourly("IncomingLogEvents", "Sum", "metric_incoming_events_hourly")],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
