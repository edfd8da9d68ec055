//! What must not change who gets in: the canonical form, the order of statements, one written as two; and what can only
//! take away.

use crate::policies::{document, statement};
use crate::{access, cases, is_public, policy};
use ipnet::IpNet;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use upright::policy::{Access, Policy, PrincipalKind};

fn statements(document: &Value) -> &[Value] {
    document["Statement"].as_array().expect("statements")
}

/// The document with other statements.
fn with(document: &Value, statements: Vec<Value>) -> Value {
    json!({"Version": document["Version"], "Statement": statements})
}

/// The numbers of the statements that let somebody of these rows in.
fn numbers(rows: &[Access], is_wanted: impl Fn(&Access) -> bool) -> BTreeSet<i64> {
    rows.iter().filter(|row| is_wanted(row)).map(|row| row.statement).collect()
}

/// One statement for each of several actions.
fn by_action(statement: &Value) -> Vec<Value> {
    let Some(actions) = statement["Action"].as_array() else { return vec![statement.clone()] };
    actions
        .iter()
        .map(|action| {
            let mut one = statement.clone();
            one["Action"] = action.clone();
            one
        })
        .collect()
}

/// One statement for each of several values of the first operator that asks for one of them.
fn by_value(statement: &Value) -> Vec<Value> {
    let asks_for_one = |operator: &str| !operator.contains("Not") && !operator.contains("ForAllValues");
    for (operator, keys) in
        statement["Condition"].as_object().into_iter().flatten().filter(|(o, _)| asks_for_one(o))
    {
        for (key, values) in keys.as_object().into_iter().flatten() {
            let Some(values) = values.as_array().filter(|values| !values.is_empty()) else { continue };
            let one = |value: &Value| {
                let mut one = statement.clone();
                one["Condition"][operator][key] = value.clone();
                one
            };
            return values.iter().map(one).collect();
        }
    }
    vec![statement.clone()]
}

/// The statement with each block of addresses as its two halves.
fn halved(statement: &Value) -> Value {
    let mut halved = statement.clone();
    for (_, keys) in halved["Condition"].as_object_mut().into_iter().flatten() {
        for (key, values) in keys.as_object_mut().into_iter().flatten() {
            if key.ends_with("SourceIp") {
                let texts: Vec<_> = values.as_array().cloned().unwrap_or_else(|| vec![values.clone()]);
                *values = texts.iter().filter_map(Value::as_str).flat_map(halves).collect();
            }
        }
    }
    halved
}

/// What is no block, an address or a `true`, stays as it is.
fn halves(text: &str) -> Vec<String> {
    let halves = |block: IpNet| block.subnets(block.prefix_len() + 1).ok();
    match text.parse().ok().and_then(halves) {
        Some(halves) => halves.map(|half| half.to_string()).collect(),
        None => vec![text.to_owned()],
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_deny_lets_nobody_in(document in document(), deny in statement("Deny")) {
        let before = access(&policy(&document));
        let more = with(&document, [statements(&document), &[deny]].concat());
        let after = access(&policy(&more));
        prop_assert!(numbers(&after, |_| true).is_subset(&numbers(&before, |_| true)), "{more:#}");
        let is_anyone = |row: &Access| row.kind == PrincipalKind::Anyone;
        prop_assert!(numbers(&after, is_anyone).is_subset(&numbers(&before, is_anyone)), "{more:#}");
    }

    #[test]
    fn the_canonical_form_lets_the_same_in(document in document()) {
        let policy = policy(&document);
        let canonical = Policy::parse(&policy.std()).expect("the canonical form");
        prop_assert_eq!(access(&canonical), access(&policy), "{:#}", document);
    }

    #[test]
    fn the_order_of_statements_says_nothing(document in document()) {
        let turned = with(&document, statements(&document).iter().rev().cloned().collect());
        prop_assert_eq!(is_public(&turned), is_public(&document), "{:#}", document);
    }

    #[test]
    fn one_statement_is_several_of_one_action_each(document in document()) {
        let split = with(&document, statements(&document).iter().flat_map(by_action).collect());
        prop_assert_eq!(is_public(&split), is_public(&document), "{:#}", document);
    }

    #[test]
    fn one_statement_is_several_of_one_value_each(document in document()) {
        let split = with(&document, statements(&document).iter().flat_map(by_value).collect());
        prop_assert_eq!(is_public(&split), is_public(&document), "{:#}", document);
    }

    #[test]
    fn a_block_of_addresses_is_its_halves(document in document()) {
        let split = with(&document, statements(&document).iter().map(halved).collect());
        prop_assert_eq!(is_public(&split), is_public(&document), "{:#}", document);
    }
}
