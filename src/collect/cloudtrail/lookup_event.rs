//! What happened lately. Events can be looked for by one attribute, twice a second: those that change something are.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_cloudtrail::types::{Event, LookupAttribute, LookupAttributeKey};
use aws_smithy_types::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const LOOKUP_EVENTS: Operation = Operation::new("cloudtrail", "LookupEvents");

/// How far is looked back; CloudTrail keeps events for 90 days.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Pages that are asked for at most, half a second each.
const PAGES: usize = 60;
/// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
const PAGE: i32 = 50;

pub(super) const LOOKUP_EVENT: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_cloudtrail_lookup_event", list: LOOKUP_EVENTS, details: &[] },
            Table { name: "aws_cloudtrail_lookup_window", list: LOOKUP_EVENTS, details: &[] },
        ],
        &[include_str!("lookup_event.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let (since, now) = (cx.started_at() - LOOKED_BACK, cx.started_at());
    let changing = LookupAttribute::builder()
        .attribute_key(LookupAttributeKey::ReadOnly)
        .attribute_value("false")
        .build()
        .map_err(|error| Failure::malformed(LOOKUP_EVENTS, error))?;
    let request = cx.clients().cloudtrail().lookup_events().lookup_attributes(changing).max_results(PAGE);
    let request = request
        .start_time(DateTime::from_secs(since.as_second()))
        .end_time(DateTime::from_secs(now.as_second()));
    let mut pages = cx
        .call(LOOKUP_EVENTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut known_since = Ok(since);
    for _ in 0..PAGES {
        let Some(page) = pages.next().await? else {
            known_since = Ok(since);
            break;
        };
        for event in answered(LOOKUP_EVENTS, page.events, "Events")? {
            // Of the last second that was read there may be more.
            known_since =
                always(time(&event), "Events.EventTime").map(|time| time + SignedDuration::from_secs(1));
            cx.put(row(&cx, &event)).await;
        }
    }
    let known_since = known_since.map(|time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    let row = Row::new("aws_cloudtrail_lookup_window")
        .set("arn", cx.arn("cloudtrail", "events"))
        .set("known_since", known_since)
        .set("title", cx.region());
    cx.put(row).await;
    Ok(())
}

/// Events are sorted by it, the newest first.
fn time(event: &Event) -> Option<Timestamp> {
    Timestamp::from_second(event.event_time()?.secs()).ok()
}

/// Of the event as it was recorded only who and how it ended is kept: what was asked for may hold secrets.
fn row(cx: &Cx, event: &Event) -> Row {
    let id = always(event.event_id(), "Events.EventId");
    let name = always(event.event_name(), "Events.EventName");
    let recorded = event.cloud_trail_event().and_then(|text| serde_json::from_str::<Value>(text).ok());
    let recorded = always(recorded.filter(Value::is_object), "Events.CloudTrailEvent");
    let said = |pointer: &str| -> Result<String, Lacking> {
        let event = recorded.as_ref().map_err(|lacking| *lacking)?;
        Ok(event.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned())
    };
    // The role of a session is its issuer.
    let issuer = said("/userIdentity/sessionContext/sessionIssuer/arn");
    let arn =
        issuer.and_then(|issuer| if issuer.is_empty() { said("/userIdentity/arn") } else { Ok(issuer) });
    let resources: Value = event
        .resources()
        .iter()
        .map(|it| json!({ "ResourceType": it.resource_type(), "ResourceName": it.resource_name() }))
        .collect();
    Row::new("aws_cloudtrail_lookup_event")
        .set("arn", id.map(|id| cx.arn("cloudtrail", &format!("event/{id}"))))
        .set("event_id", id)
        .set("event_name", name)
        .set("event_source", event.event_source())
        .set("event_time", always(event.event_time(), "Events.EventTime"))
        .set("username", event.username())
        .set("identity_type", said("/userIdentity/type"))
        .set("identity_arn", arn)
        .set("invoked_by", said("/userIdentity/invokedBy"))
        .set("error_code", said("/errorCode"))
        .set("resources", resources)
        .set("title", name.map(|name| format!("{name} of {}", event.event_source().unwrap_or("a service"))))
}
