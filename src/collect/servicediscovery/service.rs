//! Services, with the instances of each.

use super::instance::{self, put_instances};
use super::namespace::{LIST_TAGS_FOR_RESOURCE, put_tags};
use super::{GONE, PAGE};
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::Row;
use aws_sdk_servicediscovery::types::ServiceSummary;

const LIST_SERVICES: Operation = Operation::new("servicediscovery", "ListServices");
const GET_SERVICE: Operation = Operation::new("servicediscovery", "GetService");

const TABLE: &str = "aws_service_discovery_service";

pub(super) const SERVICE: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: LIST_SERVICES,
                details: &[
                    Detail { operation: GET_SERVICE, columns: &["namespace_id"] },
                    Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
                ],
            },
            instance::INSTANCE,
        ],
        &[include_str!("service.sql"), include_str!("instance.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().servicediscovery().list_services().max_results(PAGE);
    let mut pages = cx
        .call(LIST_SERVICES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for service in answered(LIST_SERVICES, page.services, "Services")? {
            cx.put(row(&service)).await;
            let (Some(arn), Some(id)) = (service.arn(), service.id()) else { continue };
            let subject = Subject::new(TABLE, arn, GONE);
            put_namespace(&cx, &subject, id).await;
            put_tags(&cx, &subject, arn).await;
            put_instances(&cx, &subject, arn, id).await;
        }
    }
    Ok(())
}

fn row(of: &ServiceSummary) -> Row {
    let name = always(of.name(), "Services.Name");
    Row::new(TABLE)
        .set("arn", always(of.arn(), "Services.Arn"))
        .set("id", always(of.id(), "Services.Id"))
        .set("name", name)
        .set("type", of.r#type().map(|kind| kind.as_str()))
        .set("instance_count", of.instance_count())
        .set("title", name)
}

/// The list tells the namespace of some services alone.
async fn put_namespace(cx: &Cx, subject: &Subject, id: &str) {
    let (row, request) = (subject.row(), cx.clients().servicediscovery().get_service().id(id));
    cx.detail(GET_SERVICE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let service = answered(GET_SERVICE, answer.service(), "Service")?;
        Ok(row.set("namespace_id", always(service.namespace_id(), "Service.NamespaceId")))
    })
    .await;
}
