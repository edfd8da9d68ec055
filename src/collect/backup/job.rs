//! Jobs that take backups.

use super::{PAGE, days_ago};
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_backup::types::BackupJob;

const LIST_BACKUP_JOBS: Operation = Operation::new("backup", "ListBackupJobs");

/// Days that are looked back: every resource has a job a day, or more.
pub(super) const DAYS: i64 = 7;

pub(super) const JOB: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_backup_job", list: LIST_BACKUP_JOBS, details: &[] }],
        &[include_str!("job.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let since = days_ago(&cx, DAYS);
    let request = cx.clients().backup().list_backup_jobs().by_created_after(since).max_results(PAGE);
    let mut pages = cx
        .call(LIST_BACKUP_JOBS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for job in answered(LIST_BACKUP_JOBS, page.backup_jobs, "BackupJobs")? {
            cx.put(row(&cx, &job)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, job: &BackupJob) -> Row {
    let id = always(job.backup_job_id(), "BackupJobs.BackupJobId");
    Row::new("aws_backup_job")
        .set("arn", id.map(|id| cx.arn("backup", &format!("backup-job:{id}"))))
        .set("job_id", id)
        .set("resource_arn", always(job.resource_arn(), "BackupJobs.ResourceArn"))
        .set("resource_type", job.resource_type())
        .set("backup_vault_name", job.backup_vault_name())
        .set("status", always(job.state().map(|state| state.as_str()), "BackupJobs.State"))
        .set("status_message", job.status_message())
        .set("creation_date", always(job.creation_date(), "BackupJobs.CreationDate"))
        .set("completion_date", job.completion_date())
        .set("title", id)
}
