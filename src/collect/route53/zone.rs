//! Hosted zones, with the records of each.

use super::arn;
use super::record::{self, put_records};
use crate::collect::{Batches, Call, Cx, Failure, Part, Source, Subject, always, answered, given, said};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_route53::types::{HostedZone, TagResourceType, Vpc};
use serde_json::{Value, json};

const LIST_HOSTED_ZONES: Operation = Operation::new("route53", "ListHostedZones");
const GET_HOSTED_ZONE: Operation = Operation::new("route53", "GetHostedZone");
const LIST_TAGS_FOR_RESOURCES: Operation = Operation::new("route53", "ListTagsForResources");

const TABLE: &str = "aws_route53_zone";

/// https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResources.html
const BATCH: (Operation, usize) = (LIST_TAGS_FOR_RESOURCES, 10);

/// https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html
const PAGE: i32 = 100;

/// The word for a zone that is gone.
const GONE: &[&str] = &["NoSuchHostedZone"];

pub(super) const ZONE: Source = Source {
    family: Family::global(
        &[
            Table {
                name: TABLE,
                list: LIST_HOSTED_ZONES,
                details: &[
                    Detail { operation: GET_HOSTED_ZONE, columns: &["vpcs"] },
                    Detail { operation: LIST_TAGS_FOR_RESOURCES, columns: &["tags"] },
                ],
            },
            record::RECORD,
        ],
        &[include_str!("zone.sql"), include_str!("record.sql")],
    )
    .batched(&[BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut tags = Batches::new(&cx, BATCH, |cx, call, ids| Box::pin(ask(cx, call, ids)));
    let listed = list(&cx, &mut tags).await;
    tags.send().await;
    listed
}

async fn list(cx: &Cx, tags: &mut Batches<String>) -> Result<(), Failure> {
    let request = cx.clients().route53().list_hosted_zones().max_items(PAGE);
    let mut pages = cx
        .call(LIST_HOSTED_ZONES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.next_marker());
    while let Some(page) = pages.next().await? {
        for zone in page.hosted_zones() {
            let id = short(zone.id());
            cx.put(row(cx, zone, id)).await;
            let Some(id) = said(id) else { continue };
            let subject = Subject::new(TABLE, arn(cx, "hostedzone", id), GONE);
            put_vpcs(cx, &subject, id, is_private(zone)).await;
            put_records(cx, &subject, id).await;
            tags.add(subject, id.to_owned()).await;
        }
    }
    Ok(())
}

/// `/hostedzone/Z1` is called `Z1` everywhere else.
fn short(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn is_private(zone: &HostedZone) -> Option<bool> {
    zone.config().map(|config| config.private_zone())
}

fn row(cx: &Cx, zone: &HostedZone, id: &str) -> Row {
    let id = always(said(id), "HostedZones.HostedZone.Id");
    let name = always(said(zone.name()), "HostedZones.HostedZone.Name");
    Row::new(TABLE)
        .set("arn", id.map(|id| arn(cx, "hostedzone", id)))
        .set("id", id)
        .set("name", name)
        .set("private_zone", always(is_private(zone), "HostedZones.HostedZone.Config"))
        .set("comment", zone.config().and_then(|config| config.comment()))
        .set(
            "resource_record_set_count",
            always(zone.resource_record_set_count(), "HostedZones.HostedZone.ResourceRecordSetCount"),
        )
        .set("title", name)
}

/// Public zones have no VPCs.
async fn put_vpcs(cx: &Cx, subject: &Subject, id: &str, is_private: Option<bool>) {
    let row = subject.row();
    if is_private == Some(false) {
        cx.known(GET_HOSTED_ZONE, subject.clone(), Ok(row.set("vpcs", json!([])))).await;
        return;
    }
    let request = cx.clients().route53().get_hosted_zone().id(id);
    cx.detail(GET_HOSTED_ZONE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let all = answered(GET_HOSTED_ZONE, answer.vpcs, "VPCs")?;
        Ok(row.set("vpcs", all.iter().map(vpc).collect::<Result<Value, Lacking>>()))
    })
    .await;
}

fn vpc(of: &Vpc) -> Result<Value, Lacking> {
    let region = of.vpc_region().map(|region| region.as_str());
    Ok(given(json!({
        "VPCId": always(of.vpc_id(), "VPCs.VPC.VPCId")?,
        "VPCRegion": always(region, "VPCs.VPC.VPCRegion")?,
    })))
}

/// A call about many fails when one of them is gone.
async fn ask(cx: Cx, call: Call, ids: Vec<String>) -> Result<Vec<Part>, Failure> {
    match told(&cx, &call, &ids).await {
        Err(Failure { code: Some(code), .. }) if ids.len() > 1 && GONE.contains(&&*code) => {}
        answer => return answer,
    }
    let mut parts = Vec::new();
    for id in &ids {
        let answer = told(&cx, &call, std::slice::from_ref(id)).await;
        parts.extend(answer.unwrap_or_else(|failure| vec![Part::Failed(failure)]));
    }
    Ok(parts)
}

async fn told(cx: &Cx, call: &Call, ids: &[String]) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().route53().list_tags_for_resources();
    let request = request.resource_type(TagResourceType::Hostedzone).set_resource_ids(Some(ids.to_vec()));
    let answer = call.send(|| request.clone().send()).await?;
    let part = |id: &String| {
        let mut sets = answer.resource_tag_sets().iter();
        match sets.find(|set| set.resource_id().is_some_and(|of| short(of) == id)) {
            Some(set) => {
                let tags = Cell::tags(set.tags().iter().map(|tag| (tag.key(), tag.value())));
                Part::Read(Row::new(TABLE).set("tags", tags))
            }
            None => Part::Failed(Failure::malformed(
                LIST_TAGS_FOR_RESOURCES,
                "the answer lacks ResourceTagSets of the zone",
            )),
        }
    };
    Ok(ids.iter().map(part).collect())
}
