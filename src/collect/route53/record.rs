//! Records, listed for each zone.

use super::arn;
use crate::collect::turns::Turns;
use crate::collect::{Call, Cx, Failure, Subject, always, given, said};
use crate::schema::{Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_route53::operation::list_resource_record_sets::ListResourceRecordSetsOutput;
use aws_sdk_route53::types::{AliasTarget, ResourceRecord, ResourceRecordSet};
use serde_json::{Value, json};

const LIST_RESOURCE_RECORD_SETS: Operation = Operation::new("route53", "ListResourceRecordSets");

const TABLE: &str = "aws_route53_record";

pub(super) const RECORD: Table = Table { name: TABLE, list: LIST_RESOURCE_RECORD_SETS, details: &[] };

/// https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
const PAGE: i32 = 300;

/// Puts the records of one zone.
pub(super) async fn put_records(cx: &Cx, zone: &Subject, id: &str) {
    let (here, empty, id) = (cx.clone(), zone.row(), id.to_owned());
    cx.detail(LIST_RESOURCE_RECORD_SETS, zone, |call| async move {
        list(&here, &call, &id).await?;
        Ok(empty)
    })
    .await;
}

/// A page names the next one by three things, of which the last is there among records of one name and type.
async fn list(cx: &Cx, call: &Call, zone_id: &str) -> Result<(), Failure> {
    let request = cx.clients().route53().list_resource_record_sets().hosted_zone_id(zone_id).max_items(PAGE);
    let (mut turns, mut next) = (Turns::default(), None::<ListResourceRecordSetsOutput>);
    while !turns.ended {
        let request = match &next {
            Some(page) => request
                .clone()
                .set_start_record_name(page.next_record_name.clone())
                .set_start_record_type(page.next_record_type.clone())
                .set_start_record_identifier(page.next_record_identifier.clone()),
            None => request.clone(),
        };
        let page = call.send(|| request.clone().send()).await?;
        let token = page.next_record_name().filter(|_| page.is_truncated()).map(|name| {
            let kind = page.next_record_type().map(|kind| kind.as_str());
            format!("{name} {kind:?} {:?}", page.next_record_identifier())
        });
        turns.turn(token.as_deref()).map_err(|why| Failure::malformed(LIST_RESOURCE_RECORD_SETS, why))?;
        turns.ended |= cx.is_sample();
        for record in page.resource_record_sets() {
            cx.put(row(cx, zone_id, record)).await;
        }
        next = Some(page);
    }
    Ok(())
}

/// A record has no ARN of its own.
fn row(cx: &Cx, zone_id: &str, record: &ResourceRecordSet) -> Row {
    let name = always(said(record.name()), "ResourceRecordSets.ResourceRecordSet.Name");
    let kind = always(said(record.r#type().as_str()), "ResourceRecordSets.ResourceRecordSet.Type");
    let set = record.set_identifier();
    let further = set.map(|set| format!("/{set}")).unwrap_or_default();
    let own = || {
        Ok::<_, Lacking>(arn(cx, "hostedzone", &format!("{zone_id}/recordset/{}/{}{further}", name?, kind?)))
    };
    Row::new(TABLE)
        .set("arn", own())
        .set("zone_id", zone_id)
        .set("name", name)
        .set("type", kind)
        .set("set_identifier", set)
        .set("weight", record.weight())
        .set("failover", record.failover().map(|failover| failover.as_str()))
        .set("latency_region", record.region().map(|region| region.as_str()))
        .set("multi_value_answer", record.multi_value_answer())
        .set("ttl", record.ttl())
        .set("records", records(record))
        .set("alias_target", record.alias_target().map(alias).transpose())
        .set("health_check_id", record.health_check_id())
        .set("title", name)
}

/// An alias has no values of its own.
fn records(record: &ResourceRecordSet) -> Result<Value, Lacking> {
    const VALUES: &str = "ResourceRecordSets.ResourceRecordSet.ResourceRecords";
    let is_other = record.alias_target().is_some() || record.traffic_policy_instance_id().is_some();
    let value = |one: &ResourceRecord| always(said(one.value()), VALUES).map(Value::from);
    match record.resource_records.as_ref() {
        None if is_other => Ok(json!([])),
        values => always(values, VALUES)?.iter().map(value).collect(),
    }
}

fn alias(of: &AliasTarget) -> Result<Value, Lacking> {
    let name = always(said(of.dns_name()), "ResourceRecordSets.ResourceRecordSet.AliasTarget.DNSName")?;
    Ok(given(json!({
        "HostedZoneId": said(of.hosted_zone_id()),
        "DNSName": name,
        "EvaluateTargetHealth": of.evaluate_target_health(),
    })))
}
