//! From arguments to a snapshot: opens the session, collects what a plan needs, and watches the clock and Ctrl-C.

use super::args::TargetArgs;
use super::error::Failure;
use super::output::{Output, directory_of};
use super::progress::Watch;
use crate::collect::{self, Progress, Request, Session};
use crate::declared::{self, Declaration};
use crate::schema::{Operation, Regions};
use crate::store::{Collected, ExpectedAccount, NewSnapshot, Snapshot};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

/// What a snapshot shall hold.
pub(super) struct Wanted<'a> {
    /// The operations of a plan.
    pub(super) operations: BTreeSet<Operation>,
    /// What stacks declare.
    pub(super) declaration: &'a Declaration,
}

/// Collects the operations of a plan. The snapshot lies beside `keep` where it is to be kept, else at a temporary place.
pub(super) fn snapshot(
    output: &Output,
    args: &TargetArgs,
    regions: Option<&Regions>,
    wanted: Wanted<'_>,
    keep: Option<&Path>,
) -> Result<Snapshot, Failure> {
    args.refuse_unlimited()?;
    // One thread does for one account: AWS's limits leave it idle most of the time, and no call pays for a second one.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(format!("no thread can be started: {error}")))?;
    let started_at = jiff::Timestamp::now();
    let accounts = args.accounts()?;
    let session = runtime.block_on(Session::open(&args.target(regions)))?;
    let directory = keep.map_or_else(std::env::temp_dir, |path| directory_of(path).to_owned());
    let new = NewSnapshot::create(&directory, collect::schema())?;
    let progress = Progress::default();
    let request = Request { operations: wanted.operations, quota_share: args.quota_share };
    let entries = runtime.block_on(session.entries(&accounts, args.quota_share, &progress))?;
    let run = {
        let _watch = Watch::start(output, &progress);
        let writer = new.writer();
        runtime.block_on(async {
            let cut_short = async {
                tokio::select! {
                    () = interrupted() => {}
                    () = over(args.max_duration) => {}
                }
            };
            collect::collect(&session, &entries, &request, writer, &progress, cut_short).await
        })
    };
    runtime.block_on(wanted.declaration.write(&new.writer(), &run.partitions));
    // Collectors that were cut short still hold writers until their tasks are gone.
    runtime.shutdown_timeout(Duration::from_secs(5));
    if run.accounts.iter().all(|account| !account.entered) {
        return Err(nowhere(&run.accounts));
    }
    if !run.complete {
        output.say("the run was cut short; what it did not reach is unknown");
    }
    let second = |time: jiff::Timestamp| time.round(jiff::Unit::Second).unwrap_or(time).to_string();
    let collected = Collected {
        run_id: run_id(started_at),
        started_at: second(started_at),
        ended_at: second(jiff::Timestamp::now()),
        endpoint: session.endpoint_url().map(str::to_owned),
        complete: run.complete,
        accounts: run.accounts,
        partitions: run.partitions,
        calls: progress.calls(),
    };
    Ok(new.finish_with(&collected, |draft| declared::link(draft, collect::schema()))?)
}

/// No account was entered: there is nothing to judge.
fn nowhere(accounts: &[ExpectedAccount]) -> Failure {
    let reason = |account: &ExpectedAccount| {
        let name = account.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        format!("\n  {}{name}: {}", account.id, account.cause.as_deref().unwrap_or_default())
    };
    let reasons: String = accounts.iter().map(reason).collect();
    Failure::new(format!("no account could be entered{reasons}"))
}

/// Ctrl-C, or what ends a job: a scheduler's time limit, a container that is stopped.
async fn interrupted() {
    tokio::select! {
        () = ctrl_c() => {}
        () = terminated() => {}
    }
}

// Without a handler, the system's own ends the run, which leaves nothing behind.
async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
async fn terminated() {
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}

async fn over(limit: Option<Duration>) {
    match limit {
        Some(limit) => tokio::time::sleep(limit).await,
        None => std::future::pending().await,
    }
}

fn run_id(now: jiff::Timestamp) -> String {
    let digest = Sha256::digest(format!("{} {}", now.as_nanosecond(), std::process::id()));
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
