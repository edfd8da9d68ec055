//! Whether the metrics of alarms have had data of late: CloudWatch lists those that had some in the last two weeks.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>

use crate::collect::call::Call;
use crate::collect::{Cx, Failure, Subject, answered};
use crate::schema::Operation;
use aws_sdk_cloudwatch::types::{Dimension, DimensionFilter, Metric, MetricAlarm};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

pub(super) const LIST_METRICS: Operation = Operation::new("cloudwatch", "ListMetrics");

/// What is known of metrics that several alarms name, so that each is asked for once.
pub(super) type Known = Arc<Mutex<BTreeMap<Name, Cell>>>;
type Cell = Arc<OnceCell<Result<bool, Failure>>>;

/// A metric by all that names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    namespace: String,
    metric: String,
    dimensions: BTreeSet<(String, String)>,
}

impl Name {
    fn of(namespace: Option<&str>, metric: Option<&str>, dimensions: &[Dimension]) -> Option<Self> {
        let dimension = |it: &Dimension| Some((it.name()?.to_owned(), it.value()?.to_owned()));
        Some(Self {
            namespace: namespace?.to_owned(),
            metric: metric?.to_owned(),
            dimensions: dimensions.iter().map(dimension).collect::<Option<_>>()?,
        })
    }

    /// The name of a metric that is listed, with all of its dimensions.
    fn of_listed(listed: &Metric) -> Option<Self> {
        Self::of(listed.namespace(), listed.metric_name(), listed.dimensions())
    }
}

/// The metrics that an alarm reads, by the id in its queries: empty for an alarm on one metric. Those of other accounts are
/// left out.
fn named(alarm: &MetricAlarm, account: &str) -> Vec<(String, Name)> {
    let one = Name::of(alarm.namespace(), alarm.metric_name(), alarm.dimensions());
    let of_query = alarm.metrics().iter().filter_map(|query| {
        let metric = query.metric_stat()?.metric()?;
        let is_own = query.account_id().is_none_or(|id| id == account);
        let name = Name::of(metric.namespace(), metric.metric_name(), metric.dimensions());
        is_own.then_some((query.id()?.to_owned(), name?))
    });
    one.map(|name| (String::new(), name)).into_iter().chain(of_query).collect()
}

/// Asks for the metrics of an alarm.
pub(super) async fn put(cx: &Cx, known: &Known, subject: &Subject, alarm: &MetricAlarm) {
    let (named, client) = (named(alarm, cx.account_id()), cx.clients().cloudwatch().clone());
    let (row, known) = (subject.row(), known.clone());
    cx.detail(LIST_METRICS, subject, |call| async move {
        let mut listed = Map::new();
        for (id, name) in named {
            let cell = cell(&known, &name);
            let answer = cell.get_or_init(|| is_listed(&call, &client, &name)).await;
            listed.insert(id, Value::Bool(answer.clone()?));
        }
        Ok(row.set("listed_metrics", Value::Object(listed)))
    })
    .await;
}

fn cell(known: &Known, name: &Name) -> Cell {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    known.entry(name.clone()).or_default().clone()
}

async fn is_listed(call: &Call, client: &aws_sdk_cloudwatch::Client, name: &Name) -> Result<bool, Failure> {
    let filter =
        |(name, value): &(String, String)| DimensionFilter::builder().name(name).value(value).build();
    let request = client
        .list_metrics()
        .namespace(&name.namespace)
        .metric_name(&name.metric)
        .set_dimensions(Some(name.dimensions.iter().map(filter).collect()));
    let mut pages =
        call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut is_listed = false;
    while let Some(page) = pages.next().await? {
        for listed in answered(LIST_METRICS, page.metrics, "Metrics")? {
            let listed =
                answered(LIST_METRICS, Name::of_listed(&listed), "Metrics.MetricName or Dimensions")?;
            is_listed |= listed == *name;
        }
    }
    Ok(is_listed)
}

#[cfg(test)]
mod tests {
    use super::{Name, named};
    use aws_sdk_cloudwatch::types::{Dimension, Metric, MetricAlarm, MetricDataQuery, MetricStat};

    fn metric(name: &str, value: &str) -> Metric {
        let dimension = Dimension::builder().name("FunctionName").value(value).build();
        Metric::builder().namespace("AWS/Lambda").metric_name(name).dimensions(dimension).build()
    }

    #[test]
    fn a_metric_is_listed_with_the_same_dimensions_and_no_more() {
        let errors = metric("Errors", "f");
        let is = |metric: &Metric| Name::of_listed(metric) == Name::of_listed(&errors);
        let more = Dimension::builder().name("Resource").value("f:live").build();
        let more = Metric::builder()
            .set_namespace(errors.namespace.clone())
            .set_metric_name(errors.metric_name.clone())
            .set_dimensions(Some([errors.dimensions(), &[more]].concat()))
            .build();
        assert!(is(&errors));
        assert!(!is(&more) && !is(&metric("Errors", "g")) && !is(&metric("Throttles", "f")));
    }

    #[test]
    fn metrics_of_other_accounts_are_left_out() {
        let query = |id: &str, account: Option<&str>| {
            let stat = MetricStat::builder().metric(metric("Errors", id)).period(60).stat("Sum").build();
            MetricDataQuery::builder()
                .id(id)
                .metric_stat(stat)
                .set_account_id(account.map(str::to_owned))
                .build()
        };
        let queries = [query("a", None), query("b", Some("1")), query("c", Some("2"))];
        let alarm = MetricAlarm::builder().set_metrics(Some(queries.into())).build();
        let ids: Vec<_> = named(&alarm, "1").into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["a", "b"]);
    }
}
