//! Values as quotients of sums of metrics: the form in which a rate is known, however it is written.

use super::metric::Metric;
use std::collections::BTreeMap;

/// Two factors that differ by less are the same: `0.1 * 3` is `0.3`.
const NEARLY: f64 = 1e-9;

/// A number, and metrics with a factor each.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sum {
    number: f64,
    metrics: BTreeMap<Metric, f64>,
}

impl Sum {
    const fn of_number(number: f64) -> Self {
        Self { number, metrics: BTreeMap::new() }
    }

    fn plus(mut self, other: &Self) -> Self {
        self.number += other.number;
        for (metric, factor) in &other.metrics {
            let own = self.metrics.remove(metric).unwrap_or_default();
            if (own + factor).abs() > NEARLY * factor.abs() {
                self.metrics.insert(metric.clone(), own + factor);
            }
        }
        self
    }

    fn times(&self, factor: f64) -> Self {
        let metrics = self.metrics.iter().map(|(metric, own)| (metric.clone(), own * factor));
        Self { number: self.number * factor, metrics: metrics.collect() }
    }

    /// The number, where it is nothing else.
    fn as_number(&self) -> Option<f64> {
        self.metrics.is_empty().then_some(self.number)
    }

    /// How many times the other it is.
    fn multiple_of(&self, other: &Self) -> Option<f64> {
        let (metric, factor) = other.metrics.first_key_value()?;
        let ratio = self.metrics.get(metric)? / factor;
        let other = other.times(ratio);
        let is_same = |own: f64, other: f64| (own - other).abs() <= NEARLY * other.abs();
        let is_multiple = self.metrics.len() == other.metrics.len()
            && is_same(self.number, other.number)
            && other
                .metrics
                .iter()
                .all(|(metric, factor)| self.metrics.get(metric).is_some_and(|own| is_same(*own, *factor)));
        is_multiple.then_some(ratio)
    }
}

/// A quotient of two sums.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    over: Sum,
    under: Sum,
}

/// A share of failures, or what is left by it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Share {
    /// The metric that counts the failures.
    pub(super) failures: Metric,
    /// What everything is: 100 in percent.
    pub(super) scale: f64,
    /// Whether it is the share of what did not fail.
    pub(super) is_success: bool,
}

impl Form {
    pub(super) const fn of_number(number: f64) -> Self {
        Self { over: Sum::of_number(number), under: Sum::of_number(1.0) }
    }

    pub(super) fn of_metric(metric: Metric) -> Self {
        let over = Sum { number: 0.0, metrics: BTreeMap::from([(metric, 1.0)]) };
        Self { over, under: Sum::of_number(1.0) }
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        let quotient = self.over.as_number()? / self.under.as_number()?;
        quotient.is_finite().then_some(quotient)
    }

    /// The metric, where it is one and nothing else.
    pub(super) fn as_metric(&self) -> Option<&Metric> {
        let one = self.under.as_number()?;
        match self.over.metrics.first_key_value() {
            Some((metric, factor)) if self.over.metrics.len() == 1 => {
                let is_plain = self.over.number == 0.0 && (factor - one).abs() < NEARLY;
                is_plain.then_some(metric)
            }
            _ => None,
        }
    }

    /// A sum, where it is of this form.
    pub(super) fn plus(&self, other: &Self) -> Option<Self> {
        if let Some(ratio) = common(&other.under, &self.under) {
            return Some(Self {
                over: self.over.clone().plus(&other.over.times(1.0 / ratio)),
                under: self.under.clone(),
            });
        }
        let plus_number = |form: &Self, number: f64| Self {
            over: form.over.clone().plus(&form.under.times(number)),
            under: form.under.clone(),
        };
        match (self.as_number(), other.as_number()) {
            (_, Some(number)) => Some(plus_number(self, number)),
            (Some(number), _) => Some(plus_number(other, number)),
            (None, None) => None,
        }
    }

    /// A product, where it is of this form.
    pub(super) fn times(&self, other: &Self) -> Option<Self> {
        if let Some(number) = other.as_number() {
            return Some(Self { over: self.over.times(number), under: self.under.clone() });
        }
        if let Some(number) = self.as_number() {
            return Some(Self { over: other.over.times(number), under: other.under.clone() });
        }
        let crossed = |one: &Self, other: &Self| {
            let ratio = one.over.multiple_of(&other.under)?;
            Some(Self { over: other.over.times(ratio), under: one.under.clone() })
        };
        if let Some(form) = crossed(self, other).or_else(|| crossed(other, self)) {
            return Some(form);
        }
        match (self.under.as_number(), other.over.as_number(), self.over.as_number(), other.under.as_number())
        {
            // a / 1 * 1 / b
            (Some(one), Some(two), ..) => {
                Some(Self { over: self.over.times(two / one), under: other.under.clone() })
            }
            (.., Some(one), Some(two)) => {
                Some(Self { over: other.over.times(one / two), under: self.under.clone() })
            }
            _ => None,
        }
    }

    /// One divided by it. What divides by nothing has no value.
    pub(super) fn inverse(&self) -> Option<Self> {
        let is_nothing = self.over.as_number() == Some(0.0);
        (!is_nothing).then(|| Self { over: self.under.clone(), under: self.over.clone() })
    }

    /// The share of failures that it is, in whatever spelling.
    pub(super) fn share(&self) -> Option<Share> {
        let (failures, whole, part) = self.average().or_else(|| self.quotient())?;
        let is_rate = whole.abs() < NEARLY && part > 0.0;
        let is_success = whole > 0.0 && (whole + part).abs() < NEARLY * whole.max(1.0);
        let scale = if is_success { whole } else { part };
        (is_rate || is_success).then_some(Share { failures, scale, is_success })
    }

    /// A number and a factor of an average that is a share by itself.
    fn average(&self) -> Option<(Metric, f64, f64)> {
        let one = self.under.as_number()?;
        let (metric, factor) = self.over.metrics.first_key_value()?;
        let is_share = self.over.metrics.len() == 1 && metric.is_share();
        is_share.then(|| (metric.clone(), self.over.number / one, factor / one))
    }

    /// The factors of everything and of the failures, over everything.
    fn quotient(&self) -> Option<(Metric, f64, f64)> {
        let (all, factor) = self.under.metrics.first_key_value()?;
        let is_plain = self.under.metrics.len() == 1 && self.under.number == 0.0 && self.over.number == 0.0;
        let mut failures = self.over.metrics.keys().filter(|metric| *metric != all);
        let part = failures.next().filter(|part| part.is_part_of(all) && failures.next().is_none())?;
        let whole = self.over.metrics.get(all).copied().unwrap_or_default();
        is_plain.then(|| (part.clone(), whole / factor, self.over.metrics[part] / factor))
    }
}

/// How many times the other a divisor is.
fn common(one: &Sum, other: &Sum) -> Option<f64> {
    match (one.as_number(), other.as_number()) {
        (Some(one), Some(other)) => Some(one / other),
        _ => one.multiple_of(other),
    }
}
