//! How much of tables is read and written, and how much is refused.

use crate::collect::metrics::{DAY, GET_METRIC_DATA, HOUR, Metrics, Sum};
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

const fn daily(metric: &'static str, column: &'static str) -> Sum {
    Sum { metric, period: DAY, kept: None, column }
}

/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
const METRICS: Metrics = Metrics {
    table: super::table::NAME,
    namespace: "AWS/DynamoDB",
    dimension: "TableName",
    hours: 14 * 24,
    sums: &[
        daily("ConsumedReadCapacityUnits", "metric_reads_daily"),
        daily("ConsumedWriteCapacityUnits", "metric_writes_daily"),
        Sum {
            metric: "ConsumedWriteCapacityUnits",
            period: HOUR,
            kept: Some(48),
            column: "metric_writes_hourly",
        },
        daily("ReadThrottleEvents", "metric_read_throttles_daily"),
        daily("WriteThrottleEvents", "metric_write_throttles_daily"),
    ],
};

/// Each table has up to 421 points: a call about so many of them takes no more than one about functions.
const TABLES: usize = 58;

pub(super) const BATCH: (Operation, usize) = (GET_METRIC_DATA, TABLES);

pub(super) fn batches(cx: &Cx) -> Batches<String> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
