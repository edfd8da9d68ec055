//! Metrics of many resources in one call, by the hour or by the day.

use super::batch::Part;
use super::call::Call;
use super::context::Cx;
use super::failure::Failure;
use crate::schema::Operation;
use crate::store::{Class, Row};
use aws_sdk_cloudwatch::primitives::DateTime;
use aws_sdk_cloudwatch::types::{
    Dimension, Metric, MetricDataQuery, MetricDataResult, MetricStat, StatusCode,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

pub(super) const GET_METRIC_DATA: Operation = Operation::new("cloudwatch", "GetMetricData");

/// An hour, in seconds.
pub(super) const HOUR: i32 = 3600;
/// A day, in seconds.
pub(super) const DAY: i32 = 24 * HOUR;

/// A call takes 500 metrics.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
const MOST: usize = 500;

/// A call asks for so many points at most, so that an answer stays far below the 100,800 that it may hold.
const POINTS: usize = 24_500;

/// What is asked for of each resource of a table.
#[derive(Debug)]
pub(super) struct Metrics {
    /// The table that gets the columns, and `metric_since`.
    pub(super) table: &'static str,
    /// Namespace of the metrics, `AWS/Lambda`.
    pub(super) namespace: &'static str,
    /// The dimensions whose values name the resource. CloudWatch knows a metric by all of its dimensions: one that has more
    /// than these is another.
    pub(super) dimensions: &'static [&'static str],
    /// Hours before the run of which all is known.
    pub(super) hours: i64,
    /// What is read of the metrics.
    pub(super) readings: &'static [Reading],
}

/// A statistic of a metric.
#[derive(Debug)]
pub(super) struct Reading {
    /// Name of the metric.
    pub(super) metric: &'static str,
    /// `Sum`, `Average`, `Minimum`, `Maximum` or a percentile, `p95`.
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
    pub(super) statistic: &'static str,
    /// [`HOUR`] or [`DAY`].
    pub(super) period: i32,
    /// Hours before the run of which it is kept, where they are fewer than are known.
    pub(super) kept: Option<i64>,
    /// The column for it, a JSON object `{"2026-01-31T12:00:00Z":3}`. Hours or days of which there is nothing are left out.
    pub(super) column: &'static str,
}

impl Reading {
    /// A statistic of each hour.
    pub(super) const fn hourly(metric: &'static str, statistic: &'static str, column: &'static str) -> Self {
        Self { metric, statistic, period: HOUR, kept: None, column }
    }

    /// A statistic of each day.
    pub(super) const fn daily(metric: &'static str, statistic: &'static str, column: &'static str) -> Self {
        Self { metric, statistic, period: DAY, kept: None, column }
    }

    /// The same, kept of these last hours alone.
    pub(super) const fn kept(self, hours: i64) -> Self {
        Self { kept: Some(hours), ..self }
    }
}

/// The values of the dimensions of a resource, in their order.
pub(super) type Values = Vec<String>;

impl Metrics {
    /// The operation, and of how many resources a call asks.
    pub(super) const fn batch(&self) -> (Operation, usize) {
        let (mut points, mut at) = (0, 0);
        let hours = self.hours + (self.longest() / HOUR) as i64;
        while at < self.readings.len() {
            points += (hours / (self.readings[at].period / HOUR) as i64) as usize;
            at += 1;
        }
        let (by_metrics, by_points) = (MOST / self.readings.len(), POINTS / points);
        (GET_METRIC_DATA, if by_points < by_metrics { by_points } else { by_metrics })
    }

    const fn longest(&self) -> i32 {
        let (mut longest, mut at) = (HOUR, 0);
        while at < self.readings.len() {
            if self.readings[at].period > longest {
                longest = self.readings[at].period;
            }
            at += 1;
        }
        longest
    }

    /// Asks for the metrics of the resources that these values name.
    pub(super) async fn ask(&self, cx: Cx, call: Call, names: Vec<Values>) -> Result<Vec<Part>, Failure> {
        let now = cx.started_at();
        let since = self.since(now);
        let queries = names
            .iter()
            .enumerate()
            .flat_map(|(at, name)| self.readings.iter().map(move |reading| self.query(at, name, reading)));
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
        Ok((0..names.len()).map(|at| found.part(self, at, now)).collect())
    }

    /// The beginning of the first hour or day that is asked for: CloudWatch counts in whole ones.
    fn since(&self, now: Timestamp) -> Timestamp {
        begin(now - SignedDuration::from_hours(self.hours), self.longest())
    }

    fn query(&self, at: usize, name: &[String], reading: &Reading) -> MetricDataQuery {
        let dimensions = self.dimensions.iter().zip(name);
        let dimensions =
            dimensions.map(|(name, value)| Dimension::builder().name(*name).value(value).build());
        let metric = Metric::builder()
            .namespace(self.namespace)
            .metric_name(reading.metric)
            .set_dimensions(Some(dimensions.collect()));
        let stat =
            MetricStat::builder().metric(metric.build()).period(reading.period).stat(reading.statistic);
        MetricDataQuery::builder().id(id(at, reading)).metric_stat(stat.build()).build()
    }
}

fn begin(time: Timestamp, period: i32) -> Timestamp {
    time - SignedDuration::from_secs(time.as_second().rem_euclid(i64::from(period)))
}

/// The name of a metric of a resource in a call.
fn id(at: usize, reading: &Reading) -> String {
    format!("{}_{at}", reading.column)
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

    /// What is said of the resource with this number: all of its metrics, or why not.
    fn part(&self, metrics: &Metrics, at: usize, now: Timestamp) -> Part {
        let mut row = Row::new(metrics.table).set("metric_since", metrics.since(now).to_string());
        let mut unprocessed = None;
        for reading in metrics.readings {
            match self.points(at, reading, now) {
                Ok(points) => row = row.set(reading.column, points),
                Err(Part::Unprocessed(failure)) => unprocessed = Some(failure),
                Err(failed) => return failed,
            }
        }
        unprocessed.map_or(Part::Read(row), Part::Unprocessed)
    }

    fn points(&self, at: usize, reading: &Reading, now: Timestamp) -> Result<Value, Part> {
        let metric = reading.metric;
        let lacks = |what: &str| {
            let failure = Failure::malformed(GET_METRIC_DATA, format!("the answer lacks {what} of {metric}"));
            Part::Failed(failure)
        };
        let series = self.0.get(&id(at, reading)).ok_or_else(|| lacks("MetricDataResults"))?;
        let said = |class, code: &StatusCode| {
            let words = series.words.iter().map(|word| format!(": {word}")).collect::<String>();
            Failure::new(
                GET_METRIC_DATA,
                class,
                format!("{metric} has the StatusCode {}{words}", code.as_str()),
            )
        };
        match &series.status {
            Some(StatusCode::Complete) if series.is_even => {
                let kept =
                    reading.kept.map(|hours| begin(now - SignedDuration::from_hours(hours), reading.period));
                Ok(json(&series.points, kept.map_or(i64::MIN, Timestamp::as_second)))
            }
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
fn json(points: &BTreeMap<i64, f64>, from: i64) -> Value {
    let point = |(time, value): (&i64, &f64)| {
        // Sums of counts are whole.
        let number =
            if value.fract() == 0.0 { Some((*value as i64).into()) } else { Number::from_f64(*value) };
        Some((Timestamp::from_second(*time).ok()?.to_string(), Value::Number(number?)))
    };
    points.range(from..).filter_map(point).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use super::{Found, Metrics, Part, Reading, id};
    use aws_sdk_cloudwatch::primitives::DateTime;
    use aws_sdk_cloudwatch::types::{MessageData, MetricDataResult, StatusCode};
    use jiff::Timestamp;

    const HOUR: &str = "2026-01-31T12:00:00Z";

    const fn sum(metric: &'static str, column: &'static str) -> Reading {
        Reading::hourly(metric, "Sum", column)
    }

    const METRICS: Metrics = Metrics {
        table: "aws_lambda_function",
        namespace: "AWS/Lambda",
        dimensions: &["FunctionName"],
        hours: 48,
        readings: &[sum("Errors", "errors"), sum("Throttles", "throttles")],
    };

    fn now() -> Timestamp {
        HOUR.parse().expect("a time")
    }

    fn result(column: &'static str, status: StatusCode, points: &[(i64, f64)]) -> MetricDataResult {
        let hour = now().as_second();
        MetricDataResult::builder()
            .id(id(0, &sum("", column)))
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
        let results_before = METRICS.readings.iter().map(|it| result(it.column, StatusCode::Complete, &[]));
        results_before.for_each(|result| found.take(result));
        results.into_iter().for_each(|result| found.take(result));
        found.part(&METRICS, 0, now())
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
            assert_eq!(METRICS.since(now.parse().expect("a time")).to_string(), "2026-01-29T12:00:00Z");
        }
    }

    #[test]
    fn whole_days_are_asked_for_where_sums_are_of_days() {
        let day = Reading::daily("Errors", "Sum", "errors");
        let of_days = Metrics { readings: Box::leak(Box::new([day, sum("Errors", "hourly")])), ..METRICS };
        assert_eq!(of_days.since(now()).to_string(), "2026-01-29T00:00:00Z");
    }

    #[test]
    fn of_some_sums_only_the_last_hours_are_kept() {
        let short = sum("Errors", "errors").kept(1);
        let metrics = Metrics { readings: Box::leak(Box::new([short])), ..METRICS };
        let mut found = Found::default();
        found.take(result("errors", StatusCode::Complete, &[(-2, 3.0), (-1, 2.0), (0, 1.0)]));
        let told = told(found.part(&metrics, 0, now()));
        assert!(told.contains(r#"{\"2026-01-31T11:00:00Z\":2,\"2026-01-31T12:00:00Z\":1}"#), "{told}");
    }

    #[test]
    fn a_metric_is_asked_for_by_all_of_its_dimensions() {
        let metrics = Metrics {
            namespace: "AWS/ApiGateway",
            dimensions: &["ApiName", "Stage"],
            readings: const { &[Reading::daily("Latency", "p95", "latency")] },
            ..METRICS
        };
        let query = metrics.query(0, &["shop".to_owned(), "prod".to_owned()], &metrics.readings[0]);
        let stat = query.metric_stat().expect("a statistic of a metric");
        let dimensions = stat.metric().expect("a metric").dimensions();
        let told: Vec<_> = dimensions.iter().map(|one| (one.name(), one.value())).collect();
        assert_eq!(told, [(Some("ApiName"), Some("shop")), (Some("Stage"), Some("prod"))]);
        assert_eq!((stat.stat(), stat.period()), (Some("p95"), Some(86_400)));
    }

    #[test]
    fn a_call_asks_for_so_many_metrics_and_points() {
        let batch = |hours, readings| Metrics { hours, readings, ..METRICS }.batch().1;
        // 24 hours and the one that has begun.
        assert_eq!(batch(24, const { &[sum("Errors", "errors")] }), 500);
        assert_eq!(batch(48, const { &[sum("Errors", "errors")] }), 500);
        assert_eq!(batch(48, const { &[sum("Errors", "errors"), sum("Throttles", "throttles")] }), 250);
        // 360 hours and 15 days.
        assert_eq!(
            batch(14 * 24, const { &[sum("Errors", "errors"), Reading::daily("Errors", "Sum", "daily")] }),
            65
        );
    }

    #[test]
    fn the_points_of_all_pages_count() {
        let first = result("errors", StatusCode::PartialData, &[(1, 2.0)]);
        let second = result("errors", StatusCode::Complete, &[(0, 1.0)]);
        let told = told(part(vec![first, second]));
        assert!(told.contains(r#"{\"2026-01-31T12:00:00Z\":1,\"2026-01-31T13:00:00Z\":2}"#), "{told}");
    }

    #[test]
    fn a_metric_that_is_not_complete_is_not_known() {
        let status = |status| told(part(vec![result("errors", status, &[(0, 1.0)])]));
        assert_eq!(status(StatusCode::PartialData), "again: Errors has the StatusCode PartialData");
        assert_eq!(status(StatusCode::InternalError), "again: Errors has the StatusCode InternalError");
        assert_eq!(status(StatusCode::Forbidden), "Errors has the StatusCode Forbidden");
        assert_eq!(status(StatusCode::from("New")), "Errors has the StatusCode New");
        let words = MessageData::builder().code("x").value("in another region").build();
        let mut forbidden = result("throttles", StatusCode::Forbidden, &[]);
        forbidden.messages = Some(vec![words]);
        assert_eq!(told(part(vec![forbidden])), "Throttles has the StatusCode Forbidden: in another region");
    }

    #[test]
    fn a_metric_that_an_answer_lacks_is_not_known() {
        assert_eq!(
            told(Found::default().part(&METRICS, 0, now())),
            "the answer lacks MetricDataResults of Errors"
        );
        let mut nothing = result("errors", StatusCode::Complete, &[]);
        nothing.status_code = None;
        assert_eq!(told(part(vec![nothing])), "the answer lacks MetricDataResults.StatusCode of Errors");
        let mut uneven = result("errors", StatusCode::Complete, &[(0, 1.0)]);
        uneven.values = None;
        assert_eq!(
            told(part(vec![uneven])),
            "the answer lacks MetricDataResults.Timestamps or Values of Errors"
        );
    }
}
