//! What a collector holds: one account in one region, the clients there, and the way to the snapshot.

use super::attempts::Attempts;
use super::availability;
use super::call::Call;
use super::clients::Clients;
use super::counts::Counts;
use super::depth::Depth;
use super::entry::Place;
use super::failure::{Endpoint, Failure};
use super::health::Health;
use super::in_flight;
use crate::schema::{GLOBAL, Operation};
use crate::scope::Scope;
use crate::store::{Class, Gap, Row, Writer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::JoinSet;

/// Detail calls of one collector that may wait for their pace or be in flight: enough that the network is never idle for
/// want of them, few enough that memory does not grow with the account. Each collector has its own, and none may take all
/// places among the requests in flight, so that a slow service holds no other up.
const PENDING: usize = in_flight::MOST / 8 * 7;

/// What all accounts of a run share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) endpoint: Endpoint,
    /// The operations of the plan.
    pub(super) operations: Arc<BTreeSet<Operation>>,
    /// How much of what they tell.
    pub(super) depth: Depth,
    /// The resources of which more is read than a list says.
    pub(super) scope: Arc<Scope>,
    /// When the run began.
    pub(super) started_at: jiff::Timestamp,
    /// Share of AWS's limits; each account has limits of its own.
    pub(super) quota_share: f64,
    /// How long an operation may be throttled, when not as long as usual.
    pub(super) patience: Option<Duration>,
    pub(super) writer: Writer,
    pub(super) counts: Arc<Counts>,
    /// Bounds the requests in flight, and with them connections and memory.
    pub(super) in_flight: Arc<Semaphore>,
}

/// One account of the run, and what its partitions share.
pub(super) struct Account {
    pub(super) place: Place,
    pub(super) shared: Shared,
    attempts: Attempts,
    /// The operations that were left out for a table in a region.
    left_out: Mutex<BTreeSet<(Arc<str>, &'static str, Operation)>>,
    /// The details of which a sample has its one.
    sampled: Mutex<BTreeSet<(Arc<str>, Operation)>>,
    clients: Mutex<BTreeMap<Arc<str>, Arc<Clients>>>,
    health: Health,
}

impl Account {
    pub(super) fn new(place: Place, shared: &Shared) -> Self {
        let Shared { counts, quota_share, patience, .. } = shared;
        Self {
            attempts: Attempts::new(&place.id, counts, *quota_share, *patience),
            place,
            shared: shared.clone(),
            left_out: Mutex::default(),
            sampled: Mutex::default(),
            clients: Mutex::default(),
            health: Health::default(),
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "account {}", self.place.id)
    }
}

/// One account in one region.
#[derive(Clone)]
pub(crate) struct Cx {
    account: Arc<Account>,
    region: Arc<str>,
    clients: Arc<Clients>,
    /// The detail calls that this collector has started.
    details: Arc<Mutex<JoinSet<()>>>,
    pending: Arc<Semaphore>,
}

impl fmt::Debug for Cx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in {}", self.account, self.region)
    }
}

/// A row that detail operations fill further.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    table: &'static str,
    arn: String,
    gone: &'static [&'static str],
    /// Whether it is read whatever the scope.
    is_shared: bool,
}

impl Subject {
    /// The row of `table` with this ARN, and the error codes by which AWS says that the resource is gone.
    pub(crate) fn new(table: &'static str, arn: impl Into<String>, gone: &'static [&'static str]) -> Self {
        Self { table, arn: arn.into(), gone, is_shared: false }
    }

    /// The same, read whatever the scope: what is in scope may rest on it.
    pub(crate) fn shared(self) -> Self {
        Self { is_shared: true, ..self }
    }

    /// An empty set of columns for this row.
    pub(crate) fn row(&self) -> Row {
        Row::new(self.table)
    }
}

impl Cx {
    pub(super) fn new(account: &Arc<Account>, region: &Arc<str>) -> Self {
        let called = if &**region == GLOBAL { &account.place.home } else { region };
        let mut known = account.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let clients =
            known.entry(called.clone()).or_insert_with(|| Arc::new(Clients::new(account, called))).clone();
        drop(known);
        Self {
            account: account.clone(),
            region: region.clone(),
            clients,
            details: Arc::default(),
            pending: Arc::new(Semaphore::new(PENDING)),
        }
    }

    /// The account that is read.
    pub(crate) fn account_id(&self) -> &str {
        &self.account.place.id
    }

    /// The region of the rows, or `global`.
    pub(crate) fn region(&self) -> &str {
        &self.region
    }

    /// The partition of AWS, one of [`crate::schema::PARTITIONS`].
    pub(crate) fn partition(&self) -> &str {
        &self.account.place.partition
    }

    /// The ARN of a resource of this account and region, e.g. `arn("ec2", "vpc/vpc-1")`.
    pub(crate) fn arn(&self, service: &str, resource: &str) -> String {
        let region = if self.region() == GLOBAL { "" } else { self.region() };
        format!("arn:{}:{service}:{region}:{}:{resource}", self.partition(), self.account_id())
    }

    /// When the run began.
    pub(crate) fn started_at(&self) -> jiff::Timestamp {
        self.account.shared.started_at
    }

    /// The clients of the services, in this region.
    pub(crate) fn clients(&self) -> &Clients {
        &self.clients
    }

    /// Whether the plan holds this operation.
    pub(crate) fn wants(&self, operation: Operation) -> bool {
        self.account.shared.operations.contains(&operation)
    }

    /// The operation, ready to be called here.
    pub(crate) fn call(&self, operation: Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// Writes a row; account and region are this partition's. Waits when the disk is slower than the network.
    pub(crate) async fn put(&self, row: Row) {
        let (id, Shared { scope, writer, .. }) = (&self.account.place.id, &self.account.shared);
        let arn = row.arn().filter(|arn| scope.is_narrow() && scope.includes(arn));
        if let Some(arn) = arn.map(str::to_owned) {
            writer.in_scope(id, &self.region, arn).await;
        }
        writer.insert(id, &self.region, row).await;
    }

    /// Starts a detail operation of one row, if the plan holds it and the row is in scope: the columns that `read` returns
    /// are set, a failure becomes a gap of this resource. Waits while too many calls of this collector are pending.
    pub(crate) async fn detail<F>(
        &self,
        operation: Operation,
        subject: &Subject,
        read: impl FnOnce(Call) -> F,
    ) where
        F: Future<Output = Result<Row, Failure>> + Send + 'static,
    {
        if !self.asks(operation, subject).await {
            return;
        }
        let (cx, subject) = (self.clone(), subject.clone());
        let call = self.call(operation);
        self.start(|| {
            let reading = read(call);
            async move { cx.settle(operation, subject, reading.await).await }
        })
        .await;
    }

    /// Starts what takes a place among the detail calls of this collector, when there is one.
    pub(super) async fn start<F>(&self, make: impl FnOnce() -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        // The semaphore is never closed.
        let Ok(permit) = self.pending.clone().acquire_owned().await else { return };
        let work = make();
        let mut details = self.details.lock().unwrap_or_else(PoisonError::into_inner);
        while details.try_join_next().is_some() {}
        details.spawn(async move {
            work.await;
            drop(permit);
        });
    }

    /// Like [`Self::detail`], for a row that a detail call has found. It runs in the place of that call: to wait for a
    /// second place while holding one could be to wait for ever.
    pub(crate) async fn detail_within<F>(
        &self,
        operation: Operation,
        subject: &Subject,
        read: impl FnOnce(Call) -> F,
    ) where
        F: Future<Output = Result<Row, Failure>> + Send,
    {
        if self.asks(operation, subject).await {
            let answer = read(self.call(operation)).await;
            self.settle(operation, subject.clone(), answer).await;
        }
    }

    /// What a list of further columns, or the row itself, tells without a call for this row alone.
    pub(crate) async fn known(&self, operation: Operation, subject: Subject, read: Result<Row, Failure>) {
        if self.wants(operation) {
            self.settle(operation, subject, read).await;
        }
    }

    /// Whether a detail of this row is to be asked for.
    pub(super) async fn asks(&self, operation: Operation, subject: &Subject) -> bool {
        self.wants(operation) && !self.leaves_out(operation, subject).await && !self.has_sample(operation)
    }

    /// Whether lists end with their first page.
    pub(super) fn is_sample(&self) -> bool {
        self.account.shared.depth == Depth::Sample
    }

    /// Whether a sample is read, and has its answer to this operation here.
    fn has_sample(&self, operation: Operation) -> bool {
        let mut sampled = self.account.sampled.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_sample() && !sampled.insert((self.region.clone(), operation))
    }

    /// Whether the row is outside the scope. That something was left out is said once.
    async fn leaves_out(&self, operation: Operation, subject: &Subject) -> bool {
        let Account { place: Place { id, .. }, shared: Shared { scope, writer, .. }, left_out, .. } =
            &*self.account;
        if subject.is_shared || scope.reads(&subject.arn) {
            return false;
        }
        let key = (self.region.clone(), subject.table, operation);
        if left_out.lock().unwrap_or_else(PoisonError::into_inner).insert(key) {
            let message = "it was called for what is in scope, and for nothing else";
            let at = (&**id, &*self.region);
            writer.gap(Gap::of_partition(at, subject.table, operation, Class::OutOfScope, message)).await;
        }
        true
    }

    pub(super) async fn settle(&self, operation: Operation, subject: Subject, read: Result<Row, Failure>) {
        let (id, writer) = (&self.account.place.id, &self.account.shared.writer);
        match read {
            Ok(row) => writer.update(id, &self.region, subject.arn, operation, row).await,
            Err(Failure { code: Some(code), .. }) if subject.gone.contains(&code.as_str()) => {
                writer.vanished(id, &self.region, subject.table, subject.arn).await;
            }
            Err(failure) => {
                let gap = self.gap_of(subject.table, &failure).for_resource(subject.arn);
                writer.gap(gap).await;
            }
        }
    }

    /// Waits until every detail call that this collector has started is settled.
    pub(super) async fn settled(&self) {
        loop {
            let mut details =
                std::mem::take(&mut *self.details.lock().unwrap_or_else(PoisonError::into_inner));
            if details.is_empty() {
                return;
            }
            while details.join_next().await.is_some() {}
        }
    }

    /// Records a list that failed.
    pub(super) async fn gap(&self, table: &str, failure: &Failure) {
        self.account.shared.writer.gap(self.gap_of(table, failure)).await;
    }

    fn gap_of(&self, table: &str, failure: &Failure) -> Gap {
        let partition = (&*self.account.place.id, &*self.region);
        Gap::of_partition(partition, table, failure.operation, failure.class, failure.message.clone())
    }

    /// Records that an operation ran to its end here.
    pub(super) async fn covered(&self, operation: Operation) {
        self.account.shared.writer.covered(&self.account.place.id, &self.region, operation).await;
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        self.account.shared.endpoint
    }

    /// Whether this is the region in which the session was opened.
    pub(super) fn is_home(&self) -> bool {
        *self.clients.region() == self.account.place.home
    }

    /// Whether a failure means that its service is not in this region.
    pub(super) fn is_not_there(&self, failure: &Failure) -> bool {
        let (service, region) = (failure.operation.service, self.clients.region());
        availability::is_not_there(failure, self.partition(), region)
            && !self.account.health.has_answered(region, service)
    }

    /// Attempts until there is an answer that does not say to slow down. Each attempt has its turn in the pace, and fails
    /// when it is known that it would.
    pub(super) async fn until_answered<T, F>(
        &self,
        operation: Operation,
        attempt: impl Fn() -> F,
    ) -> Result<T, Failure>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let (region, Account { health, attempts, .. }) = (self.clients.region(), &*self.account);
        attempts.until_answered(region, operation, || health.refusal(region, operation), attempt).await
    }

    /// Takes note that an answer left something out that was asked for, which is how some services say to slow down.
    pub(super) fn unprocessed(&self, operation: Operation) {
        self.account.attempts.unprocessed(self.clients.region(), operation);
    }

    /// Waits for a place among the requests in flight. Fails when the call would.
    pub(super) async fn place(&self, operation: Operation) -> Result<Option<SemaphorePermit<'_>>, Failure> {
        // The semaphore is never closed.
        let place = self.account.shared.in_flight.acquire().await.ok();
        self.account.health.refusal(self.clients.region(), operation)?;
        Ok(place)
    }

    /// Takes note of what a call came to.
    pub(super) fn heard(&self, operation: Operation, failure: Option<&Failure>) {
        self.account.health.heard(self.clients.region(), operation, failure);
    }
}
