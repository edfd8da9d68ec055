//! AWS Backup.

mod copy_job;
mod job;
mod plan;
mod protected_resource;
mod report_plan;
mod restore_job;
mod restore_testing_plan;
mod selection;
mod vault;

use super::{Call, Cx, Failure, Source, Subject, answered};
use crate::schema::Operation;
use crate::store::Cell;
use aws_sdk_backup::Client;
use aws_smithy_types::DateTime;

pub(super) const SOURCES: &[&Source] = &[
    &protected_resource::PROTECTED_RESOURCE,
    &plan::PLAN,
    &vault::VAULT,
    &job::JOB,
    &copy_job::COPY_JOB,
    &restore_job::RESTORE_JOB,
    &restore_testing_plan::RESTORE_TESTING_PLAN,
    &report_plan::REPORT_PLAN,
];

const LIST_TAGS: Operation = Operation::new("backup", "ListTags");

/// The largest page of every list of the service.
const PAGE: i32 = 1000;

const NOT_FOUND: &str = "ResourceNotFoundException";

/// So many days before the run began.
fn days_ago(cx: &Cx, days: i64) -> DateTime {
    DateTime::from_secs(cx.started_at().as_second() - days * 86_400)
}

async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let (client, arn, row) = (cx.clients().backup().clone(), arn.to_owned(), subject.row());
    cx.detail(
        LIST_TAGS,
        subject,
        |call| async move { Ok(row.set("tags", tags(&call, &client, &arn).await?)) },
    )
    .await;
}

async fn tags(call: &Call, client: &Client, arn: &str) -> Result<Cell, Failure> {
    let request = client.list_tags().resource_arn(arn).max_results(PAGE);
    let mut pages =
        call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut tags = Vec::new();
    while let Some(page) = pages.next().await? {
        tags.extend(answered(LIST_TAGS, page.tags, "Tags")?);
    }
    Ok(Cell::tags(tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))))
}
