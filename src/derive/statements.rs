//! What identity policies say, statement by statement, and inline policies in canonical form.

use super::derivation::{Derivation, Each, Made};
use crate::policy::Policy;
use crate::store::Row;
use serde::Deserialize;
use serde_json::{Value, json};

pub(super) const DDL: &str = include_str!("statement.sql");

const STATEMENT: &str = "aws_iam_policy_statement";

const fn inline(table: &'static str, compute: fn(&[Option<&str>]) -> Result<Made, String>) -> Derivation {
    Derivation::Each(Each {
        table,
        from: &["inline_policies", "arn"],
        columns: &["inline_policies_std"],
        rows: Some(STATEMENT),
        compute,
    })
}

pub(super) const ALL: &[Derivation] = &[
    inline("aws_iam_role", |from| inlined("role", from)),
    inline("aws_iam_user", |from| inlined("user", from)),
    inline("aws_iam_group", |from| inlined("group", from)),
    Derivation::Each(Each {
        table: "aws_iam_policy",
        from: &["policy", "arn", "name"],
        columns: &["policy_std"],
        rows: Some(STATEMENT),
        compute: managed,
    }),
];

/// An inline policy as it is stored. A document that is no JSON is a text.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Inline {
    policy_name: String,
    policy_document: Value,
}

/// The policies of a column `inline_policies`, each with its name: one that cannot be read would hide what it grants.
pub(super) fn inline_policies(text: &str) -> Result<Vec<(String, Policy)>, String> {
    let policies: Vec<Inline> =
        serde_json::from_str(text).map_err(|error| format!("no list of policies: {error}"))?;
    let policy = |Inline { policy_name: name, policy_document: document }| {
        let policy = Policy::parse(&document.as_str().map_or_else(|| document.to_string(), str::to_owned));
        policy.map_err(|error| format!("policy {name}: {error}")).map(|policy| (name, policy))
    };
    policies.into_iter().map(policy).collect()
}

/// The inline policies of a role, user or group.
fn inlined(kind: &'static str, from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(text), Some(arn)) = (from[0], from[1]) else { return Ok(Made::default()) };
    let (mut documents, mut rows) = (Vec::new(), Vec::new());
    for (name, policy) in inline_policies(text)? {
        rows.extend(rows_of(&policy, Holder { kind, arn, name: &name }));
        documents.push(json!({ "PolicyDocument": policy.value(), "PolicyName": name }));
    }
    Ok(Made { cells: vec![Value::Array(documents).into()], rows })
}

fn managed(from: &[Option<&str>]) -> Result<Made, String> {
    let (Some(text), Some(arn), Some(name)) = (from[0], from[1], from[2]) else { return Ok(Made::default()) };
    let policy = Policy::parse(text)?;
    let rows = rows_of(&policy, Holder { kind: "policy", arn, name }).collect();
    Ok(Made { cells: vec![policy.std().into()], rows })
}

/// What holds a policy, and what the policy is called there.
#[derive(Clone, Copy)]
struct Holder<'a> {
    kind: &'static str,
    arn: &'a str,
    name: &'a str,
}

fn rows_of<'p>(policy: &'p Policy, holder: Holder<'p>) -> impl Iterator<Item = Row> + 'p {
    policy.rules().map(move |rule| {
        Row::new(STATEMENT)
            .set("source_arn", holder.arn)
            .set("source_type", holder.kind)
            .set("policy_name", holder.name)
            .set("is_inline", holder.kind != "policy")
            .set("is_aws_managed", holder.arn.split(':').nth(4) == Some("aws"))
            .set("statement_number", rule.number)
            .set("sid", rule.sid)
            .set("effect", rule.effect)
            .set("action", rule.action)
            .set("not_actions", rule.not_actions)
            .set("resource", rule.resource)
            .set("not_resources", rule.not_resources)
            .set("resource_scope", rule.resource_scope)
            .set("condition", rule.condition)
            .set("is_scoped_by_condition", rule.is_scoped_by_condition)
    })
}
