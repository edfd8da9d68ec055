//! How executions of state machines ended.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_succeeded_daily",
        "metric_failed_daily",
        "metric_timed_out_daily",
        "metric_aborted_daily",
    ],
};

/// <https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html>
const METRICS: Metrics = Metrics {
    table: "aws_sfn_state_machine",
    namespace: "AWS/States",
    dimensions: &["StateMachineArn"],
    hours: 14 * 24,
    readings: &[
        Reading::daily("ExecutionsSucceeded", "Sum", "metric_succeeded_daily"),
        Reading::daily("ExecutionsFailed", "Sum", "metric_failed_daily"),
        Reading::daily("ExecutionsTimedOut", "Sum", "metric_timed_out_daily"),
        Reading::daily("ExecutionsAborted", "Sum", "metric_aborted_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
