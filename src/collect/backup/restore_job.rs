//! Jobs that restore backups.

use super::{PAGE, days_ago};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_backup::types::RestoreJobsListMember;

const LIST_RESTORE_JOBS: Operation = Operation::new("backup", "ListRestoreJobs");

/// Days that are looked back.
const DAYS: i64 = 365;

pub(super) const RESTORE_JOB: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_restore_job", list: LIST_RESTORE_JOBS, details: &[] }],
        &[include_str!("restore_job.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let since = days_ago(&cx, DAYS);
    let request = cx.clients().backup().list_restore_jobs().by_created_after(since).max_results(PAGE);
    let mut pages = cx
        .call(LIST_RESTORE_JOBS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for job in answered(LIST_RESTORE_JOBS, page.restore_jobs, "RestoreJobs")? {
            cx.put(row(&cx, &job)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, job: &RestoreJobsListMember) -> Row {
    let id = always(job.restore_job_id(), "RestoreJobs.RestoreJobId");
    Row::new("aws_backup_restore_job")
        .set("arn", id.map(|id| cx.arn("backup", &format!("restore-job:{id}"))))
        .set("restore_job_id", id)
        .set("resource_type", job.resource_type())
        .set("status", always(job.status().map(|status| status.as_str()), "RestoreJobs.Status"))
        .set("creation_date", job.creation_date())
        .set("completion_date", job.completion_date())
        .set("title", id)
}
