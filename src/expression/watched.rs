//! What an alarm watches: its queries, of which one returns the value that is compared with the threshold.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html>

use super::math::Math;
use super::value::{Value, value};
use super::{Insights, Interval, Metric};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// One query of an alarm.
#[derive(Clone, Debug)]
pub struct Query {
    /// Its name, unique in the alarm.
    pub id: String,
    /// What it reads.
    pub source: Source,
    /// Whether it returns the value that is watched; `None` where nothing is said.
    pub returns: Option<bool>,
}

/// What a query reads.
#[derive(Clone, Debug)]
pub enum Source {
    /// A metric.
    Metric(Metric),
    /// Other queries, by an expression, or metrics, by a query of Metrics Insights.
    Expression(String),
}

/// What the watched value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One metric.
    Metric,
    /// The result of a query of Metrics Insights.
    Query,
    /// The share of failures.
    ErrorRate,
    /// What the share of failures leaves.
    SuccessRate,
    /// Something else that metrics are combined to.
    Other,
}

impl Kind {
    /// The word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Metric => "metric",
            Self::Query => "query",
            Self::ErrorRate => "error_rate",
            Self::SuccessRate => "success_rate",
            Self::Other => "other",
        }
    }
}

/// What an alarm watches.
#[derive(Clone, Debug)]
pub struct Watched {
    /// What the value is, or why that is not understood.
    pub kind: Result<Kind, String>,
    /// For a rate, what everything is: 100 in percent, 1 as a fraction.
    pub scale: Option<f64>,
    /// Events in a period below which the value is kept out, 0 for none.
    pub floor: f64,
    /// Between which numbers the value lies.
    pub bounds: Interval,
    /// The queries that the value rests on; `None` where that is not understood.
    pub uses: Option<BTreeSet<String>>,
}

/// What is watched by these queries. The one named by `band` is what the value is compared with.
pub fn watched(queries: &[Query], band: Option<&str>) -> Watched {
    let reader = Reader::new(queries);
    let returned = reader.returned(queries, band);
    let (uses, value) = match &returned {
        Ok(id) => (reader.uses(id).ok(), reader.value(id)),
        Err(why) => (None, Value::unclear(why.clone())),
    };
    let is_query =
        returned.is_ok_and(|id| matches!(reader.parts.get(id.as_str()), Some(Ok(Part::Insights(_)))));
    let Value { form, bounds, floor } = value;
    let form = if is_query { Ok(None) } else { form };
    let share = form.as_ref().ok().and_then(Option::as_ref).and_then(|form| form.share());
    let kind = form.map(|form| match (&share, form) {
        _ if is_query => Kind::Query,
        (Some(share), _) if share.is_success => Kind::SuccessRate,
        (Some(_), _) => Kind::ErrorRate,
        (None, Some(form)) if form.as_metric().is_some() => Kind::Metric,
        _ => Kind::Other,
    });
    Watched { kind, scale: share.map(|share| share.scale), floor, bounds, uses }
}

/// What a query was read to.
enum Part<'q> {
    Metric(&'q Metric),
    Math(Math),
    Insights(Insights),
}

/// The queries of an alarm, each read once, and the values that were found.
struct Reader<'q> {
    parts: BTreeMap<&'q str, Result<Part<'q>, String>>,
    /// `None` while it is being computed: whoever asks then goes round in a circle.
    values: RefCell<BTreeMap<String, Option<Value>>>,
}

impl<'q> Reader<'q> {
    fn new(queries: &'q [Query]) -> Self {
        let part = |source: &'q Source| match source {
            Source::Metric(metric) => Ok(Part::Metric(metric)),
            Source::Expression(text) if Insights::is_meant(text) => Insights::parse(text).map(Part::Insights),
            Source::Expression(text) => Math::parse(text).map(Part::Math),
        };
        let parts = queries.iter().map(|query| (query.id.as_str(), part(&query.source)));
        Self { parts: parts.collect(), values: RefCell::default() }
    }

    /// The query whose value is watched. AWS wants one that says so; without, it is the one that no other rests on.
    fn returned(&self, queries: &[Query], band: Option<&str>) -> Result<String, String> {
        let one = |is_meant: &dyn Fn(&&Query) -> bool| {
            let mut meant = queries.iter().filter(|query| Some(query.id.as_str()) != band).filter(is_meant);
            meant.next().filter(|_| meant.next().is_none()).map(|query| query.id.clone())
        };
        let used: BTreeSet<String> =
            self.parts.keys().flat_map(|id| self.direct(id).unwrap_or_default()).collect();
        let says_so =
            queries.iter().any(|query| query.returns == Some(true) && Some(query.id.as_str()) != band);
        let by_word = one(&|query| query.returns == Some(true));
        let by_default = || one(&|query| query.returns.is_none());
        let by_use = || one(&|query| query.returns.is_none() && !used.contains(&query.id));
        let found = if says_so { by_word } else { by_default().or_else(by_use) };
        found.ok_or_else(|| "which query it watches is not said".to_owned())
    }

    /// The queries that a query names.
    fn direct(&self, id: &str) -> Result<BTreeSet<String>, String> {
        match self.parts.get(id) {
            Some(Ok(Part::Math(math))) => {
                let mut named = BTreeSet::new();
                self.named(math, &mut named);
                Ok(named)
            }
            Some(Ok(_)) => Ok(BTreeSet::new()),
            Some(Err(why)) => Err(why.clone()),
            None => Err(format!("there is no query `{id}`")),
        }
    }

    fn named(&self, math: &Math, named: &mut BTreeSet<String>) {
        match math {
            Math::Id(id) if self.parts.contains_key(id.as_str()) => _ = named.insert(id.clone()),
            Math::Call(name, arguments) if name == "METRICS" => {
                named.extend(self.metrics(arguments).map(|(id, _)| id.to_owned()));
            }
            _ => math.parts().into_iter().for_each(|part| self.named(part, named)),
        }
    }

    /// The metrics that `METRICS` stands for: all, or those whose names hold a text.
    fn metrics<'a>(&'a self, arguments: &'a [Math]) -> impl Iterator<Item = (&'q str, &'q Metric)> + 'a {
        let metric = |(id, part): (&&'q str, &Result<Part<'q>, String>)| match part {
            Ok(Part::Metric(metric)) => Some((*id, *metric)),
            _ => None,
        };
        self.parts.iter().filter_map(metric).filter(move |(id, _)| match arguments {
            [Math::Text(text)] => id.contains(text.as_str()),
            _ => true,
        })
    }

    /// All that a query rests on, and itself.
    fn uses(&self, id: &str) -> Result<BTreeSet<String>, String> {
        let (mut uses, mut open) = (BTreeSet::new(), vec![id.to_owned()]);
        while let Some(id) = open.pop() {
            if uses.insert(id.clone()) {
                open.extend(self.direct(&id)?);
            }
        }
        Ok(uses)
    }

    fn value(&self, id: &str) -> Value {
        let known = self.values.borrow().get(id).cloned();
        match known {
            Some(Some(value)) => return value,
            Some(None) => return Value::unclear(format!("`{id}` rests on itself")),
            None => {}
        }
        if self.values.borrow().len() > super::lexer::DEPTH {
            return Value::unclear("it has too many expressions");
        }
        self.values.borrow_mut().insert(id.to_owned(), None);
        let value = match self.parts.get(id) {
            Some(Ok(Part::Metric(metric))) => Value::of_metric((*metric).clone()),
            Some(Ok(Part::Math(math))) => value(math, &|math| self.lookup(math)),
            Some(Ok(Part::Insights(query))) => of_query(query),
            Some(Err(why)) => Value::unclear(why.clone()),
            None => Value::unclear(format!("there is no query `{id}`")),
        };
        self.values.borrow_mut().insert(id.to_owned(), Some(value.clone()));
        value
    }

    fn lookup(&self, math: &Math) -> Vec<Value> {
        match math {
            Math::Id(id) => vec![self.value(id)],
            Math::Call(_, arguments) => {
                self.metrics(arguments).map(|(_, metric)| Value::of_metric(metric.clone())).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What a query of Metrics Insights comes to: one number of each group, of metrics that it finds by itself.
fn of_query(query: &Insights) -> Value {
    let statistic = match query.function.as_str() {
        "AVG" => "Average",
        "MAX" => "Maximum",
        "MIN" => "Minimum",
        "COUNT" => "SampleCount",
        _ => "Sum",
    };
    let metric = Metric {
        namespace: query.namespace.clone(),
        name: query.metric_name.clone(),
        statistic: statistic.to_owned(),
        ..Metric::default()
    };
    Value { bounds: metric.bounds(), ..Value::unclear("a query of Metrics Insights in an expression") }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Query, Source, Watched, watched};
    use crate::expression::{Interval, Metric};
    use std::collections::BTreeMap;

    fn metric(name: &str, statistic: &str) -> Source {
        Source::Metric(Metric {
            namespace: "AWS/Lambda".to_owned(),
            name: name.to_owned(),
            statistic: statistic.to_owned(),
            dimensions: BTreeMap::from([("FunctionName".to_owned(), "f".to_owned())]),
            ..Metric::default()
        })
    }

    /// An alarm on the expression, over Errors as m1, Invocations as m2 and Throttles as m3.
    fn watch(expression: &str) -> Watched {
        let query = |id: &str, source, returns| Query { id: id.to_owned(), source, returns: Some(returns) };
        watched(
            &[
                query("e1", Source::Expression(expression.to_owned()), true),
                query("m1", metric("Errors", "Sum"), false),
                query("m2", metric("Invocations", "Sum"), false),
                query("m3", metric("Throttles", "Sum"), false),
                query("ratio", Source::Expression("m1/m2".to_owned()), false),
                query("round", Source::Expression("round + 1".to_owned()), false),
            ],
            None,
        )
    }

    /// What it is, its scale, and its floor.
    fn kind(expression: &str) -> (Result<Kind, String>, Option<f64>, f64) {
        let Watched { kind, scale, floor, .. } = watch(expression);
        (kind, scale.map(|scale| (scale * 1e6).round() / 1e6), floor)
    }

    #[test]
    fn a_share_of_failures_is_known_however_it_is_written() {
        for (expression, scale, floor) in [
            ("100 * m1 / m2", 100.0, 0.0),
            ("m1/m2", 1.0, 0.0),
            ("(m1*100)/m2", 100.0, 0.0),
            ("ratio * 100", 100.0, 0.0),
            ("m1/(m2/100)", 100.0, 0.0),
            ("m1/m2/100", 0.01, 0.0),
            ("100 * FILL(m1, 0) / FILL(m2, REPEAT)", 100.0, 0.0),
            ("100 * m1 / MAX([m1, m2])", 100.0, 0.0),
            ("100 * m1 / MAX([m2, 1])", 100.0, 0.0),
            ("100 * m1 / MAX([m2, 50])", 100.0, 50.0),
            ("IF(m2 > 0, 100 * m1 / m2, 0)", 100.0, 0.0),
            ("IF(m2 > 20, 100 * m1 / m2, 0)", 100.0, 21.0),
            ("IF(m2 < 20, 0, 100 * m1 / m2)", 100.0, 20.0),
            ("IF(m2 == 0, 0, m1 / m2)", 1.0, 0.0),
            ("IF(m2 AND m1 >= 5, m1 / m2)", 1.0, 5.0),
            ("1 - (m2 - m1)/m2", 1.0, 0.0),
            ("MIN([100 * m1 / m2, 100])", 100.0, 0.0),
            ("SUM([m1]) / SUM(METRICS('m2'))", 1.0, 0.0),
            ("100 - (100 - 100*m1/m2)", 100.0, 0.0),
        ] {
            assert_eq!(kind(expression), (Ok(Kind::ErrorRate), Some(scale), floor), "{expression}");
        }
    }

    #[test]
    fn what_it_leaves_is_the_rate_of_success() {
        for (expression, scale) in [
            ("100 - 100 * m1 / MAX([m1, m2])", 100.0),
            ("(1 - m1/m2) * 100", 100.0),
            ("(m2 - m1) / m2", 1.0),
            ("1 - ratio", 1.0),
            ("IF(m2 > 0, 100 - 100 * ratio, 100)", 100.0),
        ] {
            let watched = watch(expression);
            assert_eq!((watched.kind, watched.scale), (Ok(Kind::SuccessRate), Some(scale)), "{expression}");
            assert_eq!(watched.bounds, Interval::between(0.0, scale), "{expression}");
        }
    }

    #[test]
    fn what_looks_like_a_rate_and_is_none_is_something_else() {
        for expression in
            ["m1/(m2+100)", "m2/m1", "m1/m3", "100 * (m1 + m3) / m2", "5 + m1/m2", "m1*m2", "m1+m2", "-m1/m2"]
        {
            assert_eq!(kind(expression).0, Ok(Kind::Other), "{expression}");
        }
        assert_eq!(kind("FILL(m1, 0)").0, Ok(Kind::Metric));
    }

    #[test]
    fn what_is_not_understood_says_why() {
        for (expression, why) in [
            ("RATE(m1) / RATE(m2)", "RATE is not read"),
            ("FLOOR(100 * m1 / m2)", "FLOOR is not read"),
            ("m1 / m2 > 0.01", "a comparison"),
            ("IF(m3 > m1, m1 / m2, 0)", "the condition of IF is not read"),
            ("m1 / 0", "a division by nothing"),
            ("m9 / m2", "there is no query `m9`"),
            ("round / m2", "`round` rests on itself"),
            ("m1 / ", "it ends where a number, a metric or a function should stand"),
        ] {
            assert_eq!(kind(expression).0, Err(why.to_owned()), "{expression}");
        }
    }

    #[test]
    fn a_value_rests_on_the_queries_that_it_names_and_no_others() {
        let uses =
            |expression| watch(expression).uses.map(|uses| uses.into_iter().collect::<Vec<_>>().join(" "));
        assert_eq!(uses("ratio * 100").as_deref(), Some("e1 m1 m2 ratio"));
        assert_eq!(uses("SUM(METRICS())").as_deref(), Some("e1 m1 m2 m3"));
        assert_eq!(uses("SUM(METRICS("), None);
    }

    #[test]
    fn averages_of_flags_have_limits_through_arithmetic() {
        let query = |returns| Query { id: "m1".to_owned(), source: metric("Errors", "Average"), returns };
        let expression = Source::Expression("100 * m1".to_owned());
        let percent = Query { id: "e1".to_owned(), source: expression, returns: None };
        let watched = watched(&[query(None), percent], None);
        assert_eq!((watched.kind, watched.scale), (Ok(Kind::ErrorRate), Some(100.0)));
        assert_eq!(watched.bounds, Interval::between(0.0, 100.0));
        assert_eq!(watch("m2 + 1").bounds.lowest, 1.0);
    }

    #[test]
    fn the_band_that_a_value_is_compared_with_is_not_watched() {
        let band = Source::Expression("ANOMALY_DETECTION_BAND(m1, 2)".to_owned());
        let query = |id: &str, source| Query { id: id.to_owned(), source, returns: Some(true) };
        let queries = [query("m1", metric("Errors", "Sum")), query("ad1", band)];
        assert_eq!(watched(&queries, Some("ad1")).kind, Ok(Kind::Metric));
        assert_eq!(watched(&queries, None).kind, Err("which query it watches is not said".to_owned()));
    }
}
