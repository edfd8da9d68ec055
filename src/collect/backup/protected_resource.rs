//! What AWS Backup keeps a backup of.

use crate::collect::{Cx, Failure, Source, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const LIST_PROTECTED_RESOURCES: Operation = Operation::new("backup", "ListProtectedResources");

pub(super) const PROTECTED_RESOURCE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_protected_resource", list: LIST_PROTECTED_RESOURCES, details: &[] }],
        &[include_str!("protected_resource.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().backup().list_protected_resources().max_results(1000);
    let mut pages = cx
        .call(LIST_PROTECTED_RESOURCES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for resource in page.results() {
            let arn = always(resource.resource_arn(), "Results.ResourceArn");
            let row = Row::new("aws_backup_protected_resource")
                .set("arn", arn)
                .set("resource_type", resource.resource_type())
                .set("last_backup_time", resource.last_backup_time())
                .set("title", resource.resource_name().or(resource.resource_arn()));
            cx.put(row).await;
        }
    }
    Ok(())
}
