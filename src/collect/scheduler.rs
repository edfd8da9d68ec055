//! Runs the collectors of a plan, each once per partition, until they end or the run is cut short.
//!
//! Accounts are entered a few ahead, and their lists begin in the order of the accounts, so many at a time: the first
//! accounts end first and give back what they hold, and neither memory nor connections grow with their number.

use super::context::{Account, Cx, Shared};
use super::depth::Depth;
use super::entry::{Entry, Place};
use super::failure::Failure;
use super::progress::Progress;
use super::session::Session;
use super::{SOURCES, Source, in_flight};
use crate::schema::{Family, GLOBAL, Operation, Reach};
use crate::scope::Scope;
use crate::store::{Class, ExpectedAccount, Writer};
use futures::stream::{self, StreamExt};
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Lists that are read at once, the ones that wait for their pace too: each holds a page and the calls for its details.
const LISTS: usize = 128;
/// Accounts that are being entered at once, ahead of those that are read.
const ENTERING: usize = 16;

/// What to collect, and how gently.
#[derive(Clone, Debug)]
pub struct Request {
    /// The operations of the plan.
    pub operations: BTreeSet<Operation>,
    /// How much of what they tell.
    pub depth: Depth,
    /// The resources of which more is read than a list says.
    pub scope: Scope,
    /// When the run began: what is asked of a time that has passed is asked of that before it.
    pub started_at: jiff::Timestamp,
    /// Share of AWS's limits to use, above 0 and at most 1; infinite where there are none.
    pub quota_share: f64,
}

/// What became of a run.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// Whether everything was tried.
    pub complete: bool,
    /// The accounts that were to be read, in their order.
    pub accounts: Vec<ExpectedAccount>,
    /// Every (account, region) that was to be read, `global` included.
    pub partitions: Vec<(String, String)>,
}

/// Collects into `writer` until everything was tried, or `cut_short` is ready: what was read by then is kept, and what
/// was not is not covered.
pub async fn collect(
    session: &Session,
    entries: &[Entry],
    request: &Request,
    writer: Writer,
    progress: &Progress,
    cut_short: impl Future<Output = ()>,
) -> Collection {
    let mut run = Run {
        session: Arc::new(session.clone()),
        shared: Shared {
            endpoint: session.endpoint,
            operations: Arc::new(request.operations.clone()),
            depth: request.depth,
            scope: Arc::new(request.scope.clone()),
            started_at: request.started_at,
            quota_share: request.quota_share,
            patience: session.target.throttle_patience,
            writer,
            counts: progress.counts.clone(),
            in_flight: Arc::new(in_flight::permits()),
        },
        progress: progress.clone(),
        lists: Arc::new(Semaphore::new(LISTS)),
        running: JoinSet::new(),
        collection: Collection::default(),
    };
    progress.expect(entries.len());
    let complete = tokio::select! {
        () = run.everything(entries) => true,
        () = cut_short => false,
    };
    run.running.shutdown().await;
    for entry in &entries[run.collection.accounts.len()..] {
        run.bar(entry, &entry.unentered(Class::Interrupted, "the run ended before it did")).await;
    }
    Collection { complete, ..run.collection }
}

/// A run that is under way.
struct Run {
    session: Arc<Session>,
    shared: Shared,
    progress: Progress,
    lists: Arc<Semaphore>,
    running: JoinSet<()>,
    collection: Collection,
}

impl Run {
    async fn everything(&mut self, entries: &[Entry]) {
        let (session, counts) = (self.session.clone(), self.progress.counts.clone());
        // In tasks: what is only looked at while no list begins would run out of its time.
        let enter = |entry: Entry| {
            let (session, counts) = (session.clone(), counts.clone());
            tokio::spawn(async move { entry.enter(&session, &counts).await })
        };
        let mut entering = stream::iter(entries.iter().cloned().map(enter)).buffered(ENTERING);
        for entry in entries {
            match entering.next().await {
                Some(Ok(Ok(place))) => self.begin(entry, place).await,
                Some(Ok(Err(failure))) => self.bar(entry, &failure).await,
                Some(Err(ended)) => self.bar(entry, &entry.unentered(Class::Failed, bug(&ended))).await,
                None => break,
            }
        }
        while self.running.join_next().await.is_some() {}
    }

    /// Begins the lists of an account as there is room for them.
    async fn begin(&mut self, entry: &Entry, place: Place) {
        let account = Arc::new(Account::new(place, &self.shared));
        let regions =
            account.place.regions.iter().map(|region| region.to_string()).chain([GLOBAL.to_owned()]);
        self.collection.partitions.extend(regions.map(|region| (account.place.id.to_string(), region)));
        self.collection.accounts.push(entry.expected(None));
        let lists = self.lists_of(&account);
        self.progress.account_begins(lists.len());
        for (source, region) in lists {
            // The semaphore is never closed.
            let Ok(permit) = self.lists.clone().acquire_owned().await else { return };
            let (cx, progress) = (Cx::new(&account, &region), self.progress.clone());
            self.running.spawn(async move {
                run(source, cx).await;
                progress.list_ends();
                drop(permit);
            });
            while self.running.try_join_next().is_some() {}
        }
    }

    /// Notes that an account was not entered: all that it holds is unread.
    async fn bar(&mut self, entry: &Entry, failure: &Failure) {
        let (account, gap) = entry.barred(&self.session, failure);
        self.collection.partitions.extend(entry.partitions(&self.session));
        self.collection.accounts.push(account);
        self.progress.account_begins(0);
        self.shared.writer.gap(gap).await;
    }

    /// The collectors that the plan names, each with the regions where it has something to read.
    fn lists_of(&self, account: &Account) -> Vec<(&'static Source, Arc<str>)> {
        let sources = SOURCES.iter().flat_map(|service| service.iter());
        let planned = sources.filter(|source| self.shared.operations.contains(&source.family.root()));
        let everywhere = planned.flat_map(|source| {
            let regions = match source.family.reach {
                Reach::Regional => account.place.regions.clone(),
                Reach::Global => vec![GLOBAL.into()],
            };
            regions.into_iter().map(move |region| (*source, region))
        });
        everywhere.collect()
    }
}

fn bug(ended: &tokio::task::JoinError) -> String {
    format!("this is a bug in upright, please report it: {ended}")
}

/// One collector in one partition, to its end: the list, and the details it started.
async fn run(source: &'static Source, cx: Cx) {
    // A task of its own, so that a bug in one collector is a gap in its tables and not the end of the run.
    let listing = tokio::spawn((source.collect)(cx.clone()));
    let guard = AbortOnDrop(listing.abort_handle());
    let listed = listing.await;
    cx.settled().await;
    drop(guard);
    let family = &source.family;
    match listed {
        Ok(Err(failure)) if !is_without(family, &failure) => {
            let table = family.tables.iter().find(|table| table.list == failure.operation);
            cx.gap(table.unwrap_or(&family.tables[0]).name, &failure).await;
        }
        Err(ended) => {
            let failure = Failure::new(family.root(), Class::Failed, bug(&ended));
            cx.gap(family.tables[0].name, &failure).await;
        }
        Ok(_) => {
            for operation in super::schema().own_operations(family).filter(|operation| cx.wants(*operation)) {
                cx.covered(operation).await;
            }
        }
    }
}

/// Whether there is nothing to list, since the service is not there: that of every list of the family.
fn is_without(family: &Family, failure: &Failure) -> bool {
    let mut lists = family.tables.iter().map(|table| table.list).chain(family.prerequisites.iter().copied());
    failure.absence.is_some() && lists.all(|list| list.service == failure.operation.service)
}

/// A cut run ends its collectors too.
struct AbortOnDrop(tokio::task::AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::super::failure::Absence;
    use super::{Failure, is_without};
    use crate::schema::{Family, Operation, Table};
    use crate::store::Class;

    const PIPES: Operation = Operation::new("pipes", "ListPipes");
    const QUEUES: Operation = Operation::new("sqs", "ListQueues");
    const OF_PIPES: Table = Table { name: "aws_pipes_pipe", list: PIPES, details: &[] };
    const OF_QUEUES: Table = Table { name: "aws_sqs_queue", list: QUEUES, details: &[] };

    fn failure(absence: Option<Absence>) -> Failure {
        let absence = absence.map(Box::new);
        Failure { absence, ..Failure::new(PIPES, Class::Unreachable, "") }
    }

    #[test]
    fn a_list_of_a_service_that_is_not_there_is_empty() {
        let family = Family::regional(&[OF_PIPES], &[]);
        assert!(is_without(&family, &failure(Some(Absence::Said))));
        assert!(!is_without(&family, &failure(None)));
    }

    #[test]
    fn a_list_of_another_service_was_not_read() {
        let family = Family::regional(&[OF_QUEUES, OF_PIPES], &[]);
        assert!(!is_without(&family, &failure(Some(Absence::Said))));
    }
}
