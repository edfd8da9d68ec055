//! From arguments to a snapshot: opens the session, reads stacks that are live, collects what a plan needs, and watches
//! the clock and Ctrl-C.

use super::args::TargetArgs;
use super::error::Failure;
use super::output::Output;
use super::place::directory_of;
use super::progress::{Watch, patiently};
use super::signals::{cut_short, interrupted};
use crate::collect::{self, Accounts, Depth, Entry, Progress, Request, Session, StackName};
use crate::declared::{self, Declaration, FAMILY, Stack};
use crate::derive;
use crate::schema::{Family, Operation, Regions};
use crate::scope::Scope;
use crate::store::{CallCount, Collected, Draft, ExpectedAccount, NewSnapshot, Snapshot, StoreError};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::runtime::{self, Runtime};

/// What a snapshot shall hold.
pub(super) struct Wanted<'a> {
    /// The operations of a plan.
    pub(super) operations: BTreeSet<Operation>,
    /// How much of what they tell.
    pub(super) depth: Depth,
    /// Where, and of which resources more than a list says.
    pub(super) scope: &'a Scope,
    /// What stacks declare.
    pub(super) declaration: &'a Declaration,
}

/// The way to AWS, for one run: the session is opened when it is first needed.
pub(super) struct Line<'a> {
    output: &'a Output,
    args: &'a TargetArgs,
    /// Where the snapshot is to be kept.
    keep: Option<&'a Path>,
    /// None when the run was cut short, and all tasks are gone.
    runtime: Option<Runtime>,
    started_at: jiff::Timestamp,
    accounts: Accounts,
    progress: Progress,
    session: Option<Session>,
    entries: Option<Vec<Entry>>,
    /// What live stacks leave open, and then everything else.
    new: Option<NewSnapshot>,
}

impl<'a> Line<'a> {
    pub(super) fn new(
        output: &'a Output,
        args: &'a TargetArgs,
        keep: Option<&'a Path>,
    ) -> Result<Self, Failure> {
        let runtime = runtime()?;
        let (started_at, accounts) = (jiff::Timestamp::now(), args.accounts()?);
        Ok(Self {
            output,
            args,
            keep,
            runtime: Some(runtime),
            started_at,
            accounts,
            progress: Progress::default(),
            session: None,
            entries: None,
            new: None,
        })
    }

    fn runtime(&self) -> Result<&Runtime, Failure> {
        self.runtime.as_ref().ok_or_else(|| Failure::new("the run was cut short"))
    }

    fn session(&mut self, regions: Option<&Regions>) -> Result<Session, Failure> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        self.args.refuse_unlimited()?;
        let target = self.args.target(regions);
        let open = Session::open(&target, &self.accounts, &self.progress);
        let session = self.runtime()?.block_on(patiently(
            self.output,
            "waiting for credentials, and for sts:GetCallerIdentity",
            open,
        ))?;
        Ok(self.session.insert(session).clone())
    }

    fn entries(&mut self, session: &Session) -> Result<Vec<Entry>, Failure> {
        if let Some(entries) = &self.entries {
            return Ok(entries.clone());
        }
        let entries = session.entries(&self.accounts, self.args.quota_share, &self.progress);
        let entries = patiently(self.output, "waiting for the accounts of the organization", entries);
        let entries = self.runtime()?.block_on(entries)?;
        Ok(self.entries.insert(entries).clone())
    }

    /// Where the snapshot grows: beside the file in which it is to be kept, else at a temporary place.
    fn directory(&self) -> PathBuf {
        self.keep.map_or_else(std::env::temp_dir, |path| directory_of(path).to_owned())
    }

    fn new_snapshot(&mut self) -> Result<NewSnapshot, Failure> {
        match self.new.take() {
            Some(new) => Ok(new),
            None => Ok(NewSnapshot::create(&self.directory(), collect::schema())?),
        }
    }

    /// Reads stacks that are live, in the session that the rest is read in.
    pub(super) fn stacks(
        &mut self,
        names: &[StackName],
        regions: Option<&Regions>,
    ) -> Result<Vec<Stack>, Failure> {
        let (session, new) = (self.session(regions)?, self.new_snapshot()?);
        let (writer, share) = (new.writer(), self.args.quota_share);
        let stacks = self.runtime()?.block_on(async {
            tokio::select! {
                stacks = session.stacks(names, self.started_at, share, writer, &self.progress) => Some(stacks),
                () = cut_short(self.args.max_duration) => None,
            }
        });
        self.new = Some(new);
        let stacks = stacks.ok_or_else(|| Failure::new("the run was cut short before a stack was read"))?;
        Ok(stacks?)
    }

    /// Collects the operations of a plan.
    pub(super) fn snapshot(&mut self, wanted: &Wanted<'_>) -> Result<Snapshot, Failure> {
        let (session, new) = (self.session(wanted.scope.regions.as_ref())?, self.new_snapshot()?);
        self.fill(&session, new, wanted.operations.clone(), wanted)
    }

    /// Collects some families of a snapshot anew, and leaves the others what they are.
    pub(super) fn again(
        &mut self,
        snapshot: &Snapshot,
        families: &[&Family],
        wanted: &Wanted<'_>,
    ) -> Result<Snapshot, Failure> {
        let (schema, session) = (collect::schema(), self.session(None)?);
        let emptied: Vec<_> = families.iter().copied().chain([&FAMILY]).collect();
        let new = NewSnapshot::without(snapshot, &emptied, &self.directory(), schema)?;
        let own = families.iter().flat_map(|family| schema.own_operations(family));
        let operations = own.filter(|operation| wanted.operations.contains(operation)).collect();
        self.fill(&session, new, operations, wanted)
    }

    /// The requests of the run so far.
    pub(super) fn calls(&self) -> Vec<CallCount> {
        self.progress.calls()
    }

    /// Waits; whether nobody ended the run meanwhile.
    pub(super) fn pause(&self, time: Duration) -> Result<bool, Failure> {
        Ok(self.runtime()?.block_on(async {
            tokio::select! {
                () = interrupted() => false,
                () = tokio::time::sleep(time) => true,
            }
        }))
    }

    fn fill(
        &mut self,
        session: &Session,
        new: NewSnapshot,
        operations: BTreeSet<Operation>,
        wanted: &Wanted<'_>,
    ) -> Result<Snapshot, Failure> {
        let entries = self.entries(session)?;
        let (args, runtime, progress) = (self.args, self.runtime()?, &self.progress);
        let (scope, quota_share) = (wanted.scope.clone(), args.quota_share);
        let request =
            Request { operations, depth: wanted.depth, scope, started_at: self.started_at, quota_share };
        let run = {
            let _watch = Watch::start(self.output, progress);
            let (writer, cut_short) = (new.writer(), cut_short(args.max_duration));
            runtime.block_on(collect::collect(session, &entries, &request, writer, progress, cut_short))
        };
        runtime.block_on(wanted.declaration.write(&new.writer(), &run.partitions));
        if !run.complete {
            self.output.say("the run was cut short; what it did not reach is unknown");
            // Collectors that were cut short still hold writers until their tasks are gone.
            if let Some(runtime) = self.runtime.take() {
                runtime.shutdown_timeout(Duration::from_secs(5));
            }
        }
        if run.accounts.iter().all(|account| !account.entered) {
            return Err(nowhere(&run.accounts));
        }
        let second = |time: jiff::Timestamp| time.round(jiff::Unit::Second).unwrap_or(time).to_string();
        let collected = Collected {
            run_id: run_id(self.started_at),
            started_at: second(self.started_at),
            ended_at: second(jiff::Timestamp::now()),
            endpoint: session.endpoint_url().map(str::to_owned),
            complete: run.complete,
            accounts: run.accounts,
            partitions: run.partitions,
            calls: self.progress.calls(),
        };
        let is_in_scope = wanted.scope.arns.is_empty();
        Ok(new.finish_with(&collected, |draft| derived(draft, is_in_scope))?)
    }
}

/// Adds to a snapshot what follows from its rows, and then what of it is declared.
pub(super) fn derived(draft: &Draft<'_>, is_declared_in_scope: bool) -> Result<(), StoreError> {
    derive::derive(draft, collect::schema(), None)?;
    declared::link(draft, collect::schema(), is_declared_in_scope)
}

/// One thread does for one account: AWS's limits leave it idle most of the time, and no call pays for a second one.
pub(super) fn runtime() -> Result<Runtime, Failure> {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::new(format!("no thread can be started: {error}")))
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

fn run_id(now: jiff::Timestamp) -> String {
    let digest = Sha256::digest(format!("{} {}", now.as_nanosecond(), std::process::id()));
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
