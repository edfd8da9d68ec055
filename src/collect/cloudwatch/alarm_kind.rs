//! The rows of the kinds of alarms. What a kind does not have is NULL, or `[]` where a list stands.

use crate::collect::{always, said};
use crate::store::{Lacking, Row};
use aws_sdk_cloudwatch::types::{
    CompositeAlarm, Dimension, LogAlarm, MetricAlarm, MetricDataQuery, MetricStat,
};
use serde_json::{Map, Value, json};

/// The columns that AWS gives all kinds under the same names.
macro_rules! common {
    ($alarm:ident, $kind:literal, $list:literal) => {{
        let name = always($alarm.alarm_name(), concat!($list, ".AlarmName"));
        Row::new("aws_cloudwatch_alarm")
            .set("arn", always($alarm.alarm_arn(), concat!($list, ".AlarmArn")))
            .set("name", name)
            .set("alarm_type", $kind)
            .set("alarm_description", $alarm.alarm_description())
            .set("actions_enabled", always($alarm.actions_enabled(), concat!($list, ".ActionsEnabled")))
            .set("alarm_actions", json!($alarm.alarm_actions()))
            .set("ok_actions", json!($alarm.ok_actions()))
            .set("insufficient_data_actions", json!($alarm.insufficient_data_actions()))
            .set("state_value", $alarm.state_value().map(|state| state.as_str()))
            .set("state_reason", $alarm.state_reason())
            .set("state_updated_timestamp", $alarm.state_updated_timestamp())
            .set("state_transitioned_timestamp", $alarm.state_transitioned_timestamp())
            .set("alarm_configuration_updated_timestamp", $alarm.alarm_configuration_updated_timestamp())
            .set("title", name)
    }};
}

pub(super) fn metric(alarm: &MetricAlarm) -> Row {
    let promql = alarm.evaluation_criteria().and_then(|criteria| criteria.as_prom_ql_criteria().ok());
    // One metric has a name, a statistic and a value to compare with; metric math and PromQL have neither here.
    let is_one = alarm.namespace().is_some() || alarm.metric_name().is_some();
    let whole = |is_there: bool, field| if is_there || !is_one { Ok(()) } else { Err(Lacking(field)) };
    let statistic = alarm.statistic().map(|statistic| statistic.as_str());
    let comparison = alarm.comparison_operator().map(|operator| operator.as_str());
    let has_statistic = statistic.is_some() || alarm.extended_statistic().is_some();
    let has_names = alarm.namespace().is_some() && alarm.metric_name().is_some();
    let names = whole(has_names, "MetricAlarms.Namespace or MetricName");
    let statistics = whole(has_statistic, "MetricAlarms.Statistic or ExtendedStatistic");
    let comparing = whole(comparison.is_some(), "MetricAlarms.ComparisonOperator");
    common!(alarm, "MetricAlarm", "MetricAlarms")
        .set("namespace", names.map(|()| alarm.namespace()))
        .set("metric_name", names.map(|()| alarm.metric_name()))
        .set("dimensions", dimensions(alarm.dimensions()))
        .set("statistic", statistics.map(|()| statistic))
        .set("extended_statistic", statistics.map(|()| alarm.extended_statistic()))
        .set("period", alarm.period())
        .set("unit", alarm.unit().map(|unit| unit.as_str()))
        .set("metrics", alarm.metrics().iter().map(query).collect::<Result<Value, _>>())
        .set("evaluation_periods", alarm.evaluation_periods())
        .set("datapoints_to_alarm", alarm.datapoints_to_alarm())
        .set("threshold", alarm.threshold())
        .set("threshold_metric_id", alarm.threshold_metric_id())
        .set("comparison_operator", comparing.map(|()| comparison))
        .set("treat_missing_data", alarm.treat_missing_data())
        .set("evaluate_low_sample_count_percentile", alarm.evaluate_low_sample_count_percentile())
        .set("promql_query", promql.and_then(|criteria| criteria.query()))
}

pub(super) fn composite(alarm: &CompositeAlarm) -> Row {
    common!(alarm, "CompositeAlarm", "CompositeAlarms")
        .set("dimensions", json!([]))
        .set("metrics", json!([]))
        .set("alarm_rule", alarm.alarm_rule())
        .set("actions_suppressor", alarm.actions_suppressor())
}

pub(super) fn log(alarm: &LogAlarm) -> Row {
    common!(alarm, "LogAlarm", "LogAlarms")
        .set("dimensions", json!([]))
        .set("metrics", json!([]))
        .set("evaluation_periods", alarm.query_results_to_evaluate())
        .set("datapoints_to_alarm", alarm.query_results_to_alarm())
        .set("threshold", alarm.threshold())
        .set("comparison_operator", alarm.comparison_operator().map(|operator| operator.as_str()))
        .set("treat_missing_data", alarm.treat_missing_data())
}

fn dimensions(dimensions: &[Dimension]) -> Result<Value, Lacking> {
    let dimension = |one: &Dimension| {
        let name = always(one.name().and_then(said), "Dimensions.Name")?;
        Ok(json!({ "Name": name, "Value": always(one.value().and_then(said), "Dimensions.Value")? }))
    };
    dimensions.iter().map(dimension).collect()
}

/// What AWS leaves out is left out here too: SQLite takes a JSON `null` for a value.
fn query(query: &MetricDataQuery) -> Result<Value, Lacking> {
    Ok(object([
        ("Id", query.id().map(Value::from)),
        ("Expression", query.expression().map(Value::from)),
        ("MetricStat", query.metric_stat().map(stat).transpose()?),
        ("Label", query.label().map(Value::from)),
        ("ReturnData", query.return_data().map(Value::from)),
        ("Period", query.period().map(Value::from)),
        ("AccountId", query.account_id().map(Value::from)),
    ]))
}

fn stat(stat: &MetricStat) -> Result<Value, Lacking> {
    let metric = stat.metric().map(|metric| {
        Ok(object([
            ("Namespace", metric.namespace().map(Value::from)),
            ("MetricName", metric.metric_name().map(Value::from)),
            ("Dimensions", Some(dimensions(metric.dimensions())?)),
        ]))
    });
    Ok(object([
        ("Metric", metric.transpose()?),
        ("Period", stat.period().map(Value::from)),
        ("Stat", stat.stat().map(Value::from)),
        ("Unit", stat.unit().map(|unit| unit.as_str().into())),
    ]))
}

fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(known.collect::<Map<_, _>>())
}
