//! Rules, listed for each bus, and their targets.

use crate::collect::{Cx, Subject, always, answered, said};
use crate::schema::{Detail, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_eventbridge::types::{Rule, Target};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const LIST_RULES: Operation = Operation::new("events", "ListRules");
const LIST_TARGETS_BY_RULE: Operation = Operation::new("events", "ListTargetsByRule");

const TABLE: &str = "aws_eventbridge_rule";

pub(super) const RULE: Table = Table {
    name: TABLE,
    list: LIST_RULES,
    details: &[Detail { operation: LIST_TARGETS_BY_RULE, columns: &["targets"] }],
};

/// Puts the rules of one bus.
pub(super) async fn put_rules(cx: &Cx, bus: &Subject, bus_arn: &str) {
    let request = cx.clients().events().list_rules().event_bus_name(bus_arn).limit(100);
    let (here, row, bus_arn) = (cx.clone(), bus.row(), bus_arn.to_owned());
    cx.detail(LIST_RULES, bus, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut found = Vec::new();
        let ended = loop {
            let page = pages
                .next()
                .await
                .and_then(|page| page.map(|page| answered(LIST_RULES, page.rules, "Rules")).transpose());
            match page {
                Ok(Some(rules)) => found.extend(rules),
                Ok(None) => break Ok(row),
                Err(failure) => break Err(failure),
            }
        };
        // A list without an end names its rules again and again, and each is asked about once.
        let mut known = BTreeSet::new();
        found.retain(|rule: &Rule| known.insert(rule.arn().map(str::to_owned)));
        for rule in &found {
            put(&here, &bus_arn, rule).await;
        }
        ended
    })
    .await;
}

async fn put(cx: &Cx, bus_arn: &str, rule: &Rule) {
    cx.put(row(bus_arn, rule)).await;
    let Some(arn) = rule.arn() else { return };
    let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]);
    let request = cx.clients().events().list_targets_by_rule().event_bus_name(bus_arn).limit(100);
    let (row, name) = (subject.row(), rule.name());
    cx.detail_within(LIST_TARGETS_BY_RULE, &subject, |call| async move {
        let request = request.rule(answered(LIST_TARGETS_BY_RULE, name, "Rules.Name")?);
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        let mut targets = Vec::new();
        while let Some(page) = pages.next().await? {
            targets.extend(answered(LIST_TARGETS_BY_RULE, page.targets, "Targets")?);
        }
        Ok(row.set("targets", targets.iter().map(target).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn row(bus_arn: &str, rule: &Rule) -> Row {
    let name = always(rule.name(), "Rules.Name");
    let state = rule.state().map(|state| state.as_str());
    Row::new(TABLE)
        .set("arn", always(rule.arn(), "Rules.Arn"))
        .set("name", name)
        .set("event_bus_arn", bus_arn)
        .set("event_bus_name", rule.event_bus_name())
        .set("description", rule.description())
        .set("state", always(state, "Rules.State"))
        .set("schedule_expression", rule.schedule_expression())
        .set("managed_by", rule.managed_by())
        .set("title", name)
}

/// Not the input: it may hold anything.
fn target(target: &Target) -> Result<Value, Lacking> {
    let retry = target.retry_policy();
    Ok(json!({
        "Id": said(target.id()),
        "Arn": always(said(target.arn()), "Targets.Arn")?,
        "RoleArn": target.role_arn(),
        "DeadLetterArn": target.dead_letter_config().and_then(|config| config.arn()),
        "MaximumRetryAttempts": retry.and_then(|retry| retry.maximum_retry_attempts()),
        "MaximumEventAgeInSeconds": retry.and_then(|retry| retry.maximum_event_age_in_seconds()),
    }))
}
