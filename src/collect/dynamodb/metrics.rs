//! How much of tables is read and written, and how much is refused.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_reads_daily",
        "metric_writes_daily",
        "metric_writes_hourly",
        "metric_read_throttles_daily",
        "metric_write_throttles_daily",
    ],
};

const fn daily(metric: &'static str, column: &'static str) -> Reading {
    Reading::daily(metric, "Sum", column)
}

/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
const METRICS: Metrics = Metrics {
    table: super::table::NAME,
    namespace: "AWS/DynamoDB",
    dimensions: &["TableName"],
    hours: 14 * 24,
    readings: &[
        daily("ConsumedReadCapacityUnits", "metric_reads_daily"),
        daily("ConsumedWriteCapacityUnits", "metric_writes_daily"),
        Reading::hourly("ConsumedWriteCapacityUnits", "Sum", "metric_writes_hourly").kept(48),
        daily("ReadThrottleEvents", "metric_read_throttles_daily"),
        daily("WriteThrottleEvents", "metric_write_throttles_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
