//! What alarms watch, and whom composite alarms listen to.

use super::derivation::{Derivation, Each, Made};
use crate::expression::{Insights, Interval, Metric, Query, Rule, Source, Watched, watched};
use crate::store::{Cell, Row};
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const DDL: &str = concat!(
    include_str!("alarm_metric.sql"),
    include_str!("alarm_child.sql"),
    include_str!("alarm_parent.sql")
);

const ALARM: &str = "aws_cloudwatch_alarm";
const METRIC: &str = "aws_cloudwatch_alarm_metric";
const CHILD: &str = "aws_cloudwatch_alarm_child";

pub(super) const ALL: &[Derivation] = &[
    Derivation::Each(Each {
        table: ALARM,
        from: &[
            "metrics",
            "arn",
            "namespace",
            "metric_name",
            "dimensions",
            "statistic",
            "extended_statistic",
            "threshold_metric_id",
        ],
        columns: &[
            "watched_value",
            "watched_scale",
            "watched_floor",
            "watched_lowest",
            "watched_highest",
            "watched_period",
            "watched_not_understood",
        ],
        rows: Some(METRIC),
        compute: metrics,
    }),
    Derivation::Each(Each {
        table: ALARM,
        from: &["alarm_rule", "actions_suppressor", "arn", "account_id", "region"],
        columns: &["alarm_rule_constant", "alarm_rule_not_understood"],
        rows: Some(CHILD),
        compute: children,
    }),
];

/// A query as it is stored, with AWS's names.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StoredQuery {
    id: Option<String>,
    expression: Option<String>,
    metric_stat: Option<StoredStat>,
    return_data: Option<bool>,
    period: Option<u64>,
    account_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StoredStat {
    #[serde(default)]
    metric: StoredMetric,
    period: Option<u64>,
    #[serde(default)]
    stat: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct StoredMetric {
    namespace: String,
    metric_name: String,
    dimensions: Vec<Dimension>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Dimension {
    name: String,
    value: String,
}

/// What an alarm on metrics watches. One that is on none (a composite one) watches nothing.
fn metrics(from: &[Option<&str>]) -> Result<Made, String> {
    let [queries, Some(arn), namespace, name, dimensions, statistic, extended, band] = from else {
        return Ok(Made::default());
    };
    let stored: Vec<StoredQuery> = match queries {
        Some(text) => serde_json::from_str(text).map_err(|error| format!("no list of queries: {error}"))?,
        None => Vec::new(),
    };
    let mut queries: Vec<_> = stored.iter().filter_map(query).collect();
    let mut periods: BTreeMap<_, _> = stored.iter().filter_map(period).collect();
    if let (Some(namespace), Some(name)) = (namespace, name) {
        let dimensions: Vec<Dimension> = serde_json::from_str(dimensions.unwrap_or("[]"))
            .map_err(|error| format!("no list of dimensions: {error}"))?;
        let metric = Metric {
            namespace: (*namespace).to_owned(),
            name: (*name).to_owned(),
            dimensions: by_name(dimensions),
            statistic: statistic.or(*extended).unwrap_or_default().to_owned(),
            ..Metric::default()
        };
        queries = vec![Query { id: String::new(), source: Source::Metric(metric), returns: None }];
        periods = BTreeMap::new();
    }
    if queries.is_empty() {
        return Ok(Made::default());
    }
    let watched = watched(&queries, *band);
    let rows = queries.iter().filter_map(|query| row(arn, query, &periods, watched.uses.as_ref()));
    Ok(Made { cells: cells(&watched, &periods), rows: rows.collect() })
}

fn query(stored: &StoredQuery) -> Option<Query> {
    let source = match (&stored.metric_stat, &stored.expression) {
        (Some(StoredStat { metric, period, stat }), _) => Source::Metric(Metric {
            namespace: metric.namespace.clone(),
            name: metric.metric_name.clone(),
            dimensions: by_name(metric.dimensions.iter().cloned()),
            statistic: stat.clone(),
            period: *period,
            account_id: stored.account_id.clone(),
        }),
        (None, Some(expression)) => Source::Expression(expression.clone()),
        (None, None) => return None,
    };
    Some(Query { id: stored.id.clone()?, source, returns: stored.return_data })
}

/// The length of the datapoints of a query.
fn period(stored: &StoredQuery) -> Option<(String, u64)> {
    let period = stored.metric_stat.as_ref().and_then(|stat| stat.period).or(stored.period)?;
    Some((stored.id.clone()?, period))
}

fn by_name(dimensions: impl IntoIterator<Item = Dimension>) -> BTreeMap<String, String> {
    dimensions.into_iter().map(|dimension| (dimension.name, dimension.value)).collect()
}

/// The computed columns of the alarm.
fn cells(watched: &Watched, periods: &BTreeMap<String, u64>) -> Vec<Cell> {
    let limit = |number: f64| Cell::from(number.is_finite().then_some(number));
    let Interval { lowest, highest } = watched.bounds;
    let is_used = |id: &String| watched.uses.as_ref().is_none_or(|uses| uses.contains(id));
    let period = periods.iter().filter(|(id, _)| is_used(id)).map(|(_, period)| *period).max();
    vec![
        watched.kind.as_ref().ok().map(|kind| kind.as_str()).into(),
        watched.scale.into(),
        watched.floor.into(),
        limit(lowest),
        limit(highest),
        period.and_then(|period| i64::try_from(period).ok()).into(),
        watched.kind.as_ref().err().map(String::as_str).into(),
    ]
}

/// The row of a query that reads metrics itself.
fn row(
    arn: &str,
    query: &Query,
    periods: &BTreeMap<String, u64>,
    uses: Option<&BTreeSet<String>>,
) -> Option<Row> {
    let row = Row::new(METRIC)
        .set("arn", arn)
        .set("id", query.id.as_str())
        .set("period", periods.get(&query.id).and_then(|period| i64::try_from(*period).ok()))
        .set("is_watched", uses.map(|uses| uses.contains(&query.id)));
    match &query.source {
        Source::Metric(metric) => Some(
            row.set("namespace", metric.namespace.as_str())
                .set("metric_name", metric.name.as_str())
                .set("metric_account_id", metric.account_id.as_deref())
                .set("dimensions", json!(metric.dimensions))
                .set("dimension_names", json!(metric.dimensions.keys().collect::<Vec<_>>()))
                .set("statistic", metric.statistic.as_str()),
        ),
        Source::Expression(text) if Insights::is_meant(text) => {
            let query = Insights::parse(text).ok()?;
            let shows_each = query.shows_each();
            let names: BTreeSet<_> = query.schema.into_iter().collect();
            Some(
                row.set("namespace", query.namespace.as_str())
                    .set("metric_name", query.metric_name.as_str())
                    .set("dimension_names", (!names.is_empty()).then(|| json!(names)))
                    .set("statistic", query.function.as_str())
                    .set("shows_each", shows_each),
            )
        }
        Source::Expression(_) => None,
    }
}

/// Whom a composite alarm listens to, by name: whom it names by ARN may be elsewhere.
fn children(from: &[Option<&str>]) -> Result<Made, String> {
    let [rule, suppressor, Some(arn), Some(account_id), Some(region)] = from else {
        return Ok(Made::default());
    };
    let rule = rule.map(Rule::parse).transpose();
    let (rule, error) = match &rule {
        Ok(rule) => (rule.as_ref(), None),
        Err(error) => (None, Some(error.as_str())),
    };
    let named = rule.map(Rule::children).unwrap_or_default().into_iter().map(|child| child.0.as_str());
    let named: BTreeSet<_> = named.chain(*suppressor).map(|name| place(name, account_id, region)).collect();
    let rows = named.into_iter().map(|(account_id, region, name)| {
        Row::new(CHILD)
            .set("arn", *arn)
            .set("child_account_id", account_id)
            .set("child_region", region)
            .set("child_name", name)
    });
    let cells = vec![rule.and_then(Rule::constant).into(), error.into()];
    Ok(Made { cells, rows: rows.collect() })
}

/// Account, region and name of an alarm. `arn:aws:cloudwatch:eu-west-1:111111111111:alarm:cpu` says them all.
fn place<'t>(named: &'t str, account_id: &'t str, region: &'t str) -> (&'t str, &'t str, &'t str) {
    let parts: Vec<_> = named.splitn(7, ':').collect();
    match parts.as_slice() {
        ["arn", _, "cloudwatch", region, account_id, "alarm", name] => (account_id, region, name),
        _ => (account_id, region, named),
    }
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn an_alarm_is_named_by_its_arn_or_where_the_rule_is() {
        let arn = "arn:aws:cloudwatch:eu-west-1:222222222222:alarm:cpu: high";
        assert_eq!(place(arn, "1", "us"), ("222222222222", "eu-west-1", "cpu: high"));
        assert_eq!(place("cpu: high", "1", "us"), ("1", "us", "cpu: high"));
    }
}
