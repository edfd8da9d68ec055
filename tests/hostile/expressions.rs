//! Expressions of strangers: no text breaks a parser, and what is written as it was read is read as the same.

use crate::drawn::cases;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use upright::expression::{
    Child, Insights, Math, Metric, Operator, Origin, Query, Rule, Source, State, watched,
};

fn operator() -> impl Strategy<Value = Operator> {
    use Operator::{
        Add, And, Divide, Equal, Greater, GreaterOrEqual, Less, LessOrEqual, Multiply, NotEqual, Or, Power,
        Subtract,
    };
    select(vec![
        Or,
        And,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Add,
        Subtract,
        Multiply,
        Divide,
        Power,
    ])
}

fn math() -> impl Strategy<Value = Math> {
    let name = select(vec!["m1", "m2", "e1", "REPEAT", "or", "_x"]).prop_map(str::to_owned);
    let number = prop_oneof![0.0..1e6_f64, select(vec![0.0, 1.0, 100.0, 1e-300, 1e300])];
    let leaf = prop_oneof![
        number.prop_map(Math::Number),
        name.prop_map(Math::Id),
        "[a-z'{}, ]{0,6}".prop_map(Math::Text),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let function = select(vec!["IF", "FILL", "MAX", "SUM", "AVG", "METRICS", "ABS", "RATE", "CEIL"]);
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Math::Array),
            inner.clone().prop_map(|part| Math::Negative(Box::new(part))),
            (operator(), inner.clone(), inner.clone()).prop_map(|(operator, one, two)| Math::Binary(
                operator,
                Box::new(one),
                Box::new(two)
            )),
            (function, vec(inner, 0..4)).prop_map(|(name, parts)| Math::Call(name.to_owned(), parts)),
        ]
    })
}

fn child() -> impl Strategy<Value = Child> {
    "[^\"]{1,12}".prop_map(Child)
}

fn rule() -> impl Strategy<Value = Rule> {
    let state = || select(vec![State::Alarm, State::Ok, State::InsufficientData]);
    let at_least = (any::<u32>(), any::<bool>(), state(), any::<bool>(), vec(child(), 1..4)).prop_map(
        |(count, is_percent, state, is_negated, children)| Rule::AtLeast {
            count,
            is_percent,
            state,
            is_negated,
            children,
        },
    );
    let leaf = prop_oneof![
        any::<bool>().prop_map(Rule::Always),
        (state(), child()).prop_map(|(state, child)| Rule::Is(state, child)),
        at_least,
    ];
    leaf.prop_recursive(5, 30, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|rule| Rule::Not(Box::new(rule))),
            (inner.clone(), inner.clone()).prop_map(|(one, two)| Rule::And(Box::new(one), Box::new(two))),
            (inner.clone(), inner).prop_map(|(one, two)| Rule::Or(Box::new(one), Box::new(two))),
        ]
    })
}

/// Texts from the words of all the languages, in any order.
fn words() -> impl Strategy<Value = String> {
    let word = select(vec![
        "SELECT",
        "MAX",
        "(",
        ")",
        "[",
        "]",
        ",",
        "m1",
        "m2",
        "e1",
        "100",
        "1e9",
        ".5",
        "*",
        "/",
        "-",
        "^",
        "<",
        ">=",
        "AND",
        "OR",
        "NOT",
        "ALARM",
        "AT_LEAST",
        "%",
        "FROM",
        "\"AWS/RDS\"",
        "'",
        "\"",
        "WHERE",
        "GROUP",
        "BY",
        "LIMIT",
        "IF",
        "FILL",
        "METRICS",
        "TRUE",
        "https://",
        "*.",
        "com",
        ":",
        "é",
        "\u{0}",
        "=",
        ".",
    ]);
    vec(word, 0..30).prop_map(|words| words.join(" "))
}

fn metric(name: &str, statistic: &str) -> Source {
    Source::Metric(Metric {
        namespace: "AWS/Lambda".to_owned(),
        name: name.to_owned(),
        statistic: statistic.to_owned(),
        dimensions: BTreeMap::new(),
        period: Some(60),
        account_id: None,
    })
}

/// An alarm of these expressions over errors and invocations.
fn alarm(expressions: &[String]) -> Vec<Query> {
    let query = |id: String, source| Query { id, source, returns: None };
    let sources = expressions.iter().enumerate();
    let sources = sources.map(|(index, text)| (format!("e{}", index + 1), Source::Expression(text.clone())));
    let metrics = [
        ("m1".to_owned(), metric("Errors", "Sum")),
        ("m2".to_owned(), metric("Invocations", "Sum")),
        ("m3".to_owned(), metric("Errors", "Average")),
    ];
    sources.chain(metrics).map(|(id, source)| query(id, source)).collect()
}

/// What an expression comes to for so many errors and invocations, where that is arithmetic.
fn number(math: &Math, of: &BTreeMap<&str, f64>) -> Option<f64> {
    match math {
        Math::Number(number) => Some(*number),
        Math::Id(id) => of.get(id.as_str()).copied(),
        Math::Negative(part) => Some(-number(part, of)?),
        Math::Binary(operator, one, two) => {
            let (one, two) = (number(one, of)?, number(two, of)?);
            match operator {
                Operator::Add => Some(one + two),
                Operator::Subtract => Some(one - two),
                Operator::Multiply => Some(one * two),
                Operator::Divide => Some(one / two),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Arithmetic of errors, invocations and small numbers.
fn arithmetic() -> impl Strategy<Value = Math> {
    let leaf = prop_oneof![
        2 => select(vec!["m1", "m2"]).prop_map(|id| Math::Id(id.to_owned())),
        1 => select(vec![1.0, 2.0, 100.0]).prop_map(Math::Number),
    ];
    leaf.prop_recursive(4, 12, 2, |inner| {
        use Operator::{Add, Divide, Multiply, Subtract};
        let operator = select(vec![Add, Subtract, Multiply, Divide, Divide]);
        (operator, inner.clone(), inner)
            .prop_map(|(operator, one, two)| Math::Binary(operator, Box::new(one), Box::new(two)))
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn metric_math_is_read_as_it_is_written(math in math()) {
        let text = math.to_string();
        prop_assert_eq!(Math::parse(&text), Ok(math), "{}", text);
    }

    #[test]
    fn rules_are_read_as_they_are_written(rule in rule()) {
        let text = rule.to_string();
        prop_assert_eq!(Rule::parse(&text), Ok(rule), "{}", text);
    }

    #[test]
    fn no_text_breaks_a_parser(text in prop_oneof![words(), any::<String>()]) {
        let _ = (Math::parse(&text), Insights::parse(&text), Insights::is_meant(&text));
        if let Ok(rule) = Rule::parse(&text) {
            rule.constant();
            prop_assert_eq!(Rule::parse(&rule.to_string()), Ok(rule));
        }
        Origin(&text).admits_anyone();
        let text = text.replace("e1", "e2");
        watched(&alarm(&[text.clone(), "e1 + 1".to_owned(), text]), Some("e3"));
    }

    #[test]
    fn no_expression_breaks_the_meaning(all in vec(math(), 1..4)) {
        let texts: Vec<_> = all.iter().map(Math::to_string).collect();
        let watched = watched(&alarm(&texts), None);
        prop_assert!(!watched.bounds.lowest.is_nan() && !watched.bounds.highest.is_nan());
    }

    /// What is called a rate is one, whatever the numbers are, and no value lies outside its limits.
    #[test]
    fn a_rate_is_what_arithmetic_says(
        math in arithmetic(),
        counts in btree_map(1_u32..1000, 0_u32..1000, 1..8),
    ) {
        let watched = watched(&alarm(&[math.to_string()]), None);
        for (invocations, errors) in counts {
            let errors = f64::from(errors.min(invocations));
            let invocations = f64::from(invocations);
            let of = BTreeMap::from([("m1", errors), ("m2", invocations)]);
            let Some(value) = number(&math, &of).filter(|value| value.is_finite()) else { continue };
            let near = |one: f64, other: f64| (one - other).abs() <= 1e-6 * (1.0 + one.abs().max(other.abs()));
            let share = errors / invocations;
            match (&watched.kind, watched.scale) {
                (Ok(kind), Some(scale)) if kind.as_str() == "error_rate" => {
                    prop_assert!(near(value, scale * share), "{math}: {value} of {errors}/{invocations}");
                }
                (Ok(kind), Some(scale)) if kind.as_str() == "success_rate" => {
                    prop_assert!(near(value, scale * (1.0 - share)), "{math}: {value} of {errors}/{invocations}");
                }
                _ => {}
            }
            let (lowest, highest) = (watched.bounds.lowest, watched.bounds.highest);
            prop_assert!(value >= lowest || near(value, lowest), "{math}: {value} is below {lowest}");
            prop_assert!(value <= highest || near(value, highest), "{math}: {value} is above {highest}");
        }
    }
}
