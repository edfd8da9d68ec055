//! The weighing of policies, held against a plain evaluator that asks for one request at a time, and against tables.

mod condition;
#[path = "../support/drawn.rs"]
mod drawn;
mod evaluator;
mod kinds;
mod policies;
mod properties;
mod requests;
mod soundness;
mod tables;

use drawn::cases;
use serde_json::Value;
use upright::policy::{Access, Policy, PrincipalKind, Resource};

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
