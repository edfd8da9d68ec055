//! How often functions ran, failed and were throttled, hour by hour.

use crate::collect::metrics::{GET_METRIC_DATA, HOUR, MOST, Metrics, Sum};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_errors_hourly",
        "metric_invocations_hourly",
        "metric_throttles_hourly",
    ],
};

const fn hourly(metric: &'static str, column: &'static str) -> Sum {
    Sum { metric, period: HOUR, kept: None, column }
}

/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
const METRICS: Metrics = Metrics {
    table: "aws_lambda_function",
    namespace: "AWS/Lambda",
    dimension: "FunctionName",
    // With the hour that has begun they make 49 points of each metric, so that a call stays far below the 100,800 points that
    // an answer holds.
    hours: 48,
    sums: &[
        hourly("Errors", "metric_errors_hourly"),
        hourly("Invocations", "metric_invocations_hourly"),
        hourly("Throttles", "metric_throttles_hourly"),
    ],
};

pub(super) const BATCH: (Operation, usize) = (GET_METRIC_DATA, MOST / METRICS.sums.len());

pub(super) fn batches(cx: &Cx) -> Batches<String> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
