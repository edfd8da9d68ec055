//! What metric filters give to their metric.

use super::derivation::{Derivation, Made};

pub(super) const ALL: &[Derivation] = &[Derivation::of_columns(
    "aws_cloudwatch_log_metric_filter",
    &["metric_transformation_value"],
    &["metric_transformation_value_type"],
    |from| Ok(Made::of([kind(from[0].unwrap_or_default()).into()])),
)];

/// A number, or a field of the event: `$.latency` of JSON, `$size` of words. Anything else gives no datapoint.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html>
fn kind(value: &str) -> &'static str {
    let is_number = value.parse().is_ok_and(|number: f64| number.is_finite());
    let is_field = value.strip_prefix('$').is_some_and(|name| !name.trim_start_matches('.').is_empty());
    match (is_number, is_field) {
        (true, _) => "number",
        (_, true) => "field",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn only_numbers_and_fields_become_datapoints() {
        let kinds = ["1", "2.5e1", "$.ms", "$size", "one", "1.2.3", "$", "", "inf"].map(kind);
        assert_eq!(kinds, ["number", "number", "field", "field", "text", "text", "text", "text", "text"]);
    }
}
