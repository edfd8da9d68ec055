//! How often functions ran, failed and were throttled, hour by hour: metrics of many functions in one call.

use crate::collect::{Batches, Call, Cx, Failure, Part};
use crate::schema::{Detail, Operation};
use crate::store::{Class, Row};
use aws_sdk_cloudwatch::primitives::DateTime;
use aws_sdk_cloudwatch::types::{
    Dimension, Metric, MetricDataQuery, MetricDataResult, MetricStat, StatusCode,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

const GET_METRIC_DATA: Operation = Operation::new("cloudwatch", "GetMetricData");

/// The metrics, each with its column.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
const METRICS: [(&str, &str); 3] = [
    ("Errors", "metric_errors_hourly"),
    ("Invocations", "metric_invocations_hourly"),
    ("Throttles", "metric_throttles_hourly"),
];

pub(super) const DETAIL: Detail = Detail {
    operation: GET_METRIC_DATA,
    columns: &[
        "metric_since",
        "metric_errors_hourly",
        "metric_invocations_hourly",
        "metric_throttles_hourly",
    ],
};

/// A call takes 500 metrics.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
pub(super) const BATCH: (Operation, usize) = (GET_METRIC_DATA, 500 / METRICS.len());

/// Hours before the run of which all is known. With the one that has begun they make 49 points of each metric, so that a
/// call stays far below the 100,800 points that an answer holds.
const HOURS: i64 = 48;
const HOUR: i32 = 3600;

pub(super) fn batches(cx: &Cx) -> Batches<String> {
    Batches::new(cx, BATCH, |cx, call, names| Box::pin(ask(cx, call, names)))
}

async fn ask(cx: Cx, call: Call, names: Vec<String>) -> Result<Vec<Part>, Failure> {
    let (since, now) = (since(cx.started_at()), cx.started_at());
    let queries =
        names.iter().enumerate().flat_map(|(at, name)| METRICS.map(|(metric, _)| query(at, name, metric)));
    let request = cx
        .clients()
        .cloudwatch()
        .get_metric_data()
        .set_metric_data_queries(Some(queries.collect()))
        .start_time(DateTime::from_secs(since.as_second()))
        .end_time(DateTime::from_secs(now.as_second()));
    let mut pages =
        call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = Found::default();
    while let Some(page) = pages.next().await? {
        page.metric_data_results.into_iter().flatten().for_each(|result| found.take(result));
    }
    Ok((0..names.len()).map(|at| found.part(at, since)).collect())
}

/// The beginning of the first hour that is asked for: CloudWatch counts in whole hours.
fn since(now: Timestamp) -> Timestamp {
    let early = now - SignedDuration::from_hours(HOURS);
    early - SignedDuration::from_secs(early.as_second().rem_euclid(i64::from(HOUR)))
}

/// The name of a metric of a function in a call.
fn id(at: usize, metric: &str) -> String {
    format!("{}_{at}", metric.to_lowercase())
}

fn query(at: usize, function: &str, metric: &str) -> MetricDataQuery {
    let dimension = Dimension::builder().name("FunctionName").value(function).build();
    let metric_of = Metric::builder().namespace("AWS/Lambda").metric_name(metric).dimensions(dimension);
    let stat = MetricStat::builder().metric(metric_of.build()).period(HOUR).stat("Sum");
    MetricDataQuery::builder().id(id(at, metric)).metric_stat(stat.build()).build()
}

/// What the pages of an answer say, by the names of the metrics.
#[derive(Default)]
struct Found(BTreeMap<String, Series>);

#[derive(Default)]
struct Series {
    /// That of the last page which names the metric.
    status: Option<StatusCode>,
    /// What AWS says beside the points.
    words: Vec<String>,
    points: BTreeMap<i64, f64>,
    /// Whether there are as many times as values.
    is_even: bool,
}

impl Found {
    fn take(&mut self, result: MetricDataResult) {
        let (times, values) = (result.timestamps(), result.values());
        let series = self
            .0
            .entry(result.id().unwrap_or_default().to_owned())
            .or_insert_with(|| Series { is_even: true, ..Series::default() });
        series.is_even &= times.len() == values.len();
        series.points.extend(times.iter().map(DateTime::secs).zip(values.iter().copied()));
        series.status = result.status_code().cloned();
        series
            .words
            .extend(result.messages().iter().filter_map(|message| message.value().map(str::to_owned)));
    }

    /// What is said of the function with this number: all of its metrics, or why not.
    fn part(&self, at: usize, since: Timestamp) -> Part {
        let mut row = Row::new("aws_lambda_function").set("metric_since", since.to_string());
        let mut unprocessed = None;
        for (metric, column) in METRICS {
            match self.points(at, metric) {
                Ok(points) => row = row.set(column, points),
                Err(Part::Unprocessed(failure)) => unprocessed = Some(failure),
                Err(failed) => return failed,
            }
        }
        unprocessed.map_or(Part::Read(row), Part::Unprocessed)
    }

    fn points(&self, at: usize, metric: &str) -> Result<Value, Part> {
        let lacks = |what: &str| {
            let failure = Failure::malformed(GET_METRIC_DATA, format!("the answer lacks {what} of {metric}"));
            Part::Failed(failure)
        };
        let series = self.0.get(&id(at, metric)).ok_or_else(|| lacks("MetricDataResults"))?;
        let said = |class, code: &StatusCode| {
            let words = series.words.iter().map(|word| format!(": {word}")).collect::<String>();
            Failure::new(
                GET_METRIC_DATA,
                class,
                format!("{metric} has the StatusCode {}{words}", code.as_str()),
            )
        };
        match &series.status {
            Some(StatusCode::Complete) if series.is_even => Ok(json(&series.points)),
            Some(StatusCode::Complete) => Err(lacks("MetricDataResults.Timestamps or Values")),
            Some(code @ (StatusCode::InternalError | StatusCode::PartialData)) => {
                Err(Part::Unprocessed(said(Class::Failed, code)))
            }
            Some(code @ StatusCode::Forbidden) => Err(Part::Failed(said(Class::MissingPermission, code))),
            Some(code) => Err(Part::Failed(said(Class::MalformedResponse, code))),
            None => Err(lacks("MetricDataResults.StatusCode")),
        }
    }
}

/// `{"2026-01-31T12:00:00Z":3}`
fn json(points: &BTreeMap<i64, f64>) -> Value {
    let point = |(time, value): (&i64, &f64)| {
        // Sums of counts are whole.
        let number =
            if value.fract() == 0.0 { Some((*value as i64).into()) } else { Number::from_f64(*value) };
        Some((Timestamp::from_second(*time).ok()?.to_string(), Value::Number(number?)))
    };
    points.iter().filter_map(point).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use super::{Found, METRICS, Part, id, since};
    use aws_sdk_cloudwatch::primitives::DateTime;
    use aws_sdk_cloudwatch::types::{MessageData, MetricDataResult, StatusCode};
    use jiff::Timestamp;

    const HOUR: &str = "2026-01-31T12:00:00Z";

    fn result(metric: &str, status: StatusCode, points: &[(i64, f64)]) -> MetricDataResult {
        let hour = HOUR.parse::<Timestamp>().expect("a time").as_second();
        MetricDataResult::builder()
            .id(id(0, metric))
            .status_code(status)
            .set_timestamps(Some(
                points.iter().map(|(at, _)| DateTime::from_secs(hour + at * 3600)).collect(),
            ))
            .set_values(Some(points.iter().map(|(_, value)| *value).collect()))
            .build()
    }

    /// What is known of the first function when the answer says this after complete metrics without points.
    fn part(results: Vec<MetricDataResult>) -> Part {
        let mut found = Found::default();
        METRICS.iter().for_each(|(metric, _)| found.take(result(metric, StatusCode::Complete, &[])));
        results.into_iter().for_each(|result| found.take(result));
        found.part(0, since(HOUR.parse().expect("a time")))
    }

    fn told(part: Part) -> String {
        match part {
            Part::Read(row) => format!("{row:?}"),
            Part::Unprocessed(failure) => format!("again: {}", failure.message),
            Part::Failed(failure) => failure.message,
        }
    }

    #[test]
    fn whole_hours_are_asked_for() {
        for now in [HOUR, "2026-01-31T12:59:59Z"] {
            assert_eq!(since(now.parse().expect("a time")).to_string(), "2026-01-29T12:00:00Z");
        }
    }

    #[test]
    fn the_points_of_all_pages_count() {
        let first = result("Errors", StatusCode::PartialData, &[(1, 2.0)]);
        let second = result("Errors", StatusCode::Complete, &[(0, 1.0)]);
        let told = told(part(vec![first, second]));
        assert!(told.contains(r#"{\"2026-01-31T12:00:00Z\":1,\"2026-01-31T13:00:00Z\":2}"#), "{told}");
    }

    #[test]
    fn a_metric_that_is_not_complete_is_not_known() {
        let status = |status| told(part(vec![result("Errors", status, &[(0, 1.0)])]));
        assert_eq!(status(StatusCode::PartialData), "again: Errors has the StatusCode PartialData");
        assert_eq!(status(StatusCode::InternalError), "again: Errors has the StatusCode InternalError");
        assert_eq!(status(StatusCode::Forbidden), "Errors has the StatusCode Forbidden");
        assert_eq!(status(StatusCode::from("New")), "Errors has the StatusCode New");
        let words = MessageData::builder().code("x").value("in another region").build();
        let mut forbidden = result("Throttles", StatusCode::Forbidden, &[]);
        forbidden.messages = Some(vec![words]);
        assert_eq!(told(part(vec![forbidden])), "Throttles has the StatusCode Forbidden: in another region");
    }

    #[test]
    fn a_metric_that_an_answer_lacks_is_not_known() {
        assert_eq!(
            told(Found::default().part(0, Timestamp::UNIX_EPOCH)),
            "the answer lacks MetricDataResults of Errors"
        );
        let mut nothing = result("Errors", StatusCode::Complete, &[]);
        nothing.status_code = None;
        assert_eq!(told(part(vec![nothing])), "the answer lacks MetricDataResults.StatusCode of Errors");
        let mut uneven = result("Errors", StatusCode::Complete, &[(0, 1.0)]);
        uneven.values = None;
        assert_eq!(
            told(part(vec![uneven])),
            "the answer lacks MetricDataResults.Timestamps or Values of Errors"
        );
    }
}
