//! One metric as an alarm reads it, and what is known of AWS's metrics.

use super::Interval;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is known, by namespace and name.
static KNOWN: LazyLock<BTreeMap<(String, String), Fact>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("metric.toml")).expect("metric.toml is right");
    let facts = file.metric.into_iter().flat_map(|entry| {
        let Entry { namespace, names, fact } = entry;
        names.into_iter().map(move |name| ((namespace.clone(), name), fact.clone()))
    });
    facts.collect()
});

#[derive(Deserialize)]
struct File {
    metric: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    namespace: String,
    names: Vec<String>,
    #[serde(flatten)]
    fact: Fact,
}

#[derive(Clone, Deserialize)]
struct Fact {
    lowest: f64,
    highest: Option<f64>,
    rate_of: Option<String>,
}

/// A metric, and the statistic of its datapoints that is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Metric {
    /// Namespace, `AWS/Lambda`.
    pub namespace: String,
    /// Name of the metric.
    pub name: String,
    /// Dimensions, by name.
    pub dimensions: BTreeMap<String, String>,
    /// `Sum`, `Average`, `p99`, ...
    pub statistic: String,
    /// Length of a datapoint, seconds.
    pub period: Option<u64>,
    /// The account, where it is another.
    pub account_id: Option<String>,
}

impl Metric {
    /// Between which numbers the statistic lies.
    pub fn bounds(&self) -> Interval {
        let count = Interval { lowest: 0.0, highest: f64::INFINITY };
        let statistic = self.statistic.to_ascii_lowercase();
        let is_sum = statistic == "sum" || statistic.starts_with("ts");
        if statistic == "samplecount" || statistic.starts_with("tc") {
            return count;
        }
        if statistic.starts_with("pr") {
            return Interval::between(0.0, 100.0);
        }
        let Some(fact) = self.fact() else { return Interval::ANY };
        let highest = fact.highest.filter(|_| !is_sum).unwrap_or(f64::INFINITY);
        let lowest = if is_sum && fact.lowest < 0.0 { f64::NEG_INFINITY } else { fact.lowest };
        Interval { lowest, highest }
    }

    /// Whether its average is the share of failures by itself.
    pub(super) fn is_share(&self) -> bool {
        self.statistic == "Average" && self.fact().is_some_and(|fact| fact.rate_of.is_some())
    }

    /// Whether this counts failures, and the other everything, of the same thing in the same time.
    pub(super) fn is_part_of(&self, all: &Self) -> bool {
        let is_same = Self { name: String::new(), statistic: String::new(), ..self.clone() }
            == Self { name: String::new(), statistic: String::new(), ..all.clone() };
        let counts_all = self.fact().and_then(|fact| fact.rate_of.as_ref()).is_some_and(|name| {
            let counts = (all.name.as_str(), all.statistic.as_str());
            counts == (name, "Sum")
                || counts == (name, "SampleCount")
                || counts == (&self.name, "SampleCount")
        });
        is_same && self.statistic == "Sum" && counts_all
    }

    /// Whether it counts events: where there are none, it is nothing.
    pub(super) fn is_count(&self) -> bool {
        self.statistic == "SampleCount" || (self.statistic == "Sum" && self.bounds().lowest == 0.0)
    }

    fn fact(&self) -> Option<&'static Fact> {
        KNOWN.get(&(self.namespace.clone(), self.name.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Interval, KNOWN, Metric};

    fn metric(namespace: &str, name: &str, statistic: &str) -> Metric {
        let [namespace, name, statistic] = [namespace, name, statistic].map(str::to_owned);
        Metric { namespace, name, statistic, ..Metric::default() }
    }

    #[test]
    fn the_average_of_flags_is_at_most_one_and_their_sum_is_not() {
        let errors = |statistic| metric("AWS/Lambda", "Errors", statistic).bounds();
        assert_eq!(errors("Average"), Interval::between(0.0, 1.0));
        assert_eq!(errors("p99"), Interval::between(0.0, 1.0));
        assert_eq!(errors("Sum"), Interval { lowest: 0.0, highest: f64::INFINITY });
        assert_eq!(metric("App", "Carts", "Average").bounds(), Interval::ANY);
        assert_eq!(metric("App", "Carts", "SampleCount").bounds().lowest, 0.0);
    }

    #[test]
    fn what_rates_are_of_is_known_too() {
        for ((namespace, _), fact) in KNOWN.iter() {
            let all = fact.rate_of.as_ref().map(|name| (namespace.clone(), name.clone()));
            assert!(all.is_none_or(|all| KNOWN.contains_key(&all)), "{namespace}");
        }
    }
}
