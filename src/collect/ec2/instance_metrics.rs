//! How busy instances are.

use super::instance::NAME;
use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_cpu_average_daily",
        "metric_cpu_maximum_daily",
        "metric_credit_balance_minimum_daily",
        "metric_network_in_daily",
        "metric_network_out_daily",
    ],
};

/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html
const METRICS: Metrics = Metrics {
    table: NAME,
    namespace: "AWS/EC2",
    dimensions: &["InstanceId"],
    hours: 14 * 24,
    readings: &[
        Reading::daily("CPUUtilization", "Average", "metric_cpu_average_daily"),
        Reading::daily("CPUUtilization", "Maximum", "metric_cpu_maximum_daily"),
        Reading::daily("CPUCreditBalance", "Minimum", "metric_credit_balance_minimum_daily"),
        Reading::daily("NetworkIn", "Sum", "metric_network_in_daily"),
        Reading::daily("NetworkOut", "Sum", "metric_network_out_daily"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
