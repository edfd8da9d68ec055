//! What the tasks of state machines call, by the role of the machine.
//!
//! <https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html>

use super::asking::{Need, Roles, Use, with_roles};
use super::own::{Read, own, policies};
use super::receivers::{self, Receivers, decision, open};
use super::trusted::{Trusts, all};
use crate::derive::together::{From, Partition, Record};
use crate::policy::{Action, Answer, Decision, Own, Source};
use crate::store::Row;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const TABLE: &str = "aws_sfn_state_machine_permission";
const MACHINE: &str = "aws_sfn_state_machine";
const DYNAMODB: &str = "aws_dynamodb_table";
const SERVICE: &str = "states.amazonaws.com";

pub(super) const FROM: &[From] = &[
    (MACHINE, &["account_id", "region", "arn", "role_arn", "states"]),
    receivers::OF_FUNCTIONS,
    receivers::OF_ALIASES,
    receivers::OF_QUEUES,
    receivers::OF_TOPICS,
    (DYNAMODB, &["arn", "policy"]),
];

/// Where a state machine is.
#[derive(Clone, Copy)]
struct Machine<'a> {
    arn: &'a str,
    account: &'a str,
    region: &'a str,
    role: Option<&'a str>,
}

/// What decides.
struct Decider<'d, 'r> {
    receivers: Receivers<'d>,
    tables: BTreeMap<&'d str, Read>,
    trusts: Trusts<'d>,
    roles: &'d Roles<'r>,
}

pub(super) fn rows(partition: &Partition) -> Vec<Row> {
    let (receivers, tables) = (Receivers::of(partition), policies(partition, DYNAMODB));
    let trusts = Trusts::of(partition);
    with_roles(partition, |roles| {
        let decider = Decider { receivers, tables, trusts, roles };
        partition.rows(MACHINE).flat_map(|row| of_machine(&decider, row).unwrap_or_default()).collect()
    })
}

fn of_machine(decider: &Decider<'_, '_>, row: Record<'_>) -> Option<Vec<Row>> {
    let machine = Machine {
        arn: row.text("arn")?,
        account: row.text("account_id")?,
        region: row.text("region")?,
        role: row.text("role_arn"),
    };
    let states = row.json("states")?;
    let mut called: BTreeMap<String, Vec<Action>> = BTreeMap::new();
    for (target, action) in states.as_array()?.iter().filter_map(|state| machine.called(state)) {
        let actions = called.entry(target).or_default();
        if !actions.contains(&action) {
            actions.push(action);
        }
    }
    let row = |(target, actions): (String, Vec<Action>)| {
        let decision = decider.decide(machine, &target, &actions);
        let actions: Vec<_> = actions.iter().map(|action| action.name()).collect();
        Row::new(TABLE)
            .set("arn", machine.arn)
            .set("purpose", "task")
            .set("target_arn", target)
            .set("role_arn", machine.role)
            .set("actions", json!(actions))
            .set("is_allowed", decision.answer.flag())
            .set("because", decision.because)
    };
    Some(called.into_iter().map(row).collect())
}

impl Machine<'_> {
    fn arn_of(&self, service: &str, resource: &str) -> String {
        let partition = self.arn.split(':').nth(1).unwrap_or("aws");
        format!("arn:{partition}:{service}:{}:{}:{resource}", self.region, self.account)
    }

    /// What a state calls, and what that takes; none for what it does not name, and what is not followed.
    fn called(&self, state: &Value) -> Option<(String, Action)> {
        let resource = state["Resource"].as_str().filter(|_| state["Type"] == "Task")?;
        if resource.split(':').nth(2) == Some("lambda") {
            return Some((resource.to_owned(), Action::INVOKE_FUNCTION));
        }
        let whole = |name: &str, spell: &dyn Fn(&str) -> Option<String>| {
            let value = state["Named"][name].as_str()?;
            if value.starts_with("arn:") { Some(value.to_owned()) } else { spell(value) }
        };
        // `.sync` and `.waitForTaskToken` say how long it waits.
        let integration = resource.split_once(":states:::")?.1.split('.').next()?;
        let of_table = |name: &str| Some(self.arn_of("dynamodb", &format!("table/{name}")));
        let table = |action| Some((whole("TableName", &of_table)?, action));
        match integration {
            "lambda:invoke" => {
                let function = |name: &str| Some(self.arn_of("lambda", &format!("function:{name}")));
                Some((whole("FunctionName", &function)?, Action::INVOKE_FUNCTION))
            }
            "sqs:sendMessage" => Some((whole("QueueUrl", &|url| self.queue(url))?, Action::SEND_MESSAGE)),
            "sns:publish" => {
                let topic = whole("TopicArn", &|_| None).or_else(|| whole("TargetArn", &|_| None));
                Some((topic?, Action::PUBLISH))
            }
            "states:startExecution" => Some((whole("StateMachineArn", &|_| None)?, Action::START_EXECUTION)),
            "dynamodb:putItem" => table(Action::PUT_ITEM),
            "dynamodb:getItem" => table(Action::GET_ITEM),
            "dynamodb:updateItem" => table(Action::UPDATE_ITEM),
            "dynamodb:deleteItem" => table(Action::DELETE_ITEM),
            _ => None,
        }
    }

    /// `https://sqs.eu-west-1.amazonaws.com/111111111111/orders`
    fn queue(&self, url: &str) -> Option<String> {
        let (host, path) = url.strip_prefix("https://sqs.")?.split_once('/')?;
        let (account, name) = path.split_once('/')?;
        let partition = self.arn.split(':').nth(1).unwrap_or("aws");
        Some(format!("arn:{partition}:sqs:{}:{account}:{name}", host.split('.').next()?))
    }
}

impl Decider<'_, '_> {
    fn decide(&self, machine: Machine<'_>, target: &str, actions: &[Action]) -> Decision {
        let missing = self.missing(target, machine);
        // What is gone says nothing of who may reach it.
        let is_gone = missing.as_ref().is_some_and(|decision| decision.answer == Answer::No);
        let own = if is_gone { Own::Nothing } else { self.own(target) };
        let needs = actions.iter().map(|action| Need::of(*action, target, own)).collect();
        let Machine { arn, account, role, .. } = machine;
        let may = self.roles.decide(&Use { arn, account, role, purpose: "task", target, needs });
        let source = [Source { arn, account }];
        let trust = role.and_then(|role| self.trusts.let_in(role, SERVICE, &source));
        all(missing.into_iter().chain([may]).chain(trust))
    }

    fn own(&self, target: &str) -> Own<'_> {
        if is_table(target) { own(&self.tables, target) } else { self.receivers.own(target) }
    }

    fn missing(&self, target: &str, machine: Machine<'_>) -> Option<Decision> {
        if !is_table(target) {
            return self.receivers.missing(target, (machine.account, machine.region));
        }
        if !target.starts_with(&machine.arn_of("dynamodb", "")) {
            return Some(open("the table is of another account or region".to_owned()));
        }
        (!self.tables.contains_key(target))
            .then(|| decision(Answer::No, format!("the table {target} does not exist")))
    }
}

fn is_table(target: &str) -> bool {
    target.split(':').nth(2) == Some("dynamodb")
}

#[cfg(test)]
mod tests {
    use super::Machine;
    use serde_json::{Value, json};

    fn called(resource: &str, named: &Value) -> Option<String> {
        let arn = "arn:aws:states:eu:1:stateMachine:m";
        let machine = Machine { arn, account: "1", region: "eu", role: None };
        let state = json!({ "Type": "Task", "Resource": resource, "Named": named });
        machine.called(&state).map(|(target, action)| format!("{} {target}", action.name()))
    }

    #[test]
    fn what_a_task_calls_is_named_by_its_resource_or_its_arguments() {
        let of = |resource: &str, named: Value| called(resource, &named).unwrap_or_default();
        let function = "arn:aws:lambda:eu:1:function:f";
        assert_eq!(of(function, json!({})), format!("lambda:InvokeFunction {function}"));
        let invoke = "arn:aws:states:::lambda:invoke.waitForTaskToken";
        assert_eq!(of(invoke, json!({ "FunctionName": "f" })), format!("lambda:InvokeFunction {function}"));
        assert_eq!(
            of(invoke, json!({ "FunctionName": function })),
            format!("lambda:InvokeFunction {function}")
        );
        let url = json!({ "QueueUrl": "https://sqs.eu.amazonaws.com/1/q" });
        assert_eq!(of("arn:aws:states:::sqs:sendMessage", url), "sqs:SendMessage arn:aws:sqs:eu:1:q");
        let table = json!({ "TableName": "t" });
        let put = "dynamodb:PutItem arn:aws:dynamodb:eu:1:table/t";
        assert_eq!(of("arn:aws:states:::dynamodb:putItem", table), put);
        assert_eq!(of(invoke, json!({})), "");
        assert_eq!(of("arn:aws:states:::aws-sdk:ec2:stopInstances", json!({})), "");
    }
}
