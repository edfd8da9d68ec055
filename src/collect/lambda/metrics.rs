//! How often functions ran, failed and were throttled, hour by hour; how often and how long they ran, day by day.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_errors_hourly",
        "metric_invocations_hourly",
        "metric_throttles_hourly",
        "metric_invocations_daily",
        "metric_duration_maximum_daily",
    ],
};

const fn hourly(metric: &'static str, column: &'static str) -> Reading {
    Reading::hourly(metric, "Sum", column).kept(48)
}

/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
const METRICS: Metrics = Metrics {
    table: "aws_lambda_function",
    namespace: "AWS/Lambda",
    dimensions: &["FunctionName"],
    hours: 30 * 24,
    readings: &[
        hourly("Errors", "metric_errors_hourly"),
        hourly("Invocations", "metric_invocations_hourly"),
        hourly("Throttles", "metric_throttles_hourly"),
        Reading::daily("Invocations", "Sum", "metric_invocations_daily"),
        Reading::daily("Duration", "Maximum", "metric_duration_maximum_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
