//! From arguments to a snapshot: opens the session, reads stacks that are live, collects what a plan needs, and watches
//! the clock and Ctrl-C.

use super::args::TargetArgs;
use super::error::Failure;
use super::output::{Output, directory_of};
use super::progress::Watch;
use crate::collect::{self, Accounts, Progress, Request, Session, StackName};
use crate::declared::{self, Declaration, Stack};
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

/// The way to AWS, for one run: the session is opened when it is first needed.
pub(super) struct Line<'a> {
    output: &'a Output,
    args: &'a TargetArgs,
    /// Where the snapshot is to be kept.
    keep: Option<&'a Path>,
    runtime: tokio::runtime::Runtime,
    started_at: jiff::Timestamp,
    accounts: Accounts,
    progress: Progress,
    open: Option<Open>,
}

/// What is there once the session is open. The snapshot lies beside the file in which it is to be kept, else at a
/// temporary place.
struct Open {
    session: Session,
    new: NewSnapshot,
}

impl<'a> Line<'a> {
    pub(super) fn new(
        output: &'a Output,
        args: &'a TargetArgs,
        keep: Option<&'a Path>,
    ) -> Result<Self, Failure> {
        // One thread does for one account: AWS's limits leave it idle most of the time, and no call pays for a second
        // one.
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::new(format!("no thread can be started: {error}")))?;
        let (started_at, accounts) = (jiff::Timestamp::now(), args.accounts()?);
        Ok(Self {
            output,
            args,
            keep,
            runtime,
            started_at,
            accounts,
            progress: Progress::default(),
            open: None,
        })
    }

    fn open(&mut self, regions: Option<&Regions>) -> Result<Open, Failure> {
        if let Some(open) = self.open.take() {
            return Ok(open);
        }
        self.args.refuse_unlimited()?;
        let session = self.runtime.block_on(Session::open(&self.args.target(regions)))?;
        let directory = self.keep.map_or_else(std::env::temp_dir, |path| directory_of(path).to_owned());
        Ok(Open { session, new: NewSnapshot::create(&directory, collect::schema())? })
    }

    /// Reads stacks that are live, in the session that the rest is read in.
    pub(super) fn stacks(
        &mut self,
        names: &[StackName],
        regions: Option<&Regions>,
    ) -> Result<Vec<Stack>, Failure> {
        let open = self.open(regions)?;
        let (writer, share) = (open.new.writer(), self.args.quota_share);
        let stacks = self.runtime.block_on(async {
            tokio::select! {
                stacks = open.session.stacks(names, share, writer, &self.progress) => Some(stacks),
                () = cut_short(self.args.max_duration) => None,
            }
        });
        self.open = Some(open);
        let stacks = stacks.ok_or_else(|| Failure::new("the run was cut short before a stack was read"))?;
        Ok(stacks?)
    }

    /// Collects the operations of a plan.
    pub(super) fn snapshot(
        mut self,
        regions: Option<&Regions>,
        wanted: Wanted<'_>,
    ) -> Result<Snapshot, Failure> {
        let Open { session, new } = self.open(regions)?;
        let Self { output, args, runtime, started_at, accounts, progress, .. } = self;
        let request = Request { operations: wanted.operations, quota_share: args.quota_share };
        let entries = runtime.block_on(session.entries(&accounts, args.quota_share, &progress))?;
        let run = {
            let _watch = Watch::start(output, &progress);
            let (writer, cut_short) = (new.writer(), cut_short(args.max_duration));
            runtime.block_on(collect::collect(&session, &entries, &request, writer, &progress, cut_short))
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
/// Ends when the user ends the run, or its time is over.
async fn cut_short(limit: Option<Duration>) {
    tokio::select! {
        () = interrupted() => {}
        () = over(limit) => {}
    }
}

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
