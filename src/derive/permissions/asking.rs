//! The roles of one account, and what is asked of them.

use super::super::principals::read::{Documents, Principal};
use super::super::together::{Partition, Record};
use crate::policy::{Action, Answer, Decision, Own, Question};
use crate::store::Row;
use serde_json::json;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The roles of the account, as far as somebody uses them.
pub(super) struct Roles<'d> {
    documents: &'d Documents<'d>,
    known: RefCell<BTreeMap<String, Option<Principal<'d>>>>,
}

/// One use of a role.
pub(super) struct Use<'a> {
    /// The resource that uses it.
    pub(super) arn: &'a str,
    pub(super) account: &'a str,
    /// ARN of the role, where it is known.
    pub(super) role: Option<&'a str>,
    pub(super) purpose: &'a str,
    /// What is reached.
    pub(super) target: &'a str,
    pub(super) needs: Vec<Need<'a>>,
}

/// What a use needs.
pub(super) struct Need<'a> {
    pub(super) action: Action,
    /// ARN of the resource, or its beginning.
    pub(super) resource: String,
    pub(super) is_prefix: bool,
    pub(super) own: Own<'a>,
}

impl<'a> Need<'a> {
    /// One action on one resource.
    pub(super) fn of(action: Action, resource: impl Into<String>, own: Own<'a>) -> Self {
        Self { action, resource: resource.into(), is_prefix: false, own }
    }
}

impl<'d> Roles<'d> {
    pub(super) fn of(documents: &'d Documents<'d>) -> Self {
        Self { documents, known: RefCell::default() }
    }

    /// The row of a use.
    pub(super) fn row(&self, table: &'static str, used: &Use<'_>) -> Row {
        let Decision { answer, because } = self.decide(used);
        let actions: Vec<_> = used.needs.iter().map(|need| need.action.name()).collect();
        Row::new(table)
            .set("arn", used.arn)
            .set("purpose", used.purpose)
            .set("target_arn", used.target)
            .set("role_arn", used.role)
            .set("actions", json!(actions))
            .set("is_allowed", answer.flag())
            .set("because", because)
    }

    /// Whether a use is allowed, and why.
    pub(super) fn decide(&self, used: &Use<'_>) -> Decision {
        let not_known = |because: String| Decision { answer: Answer::Open, because };
        let Some(role) = used.role else { return not_known("the role is not known".to_owned()) };
        if role.split(':').nth(4) != Some(used.account) {
            return not_known(format!("the role {role} is of another account"));
        }
        let mut known = self.known.borrow_mut();
        let found = known.entry(role.to_owned()).or_insert_with(|| self.documents.role(role));
        let Some(principal) = found else {
            return Decision { answer: Answer::No, because: format!("the role {role} does not exist") };
        };
        let each = used.needs.iter().map(|need| (need, decided(principal, used.account, need)));
        worst(role, each.collect())
    }
}

fn decided(principal: &Principal<'_>, account: &str, need: &Need<'_>) -> Decision {
    let owner = need.resource.split(':').nth(4).filter(|owner| !owner.is_empty()).unwrap_or(account);
    let question = Question {
        action: need.action,
        resource: &need.resource,
        is_prefix: need.is_prefix,
        account: owner,
        own: need.own,
    };
    principal.holder.may(&question, principal.not_read())
}

/// What all of them come to: the worst answer, with those that are so.
fn worst(role: &str, each: Vec<(&Need<'_>, Decision)>) -> Decision {
    let answer = each.iter().map(|(_, decision)| decision.answer).min().unwrap_or(Answer::Open);
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for (need, decision) in each.iter().filter(|(_, decision)| decision.answer == answer) {
        let name = need.action.name();
        match reasons.iter_mut().find(|(because, _)| *because == decision.because) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => reasons.push((&decision.because, vec![name])),
        }
    }
    let told: Vec<_> =
        reasons.iter().map(|(because, names)| format!("{}: {because}", names.join(", "))).collect();
    let verb = match answer {
        Answer::Yes => "may",
        Answer::No => "may not",
        Answer::Open => "may perhaps",
    };
    Decision { answer, because: format!("{role} {verb} {}", told.join("; ")) }
}

/// Reads the roles of an account for the rows that ask.
pub(super) fn with_roles(partition: &Partition, rows: impl FnOnce(&Roles<'_>) -> Vec<Row>) -> Vec<Row> {
    let documents = Documents::of(partition);
    rows(&Roles::of(&documents))
}

pub(super) const FUNCTION: &str = "aws_lambda_function";

/// What a function asks of its role: for which purpose, what is reached, and what it takes.
pub(super) type Asked<'a> = (&'static str, String, Vec<Need<'a>>);

/// A row for each thing that a function asks of its role, for all functions of the account and region.
pub(super) fn of_functions<'p, 'a>(
    partition: &'p Partition,
    table: &'static str,
    asked: impl Fn(Record<'p>) -> Option<Vec<Asked<'a>>>,
) -> Vec<Row> {
    with_roles(partition, |roles| {
        let rows = partition.rows(FUNCTION).filter_map(|function| {
            let (arn, account) = (function.text("arn")?, function.text("account_id")?);
            let role = function.text("role");
            let rows = asked(function)?.into_iter().map(|(purpose, target, needs)| {
                roles.row(table, &Use { arn, account, role, purpose, target: &target, needs })
            });
            Some(rows.collect::<Vec<_>>())
        });
        rows.flatten().collect()
    })
}

/// What the variables of a function name; none where they were not read.
pub(super) fn named_in_environment(function: Record<'_>) -> Option<BTreeSet<String>> {
    let named = function.json("environment_references")?;
    Some(named.as_object()?.values().filter_map(|value| value.as_str().map(str::to_owned)).collect())
}

/// What it takes to write to a log group: IAM compares the ARNs of its streams.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html>
pub(super) fn writing_logs<'a>(group_arn: &str) -> Vec<Need<'a>> {
    let streams = format!("{group_arn}:log-stream:");
    let need = |action| Need { action, resource: streams.clone(), is_prefix: true, own: Own::Nothing };
    [Action::CREATE_LOG_STREAM, Action::PUT_LOG_EVENTS].map(need).into()
}
