//! Metric filters, of all log groups of a region.

use super::time;
use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
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
    let name = always(filter.filter_name(), "metricFilters.filterName");
    let group = always(filter.log_group_name(), "metricFilters.logGroupName");
    let arn = group.and_then(|group| Ok(format!("log-group:{group}:metric-filter:{}", name?)));
    let metric = always(filter.metric_transformations().first(), "metricFilters.metricTransformations");
    Row::new("aws_cloudwatch_log_metric_filter")
        .set("arn", arn.map(|resource| cx.arn("logs", &resource)))
        .set("name", name)
        .set("log_group_name", group)
        .set("creation_time", time(filter.creation_time()).as_ref())
        .set("filter_pattern", always(filter.filter_pattern(), "metricFilters.filterPattern"))
        .set("title", name)
        .set("metric_transformation_name", metric.and_then(metric_name))
        .set("metric_transformation_namespace", metric.and_then(metric_namespace))
        .set("metric_transformation_value", metric.and_then(metric_value))
        .set("metric_transformation_default_value", metric.map(|metric| metric.default_value()))
        .set("metric_transformation_dimensions", metric.map(|metric| dimensions(filter, metric)))
        .set("metric_transformation_unit", metric.map(|metric| metric.unit().map(|unit| unit.as_str())))
}

fn metric_name(metric: &MetricTransformation) -> Result<&str, Lacking> {
    always(said(metric.metric_name()), "metricFilters.metricTransformations.metricName")
}

fn metric_namespace(metric: &MetricTransformation) -> Result<&str, Lacking> {
    always(said(metric.metric_namespace()), "metricFilters.metricTransformations.metricNamespace")
}

fn metric_value(metric: &MetricTransformation) -> Result<&str, Lacking> {
    always(said(metric.metric_value()), "metricFilters.metricTransformations.metricValue")
}

/// The filter's own dimensions, and the system fields (`@aws.account`) that it adds as such.
fn dimensions(filter: &MetricFilter, metric: &MetricTransformation) -> Value {
    let own = metric.dimensions().into_iter().flatten();
    let own = own.map(|(name, value)| (name.clone(), value.as_str().into()));
    let system = filter.emit_system_field_dimensions().iter();
    let system = system.map(|name| (name.clone(), name.as_str().into()));
    Value::Object(own.chain(system).collect::<Map<_, _>>())
}
