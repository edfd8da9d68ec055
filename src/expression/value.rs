//! What an expression of metric math comes to: a share of failures, one metric, something else, between which numbers.

use super::form::Form;
use super::math::{Math, Operator};
use super::{Interval, Metric};

/// What an expression comes to.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// Its form, if it has one; `None` for what is surely no share and no metric, such as a product of two metrics.
    pub(super) form: Result<Option<Form>, String>,
    /// Between which numbers it lies.
    pub(super) bounds: Interval,
    /// Events in a period below which it is another value than its form says.
    pub(super) floor: f64,
}

impl Value {
    pub(super) fn of_number(number: f64) -> Self {
        Self {
            form: Ok(Some(Form::of_number(number))),
            bounds: Interval::between(number, number),
            floor: 0.0,
        }
    }

    pub(super) fn of_metric(metric: Metric) -> Self {
        let bounds = metric.bounds();
        Self { form: Ok(Some(Form::of_metric(metric))), bounds, floor: 0.0 }
    }

    /// What is not read, and why.
    pub(super) fn unclear(why: impl Into<String>) -> Self {
        Self { form: Err(why.into()), bounds: Interval::ANY, floor: 0.0 }
    }

    /// The value of one or the other.
    fn with(self, bounds: Interval, floor: f64) -> Self {
        Self { bounds, floor, ..self }
    }

    fn number(&self) -> Option<f64> {
        self.form.as_ref().ok()?.as_ref()?.as_number()
    }

    fn metric(&self) -> Option<&Metric> {
        self.form.as_ref().ok()?.as_ref()?.as_metric()
    }

    /// A sum or a product: unclear where a part is, and of no form where a part has none.
    fn joined(&self, other: &Self, bounds: Interval, join: impl Fn(&Form, &Form) -> Option<Form>) -> Self {
        let form = match (&self.form, &other.form) {
            (Err(why), _) | (_, Err(why)) => Err(why.clone()),
            (Ok(Some(one)), Ok(Some(two))) => Ok(join(one, two)),
            _ => Ok(None),
        };
        Self { form, bounds, floor: self.floor.max(other.floor) }.narrowed()
    }

    /// A share lies between nothing and everything.
    fn narrowed(self) -> Self {
        let share = self.form.as_ref().ok().and_then(Option::as_ref).and_then(Form::share);
        let bounds = share.map_or(self.bounds, |share| self.bounds.and(Interval::between(0.0, share.scale)));
        Self { bounds, ..self }
    }

    fn plus(&self, other: &Self) -> Self {
        self.joined(other, self.bounds.plus(other.bounds), Form::plus)
    }

    fn times(&self, other: &Self) -> Self {
        self.joined(other, self.bounds.times(other.bounds), Form::times)
    }

    fn over(&self, other: &Self) -> Self {
        if other.number() == Some(0.0) {
            return Self::unclear("a division by nothing");
        }
        let bounds = self.bounds.over(other.bounds);
        self.joined(other, bounds, |one, two| two.inverse().and_then(|inverse| one.times(&inverse)))
    }
}

/// What the expression comes to. The values of the other queries are looked up by their `Id`.
pub(super) fn value(math: &Math, lookup: &impl Fn(&Math) -> Vec<Value>) -> Value {
    let of = |math: &Math| value(math, lookup);
    match math {
        Math::Number(number) => Value::of_number(*number),
        Math::Text(_) => Value::unclear("a text"),
        Math::Array(_) => Value::unclear("an array"),
        Math::Id(id) => lookup(math).pop().unwrap_or_else(|| Value::unclear(format!("`{id}`"))),
        Math::Negative(part) => of(part).times(&Value::of_number(-1.0)),
        Math::Binary(Operator::Add, left, right) => of(left).plus(&of(right)),
        Math::Binary(Operator::Subtract, left, right) => {
            of(left).plus(&of(right).times(&Value::of_number(-1.0)))
        }
        Math::Binary(Operator::Multiply, left, right) => of(left).times(&of(right)),
        Math::Binary(Operator::Divide, left, right) => of(left).over(&of(right)),
        Math::Binary(Operator::Power, ..) => Value::unclear("a power"),
        Math::Binary(..) => Value { bounds: Interval::between(0.0, 1.0), ..Value::unclear("a comparison") },
        Math::Call(name, arguments) => call(name, arguments, lookup),
    }
}

fn call(name: &str, arguments: &[Math], lookup: &impl Fn(&Math) -> Vec<Value>) -> Value {
    let of = |math: &Math| value(math, lookup);
    match (name, arguments) {
        ("IF", [condition, then]) => choice(condition, of(then), None, lookup),
        ("IF", [condition, then, or]) => choice(condition, of(then), Some(of(or)), lookup),
        ("FILL", [series, fill]) => {
            let (value, fill) = (of(series), of(fill).number());
            let bounds = fill.map_or(value.bounds, |fill| value.bounds.or(Interval::between(fill, fill)));
            let floor = value.floor;
            value.with(bounds, floor)
        }
        ("SUM", [Math::Array(_) | Math::Call(..)]) => series(&arguments[0], lookup)
            .into_iter()
            .flatten()
            .reduce(|one, two| one.plus(&two))
            .unwrap_or_else(|| not_read(name)),
        ("AVG", [Math::Array(_) | Math::Call(..)]) => {
            let all = series(&arguments[0], lookup).unwrap_or_default();
            let share = Value::of_number(1.0 / all.len() as f64);
            let sum = all.into_iter().reduce(|one, two| one.plus(&two));
            sum.map_or_else(|| not_read(name), |sum| sum.times(&share))
        }
        ("MAX" | "MIN", [Math::Array(_) | Math::Call(..)]) => {
            let all = series(&arguments[0], lookup).into_iter().flatten();
            all.reduce(|one, two| extreme(name, &one, &two)).unwrap_or_else(|| not_read(name))
        }
        ("ABS", [part]) => {
            let value = of(part);
            if value.bounds.lowest >= 0.0 { value } else { not_read(name) }
        }
        ("CEIL" | "FLOOR", [part]) => {
            let Interval { lowest, highest } = of(part).bounds;
            let bounds = Interval { lowest: lowest.floor(), highest: highest.ceil() };
            Value { bounds, ..not_read(name) }
        }
        _ => not_read(name),
    }
}

fn not_read(name: &str) -> Value {
    Value::unclear(format!("{name} is not read"))
}

/// The series of an array, or of `METRICS`.
fn series(math: &Math, lookup: &impl Fn(&Math) -> Vec<Value>) -> Option<Vec<Value>> {
    match math {
        Math::Array(parts) => Some(parts.iter().map(|part| value(part, lookup)).collect()),
        Math::Call(name, _) if name == "METRICS" => Some(lookup(math)),
        _ => None,
    }
}

/// The higher or the lower of two. A count is at least what counts a part of it, and where it is at least so high that
/// nothing was counted below, the limit changes nothing.
fn extreme(name: &str, one: &Value, two: &Value) -> Value {
    let is_max = name == "MAX";
    let bounds = if is_max { one.bounds.max(two.bounds) } else { one.bounds.min(two.bounds) };
    let floor = one.floor.max(two.floor);
    if let (Some(first), Some(second)) = (one.metric(), two.metric()) {
        let (part, all) = if first.is_part_of(second) { (one, two) } else { (two, one) };
        if first.is_part_of(second) || second.is_part_of(first) {
            return if is_max { all.clone() } else { part.clone() };
        }
    }
    for (value, limit) in [(one, two), (two, one)] {
        let Some(number) = limit.number() else { continue };
        let has_no_effect =
            if is_max { number <= value.bounds.lowest } else { number >= value.bounds.highest };
        if has_no_effect {
            return value.clone();
        }
        if is_max && value.metric().is_some_and(Metric::is_count) {
            let floor = floor.max(if number > 1.0 { number } else { 0.0 });
            return value.clone().with(bounds, floor);
        }
    }
    Value { bounds, ..not_read(name) }
}

/// One of two values, as a condition says. Where it only keeps small numbers of events out, it is the value of the others.
fn choice(condition: &Math, then: Value, or: Option<Value>, lookup: &impl Fn(&Math) -> Vec<Value>) -> Value {
    let bounds = or.as_ref().map_or(then.bounds, |or| then.bounds.or(or.bounds));
    let is_plain = |value: &Option<Value>| value.as_ref().is_none_or(|value| value.number().is_some());
    match (least(condition, true, lookup), least(condition, false, lookup)) {
        (Some(least), _) if is_plain(&or) => {
            let floor = then.floor.max(least);
            then.with(bounds, floor)
        }
        (_, Some(least)) if then.number().is_some() => {
            let or = or.unwrap_or_else(|| not_read("IF"));
            let floor = or.floor.max(least);
            or.with(bounds, floor)
        }
        _ => Value { bounds, ..Value::unclear("the condition of IF is not read") },
    }
}

/// The events from which a condition holds, or does not: 0 where one event is enough.
fn least(condition: &Math, holds: bool, lookup: &impl Fn(&Math) -> Vec<Value>) -> Option<f64> {
    let count = |math: &Math| plain(math, lookup).metric().is_some_and(Metric::is_count);
    let number = |math: &Math| plain(math, lookup).number();
    let events = |from: f64| if from <= 1.0 { 0.0 } else { from.ceil() };
    match condition {
        Math::Binary(Operator::And, left, right) if holds => {
            Some(least(left, true, lookup)?.max(least(right, true, lookup)?))
        }
        Math::Binary(Operator::Or, left, right) if !holds => {
            Some(least(left, false, lookup)?.max(least(right, false, lookup)?))
        }
        Math::Binary(operator, left, right) => {
            let (operator, number) = match (count(left), count(right)) {
                (true, false) => (*operator, number(right)?),
                (false, true) => (turned(*operator), number(left)?),
                _ => return None,
            };
            let operator = if holds { operator } else { opposite(operator) };
            match operator {
                Operator::Greater => Some(events(number.floor() + 1.0)),
                Operator::GreaterOrEqual => Some(events(number)),
                Operator::NotEqual if number == 0.0 => Some(0.0),
                _ => None,
            }
        }
        _ => (holds && count(condition)).then_some(0.0),
    }
}

/// What a side of a comparison comes to, where it is a number or one series. More is not read, so that conditions within
/// conditions cost nothing.
fn plain(math: &Math, lookup: &impl Fn(&Math) -> Vec<Value>) -> Value {
    match math {
        Math::Number(_) | Math::Id(_) => value(math, lookup),
        Math::Call(name, arguments) if name == "FILL" => match arguments.first() {
            Some(series @ Math::Id(_)) => value(series, lookup),
            _ => not_read("FILL"),
        },
        _ => Value::unclear("a condition"),
    }
}

/// The operator that says the same with its operands exchanged.
const fn turned(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        other => other,
    }
}

/// The operator that holds where this one does not; of what compares nothing, itself.
const fn opposite(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::GreaterOrEqual,
        Operator::LessOrEqual => Operator::Greater,
        Operator::Greater => Operator::LessOrEqual,
        Operator::GreaterOrEqual => Operator::Less,
        Operator::Equal => Operator::NotEqual,
        Operator::NotEqual => Operator::Equal,
        other => other,
    }
}
