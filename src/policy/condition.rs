//! One test of a condition: what a request must have to meet it, or to miss it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use super::keys::{Key, Kind, key};
use super::pattern::Pattern;
use super::value::Value;
use super::words::Constraint;
use super::{Policy, Statement};
use crate::address::Addresses;
use std::collections::BTreeSet;

/// One key under one operator.
#[derive(Clone, Copy, Debug)]
pub(super) struct Test<'a> {
    /// As it was written.
    pub(super) operator: &'a str,
    /// In lower case.
    pub(super) key: &'a str,
    pub(super) values: &'a BTreeSet<String>,
    /// Whether `${..}` is a variable: not so in documents of the older version.
    has_variables: bool,
}

/// An operator taken to pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Operator {
    quantifier: Quantifier,
    pub(super) base: Base,
    pub(super) is_negated: bool,
    if_exists: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    One,
    Any,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    Equals,
    EqualsIgnoringCase,
    Like,
    Arn,
    Address,
    Bool,
    Null,
    /// Numbers: they are weighed only against what a request is known to have.
    Number(Comparison),
    /// Times and bytes: they are not weighed.
    Ordered,
}

/// How numbers are compared: what the request has stands before the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// Whether it holds; none where one of them is no number.
    pub(super) fn holds(self, fact: &str, value: &str) -> Option<bool> {
        let (fact, value): (f64, f64) = (fact.parse().ok()?, value.parse().ok()?);
        let order = fact.partial_cmp(&value)?;
        Some(match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        })
    }
}

/// What a request has of one key.
#[derive(Clone, Debug)]
pub(super) enum Ask {
    Absent,
    /// Present, with whatever value.
    Present,
    /// Each value is so.
    Each(Constraint),
    /// Some value is so.
    Some(Constraint),
    /// The address is one of these, or none of them.
    Within(Addresses, bool),
    /// The number compares so with some of these, or with none.
    Ordered(Comparison, BTreeSet<String>, bool),
    /// It is not understood what is asked, so anything may meet it.
    Unknown,
}

/// The operators, as AWS spells them: what they compare, and whether they are met when nothing is alike.
const OPERATORS: [(&str, Base, bool); 27] = [
    ("StringEquals", Base::Equals, false),
    ("StringNotEquals", Base::Equals, true),
    ("StringEqualsIgnoreCase", Base::EqualsIgnoringCase, false),
    ("StringNotEqualsIgnoreCase", Base::EqualsIgnoringCase, true),
    ("StringLike", Base::Like, false),
    ("StringNotLike", Base::Like, true),
    ("ArnEquals", Base::Arn, false),
    ("ArnNotEquals", Base::Arn, true),
    ("ArnLike", Base::Arn, false),
    ("ArnNotLike", Base::Arn, true),
    ("IpAddress", Base::Address, false),
    ("NotIpAddress", Base::Address, true),
    ("Bool", Base::Bool, false),
    ("Null", Base::Null, false),
    ("BinaryEquals", Base::Ordered, false),
    ("NumericEquals", Base::Number(Comparison::Equal), false),
    ("NumericNotEquals", Base::Number(Comparison::Equal), true),
    ("NumericLessThan", Base::Number(Comparison::Less), false),
    ("NumericLessThanEquals", Base::Number(Comparison::LessOrEqual), false),
    ("NumericGreaterThan", Base::Number(Comparison::Greater), false),
    ("NumericGreaterThanEquals", Base::Number(Comparison::GreaterOrEqual), false),
    ("DateEquals", Base::Ordered, false),
    ("DateNotEquals", Base::Ordered, true),
    ("DateLessThan", Base::Ordered, false),
    ("DateLessThanEquals", Base::Ordered, false),
    ("DateGreaterThan", Base::Ordered, false),
    ("DateGreaterThanEquals", Base::Ordered, false),
];

impl Operator {
    /// Reads an operator in any letter case; none for what is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        let (quantifier, rest) = match text.split_once(':') {
            Some(("foranyvalue", rest)) => (Quantifier::Any, rest),
            Some(("forallvalues", rest)) => (Quantifier::All, rest),
            Some(_) => return None,
            None => (Quantifier::One, text.as_str()),
        };
        let (name, if_exists) = rest.strip_suffix("ifexists").map_or((rest, false), |name| (name, true));
        let (_, base, is_negated) =
            OPERATORS.into_iter().find(|(known, ..)| known.eq_ignore_ascii_case(name))?;
        Some(Self { quantifier, base, is_negated, if_exists })
    }

    /// How AWS spells it; what is no operator stays as it is.
    pub(super) fn spelt(text: &str) -> String {
        let (head, rest) = text.split_once(':').unwrap_or(("", text));
        let ends = rest.len().checked_sub("IfExists".len()).filter(|&at| rest.is_char_boundary(at));
        let is_end = |at: &usize| rest[*at..].eq_ignore_ascii_case("IfExists");
        let (name, end) = ends.filter(is_end).map_or((rest, ""), |at| (&rest[..at], "IfExists"));
        let known = OPERATORS.into_iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let heads = ["ForAnyValue", "ForAllValues", ""];
        let head = heads.into_iter().find(|known| known.eq_ignore_ascii_case(head));
        match (head, known) {
            (Some(""), Some((name, ..))) => format!("{name}{end}"),
            (Some(head), Some((name, ..))) => format!("{head}:{name}{end}"),
            _ => text.to_owned(),
        }
    }

    /// Whether a request without the key meets it.
    pub(super) fn is_met_by_absence(self) -> bool {
        match self.quantifier {
            Quantifier::One => self.is_negated || self.if_exists,
            Quantifier::Any => self.if_exists,
            Quantifier::All => true,
        }
    }
}

impl Policy {
    /// The tests of a statement: all of them must be met.
    pub(super) fn tests<'a>(&'a self, statement: &'a Statement) -> impl Iterator<Item = Test<'a>> + Clone {
        let has_variables = self.has_variables();
        statement.conditions.iter().flat_map(move |(operator, keys)| {
            keys.iter().map(move |(key, values)| Test { operator, key, values, has_variables })
        })
    }
}

impl<'a> Test<'a> {
    /// What the request must have so that the test is met (or missed): any one of these will do.
    pub(super) fn ways(self, is_met: bool, own_account: &str) -> Vec<Ask> {
        let Some(operator) = Operator::parse(self.operator) else { return vec![Ask::Unknown] };
        if operator.base == Base::Null {
            // AWS takes it neither with IfExists nor for several values.
            let is_plain = operator.quantifier == Quantifier::One && !operator.if_exists;
            return if is_plain { self.null(is_met) } else { vec![Ask::Unknown] };
        }
        let absent = (operator.is_met_by_absence() == is_met).then_some(Ask::Absent);
        let each = match operator.quantifier {
            // What it asks of several values AWS does not say: whatever helps the caller.
            Quantifier::One => !self.about().is_some_and(|key| key.many),
            Quantifier::Any => !is_met,
            Quantifier::All => is_met,
        };
        let present = self.present(operator, is_met != operator.is_negated, each, own_account);
        absent.into_iter().chain([present]).collect()
    }

    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null>
    fn null(self, is_met: bool) -> Vec<Ask> {
        // Of no values none is so: it is always missed.
        if self.values.is_empty() && !is_met {
            return vec![Ask::Unknown];
        }
        let asks = self.values.iter().map(|value| match value.to_ascii_lowercase().as_str() {
            "true" if is_met => Ask::Absent,
            "false" if !is_met => Ask::Absent,
            "true" | "false" => Ask::Present,
            _ => Ask::Unknown,
        });
        asks.collect()
    }

    fn present(self, operator: Operator, is_alike: bool, each: bool, own_account: &str) -> Ask {
        let kind = key(self.key).map_or(Kind::String, |key| key.kind);
        match (operator.base, kind) {
            (Base::Ordered | Base::Null, _) => Ask::Present,
            (Base::Number(comparison), _) => Ask::Ordered(comparison, self.values.clone(), is_alike),
            (Base::Address, Kind::Address) => self.addresses(is_alike).unwrap_or(Ask::Unknown),
            (Base::Address, _) | (_, Kind::Address) => Ask::Unknown,
            (base, _) => {
                let patterns = self.patterns(base, is_alike, own_account);
                let Some(patterns) = patterns else { return Ask::Unknown };
                let constraint = Constraint { patterns, is_one: is_alike };
                if each { Ask::Each(constraint) } else { Ask::Some(constraint) }
            }
        }
    }

    fn addresses(self, is_alike: bool) -> Option<Ask> {
        let blocks = self.values.iter().map(|value| Addresses::parse(value));
        // A block that cannot be read admits nobody and keeps nobody out: AWS refuses it.
        let blocks = blocks.collect::<Option<Vec<_>>>()?;
        Some(Ask::Within(blocks.into_iter().collect(), is_alike))
    }

    /// The texts that its values stand for. What the caller fills in may be anything that helps the caller.
    fn patterns(self, base: Base, is_alike: bool, own_account: &str) -> Option<Vec<Pattern>> {
        let mut patterns = Vec::new();
        for value in self.values {
            let value = Value::parse(value, self.has_variables, own_account);
            match base {
                _ if value.is_open() && !is_alike => {}
                // What fills it in may have colons.
                Base::Arn if value.is_open() => patterns.push(value.wild()),
                Base::Arn => patterns.push(value.wild().by_parts()?),
                Base::Like => patterns.push(value.wild()),
                Base::EqualsIgnoringCase | Base::Bool => patterns.push(value.exact().folded()),
                _ => patterns.push(value.exact()),
            }
        }
        Some(patterns)
    }

    /// What is known of its key.
    pub(super) fn about(self) -> Option<&'static Key> {
        key(self.key)
    }

    /// Whether `*` and `?` in its values are wildcards.
    pub(super) fn has_wildcards(self) -> bool {
        Operator::parse(self.operator).is_some_and(|operator| matches!(operator.base, Base::Like | Base::Arn))
    }

    /// Whether it asks that something is there and alike: not that something is missing, or otherwise.
    pub(super) fn is_positive(self) -> bool {
        self.asks_for_values() && !Operator::parse(self.operator).is_some_and(Operator::is_met_by_absence)
    }

    /// Whether what it asks of a key that is there is one of its values.
    pub(super) fn asks_for_values(self) -> bool {
        Operator::parse(self.operator)
            .is_some_and(|operator| operator.base != Base::Null && !operator.is_negated)
    }
}

#[cfg(test)]
mod tests {
    use super::{Base, Operator};

    #[test]
    fn operators_are_read_in_any_case_and_spelt_in_one() {
        for (text, spelt) in [
            ("stringequals", "StringEquals"),
            ("FORANYVALUE:stringlikeifexists", "ForAnyValue:StringLikeIfExists"),
            ("forallvalues:ArnNotLike", "ForAllValues:ArnNotLike"),
            ("ifexists", "ifexists"),
            ("Perhaps:StringLike", "Perhaps:StringLike"),
        ] {
            assert_eq!(Operator::spelt(text), spelt);
        }
        assert_eq!(Operator::parse("Perhaps"), None);
        assert_eq!(Operator::parse("boolifexists").map(|operator| operator.base), Some(Base::Bool));
    }

    #[test]
    fn a_missing_key_meets_some_operators() {
        for (operator, is_met) in [
            ("StringEquals", false),
            ("StringNotEquals", true),
            ("StringEqualsIfExists", true),
            ("ForAnyValue:StringNotEquals", false),
            ("ForAnyValue:StringEqualsIfExists", true),
            ("ForAllValues:StringEquals", true),
            ("NotIpAddress", true),
        ] {
            let operator = Operator::parse(operator).expect("an operator");
            assert_eq!(operator.is_met_by_absence(), is_met, "{operator:?}");
        }
    }
}
