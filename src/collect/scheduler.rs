//! Runs the collectors of a plan, all at once, each once per partition, until they end or the run is cut short.

use super::context::{Account, Cx};
use super::counts::Counts;
use super::pace::Pace;
use super::session::{GET_CALLER_IDENTITY, Session};
use super::{SOURCES, Source};
use crate::schema::{Family, GLOBAL, Operation, Reach};
use crate::store::{CallCount, Class, Writer};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Detail calls in flight at once. At 50 ms a call this is more than a thousand calls a second, which no published
/// limit allows; each costs a few kilobytes.
const IN_FLIGHT: usize = 64;

/// What to collect, and how gently.
#[derive(Clone, Debug)]
pub struct Request {
    /// The operations of the plan.
    pub operations: BTreeSet<Operation>,
    /// Share of AWS's limits to use, above 0 and at most 1; infinite where there are none.
    pub quota_share: f64,
}

/// How far the collecting is, for those who watch.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    lists: Arc<AtomicUsize>,
    done: Arc<AtomicUsize>,
    counts: Arc<Counts>,
}

impl Progress {
    /// Lists to read, lists read to their end with all details, and requests sent so far.
    pub fn now(&self) -> (usize, usize, u64) {
        (self.lists.load(Ordering::Relaxed), self.done.load(Ordering::Relaxed), self.counts.total())
    }

    /// Requests by account, region and operation.
    pub fn calls(&self) -> Vec<CallCount> {
        self.counts.list()
    }
}

/// The partitions of a session: its regions, and `global`.
pub fn partitions(session: &Session) -> Vec<(String, String)> {
    let regions = session.regions.iter().map(|region| region.to_string()).chain([GLOBAL.to_owned()]);
    regions.map(|region| (session.account_id.to_string(), region)).collect()
}

/// Collects into `writer`. True when everything was tried, false when `cut_short` was ready first; what was read by
/// then is kept, and what was not is not covered.
pub async fn collect(
    session: &Session,
    request: &Request,
    writer: Writer,
    progress: &Progress,
    cut_short: impl Future<Output = ()>,
) -> bool {
    let account = Arc::new(Account {
        id: session.account_id.clone(),
        partition: session.partition.clone(),
        home: session.home.clone(),
        regions: session.regions.clone(),
        config: session.config.clone(),
        endpoint: session.endpoint,
        operations: request.operations.clone(),
        writer,
        pace: Arc::new(Pace::new(request.quota_share)),
        counts: progress.counts.clone(),
        in_flight: Arc::new(Semaphore::new(IN_FLIGHT)),
        clients: Mutex::new(BTreeMap::new()),
        silence: Mutex::new(BTreeMap::new()),
    });
    progress.counts.opened(&account.id, GET_CALLER_IDENTITY);
    let mut running = JoinSet::new();
    for source in SOURCES.iter().flat_map(|service| service.iter()) {
        if !request.operations.contains(&source.family.root()) {
            continue;
        }
        let regions = match source.family.reach {
            Reach::Regional => account.regions.clone(),
            Reach::Global => vec![GLOBAL.into()],
        };
        for region in regions {
            progress.lists.fetch_add(1, Ordering::Relaxed);
            running.spawn(run(source, Cx::new(&account, &region)));
        }
    }
    let everything = async {
        while running.join_next().await.is_some() {
            progress.done.fetch_add(1, Ordering::Relaxed);
        }
    };
    tokio::select! {
        () = everything => true,
        () = cut_short => {
            running.shutdown().await;
            false
        }
    }
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
        Ok(Ok(())) => {
            for operation in own_operations(family).filter(|operation| cx.wants(*operation)) {
                cx.covered(operation).await;
            }
        }
        Ok(Err(failure)) => {
            let table = family.tables.iter().find(|table| table.list == failure.operation);
            cx.gap(table.unwrap_or(&family.tables[0]).name, &failure).await;
        }
        Err(ended) => {
            let message = format!("this is a bug in upright, please report it: {ended}");
            let failure = super::Failure::new(family.root(), Class::Failed, message);
            cx.gap(family.tables[0].name, &failure).await;
        }
    }
}

/// The operations that a family calls itself: not those of other lists that decide columns of its tables.
fn own_operations(family: &Family) -> impl Iterator<Item = Operation> {
    let root = family.root();
    family.operations().filter(move |operation| {
        super::schema().caller_of(*operation).is_some_and(|caller| caller.root() == root)
    })
}

/// A cut run ends its collectors too.
struct AbortOnDrop(tokio::task::AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
