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
#[derive(Clone)]
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
        row(table, used, self.decide(used))
    }

    /// The row of a use that asks for one action, with some part of what begins as its ARN does.
    pub(super) fn row_of_part(&self, table: &'static str, used: &Use<'_>) -> Row {
        row(table, used, self.decide_of_part(used))
    }

    /// Whether the role may do it with all that begins so, with a part of it that policies name, or with nothing.
    pub(super) fn decide_of_part(&self, used: &Use<'_>) -> Decision {
        let whole = self.decide(used);
        if whole.answer != Answer::Open {
            return whole;
        }
        let of_part = |part: (String, bool)| {
            let need = used.needs.first()?.clone();
            let needs = vec![Need { resource: part.0, is_prefix: part.1, ..need }];
            let decision = self.decide(&Use { needs, ..*used });
            (decision.answer == Answer::Yes).then_some(decision)
        };
        self.parts(used).into_iter().find_map(of_part).unwrap_or(whole)
    }

    fn parts(&self, used: &Use<'_>) -> BTreeSet<(String, bool)> {
        let known = self.known.borrow();
        let principal = used.role.and_then(|role| known.get(role)?.as_ref());
        let (Some(principal), Some(need)) = (principal, used.needs.first()) else { return BTreeSet::new() };
        principal.holder.parts(&question(used.account, need))
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

fn row(table: &'static str, used: &Use<'_>, decision: Decision) -> Row {
    let Decision { answer, because } = decision;
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

fn decided(principal: &Principal<'_>, account: &str, need: &Need<'_>) -> Decision {
    principal.holder.may(&question(account, need), principal.not_read())
}

/// What is asked of a principal of the account. ARNs of buckets name no account: they are of this one.
fn question<'q>(account: &'q str, need: &'q Need<'_>) -> Question<'q> {
    let owner = need.resource.split(':').nth(4).filter(|owner| !owner.is_empty()).unwrap_or(account);
    Question {
        action: need.action,
        resource: &need.resource,
        is_prefix: need.is_prefix,
        account: owner,
        own: need.own,
    }
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

/// What the variables of a function name as a thing of this kind: whatever has an ARN, and what stands in a variable that is
/// called so, `ORDERS_TABLE` or `TABLE_NAME`; none where they were not read.
pub(super) fn named_as(function: Record<'_>, kind: &str) -> Option<BTreeSet<String>> {
    let named = function.json("environment_references")?;
    let is_of_kind = |name: &str| {
        let name = name.to_uppercase();
        let name = name.strip_suffix("NAME").unwrap_or(&name);
        name.trim_end_matches('_').ends_with(kind)
    };
    let meant = named.as_object()?.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
    let meant = meant.filter(|(name, value)| value.starts_with("arn:") || is_of_kind(name));
    Some(meant.map(|(_, value)| value.to_owned()).collect())
}

/// What it takes to write to a log group: IAM compares the ARNs of its streams.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html>
pub(super) fn writing_logs<'a>(group_arn: &str) -> Vec<Need<'a>> {
    let streams = format!("{group_arn}:log-stream:");
    let need = |action| Need { action, resource: streams.clone(), is_prefix: true, own: Own::Nothing };
    [Action::CREATE_LOG_STREAM, Action::PUT_LOG_EVENTS].map(need).into()
}
