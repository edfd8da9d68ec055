//! How much HTTP APIs are called, and how they answer.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &["metric_since", "metric_requests_hourly", "metric_5xx_hourly", "metric_latency_p95_hourly"],
};

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
const METRICS: Metrics = Metrics {
    table: super::api::TABLE,
    namespace: "AWS/ApiGateway",
    dimensions: &["ApiId"],
    hours: 48,
    readings: &[
        Reading::hourly("Count", "Sum", "metric_requests_hourly"),
        Reading::hourly("5xx", "Sum", "metric_5xx_hourly"),
        Reading::hourly("Latency", "p95", "metric_latency_p95_hourly"),
    ],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}
