//! Jobs that copy backups to another vault.

use super::job::DAYS;
use super::{PAGE, days_ago};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_backup::types::CopyJob;

const LIST_COPY_JOBS: Operation = Operation::new("backup", "ListCopyJobs");

pub(super) const COPY_JOB: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_copy_job", list: LIST_COPY_JOBS, details: &[] }],
        &[include_str!("copy_job.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let since = days_ago(&cx, DAYS);
    let request = cx.clients().backup().list_copy_jobs().by_created_after(since).max_results(PAGE);
    let mut pages = cx
        .call(LIST_COPY_JOBS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for job in answered(LIST_COPY_JOBS, page.copy_jobs, "CopyJobs")? {
            cx.put(row(&cx, &job)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, job: &CopyJob) -> Row {
    let id = always(job.copy_job_id(), "CopyJobs.CopyJobId");
    Row::new("aws_backup_copy_job")
        .set("arn", id.map(|id| cx.arn("backup", &format!("copy-job:{id}"))))
        .set("copy_job_id", id)
        .set("resource_arn", always(job.resource_arn(), "CopyJobs.ResourceArn"))
        .set(
            "destination_backup_vault_arn",
            always(job.destination_backup_vault_arn(), "CopyJobs.DestinationBackupVaultArn"),
        )
        .set("status", always(job.state().map(|state| state.as_str()), "CopyJobs.State"))
        .set("status_message", job.status_message())
        .set("creation_date", always(job.creation_date(), "CopyJobs.CreationDate"))
        .set("completion_date", job.completion_date())
        .set("title", id)
}
