//! The conditions of a statement.

use super::Statement;
use std::collections::BTreeSet;

/// One key of a condition that a request must meet.
#[derive(Clone, Copy)]
pub(super) struct Test<'a> {
    pub(super) kind: Kind,
    pub(super) key: &'a str,
    pub(super) values: &'a BTreeSet<String>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Exact,
    Pattern,
    Address,
    Flag,
}

impl Statement {
    /// The conditions that something must meet: not those that a request without the key meets too, nor negations.
    pub(super) fn positive(&self) -> impl Iterator<Item = Test<'_>> + Clone {
        let tests =
            self.conditions.iter().flat_map(|(operator, keys)| keys.iter().map(move |key| (operator, key)));
        tests.filter_map(|(operator, (key, values))| {
            let operator = operator.strip_prefix("foranyvalue:").unwrap_or(operator);
            let kind = match operator {
                "stringequals" | "stringequalsignorecase" => Kind::Exact,
                "stringlike" | "arnequals" | "arnlike" => Kind::Pattern,
                "ipaddress" => Kind::Address,
                "bool" => Kind::Flag,
                _ => return None,
            };
            (!values.is_empty()).then_some(Test { kind, key, values })
        })
    }
}
