//! Namespaces.

use super::{GONE, PAGE};
use crate::collect::{Cx, Failure, Source, Subject, always, answered};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Row};

const LIST_NAMESPACES: Operation = Operation::new("servicediscovery", "ListNamespaces");
pub(super) const LIST_TAGS_FOR_RESOURCE: Operation =
    Operation::new("servicediscovery", "ListTagsForResource");

const TABLE: &str = "aws_service_discovery_namespace";

pub(super) const NAMESPACE: Source = Source {
    family: Family::regional(
        &[Table {
            name: TABLE,
            list: LIST_NAMESPACES,
            details: &[Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] }],
        }],
        &[include_str!("namespace.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().servicediscovery().list_namespaces().max_results(PAGE);
    let mut pages = cx
        .call(LIST_NAMESPACES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for namespace in answered(LIST_NAMESPACES, page.namespaces, "Namespaces")? {
            let name = always(namespace.name(), "Namespaces.Name");
            let kind = namespace.r#type().map(|kind| kind.as_str());
            let row = Row::new(TABLE)
                .set("arn", always(namespace.arn(), "Namespaces.Arn"))
                .set("id", always(namespace.id(), "Namespaces.Id"))
                .set("name", name)
                .set("type", always(kind, "Namespaces.Type"))
                .set("service_count", namespace.service_count())
                .set("title", name);
            cx.put(row).await;
            if let Some(arn) = namespace.arn() {
                put_tags(&cx, &Subject::new(TABLE, arn, GONE), arn).await;
            }
        }
    }
    Ok(())
}

/// Puts the tags of a namespace or a service.
pub(super) async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().servicediscovery().list_tags_for_resource().resource_arn(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS_FOR_RESOURCE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let tags = answered(LIST_TAGS_FOR_RESOURCE, answer.tags, "Tags")?;
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (Some(tag.key()), Some(tag.value()))))))
    })
    .await;
}
