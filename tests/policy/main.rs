//! The weighing of policies, held against a plain evaluator that asks for one request at a time, and against tables.

// How many cases to run comes from outside.
#![allow(clippy::disallowed_methods)]

mod condition;
mod evaluator;
mod kinds;
mod policies;
mod properties;
mod requests;
mod soundness;
mod tables;

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use upright::policy::{Access, Policy, PrincipalKind, Resource};

/// The same cases in every run, unless the environment asks for others.
fn cases(short: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var("PROPTEST_CASES").is_ok() {
        return config;
    }
    ProptestConfig { cases: short, rng_seed: RngSeed::Fixed(10), ..config }
}

fn policy(document: &Value) -> Policy {
    Policy::parse(&document.to_string()).expect("a policy document")
}

fn access(policy: &Policy) -> Vec<Access> {
    policy.access(Resource {
        arn: requests::BUCKET,
        account: requests::OWNER,
        service: "s3",
        separator: "/",
        facts: &[],
        asked: &[],
    })
}

fn is_public(document: &Value) -> bool {
    access(&policy(document)).iter().any(|row| row.kind == PrincipalKind::Anyone)
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
