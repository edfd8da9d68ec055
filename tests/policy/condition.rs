//! Whether one condition of a document holds for one request, as the IAM guide says it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>

use crate::evaluator::{Request, filled, like};
use ipnet::IpNet;
use std::cmp::Ordering;
use std::net::IpAddr;

/// One operator on one key.
#[derive(Debug)]
pub(crate) struct Condition {
    set: Option<Set>,
    is_if_exists: bool,
    is_negated: bool,
    compare: Compare,
    /// In lower case: the names of keys have no case.
    key: String,
    values: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
enum Set {
    All,
    Any,
}

#[derive(Clone, Copy, Debug)]
enum Compare {
    Text,
    TextOfAnyCase,
    Wildcards,
    Arn,
    Address,
    Bool,
    Number(fn(Ordering) -> bool),
    Date(fn(Ordering) -> bool),
    Null,
}

impl Condition {
    pub(crate) fn new(operator: &str, key: &str, values: Vec<String>) -> Self {
        let (set, rest) = match operator.split_once(':') {
            Some(("ForAllValues", rest)) => (Some(Set::All), rest),
            Some(("ForAnyValue", rest)) => (Some(Set::Any), rest),
            _ => (None, operator),
        };
        let (is_if_exists, name) = rest.strip_suffix("IfExists").map_or((false, rest), |name| (true, name));
        let (is_negated, compare) = compare(name);
        Self { set, is_if_exists, is_negated, compare, key: key.to_lowercase(), values }
    }

    /// Without the key, what asks for a match is false and what asks for none is true. `...IfExists` is true then, and so is
    /// ForAllValues; ForAnyValue is false, negated or not.
    pub(crate) fn holds(&self, request: &Request, has_variables: bool) -> bool {
        let there = request.values(&self.key);
        if matches!(self.compare, Compare::Null) {
            return self.values.iter().any(|value| value == if there.is_empty() { "true" } else { "false" });
        }
        if there.is_empty() {
            return self.is_if_exists
                || matches!(self.set, Some(Set::All))
                || (self.set.is_none() && self.is_negated);
        }
        let values = self.values(request, has_variables);
        let mut passes =
            there.iter().map(|one| self.is_negated != values.iter().any(|value| self.is_match(value, one)));
        match self.set {
            Some(Set::All) => passes.all(|passes| passes),
            _ => passes.any(|passes| passes),
        }
    }

    /// A value whose variable has none is like no other: what asks for a match does not find it there, and what asks for none
    /// does not either. Only texts and ARNs have variables.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value>
    fn values(&self, request: &Request, has_variables: bool) -> Vec<String> {
        use Compare::{Arn, Text, TextOfAnyCase, Wildcards};
        let fills = has_variables && matches!(self.compare, Text | TextOfAnyCase | Wildcards | Arn);
        self.values
            .iter()
            .filter_map(|value| if fills { filled(value, request) } else { Some(value.clone()) })
            .collect()
    }

    fn is_match(&self, value: &str, there: &str) -> bool {
        match self.compare {
            Compare::Text => value == there,
            Compare::TextOfAnyCase => value.eq_ignore_ascii_case(there),
            Compare::Wildcards => like(value, there),
            Compare::Arn => is_arn_match(value, there),
            Compare::Address => is_in_block(value, there),
            Compare::Bool => value.eq_ignore_ascii_case(there),
            Compare::Number(holds) => match (there.parse::<f64>(), value.parse::<f64>()) {
                (Ok(there), Ok(value)) => there.partial_cmp(&value).is_some_and(holds),
                _ => false,
            },
            // All dates here are in UTC and to the second, and so in the order of their texts.
            Compare::Date(holds) => holds(there.cmp(value)),
            Compare::Null => unreachable!("decided by whether the key is there"),
        }
    }
}

/// Whether the operator is a negated one, and how it compares.
fn compare(name: &str) -> (bool, Compare) {
    const EQUAL: fn(Ordering) -> bool = Ordering::is_eq;
    let order = |name: &str| -> fn(Ordering) -> bool {
        match name {
            "LessThan" => Ordering::is_lt,
            "LessThanEquals" => Ordering::is_le,
            "GreaterThan" => Ordering::is_gt,
            "GreaterThanEquals" => Ordering::is_ge,
            other => panic!("no operator of the guide: {other}"),
        }
    };
    match name {
        "StringEquals" | "BinaryEquals" => (false, Compare::Text),
        "StringNotEquals" => (true, Compare::Text),
        "StringEqualsIgnoreCase" => (false, Compare::TextOfAnyCase),
        "StringNotEqualsIgnoreCase" => (true, Compare::TextOfAnyCase),
        "StringLike" => (false, Compare::Wildcards),
        "StringNotLike" => (true, Compare::Wildcards),
        "ArnEquals" | "ArnLike" => (false, Compare::Arn),
        "ArnNotEquals" | "ArnNotLike" => (true, Compare::Arn),
        "IpAddress" => (false, Compare::Address),
        "NotIpAddress" => (true, Compare::Address),
        "Bool" => (false, Compare::Bool),
        "Null" => (false, Compare::Null),
        "NumericEquals" => (false, Compare::Number(EQUAL)),
        "NumericNotEquals" => (true, Compare::Number(EQUAL)),
        "DateEquals" => (false, Compare::Date(EQUAL)),
        "DateNotEquals" => (true, Compare::Date(EQUAL)),
        other => match other.strip_prefix("Numeric") {
            Some(rest) => (false, Compare::Number(order(rest))),
            None => (false, Compare::Date(order(other.strip_prefix("Date").unwrap_or(other)))),
        },
    }
}

/// "Each of the six colon-delimited components of the ARN is checked separately": the sixth is all that follows.
fn is_arn_match(pattern: &str, arn: &str) -> bool {
    let patterns: Vec<_> = pattern.splitn(6, ':').collect();
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    patterns.len() == parts.len() && patterns.iter().zip(&parts).all(|(pattern, part)| like(pattern, part))
}

/// An address without a prefix length is itself alone.
fn is_in_block(block: &str, address: &str) -> bool {
    let block = block.parse::<IpNet>().ok().or_else(|| block.parse::<IpAddr>().ok().map(IpNet::from));
    match (block, address.parse::<IpAddr>()) {
        (Some(block), Ok(address)) => block.contains(&address),
        _ => false,
    }
}
