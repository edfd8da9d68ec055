//! Event buses, and what is listed for each of them: rules.

use super::rule::{RULE, put_rules};
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::policy::NO_POLICY;
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_eventbridge::types::EventBus;

const LIST_EVENT_BUSES: Operation = Operation::new("events", "ListEventBuses");

const TABLE: &str = "aws_eventbridge_bus";

pub(super) const EVENT_BUS: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: LIST_EVENT_BUSES, details: &[] }, RULE],
        &[include_str!("event_bus.sql"), include_str!("rule.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().events().list_event_buses().limit(100);
    let mut pages = cx
        .call(LIST_EVENT_BUSES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for bus in answered(LIST_EVENT_BUSES, page.event_buses, "EventBuses")? {
            cx.put(row(&bus)).await;
            let Some(arn) = bus.arn() else { continue };
            // Rules have ARNs of their own: those in scope may be of a bus that is not.
            let subject = Subject::new(TABLE, arn, &["ResourceNotFoundException"]).shared();
            put_rules(&cx, &subject, arn).await;
        }
    }
    Ok(())
}

/// AWS leaves the policy out of a bus that has none.
/// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EventBus.html>
fn row(bus: &EventBus) -> Row {
    let name = always(bus.name(), "EventBuses.Name");
    Row::new(TABLE)
        .set("arn", always(bus.arn(), "EventBuses.Arn"))
        .set("name", name)
        .set("description", bus.description())
        .set("policy", bus.policy().unwrap_or(NO_POLICY))
        .set("title", name)
}
