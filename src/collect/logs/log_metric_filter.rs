//! Metric filters, of all log groups of a region.

use super::time;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_cloudwatchlogs::types::{MetricFilter, MetricTransformation};
use serde_json::{Map, Value};

const DESCRIBE_METRIC_FILTERS: Operation = Operation::new("logs", "DescribeMetricFilters");

pub(super) const LOG_METRIC_FILTER: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_cloudwatch_log_metric_filter", list: DESCRIBE_METRIC_FILTERS, details: &[] }],
        &[include_str!("log_metric_filter.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().logs().describe_metric_filters().limit(50);
    let mut pages = cx
        .call(DESCRIBE_METRIC_FILTERS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for filter in page.metric_filters() {
            cx.put(row(&cx, filter)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, filter: &MetricFilter) -> Row {
    let named = filter.log_group_name().zip(filter.filter_name());
    let arn = named.map(|(group, name)| cx.arn("logs", &format!("log-group:{group}:metric-filter:{name}")));
    let row = Row::new("aws_cloudwatch_log_metric_filter")
        .set("arn", arn)
        .set("name", filter.filter_name())
        .set("log_group_name", filter.log_group_name())
        .set("creation_time", time(filter.creation_time()).as_ref())
        .set("filter_pattern", filter.filter_pattern())
        .set("title", filter.filter_name());
    let Some(metric) = filter.metric_transformations().first() else {
        return row;
    };
    row.set(
        "metric_transformation_name",
        always(said(metric.metric_name()), "MetricTransformations.MetricName"),
    )
    .set(
        "metric_transformation_namespace",
        always(said(metric.metric_namespace()), "MetricTransformations.MetricNamespace"),
    )
    .set(
        "metric_transformation_value",
        always(said(metric.metric_value()), "MetricTransformations.MetricValue"),
    )
    .set("metric_transformation_default_value", metric.default_value())
    .set("metric_transformation_dimensions", dimensions(filter, metric))
    .set("metric_transformation_unit", metric.unit().map(|unit| unit.as_str()))
}

/// The filter's own dimensions, and the system fields (`@aws.account`) that it adds as such.
fn dimensions(filter: &MetricFilter, metric: &MetricTransformation) -> Value {
    let own = metric.dimensions().into_iter().flatten();
    let own = own.map(|(name, value)| (name.clone(), value.as_str().into()));
    let system = filter.emit_system_field_dimensions().iter();
    let system = system.map(|name| (name.clone(), name.as_str().into()));
    Value::Object(own.chain(system).collect::<Map<_, _>>())
}
