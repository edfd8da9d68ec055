//! What takes messages and events of services: functions, queues and topics, with what their policies say of it.

use super::own::{Read, policies};
use crate::derive::together::{From, Partition};
use crate::policy::{Action, Answer, Decision, Fact, Own, Resource, Source};
use std::collections::{BTreeMap, BTreeSet};

const FUNCTION: &str = "aws_lambda_function";
const ALIAS: &str = "aws_lambda_alias";
const QUEUE: &str = "aws_sqs_queue";
const TOPIC: &str = "aws_sns_topic";
const BUS: &str = "aws_eventbridge_bus";
const MACHINE: &str = "aws_sfn_state_machine";

pub(super) const OF_FUNCTIONS: From = (FUNCTION, &["arn", "account_id", "policy"]);
pub(super) const OF_ALIASES: From = (ALIAS, &["arn", "policy"]);
pub(super) const OF_QUEUES: From = (QUEUE, &["arn", "policy"]);
pub(super) const OF_TOPICS: From = (TOPIC, &["arn", "policy"]);
pub(super) const OF_BUSES: From = (BUS, &["arn"]);
pub(super) const OF_MACHINES: From = (MACHINE, &["arn"]);

/// A policy that was not read leaves open whom it admits, and no more.
pub(super) const TOLD_OF_FUNCTIONS: From = (FUNCTION, &["policy"]);
pub(super) const TOLD_OF_ALIASES: From = (ALIAS, &["policy"]);
pub(super) const TOLD_OF_QUEUES: From = (QUEUE, &["policy"]);
pub(super) const TOLD_OF_TOPICS: From = (TOPIC, &["policy"]);

/// What is said of a version of a function that is there.
const OF_VERSION: &str = "the policy of a version is not read";

/// What a service asks of a receiver.
#[derive(Clone, Copy)]
struct Kind {
    table: &'static str,
    /// What it is, in words.
    name: &'static str,
    action: Action,
    lower: &'static str,
}

const KINDS: [(&str, Kind); 3] = [
    (
        "lambda",
        Kind {
            table: FUNCTION,
            name: "function",
            action: Action::INVOKE_FUNCTION,
            lower: "lambda:invokefunction",
        },
    ),
    ("sns", Kind { table: TOPIC, name: "topic", action: Action::PUBLISH, lower: "sns:publish" }),
    ("sqs", Kind { table: QUEUE, name: "queue", action: Action::SEND_MESSAGE, lower: "sqs:sendmessage" }),
];

/// No service calls a function by its URL.
/// <https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>
fn not_by_url() -> Vec<Fact> {
    let fact = |key| Fact { key, value: None, is_always: false, through: "its URL" };
    ["lambda:functionurlauthtype", "lambda:invokedviafunctionurl"].map(fact).into()
}

/// The receivers of an account and region.
pub(super) struct Receivers<'p> {
    policies: BTreeMap<&'static str, BTreeMap<&'p str, Read>>,
    /// What has no policy that is weighed here: what it is, with the ARNs of all that there are.
    others: BTreeMap<&'static str, BTreeSet<&'p str>>,
}

impl<'p> Receivers<'p> {
    /// Those among what is read.
    pub(super) fn of(partition: &'p Partition) -> Self {
        let tables = [FUNCTION, ALIAS, QUEUE, TOPIC].into_iter().filter(|table| partition.has(table));
        let arns = |table: &str| partition.rows(table).filter_map(|row| row.text("arn")).collect();
        let others = [("event bus", BUS), ("state machine", MACHINE)];
        let others = others.into_iter().filter(|(_, table)| partition.has(table));
        Self {
            policies: tables.map(|table| (table, policies(partition, table))).collect(),
            others: others.map(|(name, table)| (name, arns(table))).collect(),
        }
    }

    /// What its own policy says of principals of the account.
    pub(super) fn own(&self, target: &str) -> Own<'_> {
        let Some(kind) = kind(target) else { return Own::Nothing };
        let both = [kind.table, ALIAS];
        let tables = if kind.table == FUNCTION { &both[..] } else { &both[..1] };
        match tables.iter().find_map(|table| self.find(table, target)) {
            Some(Read::None) => Own::Nothing,
            Some(Read::Policy(policy)) => Own::Policy(policy),
            // Of another account or region, a version, or gone: nothing is known of it.
            Some(Read::Unknown) | None => Own::NotRead,
        }
    }

    /// Why a target cannot be reached whatever policies say, or perhaps not: it is gone, or elsewhere.
    pub(super) fn missing(&self, target: &str, at: (&str, &str)) -> Option<Decision> {
        if kind(target).is_some() {
            return self.there(target, at).err().filter(|decision| decision.because != OF_VERSION);
        }
        let parts: Vec<_> = target.split(':').collect();
        let rest = *parts.get(5)?;
        let (name, whole) = if rest == "stateMachine" {
            ("state machine", parts.get(..7)?.join(":"))
        } else if parts.get(2) == Some(&"events") && rest.starts_with("event-bus/") {
            ("event bus", target.to_owned())
        } else {
            return None;
        };
        if parts.get(3) != Some(&at.1) || parts.get(4) != Some(&at.0) {
            return Some(open(format!("the {name} is of another account or region")));
        }
        let known = self.others.get(name)?;
        (!known.contains(whole.as_str()))
            .then(|| decision(Answer::No, format!("the {name} {target} does not exist")))
    }

    fn find(&self, table: &str, arn: &str) -> Option<&Read> {
        self.policies.get(table)?.get(arn)
    }

    /// What it takes to send to it; none for what takes no messages, or has no policy of its own.
    pub(super) fn action(target: &str) -> Option<Action> {
        kind(target).map(|kind| kind.action)
    }

    /// Whether a service may send to a target on behalf of a resource: the target's own policy must let it.
    pub(super) fn admit(
        &self,
        target: &str,
        service: &str,
        source: Source<'_>,
        at: (&str, &str),
    ) -> Decision {
        let read = match self.there(target, at) {
            Ok(read) => read,
            Err(decision) => return decision,
        };
        let Some(kind) = kind(target) else { return open("its policy is not followed".to_owned()) };
        let no = || decision(Answer::No, format!("the policy of the {} does not admit {service}", kind.name));
        let policy = match read {
            Read::Unknown => return open(format!("the policy of the {} could not be read", kind.name)),
            Read::None => return no(),
            Read::Policy(policy) => policy,
        };
        let facts = not_by_url();
        let prefix = kind.lower.split(':').next().unwrap_or_default();
        let asked = [kind.lower];
        let resource = Resource {
            arn: target,
            account: at.0,
            service: prefix,
            separator: ":",
            facts: &facts,
            asked: &asked,
        };
        let each = policy.access(resource).into_iter().map(|access| access.lets(service, kind.lower, source));
        match each.max().unwrap_or(Answer::No) {
            Answer::No => no(),
            Answer::Open => open(format!(
                "the policy of the {} admits {service} under conditions that are not judged",
                kind.name
            )),
            Answer::Yes => decision(Answer::Yes, format!("the policy of the {} admits {service}", kind.name)),
        }
    }

    /// Whether a target is there, with what was read of its policy; what is known without it where that is all.
    pub(super) fn there(&self, target: &str, (account, region): (&str, &str)) -> Result<&Read, Decision> {
        let Some(kind) = kind(target) else { return Err(open("nobody looked for it".to_owned())) };
        let parts: Vec<_> = target.split(':').collect();
        if parts.get(3) != Some(&region) || parts.get(4) != Some(&account) {
            return Err(open(format!("the {} is of another account or region", kind.name)));
        }
        let gone = |name: &str| decision(Answer::No, format!("the {name} {target} does not exist"));
        let (table, found) = match (kind.table, parts.get(7)) {
            (FUNCTION, Some(qualifier)) => {
                let function = parts[..7].join(":");
                if self.find(FUNCTION, &function).is_none() {
                    return Err(gone("function"));
                }
                if is_version(qualifier) {
                    return Err(open(OF_VERSION.to_owned()));
                }
                ("alias", self.find(ALIAS, target))
            }
            (table, _) => (kind.name, self.find(table, target)),
        };
        found.ok_or_else(|| gone(table))
    }
}

/// A number, or `$LATEST`; an alias has another name.
fn is_version(qualifier: &str) -> bool {
    qualifier == "$LATEST" || qualifier.bytes().all(|digit| digit.is_ascii_digit())
}

fn kind(target: &str) -> Option<Kind> {
    let service = target.split(':').nth(2)?;
    KINDS.iter().find(|(known, _)| *known == service).map(|(_, kind)| *kind)
}

pub(super) const fn decision(answer: Answer, because: String) -> Decision {
    Decision { answer, because }
}

pub(super) const fn open(because: String) -> Decision {
    decision(Answer::Open, because)
}
