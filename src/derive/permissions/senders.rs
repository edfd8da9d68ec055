//! What rules, schedules and pipes send to: by a role, or by the policy of what takes it.
//!
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html>
//! <https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html>

use super::asking::{Need, Roles, Use, with_roles};
use super::receivers::{self, Receivers, decision, open};
use super::trusted::{Trusts, all};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Answer, Decision, Own, Source};
use crate::store::Row;
use serde_json::json;
use std::collections::BTreeMap;

const RULE: &str = "aws_eventbridge_rule";
const SCHEDULE: &str = "aws_scheduler_schedule";
const PIPE: &str = "aws_pipes_pipe";

pub(super) const OF_RULES: &[From] = &[
    (RULE, &["account_id", "region", "arn", "targets"]),
    receivers::OF_FUNCTIONS,
    receivers::OF_ALIASES,
    receivers::OF_QUEUES,
    receivers::OF_TOPICS,
    receivers::OF_BUSES,
    receivers::OF_MACHINES,
];

pub(super) const OF_SCHEDULES: &[From] = &[
    (SCHEDULE, &["account_id", "region", "arn", "group_name", "target"]),
    receivers::OF_FUNCTIONS,
    receivers::OF_ALIASES,
    receivers::OF_QUEUES,
    receivers::OF_TOPICS,
    receivers::OF_BUSES,
    receivers::OF_MACHINES,
];

pub(super) const OF_PIPES: &[From] = &[
    (PIPE, &["account_id", "region", "arn", "source", "target", "role_arn"]),
    receivers::OF_FUNCTIONS,
    receivers::OF_ALIASES,
    receivers::OF_QUEUES,
    receivers::OF_TOPICS,
    receivers::OF_BUSES,
    receivers::OF_MACHINES,
];

/// Who sends, and on behalf of what.
struct Sender<'a> {
    table: &'static str,
    arn: &'a str,
    account: &'a str,
    region: &'a str,
    service: &'static str,
    /// What the service says that it acts for.
    sources: Vec<String>,
}

/// The actions that it takes, and whether they are allowed.
type Answered = (Vec<&'static str>, Decision);

/// All that decides.
struct Decider<'d, 'r> {
    receivers: Receivers<'d>,
    trusts: Trusts<'d>,
    roles: &'d Roles<'r>,
}

fn decided(partition: &Partition, rows: impl Fn(&Decider<'_, '_>) -> Vec<Row>) -> Vec<Row> {
    let (receivers, trusts) = (Receivers::of(partition), Trusts::of(partition));
    with_roles(partition, |roles| rows(&Decider { receivers, trusts, roles }))
}

pub(super) fn of_rules(partition: &Partition) -> Vec<Row> {
    decided(partition, |decider| partition.rows(RULE).flat_map(|row| of_rule(decider, row)).collect())
}

fn of_rule(decider: &Decider<'_, '_>, row: Record<'_>) -> Vec<Row> {
    let Some(sender) = sender(row, "aws_eventbridge_rule_permission", "events.amazonaws.com") else {
        return Vec::new();
    };
    let targets = row.json("targets").unwrap_or_default();
    let uses = targets.as_array().into_iter().flatten().flat_map(|target| {
        let arn = target["Arn"].as_str();
        let delivery =
            arn.map(|arn| ("delivery", arn, decider.delivery(&sender, arn, target["RoleArn"].as_str())));
        // The role is not used for what failed.
        let dead = target["DeadLetterArn"].as_str();
        let dead = dead.map(|arn| ("dead_letter", arn, decider.without_role(&sender, arn)));
        delivery.into_iter().chain(dead).map(move |(purpose, arn, answered)| {
            let role = if purpose == "delivery" { target["RoleArn"].as_str() } else { None };
            (purpose, arn.to_owned(), role.map(str::to_owned), answered)
        })
    });
    sender.rows(uses)
}

pub(super) fn of_schedules(partition: &Partition) -> Vec<Row> {
    decided(partition, |decider| partition.rows(SCHEDULE).flat_map(|row| of_schedule(decider, row)).collect())
}

fn of_schedule(decider: &Decider<'_, '_>, row: Record<'_>) -> Vec<Row> {
    let sender = sender(row, "aws_scheduler_schedule_permission", "scheduler.amazonaws.com");
    let (Some(mut sender), Some(target)) = (sender, row.json("target")) else { return Vec::new() };
    if let Some(group) = row.text("group_name") {
        // The trust policy names the group.
        // https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
        let partition = sender.arn.split(':').nth(1).unwrap_or("aws");
        let (region, account) = (sender.region, sender.account);
        sender.sources.push(format!("arn:{partition}:scheduler:{region}:{account}:schedule-group/{group}"));
    }
    let role = target["RoleArn"].as_str();
    let uses = [("delivery", &target["Arn"]), ("dead_letter", &target["DeadLetterArn"])];
    let uses = uses.into_iter().filter_map(|(purpose, arn)| {
        let arn = arn.as_str()?;
        Some((purpose, arn.to_owned(), role.map(str::to_owned), decider.with_role(&sender, arn, role)))
    });
    sender.rows(uses)
}

pub(super) fn of_pipes(partition: &Partition) -> Vec<Row> {
    decided(partition, |decider| partition.rows(PIPE).flat_map(|row| of_pipe(decider, row)).collect())
}

fn of_pipe(decider: &Decider<'_, '_>, row: Record<'_>) -> Vec<Row> {
    let Some(sender) = sender(row, "aws_pipes_pipe_permission", "pipes.amazonaws.com") else {
        return Vec::new();
    };
    let role = row.text("role_arn");
    let delivery = row.text("target").map(|arn| ("delivery", arn, decider.with_role(&sender, arn, role)));
    let queue = row.text("source").filter(|arn| arn.split(':').nth(2) == Some("sqs"));
    let source = queue.map(|arn| ("source", arn, decider.reading(&sender, arn, role)));
    let uses = delivery.into_iter().chain(source);
    let role = role.map(str::to_owned);
    sender.rows(uses.map(|(purpose, arn, answered)| (purpose, arn.to_owned(), role.clone(), answered)))
}

fn sender<'a>(row: Record<'a>, table: &'static str, service: &'static str) -> Option<Sender<'a>> {
    let (arn, account, region) = (row.text("arn")?, row.text("account_id")?, row.text("region")?);
    Some(Sender { table, arn, account, region, service, sources: vec![arn.to_owned()] })
}

impl Sender<'_> {
    /// A row for each purpose and target; of several uses of one the worst.
    fn rows(&self, uses: impl Iterator<Item = (&'static str, String, Option<String>, Answered)>) -> Vec<Row> {
        let mut known: BTreeMap<(&str, String), (Option<String>, Answered)> = BTreeMap::new();
        for (purpose, target, role, answered) in uses {
            let is_worse = |before: &(Option<String>, Answered)| answered.1.answer < before.1.1.answer;
            let key = (purpose, target);
            if known.get(&key).is_none_or(is_worse) {
                known.insert(key, (role, answered));
            }
        }
        let row = |((purpose, target), (role, (actions, decision))): (
            (&str, String),
            (Option<String>, Answered),
        )| {
            Row::new(self.table)
                .set("arn", self.arn)
                .set("purpose", purpose)
                .set("target_arn", target)
                .set("role_arn", role)
                .set("actions", json!(actions))
                .set("is_allowed", decision.answer.flag())
                .set("because", decision.because)
        };
        known.into_iter().map(row).collect()
    }

    fn sources(&self) -> Vec<Source<'_>> {
        self.sources.iter().map(|arn| Source { arn, account: self.account }).collect()
    }

    fn place(&self) -> (&str, &str) {
        (self.account, self.region)
    }
}

/// What a role needs to send to a target; none for what is not followed.
fn needed(target: &str) -> Option<&'static [Action]> {
    let parts: Vec<_> = target.splitn(6, ':').collect();
    let (service, rest) = (*parts.get(2)?, *parts.get(5)?);
    Some(match service {
        "lambda" => &[Action::INVOKE_FUNCTION],
        "sqs" => &[Action::SEND_MESSAGE],
        "sns" => &[Action::PUBLISH],
        "kinesis" => &[Action::PUT_RECORD],
        "firehose" => &[Action::PUT_FIREHOSE_RECORD, Action::PUT_FIREHOSE_RECORDS],
        "states" if rest.starts_with("stateMachine:") => &[Action::START_EXECUTION],
        "events" if rest.starts_with("event-bus/") => &[Action::PUT_EVENTS],
        "events" if rest.starts_with("api-destination/") => &[Action::INVOKE_API_DESTINATION],
        _ => return None,
    })
}

/// What only a role can send to.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html>
const BY_ROLE_ALONE: [&str; 5] = ["ecs", "events", "firehose", "kinesis", "states"];

impl Decider<'_, '_> {
    fn delivery(&self, sender: &Sender<'_>, target: &str, role: Option<&str>) -> Answered {
        if role.is_some() { self.with_role(sender, target, role) } else { self.without_role(sender, target) }
    }

    fn without_role(&self, sender: &Sender<'_>, target: &str) -> Answered {
        let service = target.split(':').nth(2).unwrap_or_default();
        if let Some(action) = Receivers::action(target) {
            let each = sender.sources().into_iter();
            let each =
                each.map(|source| self.receivers.admit(target, sender.service, source, sender.place()));
            let best = each.max_by_key(|decision| decision.answer);
            return (vec![action.name()], all(best));
        }
        // Buses of the account's own take events of their own account.
        let is_bus = target.contains(":event-bus/");
        let actions = needed(target).unwrap_or_default().iter().map(|action| action.name()).collect();
        let decision = if BY_ROLE_ALONE.contains(&service) && !is_bus {
            decision(Answer::No, format!("no role is set by which to reach {target}"))
        } else {
            open(format!("what lets it reach {target} is not followed"))
        };
        (actions, decision)
    }

    fn with_role(&self, sender: &Sender<'_>, target: &str, role: Option<&str>) -> Answered {
        let is_bound_to_wait =
            sender.table == "aws_pipes_pipe_permission" && target.contains(":stateMachine:");
        let Some(actions) = needed(target).filter(|_| !is_bound_to_wait) else {
            return (Vec::new(), open(format!("what it takes to reach {target} is not followed")));
        };
        self.asked(sender, target, role, actions)
    }

    /// Whether a pipe may read a queue.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html>
    fn reading(&self, sender: &Sender<'_>, queue: &str, role: Option<&str>) -> Answered {
        let actions = &[Action::RECEIVE_MESSAGE, Action::DELETE_MESSAGE, Action::GET_QUEUE_ATTRIBUTES];
        self.asked(sender, queue, role, actions)
    }

    fn asked(&self, sender: &Sender<'_>, target: &str, role: Option<&str>, actions: &[Action]) -> Answered {
        let there = self.receivers.missing(target, sender.place());
        // What is gone says nothing of who may reach it.
        let is_gone = there.as_ref().is_some_and(|decision| decision.answer == Answer::No);
        let own = if is_gone { Own::Nothing } else { self.receivers.own(target) };
        let need = |action: &Action| Need::of(*action, target, own);
        let needs: Vec<_> = actions.iter().map(need).collect();
        let used = Use { arn: sender.arn, account: sender.account, role, purpose: "delivery", target, needs };
        let may = self.roles.decide(&used);
        let trust = role.and_then(|role| self.trusts.let_in(role, sender.service, &sender.sources()));
        // What the role is not allowed, or lacks altogether, is told first.
        let each = there.into_iter().chain([may]).chain(trust);
        (actions.iter().map(|action| action.name()).collect(), all(each))
    }
}

#[cfg(test)]
mod tests {
    use super::needed;

    #[test]
    fn what_is_not_followed_needs_nothing_that_is_known() {
        assert_eq!(needed("arn:aws:scheduler:::aws-sdk:ec2:stopInstances"), None);
        assert_eq!(needed("arn:aws:states:eu:1:activity:a"), None);
        assert!(needed("arn:aws:states:eu:1:stateMachine:m").is_some());
        assert!(needed("arn:aws:events:eu:1:event-bus/b").is_some());
    }
}
