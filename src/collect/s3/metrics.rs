//! How much buckets hold in the standard class.

use crate::collect::metrics::{GET_METRIC_DATA, Metrics, Reading, Values};
use crate::collect::{Batches, Cx};
use crate::schema::{Detail, Operation};

pub(super) const DETAIL: Detail =
    Detail { operation: GET_METRIC_DATA, columns: &["metric_since", "metric_standard_bytes_daily"] };

/// S3 reports storage once a day, and may be late.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html
const METRICS: Metrics = Metrics {
    table: "aws_s3_bucket",
    namespace: "AWS/S3",
    dimensions: &["BucketName", "StorageType"],
    hours: 4 * 24,
    readings: &[Reading::daily("BucketSizeBytes", "Average", "metric_standard_bytes_daily")],
};

pub(super) const BATCH: (Operation, usize) = METRICS.batch();

pub(super) fn batches(cx: &Cx) -> Batches<Values> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(METRICS.ask(cx, call, names)))
}

/// The values of a bucket, for what it holds in the standard class.
pub(super) fn values(bucket: &str) -> Values {
    vec![bucket.to_owned(), "StandardStorage".to_owned()]
}
