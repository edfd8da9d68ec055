//! How busy databases are, and how full.

use super::db_instance::NAME;
use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_cpu_average_daily",
        "metric_cpu_maximum_daily",
        "metric_connections_maximum_daily",
        "metric_free_storage_minimum_daily",
    ],
};

/// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
const METRICS: Metrics = Metrics {
    table: NAME,
    namespace: "AWS/RDS",
    dimensions: &["DBInstanceIdentifier"],
    hours: 14 * 24,
    readings: &[
        Reading::daily("CPUUtilization", "Average", "metric_cpu_average_daily"),
        Reading::daily("CPUUtilization", "Maximum", "metric_cpu_maximum_daily"),
        Reading::daily("DatabaseConnections", "Maximum", "metric_connections_maximum_daily"),
        Reading::daily("FreeStorageSpace", "Minimum", "metric_free_storage_minimum_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
